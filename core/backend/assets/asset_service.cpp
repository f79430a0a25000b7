#include "core/backend/assets/asset_service.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/audit/audit_store.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/files/file_metadata_store.h"
#include "core/backend/folders/folder_source.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/validators.h"
#include "core/backend/objects/blob_store.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/subscriptions/asset_notice.h"

#include <algorithm>

namespace vams::backend {

namespace {

/// On a delete marker: set by archiving the whole asset, so that bringing the asset back leaves
/// files alone that were archived before it.
constexpr QLatin1String archivedWithAsset("vams-archivedwithasset");

QString bucketPrefix(const Bucket &bucket)
{
    QString prefix = bucket.baseAssetsPrefix;
    if (!prefix.endsWith(QLatin1Char('/')))
        prefix += QLatin1Char('/');
    return prefix.startsWith(QLatin1Char('/')) ? prefix.mid(1) : prefix;
}

/// What the asset has already may stay, though the tag be gone by now.
void checkTags(sql::Database &db, const QStringList &tags, const QStringList &present = {})
{
    const QStringList unknown = AssetStore::unknownTags(db, tags);
    if (!std::all_of(unknown.begin(), unknown.end(),
                     [&present](const QString &tag) { return present.contains(tag); }))
        throw ApiError(400,
                       QStringLiteral("Invalid tags provided. Tags must exist in the system."));
    const QStringList missing = AssetStore::missingTagTypes(db, tags);
    if (!missing.isEmpty()) {
        throw ApiError(
            400, QStringLiteral("Asset Details are missing tags of required tag types: ['%1']")
                     .arg(missing.join(QLatin1String("', '"))));
    }
}

/// Where the new asset's files go; throws when something is there already.
QString newLocation(sql::Database &db, const Bucket &bucket, const AssetId &id,
                    const QString &existingKey)
{
    const QString prefix = bucketPrefix(bucket);
    if (existingKey.isEmpty()) {
        const QString key = prefix + id.text() + QLatin1Char('/');
        if (ObjectStore::anyUnder(db, bucket.bucketId, key))
            throw GeneralError(
                QStringLiteral("Asset identifier is not unique for the given S3 bucket location"));
        return key;
    }
    QString key = existingKey.startsWith(prefix) ? existingKey : prefix + existingKey;
    if (!key.endsWith(QLatin1Char('/')))
        key += QLatin1Char('/');
    if (!ObjectStore::anyUnder(db, bucket.bucketId, key))
        throw GeneralError(
            QStringLiteral("The specified bucketExistingKey does not exist in the asset's database "
                           "default S3 bucket"));
    if (const auto owner = AssetStore::ownerOf(db, bucket.bucketId, key)) {
        throw GeneralError(QStringLiteral("These files belong to the asset %1. Two assets over the "
                                          "same files would delete them for each other.")
                               .arg(owner->text()));
    }
    return key;
}

void putFolderMarker(sql::Database &db, const Asset &asset, const QString &key, const QString &now)
{
    ObjectVersion marker;
    marker.bucketId = asset.bucketId;
    marker.key = key;
    marker.sha256 = QString();
    marker.etag = emptyMd5;
    marker.metadata = {{objectMetadata::databaseId, asset.databaseId.text()},
                       {objectMetadata::assetId, asset.assetId.text()}};
    marker.lastModified = now;
    ObjectStore::put(db, marker);
}

/// Calls `visit` for each newest version under the asset's key in a bucket.
template <class Visit>
void forEachObject(sql::Database &db, const Asset &asset, const BucketId &bucket,
                   ObjectFilter filter, Visit visit)
{
    ObjectRange range{
        .prefix = asset.assetLocation.Key, .after = {}, .limit = 1000, .filter = filter};
    for (;;) {
        const std::vector<ObjectVersion> objects = ObjectStore::list(db, bucket, range);
        for (const ObjectVersion &object : objects)
            visit(object);
        if (static_cast<int>(objects.size()) < range.limit)
            return;
        range.after = objects.back().key;
    }
}

void removeEveryVersion(sql::Database &db, const Asset &asset)
{
    const BucketId auxiliary(FileMetadataStore::auxiliaryBucketId(db));
    for (const BucketId &bucket : {asset.bucketId, auxiliary}) {
        for (const ObjectFilter filter : {ObjectFilter::Live, ObjectFilter::Archived}) {
            forEachObject(db, asset, bucket, filter, [&](const ObjectVersion &object) {
                ObjectStore::removeAll(db, bucket, object.key);
            });
        }
    }
    if (asset.previewLocation)
        ObjectStore::removeAll(db, asset.bucketId, asset.previewLocation->Key);
}

} // namespace

void removeAsset(sql::Database &db, const Asset &asset)
{
    refuseStandingBelow(db, asset.bucketId, asset.assetLocation.Key);
    removeEveryVersion(db, asset);
    AssetStore::remove(db, asset.ref());
}

AssetId AssetService::create(const AssetCreation &creation, const Caller &caller) const
{
    return m_context.storage.write(
        [&](sql::Database &db) { return createIn(db, creation, caller); });
}

AssetId AssetService::createIn(sql::Database &db, const AssetCreation &creation,
                               const Caller &caller) const
{
    const QDateTime time = m_context.clock();
    const QString now = toIso(time);
    Asset asset;
    asset.databaseId = creation.asset.databaseId;
    asset.assetId = creation.asset.assetId;
    if (asset.assetId.isEmpty())
        asset.assetId = AssetId(QLatin1Char('x') + newUuid());
    asset.assetName = creation.asset.assetName;
    asset.description = creation.asset.description;
    asset.isDistributable = creation.asset.isDistributable;
    asset.tags = creation.asset.tags;
    asset.currentVersion = AssetCurrentVersion{
        AssetVersionId(QStringLiteral("0")),
        toNaiveIso(time),
        QStringLiteral("Initial asset creation - Version 0 (No Files, No Metadata)"),
        asset.description,
        caller.userId.text(),
        std::nullopt};
    const Bucket bucket = DatabaseStore::bucketOf(db, asset.databaseId);
    if (const auto existing = AssetStore::get(db, asset.ref(), AssetFilter::Any)) {
        throw GeneralError(
            existing->isArchived()
                ? QStringLiteral(
                      "An archived asset has this ID. Restore it, or delete it for good.")
                : QStringLiteral("Asset with specified ID already exists"));
    }
    checkTags(db, asset.tags);
    asset.bucketId = bucket.bucketId;
    asset.assetLocation.Key = newLocation(db, bucket, asset.assetId, creation.existingKey);
    AssetStore::insert(db, asset, now);
    putFolderMarker(db, asset, asset.assetLocation.Key, now);
    if (!creation.existingKey.isEmpty())
        AssetStore::refreshSummary(db, asset.ref(), now);
    return asset.assetId;
}

void AssetService::update(const AssetRef &ref, const AssetChanges &changes) const
{
    m_context.storage.write([&](sql::Database &db) {
        std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Live);
        if (!asset)
            throw GeneralError(QStringLiteral("Asset not found in database"));
        if (changes.tags && *changes.tags != asset->tags)
            checkTags(db, *changes.tags, asset->tags);
        asset->assetName = changes.assetName.value_or(asset->assetName);
        asset->description = changes.description.value_or(asset->description);
        asset->isDistributable = changes.isDistributable.value_or(asset->isDistributable);
        asset->tags = changes.tags.value_or(asset->tags);
        AssetStore::update(db, *asset, toIso(m_context.clock()));
        noteAssetChange(db, ref, m_context.clock());
    });
}

