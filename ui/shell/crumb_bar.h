#pragma once
// The line above a page: where it is, and the page's own tools at the right. A click beside the
// crumbs makes a text of them that can be written over.

#include "ui/shell/page.h"

#include <QPointer>

class QHBoxLayout;

namespace vams::ui {

class PathField;

class CrumbBar : public QWidget
{
    Q_OBJECT

public:
    explicit CrumbBar(const PageContext &context, QWidget *parent = nullptr);

    void setCrumbs(const QList<Crumb> &crumbs);
    /// Where the user is, as the text that edit() offers.
    void setPath(const QString &path) { m_path = path; }
    /// The crumbs give place to a field; Enter goes there, Escape brings them back.
    void edit();
    /// Stands in place of the crumbs; null: the crumbs. The page keeps owning it.
    void setHeading(QWidget *heading);
    /// Shows a page's tools; the page keeps owning them.
    void setTools(QWidget *tools);

signals:
    void chosen(const vams::ui::Location &location);
    /// What was written is no place.
    void refused(const QString &problem);
    /// The field was left; the page gets the focus.
    void left();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void endEdit();

    /// The heading or the crumbs.
    [[nodiscard]] QWidget *place() const;

    const Theme &m_theme;
    QWidget *m_crumbPlace;
    QHBoxLayout *m_crumbs;
    PathField *m_field;
    QString m_path;
    QHBoxLayout *m_headingPlace;
    QHBoxLayout *m_toolPlace;
    QPointer<QWidget> m_heading;
    QPointer<QWidget> m_tools;
};

} // namespace vams::ui
