#include "ui/pages/viewer/snapshot_flow.h"

#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "core/base/text.h"
#include "core/model/upload.h"
#include "core/transfer/local_name.h"
#include "ui/models/file_tree.h"
#include "ui/support/choose.h"
#include "ui/support/error_panel.h"
#include "ui/support/toast.h"
#include "ui/transfers/upload_flow.h"
#include "viewers/base/viewer.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace vams::ui {

namespace {

constexpr int previewSide = 1024;
constexpr auto pngFormat = "PNG";

/// Blocks.
Result<QString> writePicture(const QImage &picture, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&](const QString &advice) {
        return fail(ErrorKind::Io, SnapshotFlow::tr("The picture could not be written."),
                    QDir::toNativeSeparators(path), advice, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed(SnapshotFlow::tr("Choose a folder that you may write to."));
    const QString kind = QFileInfo(path).suffix().toUpper();
    const QByteArray format = kind == QLatin1String("JPG") || kind == QLatin1String("JPEG")
                                  ? QByteArrayLiteral("JPG")
                                  : QByteArray(pngFormat);
    if (!picture.save(&file, format.constData()) || !file.commit())
        return failed(SnapshotFlow::tr("Make room on the disk, then try again."));
    return path;
}

QString sizeText(const QImage &picture)
{
    return SnapshotFlow::tr("%1 × %2 pixels")
        .arg(humanCount(picture.width()), humanCount(picture.height()));
}

/// The name of the picture that stands beside the file, as it is if there is one.
QString previewNameOf(const SnapshotOf &of)
{
    static const QStringList written{QStringLiteral(".png"), QStringLiteral(".jpg"),
                                     QStringLiteral(".jpeg")};
    return written.contains(lowerExtension(of.previewPath))
               ? lastName(of.previewPath)
               : lastName(of.path) + previewInfix + QStringLiteral("png");
}

} // namespace

SnapshotFlow::SnapshotFlow(const PageContext &context, QWidget &page, QWidget &notices)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_notices(notices)
    , m_uploads(new UploadFlow(context, page, notices))
{
    connect(m_uploads, &UploadFlow::changed, this, &SnapshotFlow::previewChanged);
}

void SnapshotFlow::take(viewers::Viewer &viewer, const SnapshotOf &of, SnapshotUse wanted)
{
    clearError(&m_notices);
    viewer.takePicture(this, [this, of, wanted, shown = QPointer<viewers::Viewer>(&viewer)](
                                 const Result<QImage> &picture) {
        if (picture)
            use(*picture, of, wanted);
        else if (shown)
            showError(&m_notices, m_context.theme, picture.error(), [this, of, wanted, shown] {
                if (shown)
                    take(*shown, of, wanted);
            });
    });
}

void SnapshotFlow::use(const QImage &picture, const SnapshotOf &of, SnapshotUse use)
{
    switch (use) {
    case SnapshotUse::AssetPreview:
    case SnapshotUse::FilePreview:
        upload(picture, of, use);
        break;
    case SnapshotUse::Clipboard:
        copy(picture);
        break;
    case SnapshotUse::Disk:
        chooseFile(picture, of);
        break;
    }
}

void SnapshotFlow::copy(const QImage &picture)
{
    QGuiApplication::clipboard()->setImage(picture);
    showToast(&m_page, m_context.theme, tr("Snapshot copied, %1").arg(sizeText(picture)));
}

void SnapshotFlow::chooseFile(const QImage &picture, const SnapshotOf &of)
{
    const QString name = QFileInfo(lastName(of.path)).completeBaseName() + QStringLiteral(".png");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    chooseSaveFile(&m_page, tr("Save the snapshot"),
                   folder + QLatin1Char('/') + transfer::localName(name),
                   [self = QPointer<SnapshotFlow>(this), picture](const QString &path) {
                       if (self)
                           self->saveTo(picture, path);
                   });
}

void SnapshotFlow::saveTo(const QImage &picture, const QString &path)
{
    clearError(&m_notices);
    const QString named = QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".png") : path;
    runAsync(
        m_context.pools.loaders(), this,
        [picture, named](Job &) { return writePicture(picture, named); },
        [this, picture, named](const Result<QString> &written) {
            if (!written) {
                showError(&m_notices, m_context.theme, written.error(),
                          [this, picture, named] { saveTo(picture, named); });
                return;
            }
            const QString folder = QFileInfo(named).absolutePath();
            showToast(
                &m_page, m_context.theme,
                tr("Snapshot saved as %1, %2").arg(QFileInfo(named).fileName(), sizeText(picture)),
                {tr("Show folder"),
                 [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
        });
}

void SnapshotFlow::upload(const QImage &picture, const SnapshotOf &of, SnapshotUse use)
{
    const bool isOfFile = use == SnapshotUse::FilePreview;
    // A folder for each, so that the second does not change the first while that is on its way.
    const QString folder = m_pictures.filePath(newUuid());
    const QString name =
        isOfFile ? previewNameOf(of) : QStringLiteral("preview-%1.png").arg(newUuid());
    UploadTarget target{of.asset, of.assetName, QStringLiteral("/"), UploadType::AssetPreview, {}};
    if (isOfFile) {
        target.folder = parentFolder(of.path);
        target.type = UploadType::AssetFile;
        target.replacingText = tr("Preview picture of %1 set").arg(lastName(of.path));
    }
    runAsync(
        m_context.pools.loaders(), this,
        [picture, folder, name](Job &) -> Result<QString> {
            QDir().mkpath(folder);
            return writePicture(picture.scaled(QSize(previewSide, previewSide), Qt::KeepAspectRatio,
                                               Qt::SmoothTransformation),
                                folder + QLatin1Char('/') + name);
        },
        [this, picture, of, use, target](const Result<QString> &path) {
            if (path)
                m_uploads->start({*path}, target);
            else
                showError(&m_notices, m_context.theme, path.error(),
                          [this, picture, of, use] { upload(picture, of, use); });
        });
}

} // namespace vams::ui
