#include "ui/shell/page_area.h"

#include "ui/shell/crumb_bar.h"
#include "ui/shell/navigator.h"
#include "ui/support/controls.h"
#include "ui/support/state_view.h"
#include "ui/support/toast.h"

#include <QVBoxLayout>

namespace vams::ui {

namespace {

/// "pumps/Impeller/cad/rotor.step" where the page stands for such a place, else its link.
QString pathTextOf(const Page &page)
{
    const Location place = page.location();
    const QString database = place.argument(QStringLiteral("database"));
    const QString asset = place.argument(QStringLiteral("asset"));
    if (database.isEmpty())
        return place.toLink();
    if (asset.isEmpty())
        return database;
    QString name = asset;
    for (const Crumb &crumb : page.breadcrumb())
        if (crumb.location.argument(QStringLiteral("asset")) == asset &&
            crumb.location.argument(QStringLiteral("path")).isEmpty() &&
            !crumb.text.contains(QLatin1Char('/')))
            name = crumb.text;
    QString path = place.argument(QStringLiteral("path"));
    if (!path.isEmpty() && !path.startsWith(QLatin1Char('/')))
        path.prepend(QLatin1Char('/'));
    return database + QLatin1Char('/') + name + path;
}

} // namespace

PageArea::PageArea(const PageRegistry &registry, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_crumbs(new CrumbBar(context))
    , m_stack(new QStackedWidget)
{
    setProperty("area", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_crumbs);
    m_column->addWidget(m_stack, 1);
    connect(m_crumbs, &CrumbBar::chosen, &context.navigator, &Navigator::open);
    connect(m_crumbs, &CrumbBar::refused, this, [this](const QString &problem) {
        showToast(this, m_context.theme, problem, {}, ToastKind::Problem);
    });
    connect(m_crumbs, &CrumbBar::left, this, [this] {
        if (page())
            page()->setFocus(Qt::OtherFocusReason);
    });
}

PageArea::~PageArea()
{
    m_crumbs->setTools(nullptr);
    m_crumbs->setHeading(nullptr);
    for (Page *page : m_pages)
        takeHome(page);
}

void PageArea::takeHome(Page *page)
{
    // What a page lent belongs to it: it goes home before the layouts take it along.
    for (QWidget *lent : {page->heading(), page->tools(), page->inspector()})
        if (lent)
            lent->setParent(page);
}

void PageArea::lendHead(QBoxLayout *place)
{
    if (place && place->indexOf(m_crumbs) < 0)
        place->insertWidget(0, m_crumbs);
    else if (!place && m_column->indexOf(m_crumbs) < 0)
        m_column->insertWidget(0, m_crumbs);
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
    if (this->page() && this->page()->takeLocation(location)) {
        m_stack->setCurrentWidget(this->page());
        showCrumbs(*this->page());
        emit locationChanged();
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
    if (const auto view = m_views.constFind(location.toLink()); view != m_views.constEnd())
        page->restoreView(*view);
    show(page);
    dropOldest();
}

QJsonObject PageArea::saveViews(const QList<Location> &places) const
{
    QJsonObject saved;
    for (const Location &place : places)
        if (const auto view = m_views.constFind(place.toLink()); view != m_views.constEnd())
            saved.insert(view.key(), *view);
    for (const Page *page : m_pages)
        if (const QJsonObject view = page->saveView(); !view.isEmpty())
            saved.insert(page->location().toLink(), view);
    return saved;
}

void PageArea::restoreViews(const QJsonObject &saved)
{
    for (auto it = saved.begin(); it != saved.end() && m_views.size() < maxViews; ++it)
        m_views.insert(it.key(), it.value().toObject());
}

Page *PageArea::make(const Location &location)
{
    Page *page = m_registry.create(m_context, location, m_stack);
    if (!page)
        return nullptr;
    connect(page, &Page::locationChanged, this, [this, page] {
        if (page != this->page())
            return;
        showCrumbs(*page);
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
    showCrumbs(*page);
    m_crumbs->setHeading(page->heading());
    m_crumbs->setTools(page->tools());
    emit pageChanged();
}

void PageArea::showCrumbs(const Page &page)
{
    m_crumbs->setCrumbs(page.breadcrumb());
    m_crumbs->setPath(pathTextOf(page));
}

void PageArea::editPath()
{
    m_crumbs->edit();
}

void PageArea::dropOldest()
{
    while (m_pages.size() > maxPages) {
        Page *oldest = m_pages.takeLast();
        if (m_views.size() >= maxViews)
            m_views.erase(m_views.cbegin());
        m_views.insert(oldest->location().toLink(), oldest->saveView());
        takeHome(oldest);
        oldest->deleteLater();
    }
}

} // namespace vams::ui
