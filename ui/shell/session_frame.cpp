#include "ui/shell/session_frame.h"

#include "core/api/client.h"
#include "core/model/search.h"
#include "ui/models/library_catalog.h"
#include "ui/search/search_field.h"
#include "ui/search/search_source.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/shell/jobs/jobs_panel.h"
#include "ui/shell/navigator.h"
#include "ui/shell/offline_banner.h"
#include "ui/shell/page_area.h"
#include "ui/shell/panels/float_panels.h"
#include "ui/shell/places/allowed_places.h"
#include "ui/shell/places/favourite_command.h"
#include "ui/shell/places/kept_places.h"
#include "ui/shell/places/saved_search_verbs.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/undo/undo_commands.h"
#include "ui/support/controls.h"
#include "ui/support/preferences.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QSplitter>
#include <QVBoxLayout>

namespace vams::ui {

SessionFrame::SessionFrame(const SessionInfo &session, const PageContext &context,
                           const PageRegistry &pages, ConnectionWatch *connection, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_context(context)
    , m_catalog(new LibraryCatalog(context.client, context.pools, this))
    , m_places(new AllowedPlaces(
          context.client, context.pools,
          [&pages](const QString &page) { return pages.contains(page); }, this))
    , m_searchSource(new SearchSource(context.client, context.pools, Suggest::AssetsAndFiles, this))
    , m_top(new TopBar(context.theme, context.actions))
    , m_side(new SideBar(context.theme, *m_catalog, *m_places, context.kept))
    , m_area(new PageArea(pages, context))
    , m_inspector(new QWidget)
    , m_headPlace(new QWidget)
    , m_body(new QSplitter(Qt::Horizontal))
    , m_status(new StatusStrip(context.theme, context.jobs,
                               context.actions.action(QStringLiteral("view.jobs"))))
    , m_jobsPanel(new JobsPanel(context.theme, context.jobs))
    , m_centre(new QSplitter(Qt::Vertical))
    , m_panels(new FloatPanels(context, *this, *m_top, *m_area))
{
    layOut();
    context.navigator.setLibrary(session.kind == SessionKind::Local ? session.name : session.place);
    m_top->setSession(session);
    m_top->search().setSource(m_searchSource);
    m_status->setSession(session);
    connectParts(connection);
    bindCommands();
    bindPlaces();
    bindUndo();
    m_catalog->refresh();
    m_places->refresh();
    m_panels->refresh();
}

SessionFrame::~SessionFrame()
{
    m_top->search().setSource(nullptr);
    if (m_inspected && page())
        m_inspected->setParent(page());
    // The pages use the parts of this frame no more, but their answers may come until they are
    // gone.
    delete m_area;
}

Page *SessionFrame::page() const
{
    return m_area->page();
}

void SessionFrame::layOut()
{
    m_inspector->setProperty("area", "surface");
    m_inspector->setAttribute(Qt::WA_StyledBackground);
    m_inspector->setAccessibleName(tr("Inspector"));
    auto *inspectorRow = new QHBoxLayout(m_inspector);
    inspectorRow->setContentsMargins(0, 0, 0, 0);
    inspectorRow->setSpacing(0);
    m_body->setHandleWidth(metrics::line);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(m_area);
    m_body->addWidget(m_inspector);
    m_body->setStretchFactor(0, 1);
    m_body->setStretchFactor(1, 0);
    m_centre->setHandleWidth(metrics::line);
    m_centre->setChildrenCollapsible(false);
    m_centre->addWidget(m_body);
    m_centre->addWidget(m_jobsPanel);
    m_centre->setStretchFactor(0, 1);
    m_centre->setStretchFactor(1, 0);
    m_jobsPanel->setMinimumHeight(metrics::toolRow + 2 * metrics::rowTwo);
    m_jobsPanel->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_side);
    body->addWidget(m_centre, 1);
    m_headPlace->setProperty("area", "surface");
    m_headPlace->setAttribute(Qt::WA_StyledBackground);
    auto *head = new QVBoxLayout(m_headPlace);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addWidget(makeLine(Qt::Horizontal));
    m_headPlace->hide();
    m_around = {m_top, makeLine(Qt::Horizontal), makeLine(Qt::Horizontal), m_status};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_around[0]);
    column->addWidget(m_around[1]);
    column->addWidget(m_headPlace);
    column->addLayout(body, 1);
    column->addWidget(m_around[2]);
    column->addWidget(m_around[3]);
}

