// Assets and files in and out of Browse, and the current asset in Quick look.

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/transfer/download.h"
#include "core/transfer/local_name.h"
#include "ui/pages/browse/asset_list_verbs.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/browse/database_upload.h"
#include "ui/pages/browse/quick_look.h"
#include "ui/pages/browse/tile_delegate.h"
#include "ui/pages/browse/transfer/asset_transfer.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/shell/nav_row.h"
#include "ui/support/choose.h"
#include "ui/support/preferences.h"
#include "ui/widgets/item_board.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace vams::ui {

namespace {

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
        options.parallel = Preferences().parallelTransfers();
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

void BrowsePage::toggleQuickLook()
{
    const Asset *asset = m_model->assetAt(m_selection->currentIndex().row());
    if (m_quickLook->isVisible())
        m_quickLook->shut();
    else if (asset)
        m_quickLook->open(*asset);
}

void BrowsePage::renameInPlace()
{
    const QModelIndexList rows = m_selection->selectedRows(AssetListModel::NameColumn);
    if (rows.size() != 1)
        return;
    m_board->scrollTo(rows.first());
    m_board->setFocus();
    m_board->edit(rows.first());
}

void BrowsePage::startDrag()
{
    const std::vector<Asset> assets = selection();
    if (assets.empty())
        return;
    // What goes along: the picture, and how many there are.
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(QSize(metrics::tileMin, metrics::tileMin * 3 / 4) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place(0, 0, metrics::tileMin, metrics::tileMin * 3 / 4);
    const ThumbnailPainter pictures(context().theme, context().thumbnails, this);
    pictures.paint(painter, place, coverSpot(context().client, assets.front()), {});
    if (assets.size() > 1) {
        const QString count = QString::number(assets.size());
        painter.setFont(context().theme.font(TextStyle::SmallMedium));
        const int width = painter.fontMetrics().horizontalAdvance(count) + metrics::field;
        const QRect badge(place.right() - width, 0, width, metrics::badge);
        painter.setPen(Qt::NoPen);
        painter.setBrush(context().theme.color(Token::AccentFill));
        painter.drawRoundedRect(badge, metrics::badge / 2, metrics::badge / 2);
        painter.setPen(context().theme.color(Token::OnAccent));
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    painter.end();
    m_transfer->drag(assets, picture);
}

void BrowsePage::paste()
{
    PasteTarget target;
    target.database = DatabaseId(m_location.argument(QStringLiteral("database")));
    const std::vector<Asset> assets = selection();
    if (assets.size() == 1)
        target.asset = assets.front();
    m_transfer->paste(target);
}

void BrowsePage::receiveFiles(const QStringList &paths)
{
    m_upload->start(paths, DatabaseId(m_location.argument(QStringLiteral("database"))));
}

bool BrowsePage::canUpload() const
{
    return !m_location.argument(QStringLiteral("database")).isEmpty() &&
           m_location.argument(QStringLiteral("archived")).isEmpty();
}

void BrowsePage::dragEnterEvent(QDragEnterEvent *event)
{
    // What is dragged out of here is not dropped here again.
    if (event->source() != this && canUpload() && !localPathsOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BrowsePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    receiveFiles(localPathsOf(event->mimeData()));
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
