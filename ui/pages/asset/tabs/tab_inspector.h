#pragma once
// The inspector of a page with tabs: the part that belongs to the tab that shows, or the one for
// all others.

#include <QHash>
#include <QStackedWidget>

namespace vams::ui {

class TabInspector : public QStackedWidget
{
    Q_OBJECT

public:
    /// `common` is for each tab that has none of its own.
    explicit TabInspector(QWidget *common, QWidget *parent = nullptr);

    void add(const QString &tab, QWidget *part);
    void showFor(const QString &tab);

private:
    QHash<QString, QWidget *> m_parts;
};

} // namespace vams::ui
