#include "core/backend/downloads/download_store.h"

namespace vams::backend {

QStringList DownloadStore::versionsWithAlias(sql::Database &db, const AssetRef &ref,
                                             const QString &alias)
{
    QStringList versions;
    sql::Statement rows =
        db.query("SELECT asset_version_id FROM asset_versions WHERE database_id = ? "
                 "AND asset_id = ? AND version_alias = ? AND is_archived = 0",
                 ref.databaseId.text(), ref.assetId.text(), alias);
    while (rows.step())
        versions << rows.text(0);
    return versions;
}

bool DownloadStore::hasFiles(sql::Database &db, const AssetRef &ref, const AssetVersionId &version)
{
    return db
        .query("SELECT 1 FROM asset_file_versions WHERE database_id = ? AND asset_id = ? AND "
               "asset_version_id = ? "
               "LIMIT 1",
               ref.databaseId.text(), ref.assetId.text(), version.text())
        .step();
}

FileVersionId DownloadStore::recordedRevision(sql::Database &db, const AssetRef &ref,
                                              const AssetVersionId &version,
                                              const QString &relativeKey)
{
    sql::Statement rows =
        db.query("SELECT version_id FROM asset_file_versions WHERE database_id = ? "
                 "AND asset_id = ? AND asset_version_id = ? AND file_key = ?",
                 ref.databaseId.text(), ref.assetId.text(), version.text(), relativeKey);
    return rows.step() ? FileVersionId(rows.text(0)) : FileVersionId();
}

} // namespace vams::backend
