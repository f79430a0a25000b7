#pragma once
// The system's file dialogs without blocking: the answer comes by a function, or not at all.

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace vams::ui {

void chooseFolder(QWidget *parent, const QString &title, const QString &start,
                  std::function<void(const QString &)> chosen);
void chooseFiles(QWidget *parent, const QString &title,
                 std::function<void(const QStringList &)> chosen);
void chooseSaveFile(QWidget *parent, const QString &title, const QString &suggested,
                    std::function<void(const QString &)> chosen);

} // namespace vams::ui
