#include "core/backend/metadata/metadata_store.h"

namespace vams::backend {

namespace {

/// The statements of one level. Their first parameters are the target's key.
struct MetadataSql
{
    const char *list;
    const char *put;
    const char *remove;
};

/// What is written as it was is no change: nothing is indexed anew for it.
#define VAMS_METADATA_UPSERT                                                                       \
    " ON CONFLICT DO UPDATE SET metadata_value = excluded.metadata_value, "                        \
    "metadata_value_type = excluded.metadata_value_type "                                          \
    "WHERE metadata_value <> excluded.metadata_value "                                             \
    "OR metadata_value_type <> excluded.metadata_value_type"

constexpr MetadataSql databaseMetadataSql{
    "SELECT metadata_key, metadata_value, metadata_value_type FROM database_metadata "
    "WHERE database_id = ? ORDER BY metadata_key DESC",
    "INSERT INTO database_metadata (database_id, metadata_key, metadata_value, "
    "metadata_value_type) VALUES (?, ?, ?, ?)" VAMS_METADATA_UPSERT,
    "DELETE FROM database_metadata WHERE database_id = ? AND metadata_key = ?"};

constexpr MetadataSql fileMetadataSql{
    "SELECT metadata_key, metadata_value, metadata_value_type FROM asset_file_metadata "
    "WHERE database_id = ? AND asset_id = ? AND file_path = ? ORDER BY metadata_key DESC",
    "INSERT INTO asset_file_metadata (database_id, asset_id, file_path, metadata_key, "
    "metadata_value, metadata_value_type) VALUES (?, ?, ?, ?, ?, ?)" VAMS_METADATA_UPSERT,
    "DELETE FROM asset_file_metadata WHERE database_id = ? AND asset_id = ? AND file_path = ? "
    "AND metadata_key = ?"};

constexpr MetadataSql fileAttributeSql{
    "SELECT attribute_key, attribute_value, attribute_value_type FROM file_attributes "
    "WHERE database_id = ? AND asset_id = ? AND file_path = ? ORDER BY attribute_key DESC",
    "INSERT INTO file_attributes (database_id, asset_id, file_path, attribute_key, "
    "attribute_value, attribute_value_type) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT DO UPDATE SET attribute_value = excluded.attribute_value, "
    "attribute_value_type = excluded.attribute_value_type "
    "WHERE attribute_value <> excluded.attribute_value "
    "OR attribute_value_type <> excluded.attribute_value_type",
    "DELETE FROM file_attributes WHERE database_id = ? AND asset_id = ? AND file_path = ? "
    "AND attribute_key = ?"};

constexpr MetadataSql linkMetadataSql{
    "SELECT metadata_key, metadata_value, metadata_value_type FROM asset_links_metadata "
    "WHERE asset_link_id = ? ORDER BY metadata_key DESC",
    "INSERT INTO asset_links_metadata (asset_link_id, metadata_key, metadata_value, "
    "metadata_value_type) VALUES (?, ?, ?, ?)" VAMS_METADATA_UPSERT,
    "DELETE FROM asset_links_metadata WHERE asset_link_id = ? AND metadata_key = ?"};

const MetadataSql &metadataSqlOf(MetadataLevel level)
{
    switch (level) {
    case MetadataLevel::Database:
        return databaseMetadataSql;
    case MetadataLevel::AssetLink:
        return linkMetadataSql;
    case MetadataLevel::FileAttribute:
        return fileAttributeSql;
    case MetadataLevel::Asset:
    case MetadataLevel::File:
        break;
    }
    return fileMetadataSql;
}

/// The asset itself stands among its files under this path.
QString storedPath(const MetadataTarget &target)
{
    return target.isFile() ? target.filePath : QStringLiteral("/");
}

/// The statement with the target's key bound; `at` is the position behind it.
sql::Statement withTargetKey(sql::Database &db, const char *sql, const MetadataTarget &target,
                             int &at)
{
    if (target.level == MetadataLevel::Database || target.level == MetadataLevel::AssetLink) {
        at = 2;
        return db.query(sql, target.level == MetadataLevel::Database
                                 ? target.asset.databaseId.text()
                                 : target.assetLinkId.text());
    }
    at = 4;
    return db.query(sql, target.asset.databaseId.text(), target.asset.assetId.text(),
                    storedPath(target));
}

std::vector<MetadataItem> readStoredItems(sql::Statement &rows)
{
    std::vector<MetadataItem> items;
    while (rows.step())
        items.push_back({rows.text(0), rows.text(1), metadataValueTypeOf(rows.text(2))});
    return items;
}

} // namespace

std::vector<MetadataItem> MetadataStore::list(sql::Database &db, const MetadataTarget &target)
{
    int at = 0;
    sql::Statement rows = withTargetKey(db, metadataSqlOf(target.level).list, target, at);
    return readStoredItems(rows);
}

void MetadataStore::put(sql::Database &db, const MetadataTarget &target, const MetadataItem &item)
{
    int at = 0;
    sql::Statement statement = withTargetKey(db, metadataSqlOf(target.level).put, target, at);
    statement.bind(at, item.metadataKey);
    statement.bind(at + 1, item.metadataValue);
    statement.bind(at + 2, metadataValueTypeName(item.metadataValueType));
    statement.step();
}

void MetadataStore::remove(sql::Database &db, const MetadataTarget &target, const QString &key)
{
    int at = 0;
    sql::Statement statement = withTargetKey(db, metadataSqlOf(target.level).remove, target, at);
    statement.bind(at, key);
    statement.step();
}

std::optional<std::vector<MetadataItem>> MetadataStore::listOfVersion(sql::Database &db,
                                                                      const MetadataTarget &target,
                                                                      const AssetVersionId &version)
{
    const AssetRef &ref = target.asset;
    if (!db.query("SELECT 1 FROM asset_versions WHERE database_id = ? AND asset_id = ? AND "
                  "asset_version_id = ?",
                  ref.databaseId.text(), ref.assetId.text(), version.text())
             .step())
        return std::nullopt;
    const bool isAttribute = target.level == MetadataLevel::FileAttribute;
    sql::Statement rows = db.query(
        "SELECT metadata_key, metadata_value, metadata_value_type FROM "
        "asset_file_metadata_versions WHERE database_id = ? AND asset_id = ? AND "
        "asset_version_id = ? AND type = ? AND file_path = ? ORDER BY metadata_key DESC",
        ref.databaseId.text(), ref.assetId.text(), version.text(),
        isAttribute ? QStringLiteral("attribute") : QStringLiteral("metadata"), storedPath(target));
    return readStoredItems(rows);
}

bool MetadataStore::versionHasAny(sql::Database &db, const AssetRef &ref,
                                  const AssetVersionId &version)
{
    return db
        .query("SELECT 1 FROM asset_file_metadata_versions WHERE database_id = ? AND asset_id = ? "
               "AND asset_version_id = ? LIMIT 1",
               ref.databaseId.text(), ref.assetId.text(), version.text())
        .step();
}

std::optional<LinkEnds> MetadataStore::linkEnds(sql::Database &db, const AssetLinkId &id)
{
    sql::Statement rows = db.query("SELECT from_database_id, from_asset_id, to_database_id, "
                                   "to_asset_id FROM asset_links WHERE asset_link_id = ?",
                                   id.text());
    if (!rows.step())
        return std::nullopt;
    return LinkEnds{{DatabaseId(rows.text(0)), AssetId(rows.text(1))},
                    {DatabaseId(rows.text(2)), AssetId(rows.text(3))}};
}

void MetadataStore::removeOfDatabase(sql::Database &db, const DatabaseId &id)
{
    db.run("DELETE FROM database_metadata WHERE database_id = ?", id.text());
}

} // namespace vams::backend
