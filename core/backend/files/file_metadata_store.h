#pragma once
// The SQL of metadata and attributes that follow a file when it is moved, copied or deleted.

#include "core/backend/storage/sql.h"
#include "core/model/asset.h"

namespace vams::backend {

class FileMetadataStore
{
public:
    /// Return the number of records that came along. What the target has under the same key stays.
    static int move(sql::Database &db, const AssetRef &ref, const QString &from, const QString &to);
    static int copy(sql::Database &db, const AssetRef &ref, const QString &from,
                    const AssetRef &target, const QString &to);
    static void remove(sql::Database &db, const AssetRef &ref, const QString &path);

    static QString auxiliaryBucketId(sql::Database &db);
};

} // namespace vams::backend
