#include "core/backend/auth/auth_object.h"

namespace vams::backend {

AuthObject databaseObject(const DatabaseId &id)
{
    return {.objectType = QStringLiteral("database"), .databaseId = id.text()};
}

AuthObject assetObject(const Asset &asset)
{
    return {.objectType = QStringLiteral("asset"),
            .databaseId = asset.plainDatabaseId().text(),
            .assetName = asset.assetName,
            .assetType = asset.assetType,
            .tags = asset.tags};
}

AuthObject assetObject(const NewAsset &asset)
{
    return {.objectType = QStringLiteral("asset"),
            .databaseId = asset.databaseId.text(),
            .assetName = asset.assetName,
            .tags = asset.tags};
}

AuthObject metadataSchemaObject(const MetadataSchema &schema)
{
    return {.objectType = QStringLiteral("metadataSchema"),
            .databaseId = schema.databaseId.text(),
            .metadataSchemaName = schema.schemaName,
            .metadataSchemaEntityType = metadataEntityTypeName(schema.metadataSchemaEntityType)};
}

} // namespace vams::backend
