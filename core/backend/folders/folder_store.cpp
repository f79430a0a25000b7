#include "core/backend/folders/folder_store.h"

namespace vams::backend {

namespace {

#define VAMS_FOLDER_SELECT                                                                         \
    "SELECT b.bucket_id, b.bucket_name, b.folder_path, b.default_sync_database_id, f.state, "      \
    "f.message, f.last_scan, f.last_scan_ms, f.file_count, f.missing_count, f.total_size, "        \
    "f.problem_count, f.root_id "                                                                  \
    "FROM registered_folders f JOIN buckets b ON b.bucket_id = f.bucket_id "

FolderRow readFolder(const sql::Statement &row)
{
    RegisteredFolder folder;
    folder.bucketId = BucketId(row.text(0));
    folder.bucketName = row.text(1);
    folder.folderPath = row.text(2);
    folder.defaultSyncDatabaseId = DatabaseId(row.text(3));
    folder.state = row.text(4);
    folder.stateMessage = row.text(5);
    folder.lastScan = row.text(6);
    folder.lastScanMs = row.number(7);
    folder.fileCount = row.integer(8);
    folder.missingCount = row.integer(9);
    folder.totalSize = row.number(10);
    folder.problemCount = row.integer(11);
    return {folder, row.number(12)};
}

void putProblem(sql::Database &db, const BucketId &bucket, const DiskProblem &problem)
{
    db.run("INSERT INTO folder_problems (bucket_id, path, reason) VALUES (?1, ?2, ?3) "
           "ON CONFLICT (bucket_id, path) DO UPDATE SET reason = excluded.reason",
           bucket.text(), problem.path, problem.reason);
}

FolderStore::AssetPlace readPlace(const sql::Statement &row)
{
    return {{DatabaseId(row.text(0)), AssetId(row.text(1))}, row.text(2), row.flag(3)};
}

} // namespace

std::optional<FolderRow> FolderStore::get(sql::Database &db, const BucketId &bucket)
{
    sql::Statement rows = db.query(VAMS_FOLDER_SELECT "WHERE f.bucket_id = ?", bucket.text());
    if (!rows.step())
        return std::nullopt;
    return readFolder(rows);
}

std::vector<FolderRow> FolderStore::list(sql::Database &db)
{
    std::vector<FolderRow> found;
    sql::Statement rows = db.query(VAMS_FOLDER_SELECT "ORDER BY b.bucket_name, b.bucket_id");
    while (rows.step())
        found.push_back(readFolder(rows));
    return found;
}

int FolderStore::hashesDue(sql::Database &db, const BucketId &bucket)
{
    sql::Statement rows = db.query("SELECT count(*) FROM folder_files INDEXED BY folder_files_due "
                                   "WHERE bucket_id = ? AND hash_state = 'due' AND "
                                   "state = 'present'",
                                   bucket.text());
    rows.step();
    return rows.integer(0);
}

std::vector<FolderProblem> FolderStore::problems(sql::Database &db, const BucketId &bucket,
                                                 int limit)
{
    std::vector<FolderProblem> found;
    sql::Statement rows = db.query(
        "SELECT path, reason FROM folder_problems WHERE bucket_id = ? ORDER BY path LIMIT ?",
        bucket.text(), limit);
    while (rows.step())
        found.push_back({rows.text(0), rows.text(1)});
    return found;
}

void FolderStore::insert(sql::Database &db, const RegisteredFolder &folder, const QString &by,
                         const QString &now)
{
    db.run("INSERT INTO buckets (bucket_id, bucket_name, kind, folder_path, "
           "default_sync_database_id) VALUES (?, ?, 'folder', ?, ?)",
           folder.bucketId.text(), folder.bucketName, folder.folderPath,
           folder.defaultSyncDatabaseId.text());
    db.run("INSERT INTO registered_folders (bucket_id, registered_at, registered_by) "
           "VALUES (?, ?, ?)",
           folder.bucketId.text(), now, by);
}

void FolderStore::update(sql::Database &db, const RegisteredFolder &folder)
{
    db.run("UPDATE buckets SET bucket_name = ?, folder_path = ?, default_sync_database_id = ? "
           "WHERE bucket_id = ?",
           folder.bucketName, folder.folderPath, folder.defaultSyncDatabaseId.text(),
           folder.bucketId.text());
}

void FolderStore::setState(sql::Database &db, const BucketId &bucket, const QString &state,
                           const QString &message)
{
    db.run("UPDATE registered_folders SET state = ?, message = ? WHERE bucket_id = ?", state,
           message, bucket.text());
}

void FolderStore::relinked(sql::Database &db, const BucketId &bucket)
{
    db.run("UPDATE registered_folders SET state = 'new', message = '', root_id = 0 "
           "WHERE bucket_id = ?",
           bucket.text());
}

void FolderStore::finishScan(sql::Database &db, const BucketId &bucket,
                             const FolderScanFacts &facts)
{
    db.run("DELETE FROM folder_problems WHERE bucket_id = ?", bucket.text());
    for (const DiskProblem &problem : facts.problems)
        putProblem(db, bucket, problem);
    db.run("UPDATE registered_folders SET state = 'watching', message = '', root_id = ?2, "
           "last_scan = ?3, last_scan_ms = ?4, problem_count = (SELECT count(*) FROM "
           "folder_problems WHERE bucket_id = ?1) WHERE bucket_id = ?1 AND state <> 'unregistered'",
           bucket.text(), facts.rootId, facts.at, facts.milliseconds);
    count(db, bucket);
}

void FolderStore::count(sql::Database &db, const BucketId &bucket)
{
    db.run("UPDATE registered_folders SET (file_count, missing_count, total_size) = "
           "(SELECT coalesce(sum(state = 'present'), 0), coalesce(sum(state = 'missing'), 0), "
           "coalesce(sum(iif(state = 'present', size, 0)), 0) FROM folder_files "
           "WHERE bucket_id = ?1) WHERE bucket_id = ?1",
           bucket.text());
}

void FolderStore::addProblem(sql::Database &db, const BucketId &bucket, const DiskProblem &problem)
{
    putProblem(db, bucket, problem);
    db.run("UPDATE registered_folders SET problem_count = (SELECT count(*) FROM folder_problems "
           "WHERE bucket_id = ?1) WHERE bucket_id = ?1",
           bucket.text());
}

void FolderStore::remove(sql::Database &db, const BucketId &bucket)
{
    db.run("UPDATE databases SET default_bucket_id = (SELECT bucket_id FROM buckets "
           "WHERE kind = 'internal' LIMIT 1) WHERE default_bucket_id = ?",
           bucket.text());
    db.run("INSERT OR IGNORE INTO blob_candidates SELECT sha256 FROM object_versions "
           "WHERE bucket_id = ? AND sha256 <> ''",
           bucket.text());
    db.run("DELETE FROM object_versions WHERE bucket_id = ?", bucket.text());
    db.run("DELETE FROM buckets WHERE bucket_id = ?", bucket.text()); // cascades to the rest
}

std::optional<FolderStore::AssetPlace>
FolderStore::assetAt(sql::Database &db, const BucketId &bucket, const QString &locationKey)
{
    sql::Statement rows =
        db.query("SELECT database_id, asset_id, location_key, archived_at IS NOT NULL FROM assets "
                 "WHERE bucket_id = ? AND location_key = ? LIMIT 1",
                 bucket.text(), locationKey);
    if (!rows.step())
        return std::nullopt;
    return readPlace(rows);
}

std::vector<FolderStore::AssetPlace> FolderStore::assets(sql::Database &db, const BucketId &bucket,
                                                         int limit)
{
    std::vector<AssetPlace> found;
    sql::Statement rows =
        db.query("SELECT database_id, asset_id, location_key, archived_at IS NOT NULL FROM assets "
                 "WHERE bucket_id = ? LIMIT ?",
                 bucket.text(), limit);
    while (rows.step())
        found.push_back(readPlace(rows));
    return found;
}

QStringList FolderStore::archivedLocations(sql::Database &db, const BucketId &bucket)
{
    QStringList found;
    sql::Statement rows =
        db.query("SELECT location_key FROM assets WHERE bucket_id = ? AND archived_at IS NOT NULL",
                 bucket.text());
    while (rows.step())
        found << rows.text(0);
    return found;
}

void FolderStore::setCoverHash(sql::Database &db, const AssetRef &ref, const QString &path,
                               const QString &sha256)
{
    db.run("UPDATE assets SET cover_hash = ? WHERE database_id = ? AND asset_id = ? AND "
           "cover_path = ? AND cover_hash = ''",
           sha256, ref.databaseId.text(), ref.assetId.text(), path);
}

void FolderStore::addStale(sql::Database &db, const BucketId &bucket, const AssetRef &ref)
{
    db.run("INSERT OR IGNORE INTO folder_stale_assets (bucket_id, database_id, asset_id) "
           "VALUES (?, ?, ?)",
           bucket.text(), ref.databaseId.text(), ref.assetId.text());
}

std::vector<AssetRef> FolderStore::takeStale(sql::Database &db, const BucketId &bucket, int limit)
{
    std::vector<AssetRef> taken;
    {
        sql::Statement rows = db.query("SELECT database_id, asset_id FROM folder_stale_assets "
                                       "WHERE bucket_id = ? LIMIT ?",
                                       bucket.text(), limit);
        while (rows.step())
            taken.push_back({DatabaseId(rows.text(0)), AssetId(rows.text(1))});
    }
    for (const AssetRef &ref : taken)
        db.run("DELETE FROM folder_stale_assets WHERE bucket_id = ? AND database_id = ? AND "
               "asset_id = ?",
               bucket.text(), ref.databaseId.text(), ref.assetId.text());
    return taken;
}

} // namespace vams::backend
