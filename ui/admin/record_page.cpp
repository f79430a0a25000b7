#include "ui/admin/record_page.h"

#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/support/controls.h"

#include <QFocusEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace vams::ui {

RecordPage::RecordPage(const PageContext &context, const Location &location, const QString &title,
                       QWidget *parent)
    : Page(context, parent)
    , m_location(location)
    , m_title(title)
    , m_tabs(new QTabBar)
    , m_lists(new QStackedWidget)
    , m_inspector(new QStackedWidget(this))
{
    m_inspector->hide();
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(title);
    m_tabs->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    m_tabs->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    column->addLayout(tabRow);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_lists, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &RecordPage::chooseTab);
}

void RecordPage::addList(RecordList *list)
{
    m_lists->addWidget(list);
    m_inspector->addWidget(&list->details());
    m_tabs->addTab(list->words().title);
    m_tabs->setVisible(m_tabs->count() > 1);
    connect(list, &RecordList::statusChanged, this, &Page::statusChanged);
    if (m_location.argument(QStringLiteral("tab")).toInt() == m_tabs->count() - 1)
        m_tabs->setCurrentIndex(m_tabs->count() - 1);
    list->refresh();
}

RecordList &RecordPage::list(int tab) const
{
    return *static_cast<RecordList *>(m_lists->widget(tab));
}

RecordList &RecordPage::shown() const
{
    return list(qMax(0, m_lists->currentIndex()));
}

void RecordPage::chooseTab(int tab)
{
    m_lists->setCurrentIndex(tab);
    m_inspector->setCurrentIndex(tab);
    const QString wanted = tab > 0 ? QString::number(tab) : QString();
    if (wanted == m_location.argument(QStringLiteral("tab")))
        return;
    m_location.arguments.remove(QStringLiteral("tab"));
    if (tab > 0)
        m_location.arguments.insert(QStringLiteral("tab"), wanted);
    emit locationChanged();
    emit statusChanged();
}

Location RecordPage::location() const
{
    return m_location;
}

QList<Crumb> RecordPage::breadcrumb() const
{
    return {{m_title, {m_location.page, {}}}};
}

void RecordPage::refresh()
{
    for (int tab = 0; tab < m_lists->count(); ++tab)
        list(tab).refresh();
}

QWidget *RecordPage::inspector()
{
    return m_inspector;
}

QString RecordPage::statusText() const
{
    return m_lists->count() > 0 ? shown().statusText() : QString();
}

void RecordPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    if (m_lists->count() > 0)
        shown().setFocus(event->reason());
}

} // namespace vams::ui
