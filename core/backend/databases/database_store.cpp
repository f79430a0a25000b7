#include "core/backend/databases/database_store.h"

#include "core/backend/http/api_error.h"

namespace vams::backend {

namespace {

#define VAMS_DATABASE_SELECT                                                                       \
    "SELECT d.database_id, d.description, d.date_created, coalesce(n.asset_count, 0), "            \
    "d.default_bucket_id, b.bucket_name, b.base_assets_prefix, "                                   \
    "d.restrict_metadata_outside_schemas, d.restrict_file_uploads_to_extensions "                  \
    "FROM databases d LEFT JOIN buckets b ON b.bucket_id = d.default_bucket_id "                   \
    "LEFT JOIN database_counts n ON n.database_id = d.database_id "

Database readDatabase(const sql::Statement &row)
{
    return {DatabaseId(row.text(0)),
            row.text(1),
            row.text(2),
            row.integer(3),
            BucketId(row.text(4)),
            row.text(5),
            row.text(6),
            row.flag(7),
            row.text(8)};
}

} // namespace

std::optional<Database> DatabaseStore::get(sql::Database &db, const DatabaseId &id,
                                           DatabaseState state)
{
    sql::Statement rows =
        db.query(VAMS_DATABASE_SELECT "WHERE d.database_id = ? AND (d.archived_at <> '') = ?",
                 id.text(), state == DatabaseState::Deleted);
    if (!rows.step())
        return std::nullopt;
    return readDatabase(rows);
}

std::vector<Database> DatabaseStore::list(sql::Database &db, DatabaseState state,
                                          const QString &after, int limit)
{
    std::vector<Database> found;
    sql::Statement rows =
        db.query(VAMS_DATABASE_SELECT "WHERE d.database_id > ? AND (d.archived_at <> '') = ? "
                                      "ORDER BY d.database_id LIMIT ?",
                 after, state == DatabaseState::Deleted, limit);
    while (rows.step())
        found.push_back(readDatabase(rows));
    return found;
}

void DatabaseStore::insert(sql::Database &db, const Database &database)
{
    db.run("INSERT INTO databases (database_id, description, date_created, default_bucket_id, "
           "restrict_metadata_outside_schemas, restrict_file_uploads_to_extensions) VALUES (?, ?, "
           "?, ?, ?, ?)",
           database.databaseId.text(), database.description, database.dateCreated,
           database.defaultBucketId.text(), database.restrictMetadataOutsideSchemas,
           database.restrictFileUploadsToExtensions);
}

void DatabaseStore::update(sql::Database &db, const Database &database)
{
    db.run("UPDATE databases SET description = ?, default_bucket_id = ?, "
           "restrict_metadata_outside_schemas = ?, "
           "restrict_file_uploads_to_extensions = ? WHERE database_id = ? AND archived_at = ''",
           database.description, database.defaultBucketId.text(),
           database.restrictMetadataOutsideSchemas, database.restrictFileUploadsToExtensions,
           database.databaseId.text());
}

void DatabaseStore::markDeleted(sql::Database &db, const DatabaseId &id, const QString &now)
{
    db.run("DELETE FROM databases WHERE database_id = ? AND archived_at <> ''", id.text());
    db.run("UPDATE databases SET archived_at = ? WHERE database_id = ? AND archived_at = ''", now,
           id.text());
}

QString DatabaseStore::liveContent(sql::Database &db, const DatabaseId &id)
{
    if (db.query("SELECT 1 FROM workflows WHERE database_id = ? AND archived_at = '' LIMIT 1",
                 id.text())
            .step())
        return QStringLiteral("workflows");
    if (db.query("SELECT 1 FROM pipelines WHERE database_id = ? AND archived_at = '' LIMIT 1",
                 id.text())
            .step())
        return QStringLiteral("pipelines");
    if (db.query("SELECT 1 FROM assets WHERE database_id = ? AND archived_at IS NULL LIMIT 1",
                 id.text())
            .step())
        return QStringLiteral("assets");
    return {};
}

std::vector<Bucket> DatabaseStore::buckets(sql::Database &db)
{
    std::vector<Bucket> found;
    sql::Statement rows = db.query("SELECT bucket_id, bucket_name, base_assets_prefix FROM buckets "
                                   "WHERE kind <> 'auxiliary' ORDER BY kind <> 'internal', "
                                   "bucket_name, bucket_id");
    while (rows.step())
        found.push_back({BucketId(rows.text(0)), rows.text(1), rows.text(2)});
    return found;
}

std::optional<Bucket> DatabaseStore::bucket(sql::Database &db, const BucketId &id)
{
    sql::Statement rows = db.query("SELECT bucket_id, bucket_name, base_assets_prefix FROM buckets "
                                   "WHERE bucket_id = ? AND kind <> 'auxiliary'",
                                   id.text());
    if (!rows.step())
        return std::nullopt;
    return Bucket{BucketId(rows.text(0)), rows.text(1), rows.text(2)};
}

Bucket DatabaseStore::bucketOf(sql::Database &db, const DatabaseId &id)
{
    const std::optional<Database> database = get(db, id, DatabaseState::Live);
    if (!database)
        throw GeneralError(QStringLiteral("Database does not exist"));
    const std::optional<Bucket> found = bucket(db, database->defaultBucketId);
    if (!found)
        throw GeneralError(QStringLiteral("Error getting database default bucket details."));
    return *found;
}

} // namespace vams::backend
