#pragma once
// Writes what requests leave in the audit and access logs, many in one transaction, in a thread of
// its own: no request waits for it or fails by it. Also removes what is older than it is kept.

#include "core/backend/audit/audit_store.h"
#include "core/backend/storage/storage.h"
#include "core/model/operations/audit_event.h"

#include <QThreadPool>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace vams::backend {

/// A request that is over.
struct FinishedRequest
{
    QDateTime at;
    Caller caller;
    std::vector<AuditEvent> events;
    std::optional<AccessRecord> access;
};

struct AuditWriterState
{
    bool isBusy = false;
    QString lastRun;       ///< ISO; empty before the first
    QString lastRetention; ///< ISO
    QString lastError;     ///< of the last run; empty: it went well
    qint64 waiting = 0;    ///< requests
    qint64 lost = 0;       ///< requests that left no row, since the start
};

/// Thread-safe.
class AuditWriter
{
public:
    AuditWriter(Storage &storage, Clock clock);
    ~AuditWriter();

    void start();
    /// Writes what waits, as far as the disk lets it, and ends the thread.
    void stop();

    /// Returns at once. When too much waits (the disk is full, or much too slow), the request
    /// leaves no row; how many did is written as soon as something can be.
    void add(FinishedRequest request);
    /// When it returns, everything that was added before is written, or cannot be.
    void flush();
    [[nodiscard]] AuditWriterState state() const;

private:
    void loop();
    /// False when it could not be written.
    bool writeBatch();
    void write(sql::Database &db, const std::deque<FinishedRequest> &batch, qint64 lost) const;
    void removeOld();
    void noteTrouble(const std::exception &error);

    Storage &m_storage;
    Clock m_clock;
    std::mutex m_turn; ///< one at a time writes, so that rows come in the order of requests
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<FinishedRequest> m_waiting;
    AuditWriterState m_state;
    qint64 m_unwrittenLoss = 0;
    bool m_isStopping = false;
    QDateTime m_nextRetention; ///< of whoever has the turn
    QThreadPool m_thread;
};

} // namespace vams::backend
