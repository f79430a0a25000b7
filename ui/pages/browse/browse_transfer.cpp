// Assets and files in and out of Browse, and the current asset in Quick look.

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/transfer/local_name.h"
#include "ui/models/offered_mime.h"
#include "ui/pages/browse/asset_list_verbs.h"
#include "ui/pages/browse/asset_text.h"
#include "ui/pages/browse/browse_page.h"
#include "ui/pages/browse/database_upload.h"
#include "ui/pages/browse/quick_look.h"
#include "ui/pages/browse/tile_delegate.h"
#include "ui/pages/browse/transfer/asset_transfer.h"
#include "ui/shell/nav_row.h"
#include "ui/support/choose.h"
#include "ui/transfers/transfer_jobs.h"
#include "ui/widgets/item_board.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

namespace vams::ui {

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
    if (event->source() != this && canUpload() && offersFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void BrowsePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    receiveFiles(localPaths(*event->mimeData()));
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
        const QString what = assets.size() == 1 ? assets.front().assetName
                                                : assetCountText(static_cast<int>(assets.size()));
        std::vector<DownloadPart> parts; // each asset in a folder of its own
        for (const Asset &asset : assets)
            parts.push_back({asset.ref(), {}, transfer::localPath(folder, asset.assetName)});
        startDownload(context(), tr("Download %1").arg(what), tr("%1 downloaded").arg(what),
                      std::make_shared<DownloadRun>(std::move(parts)), {this, {}});
    });
}

} // namespace vams::ui
