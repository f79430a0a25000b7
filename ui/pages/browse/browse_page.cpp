#include "ui/pages/browse/browse_page.h"

#include "core/api/client.h"
#include "core/base/log.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "ui/models/library_catalog.h"
#include "ui/pages/browse/asset_list_verbs.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/browse_commands.h"
#include "ui/pages/browse/browse_tools.h"
#include "ui/pages/browse/database_upload.h"
#include "ui/pages/browse/filter/browse_filter.h"
#include "ui/pages/browse/filter/chip_row.h"
#include "ui/pages/browse/inspector/asset_inspector.h"
#include "ui/pages/browse/quick_look.h"
#include "ui/pages/browse/row_delegate.h"
#include "ui/pages/browse/source/browse_place.h"
#include "ui/pages/browse/tile_delegate.h"
#include "ui/pages/browse/transfer/asset_transfer.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/support/controls.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"
#include "ui/widgets/item_board.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

const QString databaseArgument = QStringLiteral("database");
constexpr int visibleDelayMs = 60;

BoardLook boardLook()
{
    BoardLook look;
    look.tileHeight = tileCellHeight;
    look.tick = [](const QRect &cell, BoardMode mode) {
        return mode == BoardMode::Tiles ? tileParts(cell).tick : rowTick(cell);
    };
    look.nameColumn = AssetListModel::NameColumn;
    return look;
}

} // namespace

BrowsePage::BrowsePage(const PageContext &context, const Location &location, QWidget *parent)
    : Page(context, parent)
    , m_location(location)
    , m_model(new AssetListModel(context.client, context.pools, this))
    , m_board(new ItemBoard(context.theme, boardLook()))
    , m_tileDelegate(
          new TileDelegate(context.theme, context.client, context.thumbnails, m_board->viewport()))
    , m_rowDelegate(
          new RowDelegate(context.theme, context.client, context.thumbnails, m_board->viewport()))
    , m_state(new StateView(context.theme, m_board, SkeletonShape::Tiles))
    , m_notices(new QWidget)
    , m_gone(makeGoneLine())
    , m_barText(makeElidedLabel({}))
    , m_filter(new BrowseFilter(context, location, this))
    , m_chip(makeButton(context.theme, {}, QStringLiteral("close")))
    , m_stop(makeButton(context.theme, tr("Stop"), {}, ButtonKind::Quiet))
    , m_groupButton(makeButton(context.theme, {}, {}, ButtonKind::Quiet))
    , m_orderButton(makeButton(context.theme, {}, QStringLiteral("sort"), ButtonKind::Quiet))
    , m_inspector(new AssetInspector(context, this))
    , m_tools(nullptr)
    , m_verbs(new AssetListVerbs(context, *this, *m_notices))
    , m_upload(new DatabaseUpload(context, *this, *m_notices))
    , m_transfer(new AssetTransfer(context, *this, *m_notices, *m_upload))
    , m_quickLook(new QuickLook(context, *this, *m_board))
{
    declareBrowseCommands(context.actions);
    m_tools = new BrowseTools(context.theme, context.actions, this);
    setAcceptDrops(true);
    m_inspector->hide();
    m_tools->hide();
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(visibleDelayMs);
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(0);
    setupBoard();
    layOut();
    setupBar();
    connectParts();
    bindCommands();
    restoreSettings();
    load();
}

BrowsePage::~BrowsePage()
{
    m_selection->disconnect(this);
    m_model->stop();
}

void BrowsePage::setupBoard()
{
    m_board->setDelegates(m_tileDelegate, m_rowDelegate);
    m_tileDelegate->setKept(context().kept);
    m_rowDelegate->setKept(context().kept);
    m_board->setModel(m_model);
    m_board->setAccessibleName(tr("Assets"));
    m_selection = m_board->selectionModel();
    const int widths[] = {0,
                          metrics::tile - metrics::margin,
                          metrics::tileMin,
                          metrics::wide + metrics::space,
                          metrics::sideBar - metrics::wide,
                          metrics::labelColumn + metrics::space,
                          metrics::labelColumn,
                          metrics::wide + metrics::space};
    for (int column = 1; column < AssetListModel::ColumnCount; ++column)
        m_board->header()->resizeSection(column, widths[column]);
}

void BrowsePage::layOut()
{
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget;
    bar->setFixedHeight(metrics::filterBar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::space, 0, metrics::space, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(m_filter->button());
    row->addWidget(m_chip);
    row->addWidget(m_filter->chips());
    row->addWidget(m_stop);
    m_barText->setProperty("textStyle", "muted");
    row->addWidget(m_barText, 1); // gives way to what can be pressed
    row->addWidget(m_groupButton);
    row->addWidget(m_orderButton);
    column->addWidget(bar);
    column->addWidget(makeLine(Qt::Horizontal));
    auto *list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_notices);
    list->addWidget(m_gone);
    list->addWidget(m_state, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_filter->column());
    body->addLayout(list, 1);
    column->addLayout(body, 1);
    m_filter->follow(m_orderButton);
}

