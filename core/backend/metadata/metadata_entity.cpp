#include "core/backend/metadata/metadata_entity.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/metadata/metadata_store.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/schemas/schema_store.h"

#include <algorithm>

namespace vams::backend {

namespace {

QLatin1String metadataEntityName(MetadataLevel level)
{
    switch (level) {
    case MetadataLevel::Database:
        return QLatin1String("database");
    case MetadataLevel::AssetLink:
        return QLatin1String("asset link");
    case MetadataLevel::File:
    case MetadataLevel::FileAttribute:
        return QLatin1String("file");
    case MetadataLevel::Asset:
        break;
    }
    return QLatin1String("asset");
}

QLatin1String metadataActionName(Action action)
{
    switch (action) {
    case Action::Get:
        return QLatin1String("view");
    case Action::Put:
        return QLatin1String("update");
    case Action::Post:
        return QLatin1String("create");
    case Action::Delete:
        break;
    }
    return QLatin1String("delete");
}

} // namespace

MetadataEntity MetadataEntity::open(sql::Database &db, const MetadataTarget &target)
{
    MetadataEntity entity;
    entity.m_target = target;
    if (target.level == MetadataLevel::Database) {
        if (!DatabaseStore::get(db, target.asset.databaseId, DatabaseState::Live))
            throw GeneralError(QStringLiteral("Database not found"));
        entity.m_databases = {target.asset.databaseId};
        entity.m_objects = {databaseObject(target.asset.databaseId)};
    } else if (target.level == MetadataLevel::AssetLink) {
        const std::optional<LinkEnds> ends = MetadataStore::linkEnds(db, target.assetLinkId);
        if (!ends)
            throw GeneralError(QStringLiteral("Asset link not found"));
        entity.openAsset(db, ends->from);
        entity.openAsset(db, ends->to);
    } else {
        entity.openAsset(db, target.asset);
    }
    return entity;
}

void MetadataEntity::openAsset(sql::Database &db, const AssetRef &ref)
{
    m_asset = AssetStore::get(db, ref, AssetFilter::Live);
    if (!m_asset)
        throw GeneralError(QStringLiteral("Asset not found"));
    m_objects.push_back(assetObject(*m_asset));
    if (std::find(m_databases.begin(), m_databases.end(), ref.databaseId) == m_databases.end())
        m_databases.push_back(ref.databaseId);
}

bool MetadataEntity::isAllowed(const Caller &caller, Action action) const
{
    return std::all_of(m_objects.begin(), m_objects.end(), [&](const AuthObject &object) {
        return Authorizer::isAllowed(caller, object, action);
    });
}

void MetadataEntity::authorize(const Caller &caller, Action action) const
{
    if (isAllowed(caller, action))
        return;
    throw ApiError(403, QStringLiteral("Not authorized to %1 metadata for this %2")
                            .arg(metadataActionName(action), metadataEntityName(m_target.level)));
}

void MetadataEntity::authorizeReplaceAll(const Caller &caller) const
{
    if (isAllowed(caller, Action::Put) && isAllowed(caller, Action::Post) &&
        isAllowed(caller, Action::Delete))
        return;
    const bool isLink = m_target.level == MetadataLevel::AssetLink;
    throw ApiError(403, QStringLiteral("REPLACE_ALL requires PUT, POST, and DELETE permissions") +
                            (isLink ? QStringLiteral(" on both assets") : QString()));
}

void MetadataEntity::requireFile(sql::Database &db) const
{
    if (!m_target.isFile())
        return;
    const std::optional<ObjectVersion> file = ObjectStore::latest(
        db, m_asset->bucketId, m_asset->assetLocation.Key + m_target.filePath.mid(1));
    if (!file || file->isDeleteMarker)
        throw GeneralError(QStringLiteral("File not found in S3"));
}

std::shared_ptr<const SchemaOverlay> MetadataEntity::overlay(sql::Database &db,
                                                             OverlayCache &cache) const
{
    std::vector<DatabaseId> databases = m_databases;
    databases.emplace_back(globalSchemas);
    std::vector<StoredSchema> schemas =
        SchemaStore::enabledOf(db, databases, metadataEntityTypeOf(m_target.level));
    if (m_target.isFile()) {
        std::erase_if(schemas, [this](const StoredSchema &schema) {
            return !appliesToFile(schema.fileKeyTypeRestriction, m_target.filePath);
        });
    }
    return cache.of(schemas);
}

bool MetadataEntity::isRestricted(sql::Database &db) const
{
    return std::any_of(m_databases.begin(), m_databases.end(), [&db](const DatabaseId &id) {
        const auto database = DatabaseStore::get(db, id, DatabaseState::Live);
        return database && database->restrictMetadataOutsideSchemas;
    });
}

} // namespace vams::backend
