#include "core/backend/folders/folder_file_store.h"

#include "core/backend/objects/blob_store.h"
#include "core/model/registered_folder.h"

namespace vams::backend {

namespace {

QString lastSegment(const QString &path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

/// Whether the same bytes are in the library too.
bool hasBlob(sql::Database &db, const QString &sha256)
{
    return db
        .query("SELECT 1 FROM object_versions WHERE sha256 = ? AND sha256 <> '' AND "
               "source_path = '' LIMIT 1",
               sha256)
        .step();
}

KnownFile readKnown(const sql::Statement &row)
{
    return {{row.text(0), row.number(1), row.number(2), row.number(3)}, row.flag(4)};
}

} // namespace

std::vector<KnownFile> FolderFileStore::known(sql::Database &db, const BucketId &bucket)
{
    std::vector<KnownFile> found;
    sql::Statement rows = db.query("SELECT path, size, mtime, file_id, state = 'missing' "
                                   "FROM folder_files WHERE bucket_id = ?",
                                   bucket.text());
    while (rows.step())
        found.push_back(readKnown(rows));
    return found;
}

std::optional<KnownFile> FolderFileStore::get(sql::Database &db, const BucketId &bucket,
                                              const QString &path)
{
    sql::Statement rows = db.query("SELECT path, size, mtime, file_id, state = 'missing' "
                                   "FROM folder_files WHERE bucket_id = ? AND path = ?",
                                   bucket.text(), path);
    if (!rows.step())
        return std::nullopt;
    return readKnown(rows);
}

int FolderFileStore::presentCount(sql::Database &db, const BucketId &bucket)
{
    sql::Statement rows =
        db.query("SELECT count(*) FROM folder_files WHERE bucket_id = ? AND state = 'present'",
                 bucket.text());
    rows.step();
    return rows.integer(0);
}

void FolderFileStore::save(sql::Database &db, const BucketId &bucket, const DiskFile &file)
{
    const bool isEmpty = file.size == 0;
    db.run("INSERT INTO folder_files (bucket_id, path, size, mtime, file_id, sha256, hash_state) "
           "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (bucket_id, path) DO UPDATE SET "
           "size = excluded.size, mtime = excluded.mtime, file_id = excluded.file_id, "
           "sha256 = excluded.sha256, hash_state = excluded.hash_state, state = 'present'",
           bucket.text(), file.path, file.size, file.mtime, file.fileId,
           isEmpty ? QString(emptySha256) : QStringLiteral(""),
           isEmpty ? QStringLiteral("done") : QStringLiteral("due"));
}

void FolderFileStore::setMissing(sql::Database &db, const BucketId &bucket, const QString &path)
{
    db.run("UPDATE folder_files SET state = 'missing' WHERE bucket_id = ? AND path = ?",
           bucket.text(), path);
}

void FolderFileStore::setPresent(sql::Database &db, const BucketId &bucket, const DiskFile &file)
{
    db.run(
        "UPDATE folder_files SET state = 'present', file_id = ? WHERE bucket_id = ? AND path = ?",
        file.fileId, bucket.text(), file.path);
}

void FolderFileStore::rename(sql::Database &db, const BucketId &bucket, const QString &from,
                             const DiskFile &to)
{
    DiskFile old = to;
    old.path = from;
    standOn(db, bucket, old, to);
    remove(db, bucket, to.path);
    db.run("UPDATE folder_files SET path = ?, state = 'present', file_id = ? "
           "WHERE bucket_id = ? AND path = ?",
           to.path, to.fileId, bucket.text(), from);
}

void FolderFileStore::remove(sql::Database &db, const BucketId &bucket, const QString &path)
{
    db.run("DELETE FROM folder_files WHERE bucket_id = ? AND path = ?", bucket.text(), path);
}

std::vector<DiskFile> FolderFileStore::dueForHash(sql::Database &db, const BucketId &bucket,
                                                  int limit)
{
    std::vector<DiskFile> found;
    sql::Statement rows = db.query(
        "SELECT path, size, mtime, file_id FROM folder_files INDEXED BY folder_files_due "
        "WHERE bucket_id = ? AND hash_state = 'due' AND state = 'present' ORDER BY path LIMIT ?",
        bucket.text(), limit);
    while (rows.step())
        found.push_back({rows.text(0), rows.number(1), rows.number(2), rows.number(3)});
    return found;
}

bool FolderFileStore::setHash(sql::Database &db, const BucketId &bucket,
                              const HashedDiskFile &hashed)
{
    const DiskFile &file = hashed.file;
    if (db.run("UPDATE folder_files SET sha256 = ?, hash_state = 'done' WHERE bucket_id = ? AND "
               "path = ? AND size = ? AND mtime = ? AND state = 'present'",
               hashed.sha256, bucket.text(), file.path, file.size, file.mtime) == 0)
        return false;
    db.run("UPDATE object_versions SET sha256 = ?, etag = ? WHERE bucket_id = ? AND "
           "source_path = ? AND source_path <> '' AND size = ? AND source_mtime = ? AND "
           "sha256 = ''",
           hashed.sha256, hashed.md5, bucket.text(), file.path, file.size, file.mtime);
    return true;
}

void FolderFileStore::setHashFailed(sql::Database &db, const BucketId &bucket, const QString &path)
{
    db.run("UPDATE folder_files SET hash_state = 'failed' WHERE bucket_id = ? AND path = ?",
           bucket.text(), path);
}

void FolderFileStore::retryFailed(sql::Database &db, const BucketId &bucket)
{
    db.run("UPDATE folder_files SET hash_state = 'due' WHERE bucket_id = ? AND "
           "hash_state = 'failed'",
           bucket.text());
}

std::optional<QString> FolderFileStore::missingWithHash(sql::Database &db, const BucketId &bucket,
                                                        const HashedDiskFile &hashed)
{
    QStringList all;
    QStringList sameName;
    sql::Statement rows = db.query("SELECT path FROM folder_files INDEXED BY folder_files_missing "
                                   "WHERE bucket_id = ? AND state = 'missing' AND sha256 = ? AND "
                                   "sha256 <> '' AND size = ? LIMIT 100",
                                   bucket.text(), hashed.sha256, hashed.file.size);
    while (rows.step()) {
        all << rows.text(0);
        if (lastSegment(all.last()) == lastSegment(hashed.file.path))
            sameName << all.last();
    }
    if (all.size() == 1)
        return all.first();
    if (sameName.size() == 1)
        return sameName.first();
    return std::nullopt;
}

std::optional<QString> FolderFileStore::liveKeyOn(sql::Database &db, const BucketId &bucket,
                                                  const QString &path)
{
    sql::Statement rows = db.query("SELECT object_key FROM object_versions WHERE bucket_id = ? AND "
                                   "source_path = ? AND source_path <> '' AND is_latest = 1 AND "
                                   "is_delete_marker = 0 ORDER BY sequence DESC LIMIT 1",
                                   bucket.text(), path);
    if (!rows.step())
        return std::nullopt;
    return rows.text(0);
}

bool FolderFileStore::hasVersionOn(sql::Database &db, const BucketId &bucket, const QString &path)
{
    return db
        .query("SELECT 1 FROM object_versions WHERE bucket_id = ? AND source_path = ? AND "
               "source_path <> '' LIMIT 1",
               bucket.text(), path)
        .step();
}

void FolderFileStore::standOn(sql::Database &db, const BucketId &bucket, const DiskFile &from,
                              const DiskFile &to)
{
    db.run("UPDATE object_versions SET source_path = ?, source_mtime = ? WHERE bucket_id = ? AND "
           "source_path = ? AND source_path <> '' AND size = ? AND source_mtime = ?",
           to.path, to.mtime, bucket.text(), from.path, from.size, from.mtime);
}

bool FolderFileStore::isRecorded(sql::Database &db, const AssetRef &ref, const QString &path,
                                 const FileVersionId &version)
{
    return db
        .query("SELECT 1 FROM asset_file_versions WHERE database_id = ? AND asset_id = ? AND "
               "file_key IN (?, ?) AND version_id = ? LIMIT 1",
               ref.databaseId.text(), ref.assetId.text(), path, path.mid(1), version.text())
        .step();
}

void FolderFileStore::dropRepeated(sql::Database &db, const ObjectVersion &newest,
                                   const DiskFile &file)
{
    db.run("DELETE FROM object_versions WHERE bucket_id = ? AND object_key = ? AND version_id = ?",
           newest.bucketId.text(), newest.key, newest.versionId.text());
    db.run("UPDATE object_versions SET is_latest = 1, source_path = ?3, source_mtime = ?4 "
           "WHERE sequence = (SELECT max(sequence) FROM object_versions WHERE bucket_id = ?1 AND "
           "object_key = ?2)",
           newest.bucketId.text(), newest.key, file.path, file.mtime);
}

std::optional<QString> FolderFileStore::standingKey(sql::Database &db, const BucketId &bucket,
                                                    const QString &first, const QString &last)
{
    sql::Statement rows =
        db.query("SELECT v.object_key FROM object_versions v "
                 "JOIN registered_folders r ON r.bucket_id = v.bucket_id AND "
                 "r.state <> 'unregistered' "
                 "JOIN folder_files f ON f.bucket_id = v.bucket_id AND f.path = v.source_path AND "
                 "f.state = 'present' "
                 "WHERE v.bucket_id = ?1 AND v.object_key BETWEEN ?2 AND ?3 AND "
                 "v.source_path <> '' AND NOT EXISTS (SELECT 1 FROM object_versions o WHERE "
                 "o.bucket_id = ?1 AND o.source_path = v.source_path AND o.source_path <> '' AND "
                 "o.is_latest = 1 AND NOT o.object_key BETWEEN ?2 AND ?3) LIMIT 1",
                 bucket.text(), first, last);
    if (!rows.step())
        return std::nullopt;
    return rows.text(0);
}

QString FolderFileStore::stateOf(sql::Database &db, const ObjectVersion &object)
{
    if (object.sourcePath.isEmpty())
        return {};
    sql::Statement rows = db.query(
        "SELECT r.state, f.state, f.size, f.mtime FROM registered_folders r LEFT JOIN "
        "folder_files f ON f.bucket_id = r.bucket_id AND f.path = ?2 WHERE r.bucket_id = ?1",
        object.bucketId.text(), object.sourcePath);
    if (!rows.step())
        return sourceState::missing;
    if (hasBlob(db, object.sha256))
        return {};
    if (rows.isNull(1)) // the file went on under another name, with other bytes
        return sourceState::replaced;
    if (rows.number(2) != object.size || rows.number(3) != object.sourceMtime)
        return sourceState::replaced;
    if (rows.text(0) == folderState::away || rows.text(0) == folderState::unregistered)
        return sourceState::away;
    return rows.text(1);
}

} // namespace vams::backend
