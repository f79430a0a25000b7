#include "core/backend/objects/object_store.h"

#include "core/base/json.h"

namespace vams::backend {

namespace {

#define VAMS_OBJECT_COLUMNS                                                                        \
    "bucket_id, object_key, version_id, is_latest, is_delete_marker, size, sha256, etag, "         \
    "content_type, metadata, last_modified, source_path, source_mtime"

ObjectMetadata readMetadata(const QString &text)
{
    ObjectMetadata metadata;
    const Result<Json> json = parseJson(text.toUtf8());
    if (json && json->is_object()) {
        for (const auto &[name, value] : json->items()) {
            if (value.is_string())
                metadata.insert(QString::fromStdString(name), value.get<QString>());
        }
    }
    return metadata;
}

QString writeMetadata(const ObjectMetadata &metadata)
{
    Json json = Json::object();
    for (auto it = metadata.cbegin(); it != metadata.cend(); ++it)
        json[it.key().toStdString()] = it.value();
    return QString::fromUtf8(dumpJson(json));
}

ObjectVersion readObject(const sql::Statement &row)
{
    return {BucketId(row.text(0)),
            row.text(1),
            FileVersionId(row.text(2)),
            row.flag(3),
            row.flag(4),
            row.number(5),
            row.text(6),
            row.text(7),
            row.text(8),
            readMetadata(row.text(9)),
            row.text(10),
            row.text(11),
            row.number(12)};
}

/// Behind every key that starts with the prefix, in SQLite's byte order of UTF-8.
QString prefixEnd(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

} // namespace

std::optional<ObjectVersion> ObjectStore::latest(sql::Database &db, const BucketId &bucket,
                                                 const QString &key)
{
    sql::Statement rows = db.query("SELECT " VAMS_OBJECT_COLUMNS " FROM object_versions "
                                   "WHERE bucket_id = ? AND object_key = ? AND is_latest = 1",
                                   bucket.text(), key);
    if (!rows.step())
        return std::nullopt;
    return readObject(rows);
}

std::optional<ObjectVersion> ObjectStore::version(sql::Database &db, const BucketId &bucket,
                                                  const QString &key, const FileVersionId &version)
{
    sql::Statement rows = db.query("SELECT " VAMS_OBJECT_COLUMNS " FROM object_versions "
                                   "WHERE bucket_id = ? AND object_key = ? AND version_id = ?",
                                   bucket.text(), key, version.text());
    if (!rows.step())
        return std::nullopt;
    return readObject(rows);
}

std::vector<ObjectVersion> ObjectStore::versions(sql::Database &db, const BucketId &bucket,
                                                 const QString &key, int limit)
{
    std::vector<ObjectVersion> all;
    sql::Statement rows =
        db.query("SELECT " VAMS_OBJECT_COLUMNS " FROM object_versions "
                 "WHERE bucket_id = ? AND object_key = ? ORDER BY sequence DESC LIMIT ?",
                 bucket.text(), key, limit);
    while (rows.step())
        all.push_back(readObject(rows));
    return all;
}

int ObjectStore::versionCount(sql::Database &db, const BucketId &bucket, const QString &key)
{
    sql::Statement rows =
        db.query("SELECT count(*) FROM object_versions "
                 "WHERE bucket_id = ? AND object_key = ? AND is_delete_marker = 0",
                 bucket.text(), key);
    rows.step();
    return rows.integer(0);
}

std::vector<ObjectVersion> ObjectStore::list(sql::Database &db, const BucketId &bucket,
                                             const ObjectRange &range)
{
    std::vector<ObjectVersion> found;
    sql::Statement rows =
        db.query("SELECT " VAMS_OBJECT_COLUMNS " FROM object_versions "
                 "WHERE bucket_id = ? AND object_key >= ? AND object_key < ? AND object_key > ? "
                 "AND is_latest = 1 AND is_delete_marker = ? ORDER BY object_key LIMIT ?",
                 bucket.text(), range.prefix, prefixEnd(range.prefix), range.after,
                 range.filter == ObjectFilter::Archived, range.limit);
    while (rows.step())
        found.push_back(readObject(rows));
    return found;
}

bool ObjectStore::anyUnder(sql::Database &db, const BucketId &bucket, const QString &prefix)
{
    return db
        .query("SELECT 1 FROM object_versions WHERE bucket_id = ? AND object_key >= ? AND "
               "object_key < ? LIMIT 1",
               bucket.text(), prefix, prefixEnd(prefix))
        .step();
}

FileVersionId ObjectStore::put(sql::Database &db, ObjectVersion object)
{
    if (object.versionId.isEmpty())
        object.versionId = FileVersionId(newUuid());
    db.run("UPDATE object_versions SET is_latest = 0 WHERE bucket_id = ? AND object_key = ? AND "
           "is_latest = 1",
           object.bucketId.text(), object.key);
    db.run("INSERT INTO object_versions (" VAMS_OBJECT_COLUMNS
           ") VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           object.bucketId.text(), object.key, object.versionId.text(), object.isDeleteMarker,
           object.size, object.sha256, object.etag, object.contentType,
           writeMetadata(object.metadata), object.lastModified, object.sourcePath,
           object.sourceMtime);
    return object.versionId;
}

FileVersionId ObjectStore::putDeleteMarker(sql::Database &db, const BucketId &bucket,
                                           const QString &key, const ObjectMetadata &metadata,
                                           const QString &now)
{
    ObjectVersion marker;
    marker.bucketId = bucket;
    marker.key = key;
    marker.isDeleteMarker = true;
    marker.metadata = metadata;
    marker.lastModified = now;
    return put(db, marker);
}

void ObjectStore::removeDeleteMarker(sql::Database &db, const BucketId &bucket, const QString &key)
{
    const qint64 removed =
        db.run("DELETE FROM object_versions WHERE bucket_id = ? AND object_key = ? "
               "AND is_latest = 1 AND is_delete_marker = 1",
               bucket.text(), key);
    if (removed == 0)
        return;
    db.run("UPDATE object_versions SET is_latest = 1 WHERE sequence = (SELECT max(sequence) FROM "
           "object_versions "
           "WHERE bucket_id = ? AND object_key = ?)",
           bucket.text(), key);
}

bool ObjectStore::isBelowMarker(sql::Database &db, const ObjectVersion &object)
{
    const std::vector<ObjectVersion> top = versions(db, object.bucketId, object.key, 2);
    return top.size() == 2 && top[0].isDeleteMarker && top[1].versionId == object.versionId;
}

void ObjectStore::removeAll(sql::Database &db, const BucketId &bucket, const QString &key)
{
    db.run("INSERT OR IGNORE INTO blob_candidates SELECT sha256 FROM object_versions "
           "WHERE bucket_id = ? AND object_key = ? AND sha256 <> ''",
           bucket.text(), key);
    db.run("DELETE FROM object_versions WHERE bucket_id = ? AND object_key = ?", bucket.text(),
           key);
}

void ObjectStore::copyHistory(sql::Database &db, const ObjectVersion &from, const ObjectVersion &to)
{
    // Versions that the target knows already (it was moved away from there once) stay as they are.
    db.run("INSERT OR IGNORE INTO object_versions (" VAMS_OBJECT_COLUMNS ") "
           "SELECT ?, ?, version_id, 0, is_delete_marker, size, sha256, etag, content_type, "
           "metadata, last_modified, source_path, source_mtime "
           "FROM object_versions WHERE bucket_id = ? AND object_key = ? AND is_latest = 0 "
           "AND is_delete_marker = 0 ORDER BY sequence",
           to.bucketId.text(), to.key, from.bucketId.text(), from.key);
}

void ObjectStore::move(sql::Database &db, const ObjectVersion &source, ObjectVersion target,
                       const QString &now)
{
    const ObjectMetadata moved{{objectMetadata::movedTo, target.key}};
    if (isBelowMarker(db, target)) {
        removeDeleteMarker(db, target.bucketId, target.key);
        putDeleteMarker(db, source.bucketId, source.key, moved, now);
        return;
    }
    copyHistory(db, source, target);
    // The revision itself keeps its id and its date where the name does not know it yet.
    if (version(db, target.bucketId, target.key, source.versionId)) {
        target.versionId = FileVersionId();
        target.lastModified = now;
    }
    put(db, target);
    putDeleteMarker(db, source.bucketId, source.key, moved, now);
}

bool ObjectStore::isNamed(sql::Database &db, const QString &sha256)
{
    return db
        .query("SELECT 1 FROM object_versions WHERE sha256 = ? AND sha256 <> '' LIMIT 1", sha256)
        .step();
}

std::vector<QString> ObjectStore::takeBlobCandidates(sql::Database &db)
{
    std::vector<QString> hashes;
    {
        sql::Statement rows = db.query("SELECT sha256 FROM blob_candidates");
        while (rows.step())
            hashes.push_back(rows.text(0));
    }
    db.run("DELETE FROM blob_candidates");
    return hashes;
}

} // namespace vams::backend
