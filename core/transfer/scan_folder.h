#pragma once
// From what the user drops or chooses to a list of files with the keys they get in the asset.

#include "core/base/job.h"
#include "core/transfer/upload_item.h"

#include <QStringList>

#include <vector>

namespace vams::transfer {

/// A path that is not taken along, and why.
struct SkippedPath
{
    QString path;
    QString reason;

    bool operator==(const SkippedPath &) const = default;
};

struct FolderScan
{
    std::vector<UploadItem> items; ///< sorted by key
    std::vector<SkippedPath> skipped;
    qint64 totalBytes = 0;
};

/// Files become "/name", folders "/folder/.../name" with everything below them; names are
/// normalised to NFC. Hidden, special and unreachable entries are skipped, and what links lead to a
/// second time. `under` is the folder of the asset they go to ("" or "/textures").
Result<FolderScan> scanFolder(const QStringList &paths, const QString &under, Job &job);

} // namespace vams::transfer
