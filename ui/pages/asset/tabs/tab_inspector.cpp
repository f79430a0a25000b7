#include "ui/pages/asset/tabs/tab_inspector.h"

namespace vams::ui {

TabInspector::TabInspector(QWidget *common, QWidget *parent)
    : QStackedWidget(parent)
{
    setMinimumWidth(common->minimumWidth());
    addWidget(common);
}

void TabInspector::add(const QString &tab, QWidget *part)
{
    m_parts.insert(tab, part);
    addWidget(part);
}

void TabInspector::showFor(const QString &tab)
{
    setCurrentWidget(m_parts.value(tab, widget(0)));
}

} // namespace vams::ui