void SessionFrame::connectParts(ConnectionWatch *connection)
{
    Navigator &navigator = m_context.navigator;
    connect(&navigator, &Navigator::opened, this, &SessionFrame::onOpened);
    connect(&navigator, &Navigator::historyChanged, &m_context.actions, &ActionRegistry::refresh);
    connect(&navigator, &Navigator::historyChanged, this, &SessionFrame::stateChanged);
    connect(&navigator, &Navigator::libraryChanged, m_catalog, &LibraryCatalog::refresh);
    connect(&navigator, &Navigator::libraryChanged, m_searchSource, &SearchSource::invalidate);
    connect(m_places, &AllowedPlaces::changed, &m_context.actions, &ActionRegistry::refresh);
    connect(&m_context.kept, &KeptPlaces::favouritesChanged, &m_context.actions,
            &ActionRegistry::refresh);
    connect(m_side, &SideBar::chosen, &navigator, &Navigator::open);
    connect(m_side, &SideBar::searchMenuWanted, this,
            [this](const QString &name, const QPoint &at) {
                showSearchMenu(m_context, m_area, name, at);
            });
    connect(m_side, &SideBar::filesDropped, this, &SessionFrame::onFilesDropped);
    connect(m_area, &PageArea::pageChanged, this, &SessionFrame::onPageChanged);
    connect(m_area, &PageArea::locationChanged, this, &SessionFrame::onLocationChanged);
    connect(m_area, &PageArea::statusChanged, this,
            [this] { m_status->setPageText(page() ? page()->statusText() : QString()); });
    connect(&m_top->search(), &SearchField::searched, this, &SessionFrame::search);
    connect(&m_top->search(), &SearchField::hitChosen, this, &SessionFrame::openHit);
    connect(&m_top->search(), &SearchField::left, this, [this] {
        if (page())
            page()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_side, &SideBar::foldedChanged, this, &SessionFrame::stateChanged);
    connect(m_body, &QSplitter::splitterMoved, this, &SessionFrame::onInspectorMoved);
    connect(m_centre, &QSplitter::splitterMoved, this, [this] {
        m_jobsHeight = m_jobsPanel->height();
        emit stateChanged();
    });
    connect(m_jobsPanel, &JobsPanel::closed, this, [this] { showJobs(false); });
    connect(&m_context.jobs, &JobRunner::libraryChanged, &navigator, &Navigator::noteChange);
    if (!connection)
        return;
    connect(connection, &ConnectionWatch::onlineChanged, m_status, &StatusStrip::setOnline);
    if (m_session.kind == SessionKind::Local)
        return;
    auto *banner = new OfflineBanner(m_context, *connection, m_session.name);
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, banner);
    connect(banner, &OfflineBanner::reconnected, this, &SessionFrame::refreshPage);
}

void SessionFrame::refreshPage()
{
    m_catalog->refresh();
    m_places->refresh();
    m_panels->refresh();
    if (page())
        page()->refresh();
}

void SessionFrame::bindCommands()
{
    ActionRegistry &actions = m_context.actions;
    Navigator &navigator = m_context.navigator;
    actions.bind(
        QStringLiteral("go.back"), this, [&navigator] { navigator.back(); },
        [&navigator] { return navigator.canGoBack(); });
    actions.bind(
        QStringLiteral("go.forward"), this, [&navigator] { navigator.forward(); },
        [&navigator] { return navigator.canGoForward(); });
    actions.bind(QStringLiteral("edit.search"), this, [this] { focusSearch(); });
    actions.action(QStringLiteral("view.jobs"))->setCheckable(true);
    actions.bind(QStringLiteral("view.jobs"), this, [this] { toggleJobs(); });
    actions.action(QStringLiteral("view.inspector"))->setCheckable(true);
    actions.bind(
        QStringLiteral("view.inspector"), this, [this] { toggleInspector(); },
        [this] { return page() && page()->inspector(); });
    actions.bind(QStringLiteral("view.refresh"), this, [this] { refreshPage(); });
    actions.bind(QStringLiteral("go.path"), this, [this] { m_area->editPath(); });
    actions.bind(QStringLiteral("edit.copyLink"), this, [&navigator] {
        QApplication::clipboard()->setText(navigator.linkTo(navigator.current()));
    });
}

