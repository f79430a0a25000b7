#include "core/backend/files/file_listing.h"

#include "core/backend/files/asset_files.h"
#include "core/backend/files/file_listing_store.h"
#include "core/backend/folders/folder_file_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/versions/version_store.h"
#include "core/model/upload.h"

#include <QHash>

namespace vams::backend {

namespace {

constexpr int maxListedRevisions = 100;

bool isPreviewPicture(const QString &key)
{
    return isPreviewKey(key) && previewExtensions().contains(lowerExtension(key));
}

std::optional<QString> primaryTypeOf(const ObjectVersion &object)
{
    const QString type = object.metadata.value(objectMetadata::primaryType);
    return type.isEmpty() ? std::nullopt : std::optional(type);
}

/// The newest version that is no delete marker.
std::optional<ObjectVersion> newestContent(sql::Database &db, const BucketId &bucket,
                                           const QString &key)
{
    for (const ObjectVersion &version : ObjectStore::versions(db, bucket, key)) {
        if (!version.isDeleteMarker)
            return version;
    }
    return std::nullopt;
}

} // namespace

bool FileListing::isInCurrentVersion(const Asset &asset, const ObjectVersion &object) const
{
    if (!asset.currentVersion)
        return false;
    const QString relative = object.key.mid(asset.assetLocation.Key.size());
    return FileListingStore::isRecorded(m_db, asset.ref(), asset.currentVersion->Version, relative,
                                        object.versionId);
}

QString FileListing::previewOf(const Asset &asset, const QString &key) const
{
    const ObjectRange range{
        .prefix = key + previewInfix, .after = {}, .limit = 20, .filter = ObjectFilter::Live};
    for (const ObjectVersion &preview : ObjectStore::list(m_db, asset.bucketId, range)) {
        if (isPreviewPicture(preview.key))
            return pathOfKey(asset, preview.key);
    }
    return {};
}

FileEntry FileListing::entry(const Asset &asset, const ObjectVersion &object, const QString &prefix,
                             ListingDetail detail) const
{
    FileEntry entry;
    entry.fileName = fileNameOfKey(object.key);
    entry.key = object.key;
    entry.relativePath = QLatin1Char('/') + object.key.mid(prefix.size());
    entry.isFolder = object.isFolder();
    if (!entry.isFolder)
        entry.size = object.size;
    entry.dateCreatedCurrentVersion = object.lastModified;
    entry.contentHash = object.sha256;
    entry.sourceState = FolderFileStore::stateOf(m_db, object);
    if (detail == ListingDetail::Basic)
        return entry;
    entry.versionId = object.versionId;
    entry.isArchived = object.isDeleteMarker;
    entry.primaryType = primaryTypeOf(object);
    if (entry.isArchived) {
        const std::optional<ObjectVersion> content =
            newestContent(m_db, asset.bucketId, object.key);
        if (content && !entry.isFolder) {
            entry.size = content->size;
            entry.contentHash = content->sha256;
            entry.sourceState = FolderFileStore::stateOf(m_db, *content);
        }
        entry.currentAssetVersionFileVersionMismatch = true;
    } else if (!entry.isFolder) {
        entry.previewFile = previewOf(asset, object.key);
        entry.currentAssetVersionFileVersionMismatch = !isInCurrentVersion(asset, object);
    }
    if (!entry.isFolder)
        entry.revisionCount = ObjectStore::versionCount(m_db, asset.bucketId, object.key);
    return entry;
}

ListPage<FileEntry> FileListing::list(const Asset &asset, const FileListQuery &query) const
{
    if (!query.assetVersionId.isEmpty())
        return listVersion(asset, query);
    const QString prefix =
        query.prefix.isEmpty() ? asset.assetLocation.Key : keyOfPath(asset, query.prefix);
    ListPage<FileEntry> page;
    ObjectRange range{.prefix = prefix,
                      .after = query.page.after,
                      .limit = query.page.size,
                      .filter = ObjectFilter::Live};
    const std::vector<ObjectVersion> objects = ObjectStore::list(m_db, asset.bucketId, range);
    for (const ObjectVersion &object : objects) {
        if (!isPreviewKey(object.key))
            page.items.push_back(entry(asset, object, prefix, query.detail));
    }
    const bool hasMore = static_cast<int>(objects.size()) == range.limit;
    if (hasMore) {
        ObjectRange rest = range;
        rest.after = objects.back().key;
        rest.limit = 1;
        if (!ObjectStore::list(m_db, asset.bucketId, rest).empty())
            page.nextToken = pageToken(rest.after);
    }
    if (!query.includeArchived)
        return page;
    // Archived keys of the same stretch, so that each comes once however the list is paged.
    range.filter = ObjectFilter::Archived;
    range.limit = -1;
    const QString last = page.nextToken.isEmpty() ? QString() : objects.back().key;
    for (const ObjectVersion &object : ObjectStore::list(m_db, asset.bucketId, range)) {
        if (!last.isEmpty() && object.key.toUtf8() > last.toUtf8()) // the order of the database
            break;
        if (!isPreviewKey(object.key))
            page.items.push_back(entry(asset, object, prefix, query.detail));
    }
    return page;
}

FileEntry FileListing::recordedEntry(const Asset &asset, const RecordedFile &file,
                                     ListingDetail detail)
{
    FileEntry entry;
    entry.fileName = fileNameOfKey(file.key);
    entry.key = asset.assetLocation.Key + file.key;
    entry.relativePath = QLatin1Char('/') + file.key;
    entry.isFolder = file.key.endsWith(QLatin1Char('/'));
    entry.size = file.size;
    entry.dateCreatedCurrentVersion = file.lastModified;
    entry.versionId = file.versionId;
    entry.currentAssetVersionFileVersionMismatch.reset();
    entry.isPermanentlyDeleted = !file.isThere;
    entry.contentHash = file.sha256;
    if (detail == ListingDetail::Full) {
        entry.isArchived = file.isArchivedNow;
        entry.primaryType = file.primaryType;
        if (entry.primaryType && entry.primaryType->isEmpty())
            entry.primaryType.reset();
    }
    return entry;
}

ListPage<FileEntry> FileListing::listVersion(const Asset &asset, const FileListQuery &query) const
{
    if (!VersionStore::exists(m_db, asset.ref(), query.assetVersionId)) {
        throw GeneralError(QStringLiteral("Asset version '%1' not found for asset")
                               .arg(query.assetVersionId.text()));
    }
    ListPage<FileEntry> page;
    QHash<QString, QString> previews; // path of the picture by path of the file
    for (const RecordedFile &file : FileListingStore::recorded(m_db, asset, query.assetVersionId)) {
        const FileEntry entry = recordedEntry(asset, file, query.detail);
        if (!isPreviewKey(file.key)) {
            page.items.push_back(entry);
        } else if (isPreviewPicture(file.key) && file.isThere) {
            const QString base = entry.relativePath.left(entry.relativePath.indexOf(previewInfix));
            if (!previews.contains(base))
                previews.insert(base, entry.relativePath);
        }
    }
    for (FileEntry &entry : page.items)
        entry.previewFile = previews.value(entry.relativePath);
    return page;
}

std::vector<FileVersion> FileListing::revisions(const Asset &asset, const QString &key) const
{
    std::vector<FileVersion> all;
    const QString relative = key.mid(asset.assetLocation.Key.size());
    bool isArchived = false;
    for (const ObjectVersion &object :
         ObjectStore::versions(m_db, asset.bucketId, key, maxListedRevisions)) {
        isArchived = isArchived || (object.isLatest && object.isDeleteMarker);
        if (object.isDeleteMarker && !isArchived)
            continue; // a file that is back does not show that it was away
        FileVersion version;
        version.versionId = object.versionId;
        version.lastModified = object.lastModified;
        version.size = object.size;
        version.isLatest = object.isLatest;
        version.isArchived = object.isDeleteMarker;
        if (!object.isDeleteMarker)
            version.etag = object.etag;
        version.contentHash = object.sha256;
        version.sourceState = FolderFileStore::stateOf(m_db, object);
        version.assetVersionIds =
            FileListingStore::versionsHolding(m_db, asset.ref(), relative, object.versionId);
        all.push_back(version);
    }
    return all;
}

FileInfo FileListing::info(const Asset &asset, const QString &path, bool includeVersions) const
{
    const QString key = keyOfPath(asset, path);
    const std::optional<ObjectVersion> latest = ObjectStore::latest(m_db, asset.bucketId, key);
    const std::optional<ObjectVersion> content =
        latest && latest->isDeleteMarker ? newestContent(m_db, asset.bucketId, key) : latest;
    if (!latest || !content)
        throw GeneralError(QStringLiteral("File not found."));
    FileInfo info;
    info.fileName = fileNameOfKey(key);
    info.key = key;
    info.relativePath = pathOfKey(asset, key);
    info.isFolder = latest->isFolder();
    info.size = content->size;
    info.isArchived = latest->isDeleteMarker;
    if (!info.isArchived)
        info.contentType = content->contentType;
    info.lastModified = latest->lastModified;
    info.etag = content->etag;
    info.primaryType = primaryTypeOf(*latest);
    info.contentHash = content->sha256;
    info.sourceState = FolderFileStore::stateOf(m_db, *content);
    if (!info.isArchived && !info.isFolder)
        info.previewFile = previewOf(asset, key);
    if (includeVersions)
        info.versions = revisions(asset, key);
    return info;
}

} // namespace vams::backend
