#include "core/backend/files/file_service.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/audit/audit_store.h"
#include "core/backend/files/asset_files.h"
#include "core/backend/files/auxiliary_files.h"
#include "core/backend/files/file_metadata_store.h"
#include "core/backend/folders/folder_source.h"
#include "core/backend/http/api_error.h"
#include "core/backend/objects/blob_store.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/subscriptions/asset_notice.h"
#include "core/model/upload.h"

namespace vams::backend {

namespace {

/// One verb at work: the database, the asset and the time.
struct FileWork
{
    sql::Database &db;
    Asset asset;
    QString now;

    [[nodiscard]] std::optional<ObjectVersion> live(const QString &key) const
    {
        std::optional<ObjectVersion> object = ObjectStore::latest(db, asset.bucketId, key);
        return object && !object->isDeleteMarker ? object : std::nullopt;
    }

    [[nodiscard]] std::vector<ObjectVersion> previews(const QString &key, ObjectFilter filter) const
    {
        return ObjectStore::list(
            db, asset.bucketId,
            {.prefix = key + previewInfix, .after = {}, .limit = -1, .filter = filter});
    }

    [[nodiscard]] std::vector<ObjectVersion> under(const QString &prefix, ObjectFilter filter) const
    {
        return ObjectStore::list(db, asset.bucketId,
                                 {.prefix = prefix, .after = {}, .limit = -1, .filter = filter});
    }

