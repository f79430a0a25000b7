#pragma once
// The SQL that finds a file in an asset version.

#include "core/backend/storage/sql.h"
#include "core/model/asset.h"

namespace vams::backend {

class DownloadStore
{
public:
    /// The versions, not archived, that carry this alias.
    static QStringList versionsWithAlias(sql::Database &db, const AssetRef &ref,
                                         const QString &alias);
    static bool hasFiles(sql::Database &db, const AssetRef &ref, const AssetVersionId &version);
    /// Empty when the version does not hold the file.
    static FileVersionId recordedRevision(sql::Database &db, const AssetRef &ref,
                                          const AssetVersionId &version,
                                          const QString &relativeKey);
};

} // namespace vams::backend
