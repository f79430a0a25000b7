#include "core/backend/versions/version_service.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/files/auxiliary_files.h"
#include "core/backend/folders/folder_file_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/subscriptions/asset_notice.h"
#include "core/backend/versions/version_store.h"
#include "core/model/registered_folder.h"

namespace vams::backend {

namespace {

/// A version in the making: its row is there and it is the current one.
struct VersionWork
{
    sql::Database &db;
    Asset asset;
    AssetVersionId id;
    QString now;

    void finish(int fileCount) const
    {
        VersionStore::setFileCount(db, asset.ref(), id, fileCount);
        VersionStore::recordMetadata(db, asset.ref(), id, now);
    }
};

VersionWork beginVersion(sql::Database &db, const Context &context, Asset asset,
                         const NewAssetVersion &wanted, const Caller &caller)
{
    const QDateTime time = context.clock();
    const qlonglong current =
        asset.currentVersion ? asset.currentVersion->Version.text().toLongLong() : 0;
    AssetVersion version;
    version.Version = AssetVersionId(QString::number(current + 1));
    version.DateModified = toNaiveIso(time);
    version.Comment = wanted.comment;
    version.description = asset.description;
    version.createdBy = caller.userId.text();
    if (!wanted.versionAlias.isEmpty())
        version.versionAlias = wanted.versionAlias;
    version.assetId = asset.assetId;
    version.databaseId = asset.databaseId;
    VersionStore::insert(db, version, toIso(time));
    return {db, std::move(asset), version.Version, toIso(time)};
}

/// The newest revision of the file gets the bytes of an older one; what was worked out from the
/// newer bytes goes.
FileVersionId putBack(const VersionWork &work, const QString &key, const FileVersionId &revision)
{
    std::optional<ObjectVersion> object =
        ObjectStore::version(work.db, work.asset.bucketId, key, revision);
    if (!object || object->isDeleteMarker)
        return {};
    // Replaced in its registered folder: those bytes are gone, and the newest must not go for them.
    if (FolderFileStore::stateOf(work.db, *object) == sourceState::replaced)
        return {};
    object->versionId = FileVersionId();
    object->lastModified = work.now;
    object->metadata.insert(objectMetadata::databaseId, work.asset.databaseId.text());
    object->metadata.insert(objectMetadata::assetId, work.asset.assetId.text());
    removeAuxiliaryOf(work.db, key);
    return ObjectStore::put(work.db, *object);
}

void requireVersion(sql::Database &db, const AssetRef &ref, const AssetVersionId &version)
{
    if (!VersionStore::exists(db, ref, version)) {
        throw GeneralError(
            QStringLiteral("Asset version '%1' not found for asset").arg(version.text()));
    }
}

} // namespace

Asset requireVersionedAsset(sql::Database &db, const AssetRef &ref)
{
    std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Live);
    if (!asset)
        throw GeneralError(QStringLiteral("Asset not found in database"));
    return std::move(*asset);
}

MadeVersion VersionService::create(const AssetRef &ref, const NewAssetVersion &wanted,
                                   const Caller &caller) const
{
    return m_context.storage.write([&](sql::Database &db) -> MadeVersion {
        const VersionWork work =
            beginVersion(db, m_context, requireVersionedAsset(db, ref), wanted, caller);
        MadeVersion made{work.id, 0, {}};
        if (wanted.files.empty())
            made.fileCount = VersionStore::recordLatest(db, work.asset, work.id, work.now);
        for (const ChosenRevision &chosen : wanted.files) {
            if (VersionStore::record(db, work.asset, work.id, chosen.relativeKey, chosen.versionId,
                                     work.now))
                ++made.fileCount;
            else
                made.skippedFiles << chosen.relativeKey;
        }
        work.finish(made.fileCount);
        noteAssetChange(db, ref, m_context.clock());
        return made;
    });
}

MadeVersion VersionService::revert(const AssetRef &ref, const AssetVersionId &version,
                                   const QString &comment, MetadataRevert metadata,
                                   const Caller &caller) const
{
    MadeVersion done = m_context.storage.write([&](sql::Database &db) -> MadeVersion {
        Asset asset = requireVersionedAsset(db, ref);
        if (!VersionStore::exists(db, ref, version))
            throw GeneralError(QStringLiteral("Version not found"));
        const QString origin = QStringLiteral("[REVERTED FROM v%1]").arg(version.text());
        const NewAssetVersion wanted{
            comment.isEmpty() ? origin : origin + QLatin1Char(' ') + comment, {}, {}};
        const VersionWork work = beginVersion(db, m_context, std::move(asset), wanted, caller);
        MadeVersion made{work.id, 0, {}};
        for (const VersionedFile &held : VersionStore::files(db, work.asset, version)) {
            const FileVersionId revision =
                putBack(work, work.asset.assetLocation.Key + held.key, held.file.versionId);
            if (!revision.isEmpty() &&
                VersionStore::record(db, work.asset, work.id, held.file.relativeKey, revision,
                                     work.now))
                ++made.fileCount;
            else
                made.skippedFiles << held.file.relativeKey;
        }
        AssetStore::refreshSummary(db, ref, work.now);
        if (metadata == MetadataRevert::Restore)
            VersionStore::restoreMetadata(db, ref, version, work.id);
        work.finish(made.fileCount);
        noteAssetChange(db, ref, m_context.clock());
        return made;
    });
    m_context.blobsFreed();
    return done;
}

void VersionService::update(const AssetRef &ref, const AssetVersionId &version,
                            const AssetVersionChanges &changes) const
{
    m_context.storage.write([&](sql::Database &db) {
        requireVersionedAsset(db, ref);
        requireVersion(db, ref, version);
        if (changes.comment)
            VersionStore::setComment(db, ref, version, *changes.comment);
        if (changes.versionAlias) {
            VersionStore::setAlias(db, ref, version,
                                   changes.versionAlias->isEmpty() ? std::nullopt
                                                                   : changes.versionAlias);
        }
    });
}

void VersionService::archive(const AssetRef &ref, const AssetVersionId &version) const
{
    m_context.storage.write([&](sql::Database &db) {
        const Asset asset = requireVersionedAsset(db, ref);
        requireVersion(db, ref, version);
        if (asset.currentVersion && asset.currentVersion->Version == version) {
            throw ApiError(400, QStringLiteral("Cannot archive the current version. Set a "
                                               "different version as current first."));
        }
        VersionStore::setArchived(db, ref, version, true);
    });
}

void VersionService::unarchive(const AssetRef &ref, const AssetVersionId &version) const
{
    m_context.storage.write([&](sql::Database &db) {
        requireVersionedAsset(db, ref);
        requireVersion(db, ref, version);
        VersionStore::setArchived(db, ref, version, false);
    });
}

} // namespace vams::backend
