// What the user can do in Browse: the bar above the list, the bound commands, the context menu.

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "core/transfer/download.h"
#include "core/transfer/local_name.h"
#include "ui/pages/browse/asset_list_verbs.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/browse/browse_tools.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/job_runner.h"
#include "ui/shell/navigator.h"
#include "ui/support/choose.h"
#include "ui/support/controls.h"
#include "ui/widgets/tile_view.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

namespace vams::ui {

namespace {

struct OrderRow
{
    AssetOrder order;
    const char *text;
};

constexpr OrderRow orderRows[] = {
    {AssetOrder::Stored, QT_TRANSLATE_NOOP("BrowsePage", "Library order")},
    {AssetOrder::Name, QT_TRANSLATE_NOOP("BrowsePage", "Name")},
    {AssetOrder::Modified, QT_TRANSLATE_NOOP("BrowsePage", "Modified")},
    {AssetOrder::Size, QT_TRANSLATE_NOOP("BrowsePage", "Size")},
};

QString orderText(AssetOrder order)
{
    return QCoreApplication::translate("BrowsePage", orderRows[static_cast<int>(order)].text);
}

/// Every file of every asset, each asset in a folder of its own.
Result<void> downloadAssets(const api::Client &client, const std::vector<Asset> &assets,
                            const QString &folder, QThreadPool &pool, Job &job)
{
    std::optional<Error> first;
    for (const Asset &asset : assets) {
        const auto files =
            client.files().listEverything(asset.ref(), api::ArchivedFiles::Hide, job);
        if (!files)
            return fail(files.error());
        std::vector<transfer::DownloadItem> items;
        for (const FileEntry &file : *files)
            items.push_back(transfer::downloadItemOf(file));
        transfer::DownloadOptions options;
        options.conflicts = transfer::ConflictPolicy::KeepBoth;
        const auto report = transfer::downloadFiles(client, asset.ref(), items,
                                                    transfer::localPath(folder, asset.assetName),
                                                    options, pool, job);
        if (!report)
            return fail(report.error());
        const Result<void> outcome = report->outcome();
        if (!outcome && outcome.error().kind == ErrorKind::Cancelled)
            return outcome;
        if (!outcome && !first)
            first = outcome.error();
    }
    return first ? Result<void>(fail(*first)) : Result<void>();
}

} // namespace

void BrowsePage::setupBar()
{
    auto *menu = new QMenu(m_orderButton);
    for (const OrderRow &row : orderRows) {
        QAction *action = menu->addAction(orderText(row.order));
        connect(action, &QAction::triggered, this, [this, order = row.order] { setOrder(order); });
    }
    m_orderButton->setMenu(menu);
    m_orderButton->setToolTip(tr("Order of the assets"));
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
    m_orderButton->setText(orderText(m_model->query().order));
    m_orderButton->setAccessibleName(tr("Order: %1").arg(m_orderButton->text()));
    const bool sweeping = m_model->isReading() && m_model->seenCount() > 0 &&
                          (!search.isEmpty() || m_model->query().order != AssetOrder::Stored);
    m_stop->setVisible(sweeping);
    if (sweeping)
        m_barText->setText(
            m_model->expectedCount() > 0
                ? tr("Looked at %1 of %2")
                      .arg(humanCount(m_model->seenCount()), humanCount(m_model->expectedCount()))
                : tr("Looked at %1").arg(humanCount(m_model->seenCount())));
    else
        m_barText->setText(m_loaded ? assetCountText(m_model->rowCount()) : QString());
}

void BrowsePage::bindCommands()
{
    bindViewCommands();
    bindAssetCommands();
    ActionRegistry &actions = context().actions;
    actions.bind(QStringLiteral("asset.new"), this, [this] {
        m_verbs->create(DatabaseId(m_location.argument(QStringLiteral("database"))));
    });
    const auto mayUpload = [this] { return canUpload(); };
    actions.bind(
        QStringLiteral("file.upload"), this, [this] { uploadFiles(); }, mayUpload);
    actions.bind(
        QStringLiteral("file.uploadFolder"), this, [this] { uploadFolder(); }, mayUpload);
    actions.bind(
        QStringLiteral("edit.undo"), this, [this] { m_verbs->undo(); },
        [this] { return m_verbs->canUndo(); });
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
    for (const char *id : {"view.grid", "view.list"}) {
        QAction *action = actions.action(QLatin1String(id));
        action->setCheckable(true);
        actions.bind(QLatin1String(id), this,
                     [this, name = QLatin1String(id)] { chooseView(name); });
    }
    const auto inGrid = [this] { return view() == m_grid; };
    const auto resize = [this](int step) {
        return [this, step] { m_grid->setTileWidth(m_grid->tileWidth() + step); };
    };
    actions.bind(QStringLiteral("view.larger"), this, resize(metrics::iconHuge), inGrid);
    actions.bind(QStringLiteral("view.smaller"), this, resize(-metrics::iconHuge), inGrid);
    actions.bind(QStringLiteral("edit.selectAll"), this, [this] { view()->selectAll(); });
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
    const auto active = [this] {
        return m_selection->hasSelection() && !m_model->query().archived;
    };
    const auto archived = [this] {
        return m_selection->hasSelection() && m_model->query().archived;
    };
    const auto editOne = [this] {
        const std::vector<Asset> assets = selection();
        if (assets.size() == 1)
            m_verbs->edit(assets.front());
    };
    const auto oneActive = [one, active] { return one() && active(); };
    const Row rows[] = {
        {"edit.open", [this] { openAt(m_selection->selectedIndexes().value(0)); }, one},
        {"edit.edit", editOne, oneActive},
        {"edit.rename", editOne, oneActive},
        {"edit.archive", [this] { m_verbs->archive(selection()); }, active},
        {"edit.restore", [this] { m_verbs->restore(selection()); }, archived},
        {"edit.delete", [this] { m_verbs->remove(selection()); }, any},
        {"file.download", [this] { download(); }, any},
    };
    for (const Row &row : rows)
        context().actions.bind(QLatin1String(row.id), this, row.run, row.enabled);
}

void BrowsePage::chooseView(const QString &view)
{
    const bool grid = view == QLatin1String("view.grid");
    m_views->setCurrentIndex(grid ? 0 : 1);
    context().actions.action(QStringLiteral("view.grid"))->setChecked(grid);
    context().actions.action(QStringLiteral("view.list"))->setChecked(!grid);
    m_tools->setSliderEnabled(grid);
    context().actions.refresh();
    if (m_selection->currentIndex().isValid())
        this->view()->scrollTo(m_selection->currentIndex());
    if (!m_visibleTimer.isActive())
        m_visibleTimer.start();
}

void BrowsePage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QStringList ids;
    if (!m_selection->hasSelection())
        ids = {QStringLiteral("asset.new"),         QStringLiteral("file.upload"),
               QStringLiteral("file.uploadFolder"), QString(),
               QStringLiteral("edit.selectAll"),    QStringLiteral("view.refresh")};
    else if (m_model->query().archived)
        ids = {QStringLiteral("edit.open"), QString(), QStringLiteral("edit.restore"),
               QStringLiteral("edit.delete")};
    else
        ids = {QStringLiteral("edit.open"),     QStringLiteral("edit.edit"),
               QStringLiteral("file.download"), QString(),
               QStringLiteral("edit.archive"),  QStringLiteral("edit.delete")};
    context().actions.refresh();
    context().actions.fill(*menu, ids);
    menu->popup(globalPos);
}

void BrowsePage::uploadFiles()
{
    chooseFiles(this, tr("Files to upload"),
                [this](const QStringList &paths) { receiveFiles(paths); });
}

void BrowsePage::uploadFolder()
{
    chooseFolder(this, tr("Folder to upload"), {},
                 [this](const QString &path) { receiveFiles({path}); });
}

void BrowsePage::download()
{
    const std::vector<Asset> assets = selection();
    if (assets.empty())
        return;
    chooseFolder(this, tr("Where to put the files"), {}, [this, assets](const QString &folder) {
        JobSpec spec;
        spec.title = assets.size() == 1
                         ? tr("Download %1").arg(assets.front().assetName)
                         : tr("Download %1").arg(assetCountText(static_cast<int>(assets.size())));
        QThreadPool &pool = context().pools.transfer();
        spec.pool = &pool;
        spec.work = [&client = context().client, &pool, assets, folder](Job &job) {
            return downloadAssets(client, assets, folder, pool, job);
        };
        context().jobs.start(std::move(spec));
    });
}

} // namespace vams::ui
