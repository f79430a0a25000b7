#include "ui/support/thumbnail_source.h"

#include "core/api/client.h"
#include "ui/support/file_cache.h"
#include "ui/support/side_file_source.h"

namespace vams::ui {

namespace {

/// More is not fetched from a server for a picture of 512 pixels.
constexpr qint64 maxThumbnailFetch = 200LL * 1000 * 1000;

viewers::ThumbnailRequest requestFor(const api::Client &client, const WantedFile &wanted,
                                     const QString &fileName, FileList siblings)
{
    viewers::ThumbnailRequest request;
    request.contentKey = wanted.contentKey;
    request.fileName = fileName;
    request.localFile = [&client, wanted](Job &job) {
        const FileCache cache(client, FileCache::defaultFolder());
        return cache.localFile(wanted, job, maxThumbnailFetch);
    };
    request.sideFiles =
        sideFilesOf(client, wanted, std::move(siblings), CancelToken(), maxThumbnailFetch);
    return request;
}

} // namespace

QString coverKeyOf(const Asset &asset)
{
    if (asset.summary && !asset.summary->coverHash.isEmpty())
        return asset.summary->coverHash;
    if (!asset.previewLocation || asset.previewLocation->Key.isEmpty())
        return {};
    // A server that tells no hash: the preview is looked at again when the asset has changed.
    return asset.previewLocation->Key + QLatin1Char('\n') +
           (asset.currentVersion ? asset.currentVersion->DateModified : QString());
}

viewers::ThumbnailRequest thumbnailRequest(const api::Client &client, const AssetRef &asset,
                                           const FileEntry &entry, FileList siblings)
{
    return requestFor(client, wantedFile(asset, entry), entry.fileName, std::move(siblings));
}

viewers::ThumbnailRequest coverRequest(const api::Client &client, const Asset &asset)
{
    const QString key = coverKeyOf(asset);
    const AssetRef ref = asset.ref();
    if (asset.summary && !asset.summary->coverPath.isEmpty())
        return requestFor(client, {ref, asset.summary->coverPath, {}, key, 0},
                          asset.summary->coverName, nullptr);
    QString name = asset.summary ? asset.summary->coverName : QString();
    if (name.isEmpty() && asset.previewLocation)
        name = asset.previewLocation->Key.section(QLatin1Char('/'), -1);
    viewers::ThumbnailRequest request;
    request.contentKey = key;
    request.fileName = name;
    request.localFile = [&client, ref, key](Job &job) {
        return FileCache(client, FileCache::defaultFolder()).assetPreview(ref, key, job);
    };
    return request;
}

} // namespace vams::ui
