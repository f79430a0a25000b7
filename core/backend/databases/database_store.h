#pragma once
// The SQL of databases and buckets.

#include "core/backend/storage/sql.h"
#include "core/model/database.h"

#include <optional>
#include <vector>

namespace vams::backend {

enum class DatabaseState
{
    Live,
    Deleted
};

class DatabaseStore
{
public:
    static std::optional<Database> get(sql::Database &db, const DatabaseId &id,
                                       DatabaseState state);
    /// By id, behind `after`.
    static std::vector<Database> list(sql::Database &db, DatabaseState state, const QString &after,
                                      int limit);
    static void insert(sql::Database &db, const Database &database);
    static void update(sql::Database &db, const Database &database);
    /// Keeps the row as deleted, in place of an older deleted one of the same id.
    static void markDeleted(sql::Database &db, const DatabaseId &id, const QString &now);
    /// "workflows", "pipelines" or "assets": what is alive in it; empty if nothing is.
    static QString liveContent(sql::Database &db, const DatabaseId &id);

    static std::vector<Bucket> buckets(sql::Database &db);
    static std::optional<Bucket> bucket(sql::Database &db, const BucketId &id);
    /// Throws ApiError if the database or its bucket is gone.
    static Bucket bucketOf(sql::Database &db, const DatabaseId &id);
};

} // namespace vams::backend
