#pragma once
// What is different between what is known of a folder and what a walk has seen. No disk, no
// database.

#include "core/backend/folders/folder_disk.h"

#include <limits>

namespace vams::backend {

struct KnownFile
{
    DiskFile file;
    bool isMissing = false;
};

enum class FolderChangeKind
{
    Added,
    Changed,  ///< other bytes under the same name; may have been missing
    Renamed,  ///< the file `from`, unchanged, has this name now, which another may have had
    Missing,  ///< not seen
    Returned, ///< was missing, is there again unchanged
    SameBytes ///< same size and time, another file id
};

struct FolderChange
{
    FolderChangeKind kind = FolderChangeKind::Added;
    DiskFile file; ///< as it is now; of Missing as it was
    QString from;

    bool operator==(const FolderChange &) const = default;
};

/// Files changed in this stretch of time may still be in the middle of being written.
struct UnsettledTime
{
    qint64 from = std::numeric_limits<qint64>::max(); ///< nanoseconds since 1970
    qint64 to = std::numeric_limits<qint64>::max();
};

struct FolderDifference
{
    std::vector<FolderChange> changes; ///< by path
    int unsettled = 0;                 ///< new or changed files left for the next look
};

/// `unreadable`: folders of which nothing was seen this time; what is known there stays as it is.
FolderDifference diffFolder(const std::vector<KnownFile> &known, const std::vector<DiskFile> &seen,
                            const QStringList &unreadable, const UnsettledTime &unsettled = {});

} // namespace vams::backend
