#pragma once
// The SQL that joins files with the asset versions that hold them.

#include "core/backend/storage/sql.h"
#include "core/model/asset.h"
#include "core/model/file.h"

namespace vams::backend {

/// A file as an asset version recorded it.
struct RecordedFile
{
    QString fileKey; ///< relative, as recorded: with or without a leading slash
    FileVersionId versionId;
    qint64 size = 0;
    QString lastModified;
};

class FileListingStore
{
public:
    static bool hasVersion(sql::Database &db, const AssetRef &ref, const AssetVersionId &version);
    static std::vector<RecordedFile> recorded(sql::Database &db, const AssetRef &ref,
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
