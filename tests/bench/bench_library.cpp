#include "tests/bench/bench_library.h"

#include "core/backend/storage/sql.h"

namespace vams::bench {

DatabaseId benchDatabase()
{
    return DatabaseId(QStringLiteral("bench"));
}

void fillWithAssets(const QString &library, int count)
{
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadWrite);
    backend::sql::Transaction transaction(db, backend::sql::TransactionKind::Write);
    db.run("INSERT INTO databases (database_id, description, date_created, default_bucket_id) "
           "SELECT 'bench', 'benchmark', 'January 01 2026 - 00:00:00', bucket_id FROM buckets "
           "WHERE kind = 'internal'");
    for (int at = 0; at < count; ++at) {
        const QString id = QStringLiteral("asset-%1").arg(at, 6, 10, QLatin1Char('0'));
        db.run("INSERT INTO assets (database_id, asset_id, asset_name, description, "
               "is_distributable, bucket_id, "
               "location_key, created_at, updated_at, file_count, total_size) SELECT 'bench', ?1, "
               "?2, 'one of many', 1, "
               "bucket_id, ?3, '2026-01-01', '2026-01-01', 3, 1000 FROM buckets WHERE kind = "
               "'internal'",
               id, QStringLiteral("Asset %1").arg(at), id + QLatin1Char('/'));
        db.run("INSERT INTO asset_versions (database_id, asset_id, asset_version_id, date_created, "
               "comment, "
               "description, created_by) VALUES ('bench', ?, '0', '2026-01-01', '', '', 'local')",
               id);
    }
    transaction.commit();
}

void fillWithObjects(const QString &library)
{
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadWrite);
    db.run("INSERT INTO object_versions (bucket_id, object_key, version_id, is_latest, size, "
           "sha256, etag, last_modified) SELECT bucket_id, location_key || 'model.glb', 'first', "
           "1, 1000, lower(hex(randomblob(32))), 'etag', '2026-01-01' FROM assets");
}

void forgetChanges(const QString &library)
{
    backend::sql::Database db(library + QStringLiteral("/library.sqlite"),
                              backend::sql::OpenMode::ReadWrite);
    db.run("DELETE FROM change_records");
}

} // namespace vams::bench
