#include "core/backend/library_store.h"

namespace vams::backend {

QString LibraryStore::value(sql::Database &db, const char *name)
{
    sql::Statement rows =
        db.query("SELECT value FROM library WHERE name = ?", QString::fromLatin1(name));
    return rows.step() ? rows.text(0) : QString();
}

void LibraryStore::setValue(sql::Database &db, const char *name, const QString &value)
{
    db.run("INSERT INTO library (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value "
           "= excluded.value",
           QString::fromLatin1(name), value);
}

void LibraryStore::addBuckets(sql::Database &db, const BucketId &assets, const BucketId &auxiliary)
{
    db.run("INSERT INTO buckets (bucket_id, bucket_name, kind) VALUES (?, 'library', 'internal')",
           assets.text());
    db.run(
        "INSERT INTO buckets (bucket_id, bucket_name, kind) VALUES (?, 'auxiliary', 'auxiliary')",
        auxiliary.text());
}

} // namespace vams::backend
