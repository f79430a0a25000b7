#include "core/model/metadata.h"

#include "core/base/json.h"

#include <algorithm>

namespace vams {

namespace {

struct ValueTypeName
{
    MetadataValueType type;
    QLatin1String name;
};

constexpr ValueTypeName valueTypeNames[] = {
    {MetadataValueType::String, QLatin1String("string")},
    {MetadataValueType::MultilineString, QLatin1String("multiline_string")},
    {MetadataValueType::InlineControlledList, QLatin1String("inline_controlled_list")},
    {MetadataValueType::Number, QLatin1String("number")},
    {MetadataValueType::Boolean, QLatin1String("boolean")},
    {MetadataValueType::Date, QLatin1String("date")},
    {MetadataValueType::Xyz, QLatin1String("xyz")},
    {MetadataValueType::Wxyz, QLatin1String("wxyz")},
    {MetadataValueType::Matrix4x4, QLatin1String("matrix4x4")},
    {MetadataValueType::GeoPoint, QLatin1String("geopoint")},
    {MetadataValueType::GeoJson, QLatin1String("geojson")},
    {MetadataValueType::Lla, QLatin1String("lla")},
    {MetadataValueType::AnyJson, QLatin1String("json")},
};

} // namespace

QString metadataValueTypeName(MetadataValueType type)
{
    const auto *it =
        std::find_if(std::begin(valueTypeNames), std::end(valueTypeNames),
                     [type](const ValueTypeName &entry) { return entry.type == type; });
    return it == std::end(valueTypeNames) ? QString() : QString(it->name);
}

MetadataValueType metadataValueTypeOf(const QString &name)
{
    const auto *it = std::find_if(std::begin(valueTypeNames), std::end(valueTypeNames),
                                  [&name](const ValueTypeName &entry) {
                                      return name.compare(entry.name, Qt::CaseInsensitive) == 0;
                                  });
    return it == std::end(valueTypeNames) ? MetadataValueType::Unknown : it->type;
}

const std::vector<MetadataValueType> &metadataValueTypes()
{
    static const std::vector<MetadataValueType> types = [] {
        std::vector<MetadataValueType> all;
        for (const ValueTypeName &entry : valueTypeNames)
            all.push_back(entry.type);
        return all;
    }();
    return types;
}

MetadataTarget MetadataTarget::ofDatabase(const DatabaseId &id)
{
    return {MetadataLevel::Database, {id, {}}, {}, {}};
}

MetadataTarget MetadataTarget::ofAsset(const AssetRef &ref)
{
    return {MetadataLevel::Asset, ref, {}, {}};
}

MetadataTarget MetadataTarget::ofFile(const AssetRef &ref, const QString &path)
{
    return {MetadataLevel::File, ref, path, {}};
}

MetadataTarget MetadataTarget::attributesOf(const AssetRef &ref, const QString &path)
{
    return {MetadataLevel::FileAttribute, ref, path, {}};
}

MetadataTarget MetadataTarget::ofLink(const AssetLinkId &id)
{
    return {MetadataLevel::AssetLink, {}, {}, id};
}

void to_json(Json &json, const MetadataValueType &type)
{
    json = metadataValueTypeName(type);
}

void from_json(const Json &json, MetadataValueType &type)
{
    type = metadataValueTypeOf(json.get<QString>());
}

VAMS_JSON(MetadataItem, metadataKey, metadataValue, metadataValueType)
VAMS_JSON(MetadataRow, metadataKey, metadataValue, metadataValueType, metadataSchemaName,
          metadataSchemaField, metadataSchemaRequired, metadataSchemaSequence,
          metadataSchemaDefaultValue, metadataSchemaDependsOn, metadataSchemaMultiFieldConflict,
          metadataSchemaControlledListKeys)
VAMS_JSON(MetadataSet, metadata, restrictMetadataOutsideSchemas)
VAMS_JSON(FailedMetadataItem, key, error)
VAMS_JSON(MetadataBulkResult, success, totalItems, successCount, failureCount, successfulItems,
          failedItems, message, timestamp)

} // namespace vams
