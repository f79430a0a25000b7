#pragma once
// The SQL that joins files with the asset versions that hold them.

#include "core/backend/storage/sql.h"
#include "core/model/asset.h"
#include "core/model/file.h"

namespace vams::backend {

/// A file as an asset version recorded it, and what there is of it now.
struct RecordedFile
{
    QString key; ///< relative, without a slash at its start
    FileVersionId versionId;
    qint64 size = 0;
    QString lastModified;
    bool isThere = false;       ///< the revision is not deleted for good
    bool isArchivedNow = false; ///< the newest version of the key is a delete marker
    QString sha256;
    std::optional<QString> primaryType;
};

class FileListingStore
{
public:
    /// By key.
    static std::vector<RecordedFile> recorded(sql::Database &db, const Asset &asset,
                                              const AssetVersionId &version);
    /// Whether the version recorded exactly this revision of the file.
    static bool isRecorded(sql::Database &db, const AssetRef &ref, const AssetVersionId &version,
                           const QString &relativeKey, const FileVersionId &revision);
    /// The asset versions, not archived, that hold this revision.
    static std::vector<AssetVersionLabel> versionsHolding(sql::Database &db, const AssetRef &ref,
                                                          const QString &relativeKey,
                                                          const FileVersionId &revision);
};

} // namespace vams::backend
