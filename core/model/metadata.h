#pragma once
// Metadata: named, typed values of a database, an asset, a file or a link between assets, and what
// the schemas say about them. Values travel as text; their type says what the text must be.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vams {

enum class MetadataValueType
{
    Unknown,
    String,
    MultilineString,
    InlineControlledList,
    Number,
    Boolean,
    Date,
    Xyz,
    Wxyz,
    Matrix4x4,
    GeoPoint,
    GeoJson,
    Lla,
    AnyJson
};

/// "multiline_string"; empty for Unknown.
QString metadataValueTypeName(MetadataValueType type);
/// In any case; Unknown for what is no type.
MetadataValueType metadataValueTypeOf(const QString &name);
/// In the contract's order.
const std::vector<MetadataValueType> &metadataValueTypes();

struct MetadataItem
{
    QString metadataKey;
    QString metadataValue;
    MetadataValueType metadataValueType = MetadataValueType::String;

    bool operator==(const MetadataItem &) const = default;
};

/// A value with what the schemas say of its key. A key that only a schema knows has its default.
struct MetadataRow
{
    QString metadataKey;
    QString metadataValue;
    MetadataValueType metadataValueType = MetadataValueType::String;
    std::optional<QString> metadataSchemaName; ///< "Name (database), Name2 (GLOBAL)"
    bool metadataSchemaField = false;          ///< a schema knows the key
    bool metadataSchemaRequired = false;
    std::optional<int> metadataSchemaSequence;
    std::optional<QString> metadataSchemaDefaultValue;
    std::optional<QStringList> metadataSchemaDependsOn;
    bool metadataSchemaMultiFieldConflict = false; ///< schemas say different things of the key
    std::optional<QStringList> metadataSchemaControlledListKeys;

    bool operator==(const MetadataRow &) const = default;
};

/// All metadata of one thing: fields of schemas by their sequence, then the rest.
struct MetadataSet
{
    std::vector<MetadataRow> metadata;
    bool restrictMetadataOutsideSchemas = false; ///< other keys than the schemas' are refused

    bool operator==(const MetadataSet &) const = default;
};

struct FailedMetadataItem
{
    QString key;
    QString error;

    bool operator==(const FailedMetadataItem &) const = default;
};

struct MetadataBulkResult
{
    bool success = false; ///< at least one item is through
    int totalItems = 0;
    int successCount = 0;
    int failureCount = 0;
    QStringList successfulItems; ///< keys
    std::vector<FailedMetadataItem> failedItems;
    QString message;
    QString timestamp;

    bool operator==(const MetadataBulkResult &) const = default;
};

enum class MetadataUpdate
{
    Update,    ///< keys that are not named stay
    ReplaceAll ///< keys that are not named go
};

enum class MetadataLevel
{
    Database,
    Asset,
    File,
    FileAttribute, ///< of a file too, but texts only
    AssetLink
};

/// What metadata hangs on. Made by the functions below.
struct MetadataTarget
{
    MetadataLevel level = MetadataLevel::Asset;
    AssetRef asset;   ///< of a database only its id
    QString filePath; ///< "/sub/a.glb"
    AssetLinkId assetLinkId;

    static MetadataTarget ofDatabase(const DatabaseId &id);
    static MetadataTarget ofAsset(const AssetRef &ref);
    static MetadataTarget ofFile(const AssetRef &ref, const QString &path);
    static MetadataTarget attributesOf(const AssetRef &ref, const QString &path);
    static MetadataTarget ofLink(const AssetLinkId &id);

    [[nodiscard]] bool isFile() const
    {
        return level == MetadataLevel::File || level == MetadataLevel::FileAttribute;
    }

    bool operator==(const MetadataTarget &) const = default;
};

void to_json(Json &json, const MetadataValueType &type);
void from_json(const Json &json, MetadataValueType &type);
void to_json(Json &json, const MetadataItem &item);
void from_json(const Json &json, MetadataItem &item);
void to_json(Json &json, const MetadataRow &row);
void from_json(const Json &json, MetadataRow &row);
void to_json(Json &json, const MetadataSet &set);
void from_json(const Json &json, MetadataSet &set);
void to_json(Json &json, const FailedMetadataItem &item);
void from_json(const Json &json, FailedMetadataItem &item);
void to_json(Json &json, const MetadataBulkResult &result);
void from_json(const Json &json, MetadataBulkResult &result);

} // namespace vams
