#pragma once
// The SQL of asset versions: their rows, the file revisions and the metadata they hold. Keys of
// files are relative to the asset and have no slash at their start; the form a client sent is kept
// beside them for answers only.

#include "core/backend/storage/sql.h"
#include "core/model/asset.h"
#include "core/model/asset_version.h"

#include <optional>
#include <vector>

namespace vams::backend {

struct VersionPage
{
    qint64 before = 0; ///< numbers below this one only
    int limit = 0;
    bool includeArchived = false;
};

/// A file of a version and whether its revision is still there.
struct VersionedFile
{
    QString key; ///< relative, without a slash at its start
    AssetVersionFile file;
};

class VersionStore
{
public:
    static bool exists(sql::Database &db, const AssetRef &ref, const AssetVersionId &version);
    static std::optional<AssetVersion> get(sql::Database &db, const AssetRef &ref,
                                           const AssetVersionId &version);
    /// Newest first.
    static std::vector<AssetVersion> list(sql::Database &db, const AssetRef &ref,
                                          const VersionPage &page);

    /// Makes it the current version of its asset.
    static void insert(sql::Database &db, const AssetVersion &version, const QString &now);
    static void setFileCount(sql::Database &db, const AssetRef &ref, const AssetVersionId &version,
                             int count);
    static void setComment(sql::Database &db, const AssetRef &ref, const AssetVersionId &version,
                           const QString &comment);
    static void setAlias(sql::Database &db, const AssetRef &ref, const AssetVersionId &version,
                         const std::optional<QString> &alias);
    static void setArchived(sql::Database &db, const AssetRef &ref, const AssetVersionId &version,
                            bool isArchived);

    /// The newest revision of every file of the asset, folders left out. Returns how many.
    static int recordLatest(sql::Database &db, const Asset &asset, const AssetVersionId &version,
                            const QString &now);
    /// `key` as the client sent it. False when there is no such revision, or it is a delete marker.
    static bool record(sql::Database &db, const Asset &asset, const AssetVersionId &version,
                       const QString &key, const FileVersionId &revision, const QString &now);
    /// Metadata and attributes, as they are now, of the asset and of the files in the version.
    static void recordMetadata(sql::Database &db, const AssetRef &ref,
                               const AssetVersionId &version, const QString &now);
    /// Puts back what version `from` holds for the asset and for the files of version `onto`.
    /// Entries they have now go; those of other files stay.
    static void restoreMetadata(sql::Database &db, const AssetRef &ref, const AssetVersionId &from,
                                const AssetVersionId &onto);

    /// By key.
    static std::vector<VersionedFile> files(sql::Database &db, const Asset &asset,
                                            const AssetVersionId &version);
    /// By type, path and key.
    static std::vector<VersionedMetadata> metadata(sql::Database &db, const AssetRef &ref,
                                                   const AssetVersionId &version);
};

} // namespace vams::backend
