#include "core/backend/uploads/upload_store.h"

namespace vams::backend {

namespace {

UploadFileRecord readUploadFile(const sql::Statement &row)
{
    return {row.text(0), UploadId(row.text(1)), row.text(2), row.text(3), row.integer(4)};
}

} // namespace

void UploadStore::insert(sql::Database &db, const UploadRecord &upload,
                         const std::vector<UploadFileRecord> &files)
{
    db.run("INSERT INTO uploads (upload_id, database_id, asset_id, upload_type, user_id, "
           "created_at, expires_at, "
           "total_files, total_parts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
           upload.uploadId.text(), upload.asset.databaseId.text(), upload.asset.assetId.text(),
           uploadTypeName(upload.type), upload.userId.text(), upload.createdAt, upload.expiresAt,
           upload.totalFiles, upload.totalParts);
    for (const UploadFileRecord &file : files) {
        db.run("INSERT INTO upload_files (upload_id_s3, upload_id, relative_key, final_key, "
               "num_parts) "
               "VALUES (?, ?, ?, ?, ?)",
               file.uploadIdS3, file.uploadId.text(), file.relativeKey, file.finalKey,
               file.numParts);
    }
}

std::optional<UploadRecord> UploadStore::get(sql::Database &db, const UploadId &id)
{
    sql::Statement rows =
        db.query("SELECT upload_id, database_id, asset_id, upload_type, user_id, created_at, "
                 "expires_at, total_files, total_parts FROM uploads WHERE upload_id = ?",
                 id.text());
    if (!rows.step())
        return std::nullopt;
    return UploadRecord{UploadId(rows.text(0)),
                        {DatabaseId(rows.text(1)), AssetId(rows.text(2))},
                        uploadTypeOf(rows.text(3)),
                        UserId(rows.text(4)),
                        rows.text(5),
                        rows.number(6),
                        rows.integer(7),
                        rows.integer(8)};
}

std::vector<UploadFileRecord> UploadStore::files(sql::Database &db, const UploadId &id)
{
    std::vector<UploadFileRecord> found;
    sql::Statement rows =
        db.query("SELECT upload_id_s3, upload_id, relative_key, final_key, num_parts "
                 "FROM upload_files WHERE upload_id = ?",
                 id.text());
    while (rows.step())
        found.push_back(readUploadFile(rows));
    return found;
}

std::optional<UploadFileRecord> UploadStore::file(sql::Database &db, const QString &uploadIdS3)
{
    sql::Statement rows =
        db.query("SELECT upload_id_s3, upload_id, relative_key, final_key, num_parts "
                 "FROM upload_files WHERE upload_id_s3 = ?",
                 uploadIdS3);
    if (!rows.step())
        return std::nullopt;
    return readUploadFile(rows);
}

void UploadStore::remove(sql::Database &db, const UploadId &id)
{
    db.run("DELETE FROM uploads WHERE upload_id = ?", id.text());
}

int UploadStore::startedSince(sql::Database &db, const UserId &user, const QString &since)
{
    sql::Statement rows = db.query(
        "SELECT count(*) FROM uploads WHERE user_id = ? AND created_at > ?", user.text(), since);
    rows.step();
    return rows.integer(0);
}

std::vector<QString> UploadStore::expire(sql::Database &db, qint64 now)
{
    db.run("DELETE FROM uploads WHERE expires_at < ?", now);
    std::vector<QString> left;
    sql::Statement rows = db.query("SELECT upload_id_s3 FROM upload_files");
    while (rows.step())
        left.push_back(rows.text(0));
    return left;
}

} // namespace vams::backend
