#pragma once
// A metadata schema: the fields that metadata of one kind of thing should have, in one database or,
// in "GLOBAL", in all of them.

#include "core/base/ids.h"
#include "core/base/json_fwd.h"
#include "core/model/metadata.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vams {

enum class MetadataEntityType
{
    Unknown,
    DatabaseMetadata,
    AssetMetadata,
    FileMetadata,
    FileAttribute,
    AssetLinkMetadata
};

/// "assetMetadata"; empty for Unknown.
QString metadataEntityTypeName(MetadataEntityType type);
/// In any case; Unknown for what is no type.
MetadataEntityType metadataEntityTypeOf(const QString &name);
MetadataEntityType metadataEntityTypeOf(MetadataLevel level);
/// Only schemas of these may be bound to extensions.
bool isOfFiles(MetadataEntityType type);

/// The database id of schemas that hold everywhere.
inline constexpr QLatin1String globalSchemas("GLOBAL");

struct MetadataSchemaField
{
    QString metadataFieldKeyName;
    MetadataValueType metadataFieldValueType = MetadataValueType::String;
    bool required = false;
    std::optional<int> sequence; ///< place in lists; fields without one come last
    std::optional<QStringList> dependsOnFieldKeyName;
    std::optional<QStringList> controlledListKeys; ///< of inline_controlled_list only
    std::optional<QString> defaultMetadataFieldValue;

    bool operator==(const MetadataSchemaField &) const = default;
};

struct MetadataSchema
{
    MetadataSchemaId metadataSchemaId;
    DatabaseId databaseId;
    MetadataEntityType metadataSchemaEntityType = MetadataEntityType::Unknown;
    QString schemaName;                            ///< need not be unique
    std::optional<QString> fileKeyTypeRestriction; ///< ".glb,.usd"; ".all" is any
    std::vector<MetadataSchemaField> fields;
    bool enabled = true;
    QString dateCreated; ///< ISO without a zone, UTC
    QString dateModified;
    QString createdBy;
    QString modifiedBy;

    bool operator==(const MetadataSchema &) const = default;
};

/// Only what is set is changed.
struct MetadataSchemaChanges
{
    std::optional<QString> schemaName;
    std::optional<QString> fileKeyTypeRestriction; ///< empty: none any more
    std::optional<std::vector<MetadataSchemaField>> fields;
    std::optional<bool> enabled;

    [[nodiscard]] bool isEmpty() const;
};

void to_json(Json &json, const MetadataSchemaField &field);
void from_json(const Json &json, MetadataSchemaField &field);
/// On the wire the fields stand one level deeper: {"fields": {"fields": [...]}}.
void to_json(Json &json, const MetadataSchema &schema);
void from_json(const Json &json, MetadataSchema &schema);

} // namespace vams
