#include "core/model/metadata_schema.h"

#include "core/base/json.h"

#include <algorithm>

namespace vams {

namespace {

struct EntityTypeName
{
    MetadataEntityType type;
    MetadataLevel level;
    QLatin1String name;
};

constexpr EntityTypeName entityTypeNames[] = {
    {MetadataEntityType::DatabaseMetadata, MetadataLevel::Database,
     QLatin1String("databaseMetadata")},
    {MetadataEntityType::AssetMetadata, MetadataLevel::Asset, QLatin1String("assetMetadata")},
    {MetadataEntityType::FileMetadata, MetadataLevel::File, QLatin1String("fileMetadata")},
    {MetadataEntityType::FileAttribute, MetadataLevel::FileAttribute,
     QLatin1String("fileAttribute")},
    {MetadataEntityType::AssetLinkMetadata, MetadataLevel::AssetLink,
     QLatin1String("assetLinkMetadata")},
};

template <class Matches>
const EntityTypeName *findEntityType(Matches matches)
{
    const auto *it = std::find_if(std::begin(entityTypeNames), std::end(entityTypeNames), matches);
    return it == std::end(entityTypeNames) ? nullptr : it;
}

} // namespace

QString metadataEntityTypeName(MetadataEntityType type)
{
    const EntityTypeName *entry =
        findEntityType([type](const EntityTypeName &candidate) { return candidate.type == type; });
    return entry ? QString(entry->name) : QString();
}

MetadataEntityType metadataEntityTypeOf(const QString &name)
{
    const EntityTypeName *entry = findEntityType([&name](const EntityTypeName &candidate) {
        return name.compare(candidate.name, Qt::CaseInsensitive) == 0;
    });
    return entry ? entry->type : MetadataEntityType::Unknown;
}

MetadataEntityType metadataEntityTypeOf(MetadataLevel level)
{
    const EntityTypeName *entry = findEntityType(
        [level](const EntityTypeName &candidate) { return candidate.level == level; });
    return entry ? entry->type : MetadataEntityType::Unknown;
}

bool isOfFiles(MetadataEntityType type)
{
    return type == MetadataEntityType::FileMetadata || type == MetadataEntityType::FileAttribute;
}

bool MetadataSchemaChanges::isEmpty() const
{
    return !schemaName && !fileKeyTypeRestriction && !fields && !enabled;
}

VAMS_JSON(MetadataSchemaField, metadataFieldKeyName, metadataFieldValueType, required, sequence,
          dependsOnFieldKeyName, controlledListKeys, defaultMetadataFieldValue)

void to_json(Json &json, const MetadataSchema &schema)
{
    json = {{"metadataSchemaId", schema.metadataSchemaId},
            {"databaseId", schema.databaseId},
            {"metadataSchemaEntityType", metadataEntityTypeName(schema.metadataSchemaEntityType)},
            {"schemaName", schema.schemaName},
            {"fileKeyTypeRestriction", schema.fileKeyTypeRestriction},
            {"fields", {{"fields", schema.fields}}},
            {"enabled", schema.enabled},
            {"dateCreated", schema.dateCreated},
            {"dateModified", schema.dateModified},
            {"createdBy", schema.createdBy},
            {"modifiedBy", schema.modifiedBy}};
}

void from_json(const Json &json, MetadataSchema &schema)
{
    detail::requireObject(json);
    schema = {};
    schema.metadataSchemaId = MetadataSchemaId(jsonText(json, "metadataSchemaId"));
    schema.databaseId = DatabaseId(jsonText(json, "databaseId"));
    schema.metadataSchemaEntityType =
        metadataEntityTypeOf(jsonText(json, "metadataSchemaEntityType"));
    schema.schemaName = jsonText(json, "schemaName");
    detail::readMember(json, "fileKeyTypeRestriction", schema.fileKeyTypeRestriction);
    if (const auto it = json.find("fields"); it != json.end() && it->is_object())
        detail::readMember(*it, "fields", schema.fields);
    detail::readMember(json, "enabled", schema.enabled);
    schema.dateCreated = jsonText(json, "dateCreated");
    schema.dateModified = jsonText(json, "dateModified");
    schema.createdBy = jsonText(json, "createdBy");
    schema.modifiedBy = jsonText(json, "modifiedBy");
}

} // namespace vams
