#include "core/backend/folders/folder_worker.h"

#include "core/backend/folders/folder_store.h"
#include "core/base/clock.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace vams::backend {

namespace {

/// Content is read in slices of about this size, so that a look need not wait long.
constexpr qint64 hashSlice = 64 * 1024 * 1024;
/// A look that nobody asked for waits this many times as long as the last one took.
constexpr qint64 pollFactor = 50;

} // namespace

/// What is worked on; over when it goes, however it went.
class FolderWorker::Busy
{
public:
    explicit Busy(FolderWorker &worker)
        : m_worker(worker)
    {}
    ~Busy()
    {
        const std::lock_guard lock(m_worker.m_mutex);
        m_worker.m_busy.reset();
        m_worker.m_piece.reset();
        m_worker.m_wake.notify_all();
    }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    FolderWorker &m_worker;
};

FolderWorker::FolderWorker(Storage &storage, FolderOptions options, Clock clock,
                           std::function<void()> start)
    : m_storage(storage)
    , m_options(std::move(options))
    , m_clock(std::move(clock))
    , m_start(std::move(start))
{}

FolderWorker::~FolderWorker()
{
    m_watch.reset(); // it calls back
}

void FolderWorker::requestScan(const BucketId &bucket)
{
    requestIn(bucket, 0);
}

void FolderWorker::requestIn(const BucketId &bucket, qint64 delayMs)
{
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopped)
            return;
        const qint64 due = monotonicMs() + delayMs;
        const auto [it, isNew] = m_scans.try_emplace(bucket, due);
        it->second = std::min(it->second, due);
        isFirst = !std::exchange(m_isStarted, true);
    }
    if (isFirst) {
        const FolderWatchCallback told = [this](const BucketId &changed) {
            requestIn(changed, m_options.quietMs);
        };
        auto watch = m_options.makeWatch ? m_options.makeWatch(told) : systemFolderWatch(told);
        {
            const std::lock_guard lock(m_mutex);
            m_watch = std::move(watch);
        }
        m_start();
    }
    m_wake.notify_all();
}

void FolderWorker::requestAll()
{
    const std::vector<FolderRow> rows =
        m_storage.read([](sql::Database &db) { return FolderStore::list(db); });
    for (const FolderRow &row : rows) {
        if (row.folder.state != folderState::unregistered)
            requestScan(row.folder.bucketId);
    }
}

void FolderWorker::forget(const BucketId &bucket)
{
    std::unique_lock lock(m_mutex);
    // A file of many gigabytes may be being read.
    if (m_busy == bucket)
        m_piece->cancel();
    m_wake.wait(lock, [&] { return m_busy != bucket; });
    m_scans.erase(bucket);
    m_hashes.erase(bucket);
    if (m_watch)
        m_watch->forget(bucket);
}

bool FolderWorker::isScanning(const BucketId &bucket) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_scans.find(bucket);
    return (m_busy == bucket && m_isScan) ||
           (it != m_scans.end() && it->second <= monotonicMs() && m_isStarted);
}

bool FolderWorker::isBusy() const
{
    const std::lock_guard lock(m_mutex);
    return m_busy.has_value();
}

qint64 FolderWorker::dueInMs() const
{
    if (!m_hashes.empty())
        return 0;
    qint64 due = std::numeric_limits<qint64>::max();
    for (const auto &entry : m_scans)
        due = std::min(due, entry.second);
    return m_scans.empty() ? -1 : std::max<qint64>(0, due - monotonicMs());
}

bool FolderWorker::waitForWork()
{
    std::unique_lock lock(m_mutex);
    while (!m_isStopped) {
        const qint64 due = dueInMs();
        if (due == 0)
            return true;
        m_wake.notify_all(); // whoever waits for idleness
        if (due < 0)
            m_wake.wait(lock);
        else
            m_wake.wait_for(lock, std::chrono::milliseconds(due));
    }
    return false;
}

void FolderWorker::work()
{
    BucketId bucket;
    std::shared_ptr<Job> piece = std::make_shared<Job>();
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopped)
            return;
        const qint64 now = monotonicMs();
        const auto scan = std::find_if(m_scans.begin(), m_scans.end(),
                                       [now](const auto &entry) { return entry.second <= now; });
        m_isScan = scan != m_scans.end();
        if (!m_isScan && m_hashes.empty())
            return;
        // Taken off first: what fails is not tried again and again.
        bucket = m_isScan ? scan->first : *m_hashes.begin();
        if (m_isScan)
            m_scans.erase(scan);
        else
            m_hashes.erase(bucket);
        m_busy = bucket;
        m_piece = piece;
    }
    const Busy busy(*this);
    if (m_isScan)
        scan(bucket, *piece);
    else
        hash(bucket, *piece);
}

void FolderWorker::scan(const BucketId &bucket, Job &job)
{
    const auto row =
        m_storage.read([&](sql::Database &db) { return FolderStore::get(db, bucket); });
    if (!row || row->folder.state == folderState::unregistered)
        return;
    if (m_options.pollMs > 0) // said before: a scan that fails is tried again then
        requestIn(bucket, m_options.pollMs);
    const qint64 start = monotonicMs();
    const FolderScan scanner(m_storage, *m_options.disk, m_clock, {.settleMs = m_options.settleMs});
    const FolderScanResult result = scanner.scan(bucket, job);
    if (!result.isDone)
        return;
    QStringList folders{row->folder.folderPath};
    for (const QString &folder : result.folders)
        folders << row->folder.folderPath + QLatin1Char('/') + folder;
    m_watch->watch(bucket, folders);
    const qint64 took = monotonicMs() - start;
    const std::lock_guard lock(m_mutex);
    m_hashes.insert(bucket);
    if (const auto next = m_scans.find(bucket); m_options.pollMs > 0 && next != m_scans.end() &&
                                                next->second > start + m_options.pollMs / 2)
        next->second = std::max(next->second, monotonicMs() + took * pollFactor);
    if (result.unsettled > 0) {
        const qint64 due = monotonicMs() + m_options.settleMs;
        const auto [it, isNew] = m_scans.try_emplace(bucket, due);
        it->second = std::min(it->second, due);
    }
}

void FolderWorker::hash(const BucketId &bucket, Job &job)
{
    const FolderScan scanner(m_storage, *m_options.disk, m_clock, {.settleMs = m_options.settleMs});
    const FolderScan::HashResult result = scanner.hash(bucket, hashSlice, job);
    if (result.hasChanged)
        requestIn(bucket, m_options.quietMs);
    if (!result.isMore)
        return;
    const std::lock_guard lock(m_mutex);
    m_hashes.insert(bucket);
}

void FolderWorker::stop()
{
    const std::lock_guard lock(m_mutex);
    m_isStopped = true;
    if (m_piece)
        m_piece->cancel();
    m_wake.notify_all();
}

void FolderWorker::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [&] { return m_isStopped || (!m_busy && dueInMs() != 0); });
}

} // namespace vams::backend
