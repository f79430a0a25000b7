#include "ui/pages/browse/transfer/asset_offer.h"

#include "core/api/client.h"
#include "core/base/json.h"
#include "core/transfer/local_name.h"
#include "ui/support/file_cache.h"
#include "ui/transfers/file_offers.h"

#include <QDir>

namespace vams::ui {

namespace {

/// One asset; its file, or the folder that holds them.
Result<QString> stageOne(const api::Client &client, const Asset &asset, const QString &folder,
                         Job &job)
{
    const auto listed = client.files().listEverything(asset.ref(), api::ArchivedFiles::Hide, job);
    if (!listed)
        return fail(listed.error());
    std::vector<FileEntry> files;
    for (const FileEntry &file : *listed)
        if (!file.isFolder)
            files.push_back(file);
    const FileCache cache(client, FileCache::defaultFolder());
    const bool isOne = files.size() == 1;
    const QString place = transfer::freePath(
        transfer::localPath(folder, isOne ? files.front().fileName : asset.assetName),
        [](const QString &path) { return QFileInfo::exists(path); });
    if (!isOne)
        QDir().mkpath(place);
    for (const FileEntry &file : files) {
        if (job.isCancelled())
            return fail(cancelledError());
        const auto source = cache.localFile(wantedFile(asset.ref(), file), job);
        if (!source)
            return fail(source.error());
        if (isOne && QFileInfo(*source).fileName() == file.fileName)
            return *source; // of a folder of the user's
        const auto copied =
            copyOffered(*source, isOne ? place : transfer::localPath(place, file.relativePath));
        if (!copied)
            return fail(copied.error());
    }
    return place;
}

} // namespace

AssetOffer::AssetOffer(const std::vector<Asset> &assets, std::shared_ptr<OfferedFiles> files)
    : OfferedMime([files = std::move(files)] { return files; })
{
    Json refs = Json::array();
    QStringList names;
    for (const Asset &asset : assets) {
        refs.push_back(Json{{"database", asset.plainDatabaseId()}, {"asset", asset.assetId}});
        names << asset.assetName;
    }
    setData(QString::fromLatin1(assetMimeType), dumpJson(refs));
    setText(names.join(QLatin1Char('\n')));
}

Result<QStringList> stageAssets(const api::Client &client, const std::vector<Asset> &assets,
                                const QString &root, Job &job)
{
    const Result<QString> folder = makeOfferFolder(root);
    if (!folder)
        return fail(folder.error());
    QStringList paths;
    for (const Asset &asset : assets) {
        const Result<QString> staged = stageOne(client, asset, *folder, job);
        if (!staged)
            return fail(staged.error());
        paths << *staged;
    }
    return paths;
}

} // namespace vams::ui
