#include "core/backend/resources/resource_store.h"

namespace vams::backend {

namespace {

qint64 firstNumber(sql::Statement rows)
{
    return rows.step() ? rows.number(0) : 0;
}

/// `table` comes from the schema, never from outside.
QByteArray quoted(const QString &table)
{
    return '"' + table.toUtf8().replace('"', "\"\"") + '"';
}

} // namespace

std::vector<BucketPlace> ResourceStore::buckets(sql::Database &db)
{
    std::vector<BucketPlace> places;
    sql::Statement rows = db.query(
        "SELECT bucket_id, bucket_name, kind FROM buckets ORDER BY kind = 'folder', bucket_name");
    while (rows.step())
        places.push_back({rows.text(0), rows.text(1), rows.text(2)});
    return places;
}

QStringList ResourceStore::tables(sql::Database &db)
{
    QStringList names;
    sql::Statement rows = db.query(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\' AND name NOT LIKE 'search\\_%\\_text%' ESCAPE '\\' ORDER BY name");
    while (rows.step())
        names << rows.text(0);
    return names;
}

std::vector<IndexPlace> ResourceStore::indexes(sql::Database &db)
{
    std::vector<IndexPlace> places;
    sql::Statement rows = db.query("SELECT name, tbl_name FROM sqlite_schema WHERE type = 'index' "
                                   "AND sql IS NOT NULL ORDER BY tbl_name, name");
    while (rows.step())
        places.push_back({rows.text(0), rows.text(1)});
    return places;
}

std::optional<qint64> ResourceStore::quickCount(sql::Database &db, const QString &table)
{
    const QByteArray sql = "SELECT count(*) FROM (SELECT 1 FROM " + quoted(table) + " LIMIT ?)";
    const qint64 count = firstNumber(db.query(sql.constData(), countedAtOnce + 1));
    return count > countedAtOnce ? std::nullopt : std::optional(count);
}

qint64 ResourceStore::slowCount(sql::Database &db, const QString &table)
{
    const QByteArray sql = "SELECT count(*) FROM " + quoted(table);
    return firstNumber(db.query(sql.constData()));
}

std::optional<SizedCount> ResourceStore::objects(sql::Database &db, const QString &bucket,
                                                 std::optional<int> limit)
{
    // Counted in an index first: sizes stand all over the table, and reading them in vain is slow.
    if (limit && firstNumber(db.query("SELECT count(*) FROM (SELECT 1 FROM object_versions WHERE "
                                      "bucket_id = ? AND is_latest = 1 LIMIT ?)",
                                      bucket, *limit + 1)) > *limit)
        return std::nullopt;
    sql::Statement rows = db.query("SELECT count(*), coalesce(sum(size), 0) FROM object_versions "
                                   "WHERE bucket_id = ? AND is_latest = 1",
                                   bucket);
    rows.step();
    return SizedCount{rows.number(0), rows.number(1), {}};
}

std::optional<SizedCount> ResourceStore::blobs(sql::Database &db, std::optional<int> limit)
{
    if (limit && firstNumber(db.query("SELECT count(*) FROM (SELECT 1 FROM object_versions WHERE "
                                      "source_path = '' AND sha256 <> '' LIMIT ?)",
                                      *limit + 1)) > *limit)
        return std::nullopt;
    sql::Statement rows =
        db.query("SELECT count(*), coalesce(sum(size), 0) FROM (SELECT max(size) AS size FROM "
                 "object_versions WHERE source_path = '' AND sha256 <> '' GROUP BY sha256)");
    rows.step();
    return SizedCount{rows.number(0), rows.number(1), {}};
}

ResourceStore::QueueDepth ResourceStore::queueDepth(sql::Database &db, const QString &queue)
{
    QueueDepth depth;
    for (const int isDead : {0, 1}) {
        qint64 &count = isDead == 1 ? depth.dead : depth.waiting;
        count = firstNumber(db.query("SELECT count(*) FROM (SELECT 1 FROM queue_messages "
                                     "WHERE queue_name = ? AND is_dead = ? LIMIT ?)",
                                     queue, isDead, countedAtOnce + 1));
    }
    depth.oldestAvailable =
        firstNumber(db.query("SELECT available_at FROM queue_messages WHERE queue_name = ? "
                             "AND is_dead = 0 ORDER BY available_at LIMIT 1",
                             queue));
    return depth;
}

std::optional<SizedCount> ResourceStore::kept(sql::Database &db, const QString &name)
{
    sql::Statement rows = db.query(
        "SELECT item_count, bytes, counted_at FROM resource_counts WHERE resource_name = ?", name);
    if (!rows.step())
        return std::nullopt;
    return SizedCount{rows.number(0), rows.isNull(1) ? std::nullopt : std::optional(rows.number(1)),
                      rows.text(2)};
}

void ResourceStore::keep(sql::Database &db, const QString &name, const SizedCount &counted)
{
    db.run("INSERT INTO resource_counts (resource_name, item_count, bytes, counted_at) "
           "VALUES (?, ?, ?, ?) ON CONFLICT (resource_name) DO UPDATE SET "
           "item_count = excluded.item_count, bytes = excluded.bytes, "
           "counted_at = excluded.counted_at",
           name, counted.count, counted.bytes, counted.countedAt);
}

QString ResourceStore::oldestKept(sql::Database &db)
{
    sql::Statement rows = db.query("SELECT coalesce(min(counted_at), '') FROM resource_counts");
    return rows.step() ? rows.text(0) : QString();
}

QString ResourceStore::lastAccess(sql::Database &db, const QString &log)
{
    sql::Statement rows =
        db.query("SELECT at FROM access_log WHERE log_name = ? ORDER BY at DESC LIMIT 1", log);
    return rows.step() ? rows.text(0) : QString();
}

qint64 ResourceStore::databaseBytes(sql::Database &db)
{
    return firstNumber(db.query("PRAGMA page_count")) * firstNumber(db.query("PRAGMA page_size"));
}

} // namespace vams::backend
