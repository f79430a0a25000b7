#pragma once
// Decides when registered folders are looked at and when their content is read: after a request, a
// change that the watch tells of, and from time to time. The thread is its owner's.

#include "core/backend/folders/folder_scan.h"
#include "core/backend/folders/folder_watch.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>

namespace vams::backend {

struct FolderOptions
{
    std::shared_ptr<FolderDisk> disk; ///< test seam; default: the real one
    FolderWatchFactory makeWatch;     ///< test seam; default: the system's
    qint64 settleMs = 2000;           ///< see FolderScanOptions
    qint64 quietMs = 500;             ///< from a change that was told of to the look
    /// Between looks that nobody asked for; more when a look takes long. 0: none.
    qint64 pollMs = 30000;
};

/// Thread-safe.
class FolderWorker
{
public:
    /// `start` is called once, when there is work for the first time: it must let a thread call
    /// `waitForWork` and `work` by turns until the former says no.
    FolderWorker(Storage &storage, FolderOptions options, Clock clock, std::function<void()> start);
    ~FolderWorker();

    void requestScan(const BucketId &bucket);
    /// Every folder that is registered.
    void requestAll();
    /// Nothing of this folder is done any more when it returns.
    void forget(const BucketId &bucket);
    [[nodiscard]] bool isScanning(const BucketId &bucket) const;
    /// Looks at a folder, or reads files of one, just now.
    [[nodiscard]] bool isBusy() const;

    /// False when it is over.
    bool waitForWork();
    void work();
    /// Breaks off what is done; `waitForWork` says no from now on.
    void stop();
    /// Until nothing is due now.
    void waitUntilIdle();

private:
    class Busy;
    void requestIn(const BucketId &bucket, qint64 delayMs);
    void scan(const BucketId &bucket, Job &job);
    void hash(const BucketId &bucket, Job &job);
    /// The time until something is due; 0: now. Under the lock.
    [[nodiscard]] qint64 dueInMs() const;

    Storage &m_storage;
    FolderOptions m_options;
    Clock m_clock;
    std::function<void()> m_start;
    std::unique_ptr<FolderWatch> m_watch;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::map<BucketId, qint64> m_scans; ///< due at, by monotonicMs
    std::set<BucketId> m_hashes;
    std::optional<BucketId> m_busy;
    std::shared_ptr<Job> m_piece; ///< what is worked on; of `m_busy`
    bool m_isScan = false;
    bool m_isStarted = false;
    bool m_isStopped = false;
};

} // namespace vams::backend