void BrowsePage::connectParts()
{
    connect(m_model, &AssetListModel::progressed, this, &BrowsePage::onProgress);
    connect(m_model, &AssetListModel::failed, this, &BrowsePage::onFailed);
    connect(m_model, &AssetListModel::aboutToReplace, this, &BrowsePage::keepSelection);
    connect(m_model, &AssetListModel::replaced, this, &BrowsePage::restoreSelection);
    for (const auto signal : {&AssetListModel::progressed, &AssetListModel::replaced})
        connect(m_model, signal, m_tileDelegate, &TileDelegate::forgetTexts);
    connect(m_model, &QAbstractItemModel::dataChanged, m_tileDelegate, &TileDelegate::forgetTexts);
    // A drag over many tiles changes the selection often; the inspector follows once.
    connect(m_selection, &QItemSelectionModel::selectionChanged, &m_selectionTimer,
            qOverload<>(&QTimer::start));
    connect(&m_selectionTimer, &QTimer::timeout, this, &BrowsePage::onSelectionChanged);
    connect(m_board, &QAbstractItemView::activated, this, &BrowsePage::openAt);
    connect(m_board, &QAbstractItemView::doubleClicked, this, &BrowsePage::openAt);
    connect(m_board, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_board->viewport()->mapToGlobal(at)); });
    connect(m_board, &ItemBoard::scrolled, &m_visibleTimer, qOverload<>(&QTimer::start));
    connect(&m_visibleTimer, &QTimer::timeout, this, &BrowsePage::needVisible);
    connect(m_board, &ItemBoard::tileWidthChanged, m_tools, &BrowseTools::setTileWidth);
    connect(m_tools, &BrowseTools::tileWidthChosen, m_board, &ItemBoard::setTileWidth);
    connect(m_board->header(), &QHeaderView::sectionClicked, this, &BrowsePage::onHeaderClicked);
    for (AssetDelegate *delegate : {static_cast<AssetDelegate *>(m_tileDelegate),
                                    static_cast<AssetDelegate *>(m_rowDelegate)})
        connect(delegate, &AssetDelegate::renameWanted, this, &BrowsePage::rename);
    connect(m_verbs, &AssetListVerbs::changed, this, &BrowsePage::refresh);
    connect(m_upload, &DatabaseUpload::changed, this, &BrowsePage::refresh);
    connect(m_transfer, &AssetTransfer::changed, this, &BrowsePage::refresh);
    connect(m_filter, &BrowseFilter::wanted, this, [this](const AssetFilter &filter) {
        this->context().navigator.open(withFilter(m_location, filter));
    });
    connect(m_filter, &BrowseFilter::openChanged, this, &BrowsePage::keepSettings);
    connect(&context().kept, &KeptPlaces::favouritesChanged, this,
            [this] { onKeptChanged(KeptList::Favourites); });
    connect(&context().kept, &KeptPlaces::recentChanged, this,
            [this] { onKeptChanged(KeptList::Recent); });
    connect(m_board, &ItemBoard::dragWanted, this, &BrowsePage::startDrag);
    m_board->setPeek([this] { toggleQuickLook(); });
    connect(m_quickLook, &QuickLook::openWanted, this,
            [this] { openAt(m_selection->currentIndex()); });
    connect(m_selection, &QItemSelectionModel::currentChanged, m_quickLook,
            [this](const QModelIndex &current) {
                if (const Asset *asset = m_model->assetAt(current.row()))
                    m_quickLook->follow(*asset);
            });
    connect(m_inspector, &AssetInspector::applyWanted, m_verbs,
            [this](const std::vector<AssetEdit> &edits, const QString &text) {
                m_verbs->change(edits, text,
                                [this](bool worked) { m_inspector->finishApply(worked); });
            });
    connect(m_verbs, &AssetListVerbs::created, this, &BrowsePage::openRef);
    m_tools->setTileWidth(m_board->tileWidth());
}

Location BrowsePage::location() const
{
    return m_location;
}

QString BrowsePage::title() const
{
    const QString database = m_location.argument(databaseArgument);
    if (!database.isEmpty())
        return database;
    if (const auto list = keptListOf(m_location))
        return *list == KeptList::Favourites ? tr("Favourites") : tr("Recent");
    return listQueryOf(m_location).archived ? tr("Archived") : tr("All assets");
}

