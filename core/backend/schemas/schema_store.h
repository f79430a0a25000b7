#pragma once
// The SQL of metadata schemas.

#include "core/backend/storage/sql.h"
#include "core/model/metadata_schema.h"

#include <optional>
#include <vector>

namespace vams::backend {

/// Which schemas a list holds. Unset: all.
struct SchemaFilter
{
    std::optional<DatabaseId> databaseId;
    MetadataEntityType entityType = MetadataEntityType::Unknown; ///< only with a database
};

/// A schema that applies, its fields not read yet.
struct StoredSchema
{
    QString schemaName;
    DatabaseId databaseId;
    std::optional<QString> fileKeyTypeRestriction;
    QByteArray fields; ///< JSON

    bool operator==(const StoredSchema &) const = default;
};

class SchemaStore
{
public:
    static std::optional<MetadataSchema> get(sql::Database &db, const MetadataSchemaId &id);
    /// By id, behind `after`.
    static std::vector<MetadataSchema> list(sql::Database &db, const SchemaFilter &filter,
                                            const QString &after, int limit);
    /// Those that apply: enabled, in the order of the databases and then of their creation.
    static std::vector<StoredSchema> enabledOf(sql::Database &db,
                                               const std::vector<DatabaseId> &databases,
                                               MetadataEntityType entityType);
    /// Name, database, restriction and fields.
    static MetadataSchema parse(const StoredSchema &stored);
    static void insert(sql::Database &db, const MetadataSchema &schema);
    static void update(sql::Database &db, const MetadataSchema &schema);
    static bool remove(sql::Database &db, const MetadataSchemaId &id);
    /// What a deleted database left behind.
    static void removeOfDatabase(sql::Database &db, const DatabaseId &id);
};

} // namespace vams::backend
