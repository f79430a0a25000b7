#include "core/backend/files/file_listing_store.h"

namespace vams::backend {

std::vector<RecordedFile> FileListingStore::recorded(sql::Database &db, const Asset &asset,
                                                     const AssetVersionId &version)
{
    std::vector<RecordedFile> files;
    sql::Statement rows = db.query(
        "SELECT f.file_key, f.version_id, f.size, f.last_modified, o.version_id IS NOT NULL, "
        "coalesce(l.is_delete_marker, 0), o.sha256, "
        "json_extract(o.metadata, '$.\"vams-primarytype\"') FROM asset_file_versions f "
        "LEFT JOIN object_versions o ON o.bucket_id = ?4 AND o.object_key = ?5 || f.file_key "
        "AND o.version_id = f.version_id "
        "LEFT JOIN object_versions l ON l.bucket_id = ?4 AND l.object_key = ?5 || f.file_key "
        "AND l.is_latest = 1 "
        "WHERE f.database_id = ?1 AND f.asset_id = ?2 AND f.asset_version_id = ?3 "
        "ORDER BY f.file_key",
        asset.databaseId.text(), asset.assetId.text(), version.text(), asset.bucketId.text(),
        asset.assetLocation.Key);
    while (rows.step()) {
        files.push_back({rows.text(0), FileVersionId(rows.text(1)), rows.number(2), rows.text(3),
                         rows.flag(4), rows.flag(5), rows.text(6), rows.optionalText(7)});
    }
    return files;
}

bool FileListingStore::isRecorded(sql::Database &db, const AssetRef &ref,
                                  const AssetVersionId &version, const QString &relativeKey,
                                  const FileVersionId &revision)
{
    return db
        .query("SELECT 1 FROM asset_file_versions WHERE database_id = ? AND asset_id = ? AND "
               "asset_version_id = ? "
               "AND file_key = ? AND version_id = ?",
               ref.databaseId.text(), ref.assetId.text(), version.text(), relativeKey,
               revision.text())
        .step();
}

std::vector<AssetVersionLabel> FileListingStore::versionsHolding(sql::Database &db,
                                                                 const AssetRef &ref,
                                                                 const QString &relativeKey,
                                                                 const FileVersionId &revision)
{
    std::vector<AssetVersionLabel> labels;
    sql::Statement rows = db.query(
        "SELECT v.asset_version_id, v.version_alias FROM asset_file_versions f "
        "JOIN asset_versions v USING (database_id, asset_id, asset_version_id) "
        "WHERE f.database_id = ? AND f.asset_id = ? AND f.file_key = ? AND f.version_id = ? "
        "AND v.is_archived = 0 ORDER BY CAST(v.asset_version_id AS INTEGER) DESC",
        ref.databaseId.text(), ref.assetId.text(), relativeKey, revision.text());
    while (rows.step()) {
        const QString alias = rows.text(1);
        const QString label = QLatin1Char('v') + rows.text(0);
        labels.push_back({AssetVersionId(rows.text(0)),
                          alias.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, alias)});
    }
    return labels;
}

} // namespace vams::backend
