#pragma once
// The SQL of registered folders themselves: place, state, problems. Their files: folder_file_store.

#include "core/backend/folders/folder_disk.h"
#include "core/backend/storage/sql.h"
#include "core/model/registered_folder.h"

namespace vams::backend {

struct FolderRow
{
    RegisteredFolder folder;
    qint64 rootId = 0;
};

/// What a scan found out about the whole.
struct FolderScanFacts
{
    qint64 rootId = 0;
    QString at;
    qint64 milliseconds = 0;
    std::vector<DiskProblem> problems;
};

class FolderStore
{
public:
    static std::optional<FolderRow> get(sql::Database &db, const BucketId &bucket);
    static std::vector<FolderRow> list(sql::Database &db);
    /// Counts them: for whoever shows it.
    static int hashesDue(sql::Database &db, const BucketId &bucket);
    static std::vector<FolderProblem> problems(sql::Database &db, const BucketId &bucket,
                                               int limit);

    static void insert(sql::Database &db, const RegisteredFolder &folder, const QString &by,
                       const QString &now);
    /// Path, name and default database.
    static void update(sql::Database &db, const RegisteredFolder &folder);
    static void setState(sql::Database &db, const BucketId &bucket, const QString &state,
                         const QString &message);
    /// It stands in another place now.
    static void relinked(sql::Database &db, const BucketId &bucket);
    /// Counts the files anew.
    static void count(sql::Database &db, const BucketId &bucket);
    /// As `count`, and replaces the problems.
    static void finishScan(sql::Database &db, const BucketId &bucket, const FolderScanFacts &facts);
    static void addProblem(sql::Database &db, const BucketId &bucket, const DiskProblem &problem);
    /// With its bucket, which no asset may be in any more. Databases that put new assets there put
    /// them into the library's own bucket.
    static void remove(sql::Database &db, const BucketId &bucket);

    struct AssetPlace
    {
        AssetRef ref;
        QString locationKey;
        bool isArchived = false;
    };
    static std::optional<AssetPlace> assetAt(sql::Database &db, const BucketId &bucket,
                                             const QString &locationKey);
    static std::vector<AssetPlace> assets(sql::Database &db, const BucketId &bucket, int limit);
    static QStringList archivedLocations(sql::Database &db, const BucketId &bucket);
    /// Sets the hash of the picture that stands for the asset, if this file is it.
    static void setCoverHash(sql::Database &db, const AssetRef &ref, const QString &path,
                             const QString &sha256);

    static void addStale(sql::Database &db, const BucketId &bucket, const AssetRef &ref);
    /// Takes them off the list.
    static std::vector<AssetRef> takeStale(sql::Database &db, const BucketId &bucket, int limit);
};

} // namespace vams::backend
