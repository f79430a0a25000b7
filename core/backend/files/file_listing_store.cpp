#include "core/backend/files/file_listing_store.h"

namespace vams::backend {

bool FileListingStore::hasVersion(sql::Database &db, const AssetRef &ref,
                                  const AssetVersionId &version)
{
    return db
        .query("SELECT 1 FROM asset_versions WHERE database_id = ? AND asset_id = ? AND "
               "asset_version_id = ?",
               ref.databaseId.text(), ref.assetId.text(), version.text())
        .step();
}

std::vector<RecordedFile> FileListingStore::recorded(sql::Database &db, const AssetRef &ref,
                                                     const AssetVersionId &version)
{
    std::vector<RecordedFile> files;
    sql::Statement rows = db.query(
        "SELECT file_key, version_id, size, last_modified FROM asset_file_versions "
        "WHERE database_id = ? AND asset_id = ? AND asset_version_id = ? ORDER BY file_key",
        ref.databaseId.text(), ref.assetId.text(), version.text());
    while (rows.step())
        files.push_back({rows.text(0), FileVersionId(rows.text(1)), rows.number(2), rows.text(3)});
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
        "WHERE f.database_id = ? AND f.asset_id = ? AND f.file_key IN (?, ?) AND f.version_id = ? "
        "AND v.is_archived = 0 ORDER BY CAST(v.asset_version_id AS INTEGER) DESC",
        ref.databaseId.text(), ref.assetId.text(), relativeKey, QLatin1Char('/') + relativeKey,
        revision.text());
    while (rows.step()) {
        const QString alias = rows.text(1);
        const QString label = QLatin1Char('v') + rows.text(0);
        labels.push_back({AssetVersionId(rows.text(0)),
                          alias.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, alias)});
    }
    return labels;
}

} // namespace vams::backend
