#pragma once
// The information panel of the viewer: what the server knows of the file, and what was read from
// it.

#include "core/model/file.h"

#include <QList>
#include <QPair>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace vams::ui {

class FactsPanel : public QWidget
{
    Q_OBJECT

public:
    using Facts = QList<QPair<QString, QString>>;

    explicit FactsPanel(QWidget *parent = nullptr);

    void setFile(const FileEntry &entry);
    /// Empty: the part is not shown.
    void setRead(const Facts &facts);

private:
    static void fill(QGridLayout &grid, const Facts &facts);

    QLabel *m_name;
    QGridLayout *m_file;
    QWidget *m_readPart;
    QGridLayout *m_read;
};

} // namespace vams::ui
