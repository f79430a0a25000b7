// What the user can do in Browse: the bar above the list, the bound commands, the context menu.

#include "ui/pages/browse/browse_commands.h"
#include "core/base/text.h"
#include "ui/pages/browse/asset_list_verbs.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/browse/browse_tools.h"
#include "ui/pages/browse/filter/browse_filter.h"
#include "ui/pages/browse/source/browse_place.h"
#include "ui/pages/browse/transfer/asset_transfer.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/navigator.h"
#include "ui/shell/places/favourite_command.h"
#include "ui/shell/places/saved_search_verbs.h"
#include "ui/support/controls.h"
#include "ui/transfers/open_with.h"
#include "ui/widgets/item_board.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

namespace vams::ui {

namespace {

struct BrowseRow
{
    const char *id;
    const char *text; ///< in the palette
    const char *word; ///< on the button of the bar
};

// clang-format off
constexpr BrowseRow orderRows[] = {
    {"view.sortStored",   QT_TRANSLATE_NOOP("Commands", "Sort in library order"), QT_TRANSLATE_NOOP("vams::ui::BrowsePage", "Library order")},
    {"view.sortName",     QT_TRANSLATE_NOOP("Commands", "Sort by name"),     QT_TRANSLATE_NOOP("vams::ui::BrowsePage", "Name")},
    {"view.sortModified", QT_TRANSLATE_NOOP("Commands", "Sort by modified"), QT_TRANSLATE_NOOP("vams::ui::BrowsePage", "Modified")},
    {"view.sortSize",     QT_TRANSLATE_NOOP("Commands", "Sort by size"),     QT_TRANSLATE_NOOP("vams::ui::BrowsePage", "Size")},
    {"view.sortType",     QT_TRANSLATE_NOOP("Commands", "Sort by type"),     QT_TRANSLATE_NOOP("vams::ui::BrowsePage", "Type")},
};
constexpr BrowseRow groupRows[] = {
    {"view.groupNone",     QT_TRANSLATE_NOOP("Commands", "No groups"),         QT_TRANSLATE_NOOP("vams::ui::BrowsePage", "Group: none")},
    {"view.groupDatabase", QT_TRANSLATE_NOOP("Commands", "Group by database"), QT_TRANSLATE_NOOP("vams::ui::BrowsePage", "Group: database")},
    {"view.groupType",     QT_TRANSLATE_NOOP("Commands", "Group by type"),     QT_TRANSLATE_NOOP("vams::ui::BrowsePage", "Group: type")},
    {"view.groupMonth",    QT_TRANSLATE_NOOP("Commands", "Group by month"),    QT_TRANSLATE_NOOP("vams::ui::BrowsePage", "Group: month")},
};
// clang-format on

QString wordOf(const BrowseRow &row)
{
    return QCoreApplication::translate("vams::ui::BrowsePage", row.word);
}

} // namespace

QString orderCommand(AssetOrder order)
{
    return QLatin1String(orderRows[static_cast<int>(order)].id);
}

QString groupCommand(AssetGroup group)
{
    return QLatin1String(groupRows[static_cast<int>(group)].id);
}

void declareBrowseCommands(ActionRegistry &actions)
{
    const auto declare = [&actions](const char *id, const char *text) {
        actions.declare({QLatin1String(id), QCoreApplication::translate("Commands", text)})
            ->setCheckable(true);
    };
    for (const BrowseRow &row : orderRows)
        declare(row.id, row.text);
    for (const BrowseRow &row : groupRows)
        declare(row.id, row.text);
    declare(reverseCommand, QT_TRANSLATE_NOOP("Commands", "Reverse the order"));
    for (const char *id : {"view.grid", "view.list", "view.compact"})
        actions.action(QLatin1String(id))->setCheckable(true);
}

void BrowsePage::setupBar()
{
    auto *order = new QMenu(m_orderButton);
    for (const BrowseRow &row : orderRows)
        order->addAction(context().actions.action(QLatin1String(row.id)));
    order->addSeparator();
    order->addAction(context().actions.action(QLatin1String(reverseCommand)));
    m_orderButton->setMenu(order);
    m_orderButton->setToolTip(tr("Order of the assets"));
    auto *group = new QMenu(m_groupButton);
    for (const BrowseRow &row : groupRows)
        group->addAction(context().actions.action(QLatin1String(row.id)));
    m_groupButton->setMenu(group);
    m_groupButton->setToolTip(tr("Groups of the assets"));
    m_chip->setProperty("kind", "chip");
    m_chip->setLayoutDirection(Qt::RightToLeft);
    m_chip->setToolTip(tr("Clear the search"));
    connect(m_chip, &QPushButton::clicked, this, [this] {
        Location all = m_location;
        all.arguments.remove(QStringLiteral("search"));
        context().navigator.open(all);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_model->stop();
        updateBar();
    });
    updateBar();
}

void BrowsePage::updateBar()
{
    const QString search = m_location.argument(QStringLiteral("search"));
    m_chip->setVisible(!search.isEmpty());
    m_chip->setText(tr("Name: %1").arg(search));
    m_chip->setAccessibleName(tr("Clear the search for %1").arg(search));
    m_orderButton->setText(m_arrangement.order == AssetOrder::Stored
                               ? storedOrderText()
                               : wordOf(orderRows[static_cast<int>(m_arrangement.order)]));
    m_groupButton->setText(wordOf(groupRows[static_cast<int>(m_arrangement.group)]));
    m_groupButton->setAccessibleName(m_groupButton->text());
    m_orderButton->setAccessibleName(tr("Order: %1").arg(m_orderButton->text()));
    const bool sweeping = m_model->isReading() && m_model->seenCount() > 0 &&
                          (!search.isEmpty() || m_model->query().arrangement.needsAll());
    m_stop->setVisible(sweeping);
    if (sweeping)
        m_barText->setText(
            m_model->expectedCount() > 0
                ? tr("Looked at %1 of %2")
                      .arg(humanCount(m_model->seenCount()), humanCount(m_model->expectedCount()))
                : tr("Looked at %1").arg(humanCount(m_model->seenCount())));
    else
        m_barText->setText(m_loaded && listQueryOf(m_location).filter.isEmpty()
                               ? assetCountText(m_model->rowCount())
                               : QString()); // the chips need the room
}

QString BrowsePage::storedOrderText() const
{
    if (const auto list = keptListOf(m_location))
        return *list == KeptList::Favourites ? tr("Last added") : tr("Last opened");
    return wordOf(orderRows[0]);
}

void BrowsePage::bindCommands()
{
    bindViewCommands();
    bindAssetCommands();
    ActionRegistry &actions = context().actions;
    actions.bind(QStringLiteral("asset.new"), this, [this] {
        m_verbs->create(DatabaseId(m_location.argument(QStringLiteral("database"))));
    });
    actions.bind(
        QStringLiteral("search.save"), this,
        [this] { askToSaveSearch(context(), this, m_location, m_filter->suggestedName()); },
        [this] { return m_filter->canSave(); });
    const auto mayUpload = [this] { return canUpload(); };
    actions.bind(
        QStringLiteral("file.upload"), this, [this] { uploadFiles(); }, mayUpload);
    actions.bind(
        QStringLiteral("file.uploadFolder"), this, [this] { uploadFolder(); }, mayUpload);
    actions.bind(
        QStringLiteral("go.up"), this,
        [this] {
            context().navigator.open({QStringLiteral("databases"), {}});
        },
        [this] { return !m_location.argument(QStringLiteral("database")).isEmpty(); });
}

void BrowsePage::bindViewCommands()
{
    ActionRegistry &actions = context().actions;
    for (const char *id : {"view.grid", "view.list", "view.compact"})
        actions.bind(QLatin1String(id), this,
                     [this, name = QLatin1String(id)] { chooseView(name); });
    const auto inGrid = [this] { return m_board->mode() == BoardMode::Tiles; };
    const auto resize = [this](int step) {
        return [this, step] { m_board->setTileWidth(m_board->tileWidth() + step); };
    };
    actions.bind(QStringLiteral("view.larger"), this, resize(metrics::iconHuge), inGrid);
    actions.bind(QStringLiteral("view.smaller"), this, resize(-metrics::iconHuge), inGrid);
    actions.bind(QStringLiteral("edit.selectAll"), this, [this] { m_board->selectAll(); });
    bindArrangement();
}

void BrowsePage::bindArrangement()
{
    ActionRegistry &actions = context().actions;
    const auto choose = [this](auto member, auto value) {
        return [this, member, value] {
            AssetArrangement next = m_arrangement;
            next.*member = value;
            arrangeBy(next);
            updateChecks(); // a checkable action has switched itself
        };
    };
    for (std::size_t i = 0; i < std::size(orderRows); ++i)
        actions.bind(QLatin1String(orderRows[i].id), this,
                     choose(&AssetArrangement::order, static_cast<AssetOrder>(i)));
    for (std::size_t i = 0; i < std::size(groupRows); ++i)
        actions.bind(QLatin1String(groupRows[i].id), this,
                     choose(&AssetArrangement::group, static_cast<AssetGroup>(i)));
    actions.bind(
        QLatin1String(reverseCommand), this,
        [this] {
            AssetArrangement next = m_arrangement;
            next.isReversed = !next.isReversed;
            arrangeBy(next);
        },
        [this] { return m_arrangement.order != AssetOrder::Stored; });
}

void BrowsePage::bindAssetCommands()
{
    struct Row
    {
        const char *id;
        std::function<void()> run;
        std::function<bool()> enabled;
    };
    const auto any = [this] { return m_selection->hasSelection(); };
    const auto one = [this] { return selectionCount() == 1; };
    const auto active = [any, this] { return any() && archivedCount() == 0; };
    const auto archived = [any, this] { return any() && archivedCount() == selectionCount(); };
    const auto editOne = [this] {
        const std::vector<Asset> assets = selection();
        if (assets.size() == 1)
            m_verbs->edit(assets.front());
    };
    const auto oneActive = [one, active] { return one() && active(); };
    const Row rows[] = {
        {"edit.open", [this] { openAt(m_selection->selectedIndexes().value(0)); }, one},
        {"edit.edit", editOne, oneActive},
        {"edit.rename", [this] { renameInPlace(); }, oneActive},
        {"edit.archive", [this] { m_verbs->archive(selection()); }, active},
        {"edit.restore", [this] { m_verbs->restore(selection()); }, archived},
        {"edit.delete", [this] { m_verbs->remove(selection()); }, any},
        {"file.download", [this] { download(); }, any},
    };
    for (const Row &row : rows)
        context().actions.bind(QLatin1String(row.id), this, row.run, row.enabled);
    bindFavourite(context(), this, [this] {
        std::vector<AssetRef> refs;
        eachSelected([&refs](const Asset &asset) { refs.push_back(asset.ref()); });
        return refs;
    });
    bindOpening();
    bindClipboard();
}

void BrowsePage::bindOpening()
{
    const auto chosen = [this]() -> std::optional<Asset> {
        const std::vector<Asset> assets =
            selectionCount() == 1 ? selection() : std::vector<Asset>();
        return assets.size() == 1 ? std::optional(assets.front()) : std::nullopt;
    };
    context().actions.bind(
        QStringLiteral("edit.openNewWindow"), this,
        [this, chosen] {
            if (const auto asset = chosen())
                context().navigator.openInNewWindow(Location::ofAsset(asset->ref()));
        },
        [this] { return selectionCount() == 1; });
    m_openWith = new OpenWith(context(), *this, *m_notices);
    m_openWith->bind(this, [chosen]() -> std::optional<OpenTarget> {
        const auto asset = chosen();
        if (!asset || asset->isArchived() || (asset->summary && asset->summary->fileCount == 0))
            return std::nullopt;
        return OpenTarget{asset->ref(), {}, asset->summary ? asset->summary->mainName : QString()};
    });
}

void BrowsePage::bindClipboard()
{
    ActionRegistry &actions = context().actions;
    actions.bind(
        QStringLiteral("edit.copy"), this, [this] { m_transfer->copy(selection()); },
        [this] { return m_selection->hasSelection(); });
    actions.bind(
        QStringLiteral("edit.paste"), this, [this] { paste(); },
        [this] {
            return AssetTransfer::canPaste() && !m_model->query().archived &&
                   (canUpload() || selectionCount() == 1);
        });
    actions.bind(
        QStringLiteral("view.quickLook"), this, [this] { toggleQuickLook(); },
        [this] { return m_selection->currentIndex().isValid(); });
    // Whether there is something to paste changes without us.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            [&actions] { actions.refresh(); });
}

void BrowsePage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const char *ids = "edit.open edit.openNewWindow view.quickLook - edit.rename edit.edit - "
                      "edit.copy edit.paste file.download edit.copyLink asset.favourite - "
                      "edit.archive edit.delete";
    if (!m_selection->hasSelection())
        ids = "asset.new file.upload file.uploadFolder edit.paste - edit.selectAll view.refresh - "
              "view.grid view.list view.compact";
    else if (archivedCount() > 0)
        ids = "edit.open edit.openNewWindow view.quickLook - edit.copy file.download "
              "asset.favourite - edit.restore edit.delete";
    QStringList list = QString::fromLatin1(ids).split(QLatin1Char(' '));
    list.replaceInStrings(QRegularExpression(QStringLiteral("^-$")), QString());
    context().actions.refresh();
    context().actions.fill(*menu, list);
    // Behind the ways to open it here.
    if (QAction *quick = context().actions.action(QStringLiteral("view.quickLook"));
        m_selection->hasSelection() && menu->actions().contains(quick))
        menu->insertMenu(quick, m_openWith->makeMenu(menu));
    menu->popup(globalPos);
}

} // namespace vams::ui
