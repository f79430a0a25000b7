// How Browse shows what it shows: view, size, order, groups, columns; what of it is remembered.

#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/browse_commands.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/browse/browse_tools.h"
#include "ui/pages/browse/filter/browse_filter.h"
#include "ui/shell/action_registry.h"
#include "ui/support/controls.h"
#include "ui/support/state_view.h"
#include "ui/widgets/board_header.h"
#include "ui/widgets/item_board.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>

#include <iterator>

namespace vams::ui {

namespace {

struct ModeRow
{
    BoardMode mode;
    const char *command;
};

constexpr ModeRow modeRows[] = {{BoardMode::Tiles, "view.grid"},
                                {BoardMode::Rows, "view.list"},
                                {BoardMode::Compact, "view.compact"}};

constexpr int mostKeptRefs = 500;
const QString columnsKey = QStringLiteral("browse/columns");
const QString modeKey = QStringLiteral("browse/view");
const QString tileKey = QStringLiteral("browse/tileWidth");
const QString facetsKey = QStringLiteral("browse/facets");

QString commandOf(BoardMode mode)
{
    return QLatin1String(modeRows[static_cast<int>(mode)].command);
}

QJsonObject refJson(const AssetRef &ref)
{
    return {{QStringLiteral("database"), ref.databaseId.text()},
            {QStringLiteral("asset"), ref.assetId.text()}};
}

AssetRef refOf(const QJsonValue &json)
{
    return {DatabaseId(json[QStringLiteral("database")].toString()),
            AssetId(json[QStringLiteral("asset")].toString())};
}

/// The column whose head sorts by this order; -1: none.
int columnOf(AssetOrder order)
{
    switch (order) {
    case AssetOrder::Name:
        return AssetListModel::NameColumn;
    case AssetOrder::Modified:
        return AssetListModel::ModifiedColumn;
    case AssetOrder::Size:
        return AssetListModel::SizeColumn;
    case AssetOrder::Type:
        return AssetListModel::TypeColumn;
    case AssetOrder::Stored:
        break;
    }
    return -1;
}

} // namespace

void BrowsePage::chooseView(const QString &command)
{
    for (const ModeRow &row : modeRows)
        if (command == QLatin1String(row.command))
            m_board->setMode(row.mode);
    updateChecks();
    keepSettings();
    if (!m_visibleTimer.isActive())
        m_visibleTimer.start();
}

void BrowsePage::updateChecks()
{
    ActionRegistry &actions = context().actions;
    for (const ModeRow &row : modeRows)
        actions.action(QLatin1String(row.command))->setChecked(m_board->mode() == row.mode);
    for (int order = 0; order <= static_cast<int>(AssetOrder::Type); ++order)
        actions.action(orderCommand(static_cast<AssetOrder>(order)))
            ->setChecked(static_cast<int>(m_arrangement.order) == order);
    for (int group = 0; group <= static_cast<int>(AssetGroup::Month); ++group)
        actions.action(groupCommand(static_cast<AssetGroup>(group)))
            ->setChecked(static_cast<int>(m_arrangement.group) == group);
    actions.action(QLatin1String(reverseCommand))->setChecked(m_arrangement.isReversed);
    m_tools->setSliderEnabled(m_board->mode() == BoardMode::Tiles);
    actions.refresh();
}

void BrowsePage::arrangeBy(const AssetArrangement &arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    static_cast<BoardHeader *>(m_board->header())
        ->setSortColumn(columnOf(arrangement.order),
                        (columnOf(arrangement.order) == AssetListModel::NameColumn ||
                         columnOf(arrangement.order) == AssetListModel::TypeColumn) !=
                                arrangement.isReversed
                            ? Qt::AscendingOrder
                            : Qt::DescendingOrder);
    updateChecks();
    updateBar();
    if (!m_loaded)
        return; // what is being loaded asks when it begins
    AssetListQuery query = m_model->query();
    query.arrangement = arrangement;
    keepSelection();
    m_keptScroll = -1; // the place means nothing in another order: the current one is shown
    m_restoring = true;
    m_loaded = false;
    m_state->showLoading();
    m_model->load(query, m_model->expectedCount());
    updateBar();
}

void BrowsePage::onHeaderClicked(int column)
{
    AssetArrangement next = m_arrangement;
    for (const AssetOrder order :
         {AssetOrder::Name, AssetOrder::Modified, AssetOrder::Size, AssetOrder::Type}) {
        if (columnOf(order) != column)
            continue;
        next.isReversed = m_arrangement.order == order && !m_arrangement.isReversed;
        next.order = order;
    }
    arrangeBy(next);
}

void BrowsePage::restoreSettings()
{
    const QSettings settings;
    auto *header = static_cast<BoardHeader *>(m_board->header());
    QString columns = settings.value(columnsKey).toString();
    if (columns.isEmpty())
        columns =
            header->defaultLayout({AssetListModel::DatabaseColumn, AssetListModel::FilesColumn});
    header->restoreLayout(columns);
    m_board->setTileWidth(settings.value(tileKey, int(metrics::tile)).toInt());
    const QString mode = settings.value(modeKey).toString();
    for (const ModeRow &row : modeRows)
        if (mode == QLatin1String(row.command))
            m_board->setMode(row.mode);
    m_tools->setTileWidth(m_board->tileWidth());
    m_filter->setOpen(settings.value(facetsKey).toBool());
    connect(header, &BoardHeader::layoutChosen, this,
            [header] { QSettings().setValue(columnsKey, header->layoutText()); });
    connect(m_board, &ItemBoard::tileWidthChanged, this, &BrowsePage::keepSettings);
}

void BrowsePage::keepSettings() const
{
    QSettings settings;
    settings.setValue(modeKey, commandOf(m_board->mode()));
    settings.setValue(tileKey, m_board->tileWidth());
    settings.setValue(facetsKey, m_filter->isOpen());
}

QJsonObject BrowsePage::saveView() const
{
    QJsonArray selected;
    eachSelected([&selected](const Asset &asset) {
        if (selected.size() < mostKeptRefs)
            selected.append(refJson(asset.ref()));
    });
    QJsonObject view{{QStringLiteral("view"), commandOf(m_board->mode())},
                     {QStringLiteral("tileWidth"), m_board->tileWidth()},
                     {QStringLiteral("facets"), m_filter->isOpen()},
                     {QStringLiteral("order"), static_cast<int>(m_arrangement.order)},
                     {QStringLiteral("reversed"), m_arrangement.isReversed},
                     {QStringLiteral("group"), static_cast<int>(m_arrangement.group)},
                     {QStringLiteral("scroll"), m_board->verticalScrollBar()->value()},
                     {QStringLiteral("selected"), selected}};
    if (const Asset *current = m_model->assetAt(m_selection->currentIndex().row()))
        view.insert(QStringLiteral("current"), refJson(current->ref()));
    return view;
}

void BrowsePage::restoreView(const QJsonObject &view)
{
    for (const ModeRow &row : modeRows)
        if (view[QStringLiteral("view")].toString() == QLatin1String(row.command))
            m_board->setMode(row.mode);
    m_board->setTileWidth(view[QStringLiteral("tileWidth")].toInt(m_board->tileWidth()));
    m_filter->setOpen(view[QStringLiteral("facets")].toBool(m_filter->isOpen()));
    AssetArrangement arrangement;
    const int order = view[QStringLiteral("order")].toInt();
    if (order >= 0 && order <= static_cast<int>(AssetOrder::Type))
        arrangement.order = static_cast<AssetOrder>(order);
    const int group = view[QStringLiteral("group")].toInt();
    if (group >= 0 && group <= static_cast<int>(AssetGroup::Month))
        arrangement.group = static_cast<AssetGroup>(group);
    arrangement.isReversed = view[QStringLiteral("reversed")].toBool();
    m_keptSelection.clear();
    for (const QJsonValue &ref : view[QStringLiteral("selected")].toArray())
        m_keptSelection.push_back(refOf(ref));
    m_keptCurrent = refOf(view[QStringLiteral("current")]);
    m_keptScroll = qMax(0, view[QStringLiteral("scroll")].toInt());
    m_restoring = true;
    arrangeBy(arrangement);
    updateChecks();
    if (m_loaded)
        restoreSelection();
}

} // namespace vams::ui