void AssetService::archive(const AssetRef &ref, const QString &reason, const Caller &caller) const
{
    const QString now = toIso(m_context.clock());
    m_context.storage.write([&](sql::Database &db) {
        const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Any);
        if (!asset)
            throw GeneralError(QStringLiteral("Asset not found in database"));
        if (asset->isArchived())
            throw GeneralError(
                QStringLiteral("Asset %1 is already archived").arg(ref.assetId.text()));
        const ObjectMetadata mark{{archivedWithAsset, QStringLiteral("true")}};
        forEachObject(db, *asset, asset->bucketId, ObjectFilter::Live,
                      [&](const ObjectVersion &object) {
                          ObjectStore::putDeleteMarker(db, asset->bucketId, object.key, mark, now);
                      });
        if (asset->previewLocation)
            ObjectStore::putDeleteMarker(db, asset->bucketId, asset->previewLocation->Key, mark,
                                         now);
        AssetStore::setArchived(db, ref, caller.userId.text(), reason, now);
        noteAssetChange(db, ref, m_context.clock());
    });
}

void AssetService::unarchive(const AssetRef &ref, const QString &reason, const Caller &caller) const
{
    m_context.storage.write([&](sql::Database &db) {
        const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Any);
        if (!asset)
            throw GeneralError(QStringLiteral("Asset not found"));
        if (!asset->isArchived())
            throw GeneralError(
                QStringLiteral("Asset is not archived. Only archived assets can be unarchived."));
        if (!DatabaseStore::get(db, ref.databaseId, DatabaseState::Live))
            throw GeneralError(
                QStringLiteral("The database of this asset was deleted. Create %1 again first.")
                    .arg(ref.databaseId.text()));
        forEachObject(db, *asset, asset->bucketId, ObjectFilter::Archived,
                      [&](const ObjectVersion &object) {
                          if (object.metadata.contains(archivedWithAsset))
                              ObjectStore::removeDeleteMarker(db, asset->bucketId, object.key);
                      });
        if (asset->previewLocation)
            ObjectStore::removeDeleteMarker(db, asset->bucketId, asset->previewLocation->Key);
        const QString now = toIso(m_context.clock());
        AssetStore::setActive(db, ref, caller.userId.text(), reason, now);
        noteAssetChange(db, ref, m_context.clock());
    });
}

void AssetService::remove(const AssetRef &ref, const Caller &caller) const
{
    m_context.storage.write([&](sql::Database &db) {
        const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Any);
        if (!asset)
            throw GeneralError(QStringLiteral("Asset not found in database"));
        noteAssetChange(db, ref, m_context.clock());
        removeAsset(db, *asset);
        AuditStore::append(db, m_context.clock, caller,
                           {AuditLog::Actions,
                            QStringLiteral("assetDelete"),
                            {{"databaseId", ref.databaseId},
                             {"assetId", ref.assetId},
                             {"assetName", asset->assetName}}});
    });
    m_context.blobsFreed();
}

} // namespace vams::backend