void SessionFrame::bindPlaces()
{
    struct Row
    {
        const char *command;
        Location location;
    };
    const Row rows[] = {
        {"go.assets", {QStringLiteral("browse"), {}}},
        {"go.recent", keptPlace(KeptList::Recent)},
        {"go.favourites", keptPlace(KeptList::Favourites)},
        {"go.archived",
         {QStringLiteral("browse"), {{QStringLiteral("archived"), QStringLiteral("1")}}}},
        {"go.databases", {QStringLiteral("databases"), {}}},
        {"app.settings", {QStringLiteral("settings"), {}}},
    };
    for (const Row &row : rows)
        m_context.actions.bind(QLatin1String(row.command), this, [this, location = row.location] {
            m_context.navigator.open(location);
        });
    for (const NavPlace &place : navPlaces())
        m_context.actions.bind(
            placeCommand(place), this,
            [this, place] {
                m_context.navigator.open({place.page, {}});
            },
            [this, place] { return m_places->isAllowed(place.page); });
    // Which asset a page shows is told by the location.
    bindFavourite(m_context, this, [this]() -> std::vector<AssetRef> {
        const AssetRef shown = shownAsset(m_context.navigator.current());
        return shown.assetId.isEmpty() ? std::vector<AssetRef>() : std::vector<AssetRef>{shown};
    });
    // What only one page can do works everywhere: the frame goes there, and the page's own binding
    // takes over.
    const Row makers[] = {
        {"database.new", {QStringLiteral("databases"), {}}},
        {"asset.new", {QStringLiteral("browse"), {}}},
    };
    for (const Row &row : makers)
        m_context.actions.bind(QLatin1String(row.command), this,
                               [this, row] { doThere(row.command, row.location); });
}

void SessionFrame::bindUndo()
{
    auto *undo = new UndoCommands(m_context, *this, *m_area);
    connect(undo, &UndoCommands::changed, this, [this] {
        m_context.navigator.noteChange();
        if (page())
            page()->refresh();
    });
}

void SessionFrame::doThere(const char *command, const Location &location)
{
    if (page() && page()->location().page == location.page)
        return; // the page does not do it
    m_context.navigator.open(location);
    m_context.actions.action(QLatin1String(command))->trigger();
}

void SessionFrame::onOpened(const Location &location)
{
    m_area->open(location);
    m_side->setCurrent(location);
    m_context.kept.noteOpened(shownAsset(location));
    // What was searched for stays while its results are shown, and no longer.
    m_top->search().setText(location.argument(QStringLiteral("search")));
}

void SessionFrame::onPageChanged()
{
    m_status->setPageText(page()->statusText());
    updateRoom();
    updateInspector();
    updateTitle();
    m_context.actions.refresh();
    page()->setFocus();
}

void SessionFrame::onLocationChanged()
{
    m_context.navigator.replace(page()->location());
    m_side->setCurrent(page()->location());
    if (page()->inspector() != m_inspected) // another part of the page
        updateInspector();
    updateTitle();
}

void SessionFrame::onFilesDropped(const QString &databaseId, const QStringList &paths)
{
    m_context.navigator.open(
        {QStringLiteral("browse"), {{QStringLiteral("database"), databaseId}}});
    if (page())
        page()->receiveFiles(paths);
}

void SessionFrame::setFullScreen(bool isFullScreen)
{
    m_isFullScreen = isFullScreen;
    updateRoom();
    updateInspector();
}

void SessionFrame::updateRoom()
{
    const bool wantsRoom = page() && page()->wantsRoom();
    m_side->setVisible(!wantsRoom);
    m_area->lendHead(wantsRoom ? static_cast<QBoxLayout *>(m_headPlace->layout()) : nullptr);
    m_headPlace->setVisible(wantsRoom);
    const bool isAlone = wantsRoom && m_isFullScreen;
    if (m_isAlone == isAlone)
        return;
    m_isAlone = isAlone;
    m_showBesideAlone = false;
    for (QWidget *widget : std::as_const(m_around))
        widget->setVisible(!isAlone);
    if (isAlone)
        m_jobsBeforeAlone = !m_jobsPanel->isHidden();
    showJobs(!isAlone && m_jobsBeforeAlone);
    emit aloneChanged(isAlone);
}

void SessionFrame::toggleInspector()
{
    bool &isShown = m_isAlone ? m_showBesideAlone : m_showInspector;
    isShown = !isShown;
    updateInspector();
    emit stateChanged();
}

void SessionFrame::setInspectorWidth(int width)
{
    const int whole = m_body->width();
    m_body->setSizes({qMax(0, whole - width), width});
}

void SessionFrame::onInspectorMoved()
{
    if (page())
        m_inspectorWidths.insert(page()->location().page, m_inspector->width());
    emit stateChanged();
}

QJsonObject SessionFrame::saveState() const
{
    QJsonObject widths;
    for (auto it = m_inspectorWidths.cbegin(); it != m_inspectorWidths.cend(); ++it)
        widths.insert(it.key(), it.value());
    return {{QStringLiteral("inspector"), m_showInspector},
            {QStringLiteral("inspectorWidths"), widths},
            {QStringLiteral("jobs"), m_isAlone ? m_jobsBeforeAlone : !m_jobsPanel->isHidden()},
            {QStringLiteral("jobsHeight"), m_jobsHeight},
            {QStringLiteral("folded"), QJsonArray::fromStringList(m_side->folded())},
            {QStringLiteral("views"), m_area->saveViews(m_context.navigator.steps())}};
}

