#include "core/backend/files/file_metadata_store.h"

namespace vams::backend {

int FileMetadataStore::move(sql::Database &db, const AssetRef &ref, const QString &from,
                            const QString &to)
{
    const int copied = copy(db, ref, from, ref, to);
    remove(db, ref, from);
    return copied;
}

int FileMetadataStore::copy(sql::Database &db, const AssetRef &ref, const QString &from,
                            const AssetRef &target, const QString &to)
{
    const qint64 metadata = db.run(
        "INSERT OR IGNORE INTO asset_file_metadata (database_id, asset_id, file_path, "
        "metadata_key, "
        "metadata_value, metadata_value_type) SELECT ?, ?, ?, metadata_key, metadata_value, "
        "metadata_value_type FROM asset_file_metadata WHERE database_id = ? AND asset_id = ? "
        "AND file_path = ?",
        target.databaseId.text(), target.assetId.text(), to, ref.databaseId.text(),
        ref.assetId.text(), from);
    const qint64 attributes = db.run(
        "INSERT OR IGNORE INTO file_attributes (database_id, asset_id, file_path, attribute_key, "
        "attribute_value, attribute_value_type) SELECT ?, ?, ?, attribute_key, attribute_value, "
        "attribute_value_type FROM file_attributes WHERE database_id = ? AND asset_id = ? AND "
        "file_path = ?",
        target.databaseId.text(), target.assetId.text(), to, ref.databaseId.text(),
        ref.assetId.text(), from);
    return static_cast<int>(metadata + attributes);
}

void FileMetadataStore::remove(sql::Database &db, const AssetRef &ref, const QString &path)
{
    db.run(
        "DELETE FROM asset_file_metadata WHERE database_id = ? AND asset_id = ? AND file_path = ?",
        ref.databaseId.text(), ref.assetId.text(), path);
    db.run("DELETE FROM file_attributes WHERE database_id = ? AND asset_id = ? AND file_path = ?",
           ref.databaseId.text(), ref.assetId.text(), path);
}

QString FileMetadataStore::auxiliaryBucketId(sql::Database &db)
{
    sql::Statement rows =
        db.query("SELECT bucket_id FROM buckets WHERE kind = 'auxiliary' LIMIT 1");
    return rows.step() ? rows.text(0) : QString();
}

} // namespace vams::backend
