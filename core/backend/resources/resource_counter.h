#pragma once
// Counts in the background what is too large to be counted while somebody waits.

#include "core/backend/storage/storage.h"
#include "core/base/clock.h"

#include <atomic>

namespace vams::backend {

/// Names under which counts are kept, beside the names of tables.
QString bucketCountName(const QString &bucket);
QString blobCountName();

/// Thread-safe.
class ResourceCounter
{
public:
    ResourceCounter(Storage &storage, Clock clock);

    /// True once an hour, by the clock, for whoever asks first: then `count` should be called.
    bool takeTurn();
    /// Slow; each table in a snapshot of its own.
    void count();
    /// Ends `count` behind the table it is at.
    void stop() { m_isStopping = true; }

private:
    Storage &m_storage;
    Clock m_clock;
    std::atomic<qint64> m_nextTurn = 0; ///< seconds since the epoch
    std::atomic<bool> m_isStopping = false;
};

} // namespace vams::backend
