#pragma once
// The SQL of uploads in progress.

#include "core/backend/storage/sql.h"
#include "core/model/upload.h"

#include <optional>
#include <vector>

namespace vams::backend {

struct UploadRecord
{
    UploadId uploadId;
    AssetRef asset;
    UploadType type = UploadType::Unknown;
    UserId userId;
    QString createdAt;
    qint64 expiresAt = 0; ///< seconds since the epoch
    int totalFiles = 0;
    int totalParts = 0;
};

struct UploadFileRecord
{
    QString uploadIdS3;
    UploadId uploadId;
    QString relativeKey;
    QString finalKey;
    int numParts = 0;
};

class UploadStore
{
public:
    static void insert(sql::Database &db, const UploadRecord &upload,
                       const std::vector<UploadFileRecord> &files);
    static std::optional<UploadRecord> get(sql::Database &db, const UploadId &id);
    static std::vector<UploadFileRecord> files(sql::Database &db, const UploadId &id);
    static std::optional<UploadFileRecord> file(sql::Database &db, const QString &uploadIdS3);
    static void remove(sql::Database &db, const UploadId &id);
    /// Uploads this user started since `since` (ISO).
    static int startedSince(sql::Database &db, const UserId &user, const QString &since);
    /// Forgets uploads whose time is over. Returns the S3 ids of what is left.
    static std::vector<QString> expire(sql::Database &db, qint64 now);
};

} // namespace vams::backend
