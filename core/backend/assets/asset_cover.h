#pragma once
// What a tile shows of an asset, worked out from its objects: kind, number and size of files, and
// the file whose picture stands for the whole.

#include "core/backend/storage/sql.h"
#include "core/model/asset.h"

namespace vams::backend {

struct CoverChoice
{
    QString assetType; ///< empty: as it was
    int fileCount = 0;
    qint64 totalSize = 0;
    QString path; ///< relative to the asset; empty for the asset preview and when there is none
    QString hash;
    QString name;     ///< of the bytes
    QString mainName; ///< of the file the picture shows
};

/// The asset preview if there is one; else the file marked primary; else the first, by kind, of
/// which a picture can be made. A preview picture beside that file goes before the file itself.
CoverChoice chooseCover(sql::Database &db, const Asset &asset);

} // namespace vams::backend
