#include "ui/transfers/preview_undo.h"

#include "core/api/client.h"
#include "core/transfer/upload.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace vams::ui {

namespace {

Error notKept(const QString &path)
{
    return {ErrorKind::Io,
            QCoreApplication::translate("vams::ui::UploadFlow",
                                        "The preview picture could not be kept for Undo."),
            path,
            {},
            {},
            0};
}

Result<void> setPreview(const api::Client &client, const AssetRef &asset, const QString &path,
                        Job &job)
{
    QThreadPool pool; // of its own: the step may outlive those of the page
    pool.setMaxThreadCount(1);
    transfer::UploadOptions options;
    options.type = UploadType::AssetPreview;
    const QFileInfo file(path);
    const auto report = transfer::uploadFiles(
        client, asset, {{path, QLatin1Char('/') + file.fileName(), file.size()}}, options, pool,
        job);
    return report ? report->outcome() : fail(report.error());
}

/// The bytes of the preview that is there, as a file in `folder`.
Result<QString> savePreview(const api::Client &client, const AssetRef &asset, const QString &name,
                            const QDir &folder, Job &job)
{
    const Result<DownloadLink> link = client.downloads().previewLink(asset, job);
    if (!link)
        return fail(link.error());
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return fail(notKept(file.fileName()));
    if (const Result<void> read = client.downloads().fetch(link->downloadUrl, file, 0, job); !read)
        return fail(read.error());
    file.close();
    return file.error() == QFileDevice::NoError ? Result<QString>(file.fileName())
                                                : fail(notKept(file.fileName()));
}

} // namespace

Result<KeptPreview> keepPreview(const api::Client &client, const AssetRef &asset,
                                const QString &localPath, Job &job)
{
    KeptPreview kept{std::make_shared<QTemporaryDir>(), {}, {}};
    const QDir folder(kept.folder->path());
    if (!kept.folder->isValid() || !folder.mkdir(QStringLiteral("before")) ||
        !folder.mkdir(QStringLiteral("after")))
        return fail(notKept(folder.path()));
    const Result<Asset> now = client.assets().get(asset, job);
    if (!now)
        return fail(now.error());
    if (now->previewLocation && !now->previewLocation->Key.isEmpty()) {
        const auto saved =
            savePreview(client, asset, now->previewLocation->Key.section(QLatin1Char('/'), -1),
                        QDir(folder.filePath(QStringLiteral("before"))), job);
        if (!saved)
            return fail(saved.error());
        kept.before = *saved;
    }
    kept.after = folder.filePath(QStringLiteral("after/") + QFileInfo(localPath).fileName());
    return QFile::copy(localPath, kept.after) ? Result<KeptPreview>(kept)
                                              : fail(notKept(localPath));
}

UndoStep previewStep(const api::Client &client, const QString &text, const AssetRef &asset,
                     const KeptPreview &kept)
{
    return {
        text, Location::ofAsset(asset),
        [&client, asset, kept](Job &job) {
            return kept.before.isEmpty() ? client.files().removeAssetPreview(asset, job)
                                         : setPreview(client, asset, kept.before, job);
        },
        [&client, asset, kept](Job &job) { return setPreview(client, asset, kept.after, job); }};
}

} // namespace vams::ui
