#pragma once
// Controls that choose one of a few, or on and off, at once.

#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QAbstractButton;

namespace vams::ui {

/// A few choices side by side, of which one holds. `chosen` gets its number.
class SegmentChoice : public QWidget
{
    Q_OBJECT

public:
    SegmentChoice(const QStringList &names, const QString &accessibleName,
                  std::function<void(int)> chosen, QWidget *parent = nullptr);

    void setCurrent(int number);
    void setName(int number, const QString &name);
    /// Not the first one. One that holds and goes leaves its place to the first; nobody is told.
    void setOffered(int number, bool isOffered);
    [[nodiscard]] int current() const;

private:
    QList<QAbstractButton *> m_buttons;
};

/// On or off, at once.
QAbstractButton *makeSwitch(const Theme &theme, const QString &accessibleName);

} // namespace vams::ui
