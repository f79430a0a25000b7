#include "ui/shell/page_area.h"

#include "ui/shell/crumb_bar.h"
#include "ui/shell/navigator.h"
#include "ui/support/controls.h"
#include "ui/support/state_view.h"

#include <QVBoxLayout>

namespace vams::ui {

PageArea::PageArea(const PageRegistry &registry, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_context(context)
    , m_crumbs(new CrumbBar(context.theme))
    , m_stack(new QStackedWidget)
{
    setProperty("area", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_crumbs);
    column->addWidget(m_stack, 1);
    connect(m_crumbs, &CrumbBar::chosen, &context.navigator, &Navigator::open);
}

PageArea::~PageArea()
{
    // Tools and inspectors belong to their pages: they go home before the layouts take them along.
    m_crumbs->setTools(nullptr);
    for (Page *page : m_pages) {
        if (QWidget *tools = page->tools())
            tools->setParent(page);
        if (QWidget *inspector = page->inspector())
            inspector->setParent(page);
    }
}

Page *PageArea::page() const
{
    return m_pages.isEmpty() ? nullptr : m_pages.first();
}

void PageArea::open(const Location &location)
{
    for (Page *page : m_pages) {
        if (page->location() != location)
            continue;
        const bool same = page == m_pages.first();
        m_pages.removeOne(page);
        m_pages.prepend(page);
        show(page);
        if (!same)
            page->refresh();
        return;
    }
    Page *page = make(location);
    if (!page) {
        auto *state = new StateView(m_context.theme, new QWidget, SkeletonShape::Rows);
        state->showEmpty({QStringLiteral("help"),
                          tr("There is no page \"%1\"").arg(location.page),
                          tr("The link may come from another version of the program."),
                          {}});
        m_stack->setCurrentIndex(m_stack->addWidget(state));
        return;
    }
    m_pages.prepend(page);
    m_stack->addWidget(page);
    show(page);
    dropOldest();
}

Page *PageArea::make(const Location &location)
{
    Page *page = m_registry.create(m_context, location, m_stack);
    if (!page)
        return nullptr;
    connect(page, &Page::locationChanged, this, [this, page] {
        if (page != this->page())
            return;
        m_crumbs->setCrumbs(page->breadcrumb());
        emit locationChanged();
    });
    connect(page, &Page::statusChanged, this, [this, page] {
        if (page == this->page())
            emit statusChanged();
    });
    return page;
}

void PageArea::show(Page *page)
{
    m_stack->setCurrentWidget(page);
    m_crumbs->setCrumbs(page->breadcrumb());
    m_crumbs->setTools(page->tools());
    emit pageChanged();
}

void PageArea::dropOldest()
{
    while (m_pages.size() > maxPages) {
        Page *oldest = m_pages.takeLast();
        if (QWidget *inspector = oldest->inspector())
            inspector->setParent(oldest);
        if (QWidget *tools = oldest->tools())
            tools->setParent(oldest);
        oldest->deleteLater();
    }
}

} // namespace vams::ui
