#include "ui/pages/browse/transfer/asset_offer.h"

#include "core/api/client.h"
#include "core/base/json.h"
#include "core/transfer/local_name.h"
#include "ui/support/file_cache.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>
#include <QUuid>

#include <chrono>

namespace vams::ui {

namespace {

constexpr auto offerPatience = std::chrono::milliseconds(250);
constexpr int offerDays = 1;
const QString uriList = QStringLiteral("text/uri-list");

QString offerText(const char *text)
{
    return QCoreApplication::translate("AssetOffer", text);
}

Result<void> copyTo(const QString &source, const QString &target)
{
    QDir().mkpath(QFileInfo(target).path());
    QFile file(source);
    if (!file.copy(target))
        return fail(ErrorKind::Io, offerText("A file could not be copied for another program."),
                    target, offerText("Make room on the disk, then try again."),
                    file.errorString());
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    return {};
}

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
            copyTo(*source, isOne ? place : transfer::localPath(place, file.relativePath));
        if (!copied)
            return fail(copied.error());
    }
    return place;
}

} // namespace

AssetOffer::AssetOffer(const std::vector<Asset> &assets, std::shared_ptr<OfferedFiles> files)
    : m_files(std::move(files))
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

QStringList AssetOffer::formats() const
{
    return QStringList{uriList} + QMimeData::formats();
}

QVariant AssetOffer::retrieveData(const QString &type, QMetaType wanted) const
{
    if (type != uriList)
        return QMimeData::retrieveData(type, wanted);
    std::unique_lock lock(m_files->mutex);
    m_files->ready.wait_for(lock, offerPatience, [this] { return m_files->isDone; });
    QVariantList urls;
    for (const QString &path : m_files->paths)
        urls << QUrl::fromLocalFile(path);
    return urls;
}

QString offerFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/offers");
}

Result<QStringList> stageAssets(const api::Client &client, const std::vector<Asset> &assets,
                                const QString &root, Job &job)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-offerDays);
    for (const QFileInfo &old :
         QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks))
        if (old.lastModified() < oldest)
            QDir(old.absoluteFilePath()).removeRecursively();
    const QString folder =
        root + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Io, offerText("There is no place for the files."), folder,
                    offerText("Make room on the disk, then try again."));
    QStringList paths;
    for (const Asset &asset : assets) {
        const Result<QString> staged = stageOne(client, asset, folder, job);
        if (!staged)
            return fail(staged.error());
        paths << *staged;
    }
    return paths;
}

} // namespace vams::ui
