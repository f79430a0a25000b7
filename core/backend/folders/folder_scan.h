#pragma once
// One look at a registered folder: walk, difference, batches. Each batch is one transaction, so
// that a scan that is cut off anywhere leaves a consistent state and the next one goes on.

#include "core/backend/folders/folder_diff.h"
#include "core/backend/storage/storage.h"
#include "core/base/clock.h"
#include "core/model/registered_folder.h"

namespace vams::backend {

struct FolderScanOptions
{
    /// Files changed less than this ago are left for the next look: they may still be written.
    qint64 settleMs = 2000;
    int batch = 1000;
    std::function<void()> onBatch; ///< after each transaction; may throw
};

struct FolderScanResult
{
    bool isDone = false; ///< false: cancelled, or the folder is away
    int changes = 0;
    int unsettled = 0;
    QStringList folders; ///< relative; for the watch
};

class FolderScan
{
public:
    FolderScan(Storage &storage, FolderDisk &disk, Clock clock, FolderScanOptions options)
        : m_storage(storage)
        , m_disk(disk)
        , m_clock(std::move(clock))
        , m_options(std::move(options))
    {}

    FolderScanResult scan(const BucketId &bucket, Job &job) const;
    struct HashResult
    {
        bool isMore = false;     ///< more are due
        bool hasChanged = false; ///< a file was not what the last scan saw
    };
    /// Reads the content of files whose hash is due, about this many bytes of them.
    HashResult hash(const BucketId &bucket, qint64 bytes, Job &job) const;

private:
    /// False when it was broken off.
    bool applyInBatches(const RegisteredFolder &folder, const std::vector<FolderChange> &changes,
                        std::vector<DiskProblem> &problems, Job &job) const;
    void refreshStale(const BucketId &bucket, Job &job) const;
    void setAway(const RegisteredFolder &folder, const QString &why) const;

    Storage &m_storage;
    FolderDisk &m_disk;
    Clock m_clock;
    FolderScanOptions m_options;
};

} // namespace vams::backend
