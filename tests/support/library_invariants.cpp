#include "tests/support/library_invariants.h"

#include "core/backend/storage/sql.h"

#include <QFileInfo>

namespace vams::test {

namespace {

using backend::sql::Database;
using backend::sql::Statement;

/// A query whose every row is something that must not be.
struct Invariant
{
    const char *what;
    const char *sql;
};

#define VAMS_LIVE_FILE                                                                             \
    "o.is_latest = 1 AND o.is_delete_marker = 0 AND substr(o.object_key, -1) <> '/' "              \
    "AND instr(o.object_key, '.previewFile.') = 0"
#define VAMS_FILE_OF_ASSET                                                                         \
    "o.bucket_id = a.bucket_id AND o.object_key >= a.location_key "                                \
    "AND substr(o.object_key, 1, length(a.location_key)) = a.location_key"

constexpr Invariant invariants[] = {
    {"an asset's file_count or total_size differs from its files",
     "SELECT a.asset_id FROM assets a WHERE a.archived_at IS NULL AND (a.file_count <> "
     "(SELECT count(*) FROM object_versions o WHERE " VAMS_FILE_OF_ASSET " AND " VAMS_LIVE_FILE
     ") OR a.total_size <> (SELECT coalesce(sum(o.size), 0) FROM object_versions o "
     "WHERE " VAMS_FILE_OF_ASSET " AND " VAMS_LIVE_FILE "))"},
    {"a database's counts differ from its assets",
     "SELECT n.database_id FROM database_counts n WHERE n.asset_count <> (SELECT count(*) "
     "FROM assets a WHERE a.database_id = n.database_id AND a.archived_at IS NULL) "
     "OR n.archived_count <> (SELECT count(*) FROM assets a WHERE a.database_id = n.database_id "
     "AND a.archived_at IS NOT NULL)"},
    {"an asset has no current version",
     "SELECT a.asset_id FROM assets a WHERE NOT EXISTS (SELECT 1 FROM asset_versions v "
     "WHERE v.database_id = a.database_id AND v.asset_id = a.asset_id "
     "AND v.asset_version_id = a.current_version_id)"},
    {"a key has not exactly one newest version",
     "SELECT object_key FROM object_versions GROUP BY bucket_id, object_key "
     "HAVING sum(is_latest) <> 1"},
    {"a newest version is not the youngest row",
     "SELECT o.object_key FROM object_versions o WHERE o.is_latest = 1 AND EXISTS (SELECT 1 "
     "FROM object_versions y WHERE y.bucket_id = o.bucket_id AND y.object_key = o.object_key "
     "AND y.sequence > o.sequence)"},
    {"an archived asset has files that are not archived",
     "SELECT o.object_key FROM assets a JOIN object_versions o ON " VAMS_FILE_OF_ASSET
     " WHERE a.archived_at IS NOT NULL AND o.is_latest = 1 AND o.is_delete_marker = 0"},
    {"a change record waits", "SELECT table_name FROM change_records"},
    {"a message waits", "SELECT body FROM queue_messages"},
    {"an asset is not in the index as it is",
     "SELECT a.asset_id FROM assets a LEFT JOIN search_assets s USING (database_id, asset_id) "
     "WHERE s.asset_name IS NOT a.asset_name OR s.tags IS NOT a.tags "
     "OR s.is_archived IS NOT (a.archived_at IS NOT NULL)"},
    {"the index has an asset that is not there",
     "SELECT s.asset_id FROM search_assets s LEFT JOIN assets a USING (database_id, asset_id) "
     "WHERE a.asset_id IS NULL"},
    {"a live file is not in the index as live",
     "SELECT o.object_key FROM assets a JOIN object_versions o ON " VAMS_FILE_OF_ASSET
     " LEFT JOIN search_files s ON s.database_id = a.database_id AND s.asset_id = a.asset_id "
     "AND s.file_path = '/' || substr(o.object_key, length(a.location_key) + 1) "
     "WHERE a.archived_at IS NULL AND " VAMS_LIVE_FILE
     " AND (s.is_archived IS NOT 0 OR s.asset_name IS NOT a.asset_name)"},
    {"the index has a file as live that is not",
     "SELECT s.file_path FROM search_files s LEFT JOIN assets a USING (database_id, asset_id) "
     "WHERE s.is_archived = 0 AND NOT EXISTS (SELECT 1 FROM object_versions o "
     "WHERE o.bucket_id = a.bucket_id "
     "AND o.object_key = a.location_key || substr(s.file_path, 2) AND " VAMS_LIVE_FILE ")"},
    {"the index lacks metadata of an asset",
     "SELECT m.asset_id FROM asset_file_metadata m JOIN search_assets s USING (database_id, "
     "asset_id) WHERE m.file_path = '/' AND json_extract(s.document, '$.MD_.\"' || m.metadata_key "
     "|| '\"') IS NOT m.metadata_value"},
    {"metadata of a file that is gone for good",
     "SELECT m.file_path FROM asset_file_metadata m JOIN assets a USING (database_id, asset_id) "
     "WHERE m.file_path <> '/' AND NOT EXISTS (SELECT 1 FROM object_versions o "
     "WHERE o.bucket_id = a.bucket_id "
     "AND o.object_key = a.location_key || substr(m.file_path, 2))"},
    {"a version's row names an asset that is not there",
     "SELECT f.asset_id FROM asset_file_versions f LEFT JOIN assets a USING (database_id, "
     "asset_id) WHERE a.asset_id IS NULL"},
    {"parent and child are each other's",
     "SELECT x.asset_link_id FROM asset_links x JOIN asset_links y "
     "ON x.from_database_id = y.to_database_id AND x.from_asset_id = y.to_asset_id "
     "AND x.to_database_id = y.from_database_id AND x.to_asset_id = y.from_asset_id "
     "WHERE x.relationship_type = 'parentChild' AND y.relationship_type = 'parentChild'"},
};

/// Foreign keys, pages, and that the full-text tables hold what their content tables hold.
void checkDatabase(Database &db, QStringList &broken)
{
    for (Statement rows = db.query("PRAGMA foreign_key_check"); rows.step();)
        broken << QStringLiteral("foreign key of ") + rows.text(0);
    for (Statement rows = db.query("PRAGMA integrity_check"); rows.step();) {
        if (rows.text(0) != QLatin1String("ok"))
            broken << rows.text(0);
    }
    // Throws when it finds a difference.
    for (const char *check :
         {"INSERT INTO search_assets_text (search_assets_text, rank) VALUES ('integrity-check', 1)",
          "INSERT INTO search_files_text (search_files_text, rank) VALUES ('integrity-check', 1)"})
        db.run(check);
}

void checkBlobs(Database &db, const QString &folder, QStringList &broken)
{
    Statement rows = db.query(
        "SELECT DISTINCT sha256, size FROM object_versions WHERE sha256 <> '' AND size > 0");
    while (rows.step()) {
        const QString hash = rows.text(0);
        const QFileInfo blob(folder + QStringLiteral("/blobs/%1/%2").arg(hash.left(2), hash));
        if (!blob.isFile() || blob.size() != rows.number(1))
            broken << QStringLiteral("the blob %1 is missing or cut").arg(hash);
    }
}

} // namespace

QStringList brokenInvariants(const QString &libraryFolder)
{
    QStringList broken;
    Database db(libraryFolder + QStringLiteral("/library.sqlite"),
                backend::sql::OpenMode::ReadWrite);
    for (const Invariant &invariant : invariants) {
        for (Statement rows = db.query(invariant.sql); rows.step();)
            broken << QStringLiteral("%1: %2").arg(QLatin1String(invariant.what), rows.text(0));
    }
    checkDatabase(db, broken);
    checkBlobs(db, libraryFolder, broken);
    return broken;
}

} // namespace vams::test
