#include "core/backend/export/export_store.h"

namespace vams::backend {

namespace {

/// The contract names no other type than this for values of assets and files, and leaves out keys
/// with an underscore in front.
void addValue(MetadataByPath &entries, const sql::Statement &row)
{
    if (!row.text(1).startsWith(QLatin1Char('_')))
        entries[row.text(0)][row.text(1)] = {QStringLiteral("string"), row.text(2)};
}

} // namespace

std::vector<ChildLink> ExportStore::children(sql::Database &db, const AssetRef &parent)
{
    std::vector<ChildLink> links;
    sql::Statement rows = db.query(
        "SELECT l.asset_link_id, l.to_database_id, l.to_asset_id, l.alias FROM asset_links l "
        "JOIN assets a ON a.database_id = l.to_database_id AND a.asset_id = l.to_asset_id "
        "WHERE l.from_database_id = ? AND l.from_asset_id = ? AND "
        "l.relationship_type = 'parentChild' AND a.archived_at IS NULL "
        "ORDER BY l.to_database_id, l.to_asset_id, l.asset_link_id",
        parent.databaseId.text(), parent.assetId.text());
    while (rows.step()) {
        std::optional<QString> alias = rows.optionalText(3);
        if (alias && alias->isEmpty())
            alias.reset();
        links.push_back(
            {rows.text(0), {DatabaseId(rows.text(1)), AssetId(rows.text(2))}, std::move(alias)});
    }
    return links;
}

QHash<QString, ExportedMetadata> ExportStore::linkMetadata(sql::Database &db,
                                                           const AssetRef &parent)
{
    QHash<QString, ExportedMetadata> entries;
    sql::Statement rows =
        db.query("SELECT m.asset_link_id, m.metadata_key, m.metadata_value, m.metadata_value_type "
                 "FROM asset_links l JOIN asset_links_metadata m USING (asset_link_id) "
                 "WHERE l.from_database_id = ? AND l.from_asset_id = ? AND "
                 "l.relationship_type = 'parentChild'",
                 parent.databaseId.text(), parent.assetId.text());
    while (rows.step())
        entries[rows.text(0)][rows.text(1)] = {rows.text(3), rows.text(2)};
    return entries;
}

MetadataByPath ExportStore::metadata(sql::Database &db, const AssetRef &ref)
{
    MetadataByPath entries;
    sql::Statement rows =
        db.query("SELECT file_path, metadata_key, metadata_value FROM asset_file_metadata "
                 "WHERE database_id = ? AND asset_id = ?",
                 ref.databaseId.text(), ref.assetId.text());
    while (rows.step())
        addValue(entries, rows);
    return entries;
}

MetadataByPath ExportStore::attributes(sql::Database &db, const AssetRef &ref)
{
    MetadataByPath entries;
    sql::Statement rows =
        db.query("SELECT file_path, attribute_key, attribute_value FROM file_attributes "
                 "WHERE database_id = ? AND asset_id = ?",
                 ref.databaseId.text(), ref.assetId.text());
    while (rows.step())
        addValue(entries, rows);
    return entries;
}

QHash<QString, FileVersionId> ExportStore::recorded(sql::Database &db, const AssetRef &ref,
                                                    const AssetVersionId &version)
{
    QHash<QString, FileVersionId> revisions;
    sql::Statement rows =
        db.query("SELECT file_key, version_id FROM asset_file_versions "
                 "WHERE database_id = ? AND asset_id = ? AND asset_version_id = ?",
                 ref.databaseId.text(), ref.assetId.text(), version.text());
    while (rows.step())
        revisions.insert(rows.text(0), FileVersionId(rows.text(1)));
    return revisions;
}

} // namespace vams::backend