QList<Crumb> BrowsePage::breadcrumb() const
{
    QList<Crumb> crumbs;
    if (!m_location.argument(databaseArgument).isEmpty())
        crumbs.append({tr("Databases"), {QStringLiteral("databases"), {}}});
    crumbs.append({title(), m_location});
    return crumbs;
}

bool BrowsePage::takeLocation(const Location &location)
{
    if (!areAlike(m_location, location))
        return false;
    m_location = location;
    clearError(m_notices);
    m_filter->setPlace(location);
    m_model->stop();
    keepSelection();
    m_keptScroll = -1; // other rows are there: the current one is shown, if it is among them
    m_restoring = true;
    m_loaded = false;
    load();
    context().actions.refresh();
    return true;
}

QWidget *BrowsePage::inspector()
{
    return m_inspector;
}

QWidget *BrowsePage::tools()
{
    return m_tools;
}

void BrowsePage::countAnd(const std::function<void(int)> &next)
{
    const int number = ++m_counting;
    if (const auto list = keptListOf(m_location)) {
        next(static_cast<int>(context().kept.list(*list).size()));
        return;
    }
    if (!listQueryOf(m_location).filter.isEmpty()) {
        next(0); // the first answer tells
        return;
    }
    // The databases know how many assets they hold: with it the scroll bar is right from the start.
    const DatabaseId database(m_location.argument(databaseArgument));
    runAsync(
        context().pools.requests(), this,
        [&client = context().client, database](Job &job) -> Result<int> {
            if (!database.isEmpty()) {
                const Result<Database> one = client.databases().get(database, job);
                return one ? Result<int>(one->assetCount) : Result<int>(fail(one.error()));
            }
            const auto all = readAllDatabases(client, job);
            if (!all)
                return fail(all.error());
            int count = 0;
            for (const Database &each : *all)
                count += each.assetCount;
            return count;
        },
        [this, number, next](const Result<int> &count) {
            // A caller who may not see the count still sees the assets.
            if (number == m_counting)
                next(count ? *count : 0);
        });
}

void BrowsePage::load()
{
    m_state->showLoading();
    updateBar();
    countAnd([this](int count) {
        AssetListQuery query = listQueryOf(m_location);
        query.arrangement = m_arrangement; // it may have been chosen meanwhile
        if (const auto list = keptListOf(m_location))
            query.named = context().kept.list(*list);
        m_model->load(query, count);
    });
}

void BrowsePage::refresh()
{
    clearError(m_notices);
    m_filter->refresh();
    if (!m_loaded) {
        load();
        return;
    }
    countAnd([this](int count) {
        if (const auto list = keptListOf(m_location))
            m_model->setNamed(context().kept.list(*list));
        m_model->reload(count);
    });
}

void BrowsePage::onKeptChanged(KeptList which)
{
    m_tileDelegate->forgetTexts();
    m_board->viewport()->update();
    if (isVisible() && keptListOf(m_location) == which) // else when it shows again
        refresh();
}

void BrowsePage::onProgress()
{
    if (!m_loaded)
        qCDebug(logUi) << "Browse: first rows"; // what the start is measured by
    m_loaded = true;
    if (m_restoring)
        restoreSelection();
    if (m_inspectorWaits)
        m_selectionTimer.start();
    updateState();
    updateBar();
    if (!m_visibleTimer.isActive())
        m_visibleTimer.start();
    emit statusChanged();
}

void BrowsePage::needVisible()
{
    if (!isVisible())
        return; // another page is there now, and its pictures wait
    context().thumbnails.forgetWaiting();
    m_board->viewport()->update();
    const int last = m_board->visibleRows().second;
    // A screen ahead, so that slow scrolling never meets an empty tile.
    m_model->needRow(last + 2 * m_board->columns());
}

void BrowsePage::openAt(const QModelIndex &index)
{
    const Asset *asset = m_model->assetAt(index.row());
    if (asset)
        openRef(asset->ref());
}

void BrowsePage::openRef(const AssetRef &ref)
{
    context().navigator.open({QStringLiteral("asset"),
                              {{databaseArgument, ref.databaseId.text()},
                               {QStringLiteral("asset"), ref.assetId.text()}}});
}

void BrowsePage::rename(const QModelIndex &index, const QString &name)
{
    const Asset *asset = m_model->assetAt(index.row());
    if (!asset)
        return;
    const Asset before = *asset;
    Asset after = before;
    after.assetName = name;
    m_model->replaceAsset(after); // the refresh that follows says what the server made of it
    m_verbs->rename(before, name);
}

void BrowsePage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_board->setFocus(event->reason());
}

void BrowsePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateChecks(); // the commands are shared by all pages
}

} // namespace vams::ui