void SessionFrame::restoreState(const QJsonObject &state)
{
    m_showInspector = state.value(QLatin1String("inspector")).toBool(true);
    const QJsonObject widths = state.value(QLatin1String("inspectorWidths")).toObject();
    for (auto it = widths.begin(); it != widths.end(); ++it)
        if (it.value().toInt() > 0)
            m_inspectorWidths.insert(it.key(), it.value().toInt());
    m_jobsHeight = state.value(QLatin1String("jobsHeight")).toInt();
    showJobs(state.value(QLatin1String("jobs")).toBool());
    QStringList folded;
    for (const QJsonValue &group : state.value(QLatin1String("folded")).toArray())
        folded << group.toString();
    m_side->setFolded(folded);
    m_area->restoreViews(state.value(QLatin1String("views")).toObject());
}

void SessionFrame::updateInspector()
{
    QWidget *wanted = page() ? page()->inspector() : nullptr;
    if (m_inspected != wanted) {
        if (m_inspected) {
            m_inspected->hide();
            m_inspector->layout()->removeWidget(m_inspected);
        }
        m_inspected = wanted;
        if (wanted) {
            m_inspector->layout()->addWidget(wanted);
            wanted->show();
        }
    }
    const int least = qMax(metrics::inspector, wanted ? wanted->minimumWidth() : 0);
    m_inspector->setMinimumWidth(least);
    const bool isShown = wanted && (m_isAlone ? m_showBesideAlone : m_showInspector);
    m_inspector->setVisible(isShown);
    if (isShown)
        setInspectorWidth(qMax(least, m_inspectorWidths.value(page()->location().page, least)));
    QAction *action = m_context.actions.action(QStringLiteral("view.inspector"));
    action->setChecked(isShown);
}

void SessionFrame::toggleJobs()
{
    showJobs(m_jobsPanel->isHidden());
    if (!m_jobsPanel->isHidden())
        m_jobsPanel->setFocus();
}

void SessionFrame::showJobs(bool shown)
{
    const bool hadFocus = m_jobsPanel->isAncestorOf(QApplication::focusWidget());
    m_jobsPanel->setVisible(shown);
    m_context.actions.action(QStringLiteral("view.jobs"))->setChecked(shown);
    if (shown) {
        const int height = m_jobsHeight > 0 ? m_jobsHeight : metrics::toolRow + 4 * metrics::rowTwo;
        m_centre->setSizes({qMax(0, m_centre->height() - height), height});
    } else if (page() && (hadFocus || !QApplication::focusWidget())) {
        page()->setFocus(Qt::OtherFocusReason);
    }
    emit stateChanged();
}

void SessionFrame::focusSearch()
{
    m_top->search().setFocus(Qt::ShortcutFocusReason);
    m_top->search().selectAll();
}

void SessionFrame::openHit(const SearchHit &hit)
{
    m_context.navigator.open(hit.kind == SearchKind::File ? Location::ofFile(hit.asset, hit.path)
                                                          : Location::ofAsset(hit.asset));
}

void SessionFrame::search(const QString &text)
{
    const Location here = m_context.navigator.current();
    if (text.isEmpty()) {
        // Taking the text away shows the whole list again; any other page stays what it is.
        if (here.page == QLatin1String("browse") &&
            !here.argument(QStringLiteral("search")).isEmpty())
            searchNames({});
        return;
    }
    Preferences().addRecentSearch(text);
    if (m_searchSource->isNamesOnly()) {
        searchNames(text);
        return;
    }
    Location results{QStringLiteral("search"), {{QStringLiteral("search"), text}}};
    // A new question is asked of the same: all or only files, with what is archived or not.
    if (here.page == results.page)
        for (const char *kept : {"kind", "archived", "order"})
            if (const QString value = here.argument(QLatin1String(kept)); !value.isEmpty())
                results.arguments.insert(QLatin1String(kept), value);
    m_context.navigator.open(results);
}

void SessionFrame::searchNames(const QString &text)
{
    Location place = m_context.navigator.current();
    if (place.page != QLatin1String("browse"))
        place = {QStringLiteral("browse"), {}};
    place.arguments.remove(QStringLiteral("search"));
    if (!text.isEmpty())
        place.arguments.insert(QStringLiteral("search"), text);
    m_context.navigator.open(place);
}

void SessionFrame::updateTitle()
{
    const QList<Crumb> crumbs = page() ? page()->breadcrumb() : QList<Crumb>();
    emit titleChanged(crumbs.isEmpty() ? m_session.name
                                       : tr("%1 - %2").arg(crumbs.last().text, m_session.name));
}

void SessionFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setMode(width() < metrics::railBelow ? SideBarWidth::Rail : SideBarWidth::Full);
    m_panels->place();
}

} // namespace vams::ui