    void refresh() const { AssetStore::refreshSummary(db, asset.ref(), now); }
};

QString countText(std::size_t count, const char *what)
{
    return count == 0 ? QString()
                      : QStringLiteral(" and %1 %2").arg(count).arg(QLatin1String(what));
}

/// A new newest version at `key` with the bytes and metadata of `source`.
FileVersionId putCopy(const FileWork &work, const ObjectVersion &source, const Asset &target,
                      const QString &key)
{
    ObjectVersion object = source;
    object.bucketId = target.bucketId;
    object.key = key;
    object.versionId = FileVersionId();
    object.lastModified = work.now;
    object.metadata.insert(objectMetadata::databaseId, target.databaseId.text());
    object.metadata.insert(objectMetadata::assetId, target.assetId.text());
    return ObjectStore::put(work.db, object);
}

void refuseRoot(const FileWork &work, const QString &key, const char *verb)
{
    if (key == work.asset.assetLocation.Key || key.isEmpty())
        throw GeneralError(
            QStringLiteral("Cannot %1 the top-level asset folder").arg(QLatin1String(verb)));
}

/// Moving onto a name that once held another file would mix two histories; moving back is fine.
void checkMoveTarget(const FileWork &work, const QString &from, const QString &to)
{
    const std::optional<ObjectVersion> there =
        ObjectStore::latest(work.db, work.asset.bucketId, to);
    if (!there)
        return;
    if (!there->isDeleteMarker)
        throw GeneralError(QStringLiteral("Destination file already exists."));
    if (there->metadata.value(objectMetadata::movedTo) != from)
        throw GeneralError(
            QStringLiteral("Destination file already exists (including archived versions)."));
}

void moveObject(const FileWork &work, const ObjectVersion &source, const QString &to)
{
    ObjectVersion target = source;
    target.key = to;
    ObjectStore::move(work.db, source, target, work.now);
}

enum class Subscribers
{
    Told,
    NotTold
};

AuditEvent removalEvent(const char *type, const AssetRef &ref, const QString &path,
                        const Json &more = Json::object())
{
    AuditEvent event{
        AuditLog::Actions,
        QLatin1String(type),
        {{"databaseId", ref.databaseId}, {"assetId", ref.assetId}, {"filePath", path}}};
    event.data.update(more);
    return event;
}

template <class Verb>
auto changeFiles(const Context &context, const AssetRef &ref, Verb verb,
                 Subscribers subscribers = Subscribers::Told)
{
    return context.storage.write([&](sql::Database &db) {
        const FileWork work{db, requireLiveAsset(db, ref), toIso(context.clock())};
        if (subscribers == Subscribers::Told)
            noteAssetChange(db, ref, context.clock());
        if constexpr (std::is_void_v<std::invoke_result_t<Verb, const FileWork &>>) {
            verb(work);
            work.refresh();
        } else {
            auto value = verb(work);
            work.refresh();
            return value;
        }
    });
}

QStringList archiveOne(const FileWork &work, const QString &path)
{
    const QString key = keyOfPath(work.asset, path);
    refuseRoot(work, key, "archive");
    if (!work.live(key))
        throw GeneralError(QStringLiteral("Error checking file."));
    QStringList affected;
    for (const ObjectVersion &preview : work.previews(key, ObjectFilter::Live)) {
        ObjectStore::putDeleteMarker(work.db, work.asset.bucketId, preview.key, {}, work.now);
        affected << pathOfKey(work.asset, preview.key);
    }
    ObjectStore::putDeleteMarker(work.db, work.asset.bucketId, key, {}, work.now);
    return affected << path;
}

/// "/sub", "sub/" and "/sub/" all mean the folder.
QString prefixKey(const FileWork &work, const QString &path, const char *verb)
{
    QString key = keyOfPath(work.asset, path);
    if (!key.endsWith(QLatin1Char('/')))
        key += QLatin1Char('/');
    refuseRoot(work, key, verb);
    return key;
}

QStringList relativeKeys(const FileWork &work, const std::vector<ObjectVersion> &objects)
{
    QStringList keys;
    for (const ObjectVersion &object : objects)
        keys << object.key.mid(work.asset.assetLocation.Key.size());
    return keys;
}

QStringList archivePrefix(const FileWork &work, const QString &path)
{
    const std::vector<ObjectVersion> objects =
        work.under(prefixKey(work, path, "archive"), ObjectFilter::Live);
    if (objects.empty())
        throw GeneralError(QStringLiteral("No files found under prefix."));
    for (const ObjectVersion &object : objects)
        ObjectStore::putDeleteMarker(work.db, work.asset.bucketId, object.key, {}, work.now);
    return relativeKeys(work, objects);
}

void removeObject(const FileWork &work, const QString &key)
{
    refuseStandingKey(work.db, work.asset.bucketId, key);
    ObjectStore::removeAll(work.db, work.asset.bucketId, key);
    FileMetadataStore::remove(work.db, work.asset.ref(), pathOfKey(work.asset, key));
    removeAuxiliaryOf(work.db, key);
}

QStringList removeOne(const FileWork &work, const QString &path)
{
    const QString key = keyOfPath(work.asset, path);
    refuseRoot(work, key, "delete");
    if (isPreviewKey(key))
        throw GeneralError(
            QStringLiteral("Cannot directly delete preview files. Delete the base file instead."));
    if (!ObjectStore::latest(work.db, work.asset.bucketId, key))
        throw GeneralError(QStringLiteral("File not found."));
    QStringList affected;
    for (const ObjectFilter filter : {ObjectFilter::Live, ObjectFilter::Archived}) {
        for (const ObjectVersion &preview : work.previews(key, filter)) {
            refuseStandingKey(work.db, work.asset.bucketId, preview.key);
            ObjectStore::removeAll(work.db, work.asset.bucketId, preview.key);
            affected << pathOfKey(work.asset, preview.key);
        }
    }
    removeObject(work, key);
    return affected << path;
}

QStringList removePrefix(const FileWork &work, const QString &path)
{
    const QString prefix = prefixKey(work, path, "delete");
    std::vector<ObjectVersion> objects = work.under(prefix, ObjectFilter::Live);
    const std::vector<ObjectVersion> archived = work.under(prefix, ObjectFilter::Archived);
    objects.insert(objects.end(), archived.begin(), archived.end());
    if (objects.empty())
        throw GeneralError(QStringLiteral("No files found under prefix."));
    for (const ObjectVersion &object : objects)
        removeObject(work, object.key);
    return relativeKeys(work, objects);
}

/// Copies the newest real version over the delete marker: the file is back, its history stays.
void restoreObject(const FileWork &work, const QString &key)
{
    for (const ObjectVersion &version : ObjectStore::versions(work.db, work.asset.bucketId, key)) {
        if (version.isDeleteMarker)
            continue;
        putCopy(work, version, work.asset, key);
        return;
    }
    throw GeneralError(QStringLiteral("File not found."));
}

} // namespace

void FileService::createFolder(const AssetRef &ref, const QString &path) const
{
    changeFiles(
        m_context, ref,
        [&](const FileWork &work) {
            const QString key = keyOfPath(work.asset, path);
            if (work.live(key))
                return; // there already: another revision of nothing helps nobody
            ObjectVersion marker;
            marker.bucketId = work.asset.bucketId;
            marker.key = key;
            marker.etag = emptyMd5;
            marker.metadata = {{objectMetadata::databaseId, ref.databaseId.text()},
                               {objectMetadata::assetId, ref.assetId.text()}};
            marker.lastModified = work.now;
            ObjectStore::put(work.db, marker);
        },
        Subscribers::NotTold);
}

FileOperation FileService::move(const AssetRef &ref, const QString &from, const QString &to) const
{
    return changeFiles(m_context, ref, [&](const FileWork &work) -> FileOperation {
        const QString source = keyOfPath(work.asset, from);
        const QString target = keyOfPath(work.asset, to);
        if (source == target)
            throw GeneralError(QStringLiteral("Source and destination paths must be different"));
        if (isPreviewKey(source))
            throw GeneralError(QStringLiteral(
                "Cannot directly move or rename preview files. Move or rename the base "
                "file instead."));
        const std::optional<ObjectVersion> object = work.live(source);
        if (!object || object->isFolder())
            throw GeneralError(QStringLiteral("Error checking source file."));
        checkMoveTarget(work, source, target);
        moveObject(work, *object, target);
        QStringList affected{from, to};
        const std::vector<ObjectVersion> previews = work.previews(source, ObjectFilter::Live);
        for (const ObjectVersion &preview : previews) {
            const QString previewTarget = target + preview.key.mid(source.size());
            moveObject(work, preview, previewTarget);
            affected << pathOfKey(work.asset, previewTarget);
        }
        const int metadata = FileMetadataStore::move(work.db, ref, pathOfKey(work.asset, source),
                                                     pathOfKey(work.asset, target));
        return {true,
                QStringLiteral("Successfully moved file from %1 to %2").arg(from, to) +
                    countText(previews.size(), "associated preview files") +
                    countText(metadata, "metadata/attribute records"),
                affected};
    });
}

FileOperation FileService::copy(const AssetRef &ref, const FileCopy &copy, Job &job) const
{
    SourceCopies copies(m_context, job);
    for (const ObjectVersion &object :
         m_context.storage.read([&](sql::Database &db) -> std::vector<ObjectVersion> {
             const FileWork work{db, requireLiveAsset(db, ref), {}};
             const QString key = keyOfPath(work.asset, copy.sourcePath);
             std::vector<ObjectVersion> all = work.previews(key, ObjectFilter::Live);
             if (const auto source = work.live(key))
                 all.push_back(*source);
             return all;
         }))
        copies.take(object);
    copies.publish();
    return m_context.storage.write([&](sql::Database &db) -> FileOperation {
        const FileWork work{db, requireLiveAsset(db, ref), toIso(m_context.clock())};
        const Asset target = requireLiveAsset(db, copy.target);
        const QString source = keyOfPath(work.asset, copy.sourcePath);
        const QString destination = keyOfPath(target, copy.destinationPath);
        if (source == destination && work.asset.bucketId == target.bucketId)
            throw GeneralError(QStringLiteral(
                "Source and destination paths must be different for copy operation"));
        if (isPreviewKey(source))
            throw GeneralError(
                QStringLiteral("Cannot directly copy preview files. Copy the base file instead."));
        const std::optional<ObjectVersion> object = work.live(source);
        if (!object || object->isFolder())
            throw GeneralError(QStringLiteral("Error checking source file."));
        const auto there = ObjectStore::latest(db, target.bucketId, destination);
        if (there && !there->isDeleteMarker)
            throw GeneralError(QStringLiteral("Destination file already exists."));
        putCopy(work, copies.detached(*object), target, destination);
        QStringList affected{copy.destinationPath};
        const std::vector<ObjectVersion> previews = work.previews(source, ObjectFilter::Live);
        for (const ObjectVersion &preview : previews) {
            const QString key = destination + preview.key.mid(source.size());
            putCopy(work, copies.detached(preview), target, key);
            affected << pathOfKey(target, key);
        }
        const int metadata = FileMetadataStore::copy(db, ref, pathOfKey(work.asset, source),
                                                     copy.target, pathOfKey(target, destination));
        AssetStore::refreshSummary(db, copy.target, work.now);
        noteAssetChange(db, copy.target, m_context.clock());
        QString message = QStringLiteral("Successfully copied file from %1 to %2")
                              .arg(copy.sourcePath, copy.destinationPath);
        if (copy.isOtherAsset)
            message += QStringLiteral(" in asset %1").arg(copy.target.assetId.text());
        return {true,
                message + countText(previews.size(), "associated preview files") +
                    countText(metadata, "metadata/attribute records"),
                affected};
    });
}

FileOperation FileService::archive(const AssetRef &ref, const QString &path, PathKind kind) const
{
    return changeFiles(m_context, ref, [&](const FileWork &work) -> FileOperation {
        const bool isPrefix = kind == PathKind::Prefix;
        const QStringList affected = isPrefix ? archivePrefix(work, path) : archiveOne(work, path);
        const QString message =
            isPrefix ? QStringLiteral("Successfully archived %1 file(s) under prefix %2")
                     : QStringLiteral("Successfully archived %1 file(s): %2");
        return {true, message.arg(affected.size()).arg(path), affected};
    });
}

FileOperation FileService::unarchive(const AssetRef &ref, const QString &path) const
{
    return changeFiles(m_context, ref, [&](const FileWork &work) -> FileOperation {
        const QString key = keyOfPath(work.asset, path);
        const auto latest = ObjectStore::latest(work.db, work.asset.bucketId, key);
        if (!latest)
            throw GeneralError(QStringLiteral("File not found."));
        if (!latest->isDeleteMarker)
            throw GeneralError(QStringLiteral("File is not archived."));
        restoreObject(work, key);
        QStringList affected{path};
        const std::vector<ObjectVersion> previews = work.previews(key, ObjectFilter::Archived);
        for (const ObjectVersion &preview : previews) {
            restoreObject(work, preview.key);
            affected << pathOfKey(work.asset, preview.key);
        }
        return {true,
                QStringLiteral("Successfully unarchived file: %1").arg(path) +
                    countText(previews.size(), "associated preview files"),
                affected};
    });
}

FileOperation FileService::remove(const AssetRef &ref, const QString &path, PathKind kind,
                                  const Caller &caller) const
{
    FileOperation done = changeFiles(m_context, ref, [&](const FileWork &work) -> FileOperation {
        const bool isPrefix = kind == PathKind::Prefix;
        const QStringList affected = isPrefix ? removePrefix(work, path) : removeOne(work, path);
        const QString message =
            isPrefix
                ? QStringLiteral("Successfully deleted %1 file(s) and all versions under prefix %2")
                : QStringLiteral("Successfully deleted %1 file(s) and all versions: %2");
        AuditStore::append(work.db, m_context.clock, caller,
                           removalEvent("fileDelete", ref, path,
                                        {{"isPrefix", isPrefix}, {"fileCount", affected.size()}}));
        return {true, message.arg(affected.size()).arg(path), affected};
    });
    m_context.blobsFreed();
    return done;
}

FileVersionId FileService::revert(const AssetRef &ref, const QString &path,
                                  const FileVersionId &version) const
{
    return changeFiles(m_context, ref, [&](const FileWork &work) -> FileVersionId {
        const QString key = keyOfPath(work.asset, path);
        const auto latest = ObjectStore::latest(work.db, work.asset.bucketId, key);
        if (!latest)
            throw GeneralError(QStringLiteral("File not found."));
        const auto wanted = ObjectStore::version(work.db, work.asset.bucketId, key, version);
        if (!wanted)
            throw GeneralError(QStringLiteral("Version not found for file"));
        if (wanted->isDeleteMarker)
            throw GeneralError(QStringLiteral("Cannot revert to archived version."));
        if (wanted->isLatest)
            throw GeneralError(QStringLiteral("Version is already the current version"));
        requireBytes(m_context, work.db, *wanted);
        return putCopy(work, *wanted, work.asset, key);
    });
}

void FileService::setPrimaryType(const AssetRef &ref, const QString &path,
                                 const QString &type) const
{
    changeFiles(m_context, ref, [&](const FileWork &work) {
        const QString key = keyOfPath(work.asset, path);
        std::optional<ObjectVersion> object = work.live(key);
        if (!object)
            throw GeneralError(QStringLiteral("Error checking file"));
        object->metadata.remove(objectMetadata::primaryType);
        if (!type.isEmpty())
            object->metadata.insert(objectMetadata::primaryType, type);
        putCopy(work, *object, work.asset, key);
    });
}

void FileService::removeAssetPreview(const AssetRef &ref, const Caller &caller) const
{
    changeFiles(m_context, ref, [&](const FileWork &work) {
        if (!work.asset.previewLocation) {
            throw GeneralError(
                QStringLiteral("Asset %1 does not have a preview file").arg(ref.assetId.text()));
        }
        ObjectStore::removeAll(work.db, work.asset.bucketId, work.asset.previewLocation->Key);
        AssetStore::setPreview(work.db, ref, std::nullopt);
        AuditStore::append(
            work.db, m_context.clock, caller,
            removalEvent("assetPreviewDelete", ref, work.asset.previewLocation->Key));
    });
    m_context.blobsFreed();
}

int FileService::removeAuxiliary(const AssetRef &ref, const QString &path,
                                 const Caller &caller) const
{
    const int removed = m_context.storage.write([&](sql::Database &db) -> int {
        const Asset asset = requireLiveAsset(db, ref);
        const BucketId bucket = auxiliaryBucket(db);
        const std::vector<ObjectVersion> objects =
            ObjectStore::list(db, bucket,
                              {.prefix = keyOfPath(asset, path),
                               .after = {},
                               .limit = -1,
                               .filter = ObjectFilter::Live});
        if (objects.empty())
            throw GeneralError(QStringLiteral("No auxiliary files found under prefix"));
        for (const ObjectVersion &object : objects)
            ObjectStore::removeAll(db, bucket, object.key);
        noteAssetChange(db, ref, m_context.clock());
        AuditStore::append(
            db, m_context.clock, caller,
            removalEvent("auxiliaryFilesDelete", ref, path, {{"fileCount", objects.size()}}));
        return static_cast<int>(objects.size());
    });
    m_context.blobsFreed();
    return removed;
}

} // namespace vams::backend
