#pragma once
// The SQL of the inventory. Whatever a request asks costs the same at any size of the library;
// what does not is counted in the background and kept.

#include "core/backend/storage/sql.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace vams::backend {

/// Counting stops here while somebody waits.
inline constexpr int countedAtOnce = 5000;

struct SizedCount
{
    qint64 count = 0;
    std::optional<qint64> bytes;
    QString countedAt; ///< ISO; empty: just now
};

struct IndexPlace
{
    QString name;
    QString table;
};

struct BucketPlace
{
    QString id;
    QString name;
    QString kind; ///< "internal", "folder" or "auxiliary"
};

class ResourceStore
{
public:
    static std::vector<BucketPlace> buckets(sql::Database &db);
    /// Without those that SQLite and the search keep for themselves.
    static QStringList tables(sql::Database &db);
    static std::vector<IndexPlace> indexes(sql::Database &db);
    /// Nothing when there are more than countedAtOnce rows.
    static std::optional<qint64> quickCount(sql::Database &db, const QString &table);
    /// Every row.
    static qint64 slowCount(sql::Database &db, const QString &table);

    /// Newest versions in a bucket; without `limit` all. Nothing when there are more.
    static std::optional<SizedCount> objects(sql::Database &db, const QString &bucket,
                                             std::optional<int> limit);
    /// Blobs that rows name; as above, the limit counts rows.
    static std::optional<SizedCount> blobs(sql::Database &db, std::optional<int> limit);

    struct QueueDepth
    {
        qint64 waiting = 0;         ///< at most countedAtOnce + 1
        qint64 dead = 0;            ///< as above
        qint64 oldestAvailable = 0; ///< seconds since the epoch; 0: none waits
    };
    static QueueDepth queueDepth(sql::Database &db, const QString &queue);

    /// What was counted before under this name.
    static std::optional<SizedCount> kept(sql::Database &db, const QString &name);
    static void keep(sql::Database &db, const QString &name, const SizedCount &counted);
    /// The oldest time among the kept; empty: nothing is kept.
    static QString oldestKept(sql::Database &db);

    /// ISO; empty: the log has no row.
    static QString lastAccess(sql::Database &db, const QString &log);
    static qint64 databaseBytes(sql::Database &db);
};

} // namespace vams::backend
