#pragma once
// The line above a page: where it is, and the page's own tools at the right.

#include "ui/shell/page.h"

#include <QPointer>

class QHBoxLayout;

namespace vams::ui {

class CrumbBar : public QWidget
{
    Q_OBJECT

public:
    explicit CrumbBar(const Theme &theme, QWidget *parent = nullptr);

    void setCrumbs(const QList<Crumb> &crumbs);
    /// Shows a page's tools; the page keeps owning them.
    void setTools(QWidget *tools);

signals:
    void chosen(const vams::ui::Location &location);

private:
    const Theme &m_theme;
    QHBoxLayout *m_crumbs;
    QHBoxLayout *m_toolPlace;
    QPointer<QWidget> m_tools;
};

} // namespace vams::ui
