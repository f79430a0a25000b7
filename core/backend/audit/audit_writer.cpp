#include "core/backend/audit/audit_writer.h"

#include "core/backend/audit/access_log_store.h"
#include "core/backend/audit/audit_check.h"
#include "core/base/log.h"

#include <chrono>

namespace vams::backend {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t mostWaiting = 20000;
constexpr std::size_t requestsAtOnce = 500;
constexpr int rowsRemovedAtOnce = 5000;
/// What comes within it is written together.
constexpr milliseconds gatherPause(250);
/// After a failure, such as a full disk.
constexpr milliseconds failurePause(5000);
/// How often an idle library looks whether a day has passed.
constexpr milliseconds idlePause(15 * 60 * 1000);
constexpr int apiAccessDays = 366;
constexpr int objectAccessDays = 90;

} // namespace

AuditWriter::AuditWriter(Storage &storage, Clock clock)
    : m_storage(storage)
    , m_clock(std::move(clock))
{
    m_thread.setObjectName(QStringLiteral("audit"));
    m_thread.setMaxThreadCount(1);
}

AuditWriter::~AuditWriter()
{
    stop();
}

void AuditWriter::start()
{
    m_thread.start([this] { loop(); });
}

void AuditWriter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isStopping)
            return;
        m_isStopping = true;
    }
    m_wake.notify_all();
    m_thread.waitForDone();
    flush();
}

void AuditWriter::add(FinishedRequest request)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= mostWaiting) {
            ++m_state.lost;
            ++m_unwrittenLoss;
            return;
        }
        m_waiting.push_back(std::move(request));
        if (m_waiting.size() > 1) // the thread knows already
            return;
    }
    m_wake.notify_all();
}

void AuditWriter::flush()
{
    const std::lock_guard turn(m_turn);
    while (writeBatch()) {
    }
}

AuditWriterState AuditWriter::state() const
{
    const std::lock_guard lock(m_mutex);
    AuditWriterState state = m_state;
    state.waiting = static_cast<qint64>(m_waiting.size());
    return state;
}

void AuditWriter::loop()
{
    for (;;) {
        {
            const std::lock_guard turn(m_turn);
            while (writeBatch()) {
            }
        }
        std::unique_lock lock(m_mutex);
        const auto isOver = [this] { return m_isStopping; };
        if (!m_state.lastError.isEmpty())
            m_wake.wait_for(lock, failurePause, isOver);
        else
            m_wake.wait_for(lock, idlePause, [&] { return m_isStopping || !m_waiting.empty(); });
        m_wake.wait_for(lock, gatherPause, isOver);
        if (m_isStopping)
            return;
    }
}

bool AuditWriter::writeBatch()
{
    std::deque<FinishedRequest> batch;
    qint64 lost = 0;
    {
        const std::lock_guard lock(m_mutex);
        const auto end = m_waiting.begin() +
                         static_cast<std::ptrdiff_t>(std::min(m_waiting.size(), requestsAtOnce));
        batch.assign(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
        m_waiting.erase(m_waiting.begin(), end);
        lost = m_unwrittenLoss;
        m_state.isBusy = true;
    }
    // One of the catch sites: nobody waits for the answer, and no request may fail by it.
    bool isDone = false;
    try {
        if (!batch.empty() || lost > 0)
            m_storage.write([&](sql::Database &db) { write(db, batch, lost); });
        isDone = true;
        removeOld();
    } catch (const std::exception &error) {
        noteTrouble(error);
    }
    const std::lock_guard lock(m_mutex);
    m_state.isBusy = false;
    if (!isDone) { // back in front of what came meanwhile
        m_waiting.insert(m_waiting.begin(), std::make_move_iterator(batch.begin()),
                         std::make_move_iterator(batch.end()));
        return false;
    }
    m_unwrittenLoss -= lost;
    m_state.lastRun = toIso(m_clock());
    m_state.lastError.clear();
    return !m_waiting.empty();
}

void AuditWriter::write(sql::Database &db, const std::deque<FinishedRequest> &batch,
                        qint64 lost) const
{
    for (const FinishedRequest &request : batch) {
        const Clock then = [&request] { return request.at; };
        for (const AuditEvent &event : request.events)
            AuditStore::append(db, then, request.caller, event);
        if (request.access)
            AccessLogStore::append(db, *request.access);
    }
    if (lost > 0)
        AuditStore::append(db, m_clock, {},
                           {AuditLog::Errors,
                            QStringLiteral("auditLost"),
                            {{"requests", lost},
                             {"errorMessage", "Requests left no rows: the logs could not be "
                                              "written, or not as fast as requests came."}}});
}

void AuditWriter::removeOld()
{
    const QDateTime now = m_clock();
    if (m_nextRetention.isValid() && now < m_nextRetention)
        return;
    const auto clear = [this](const auto &removeSome) {
        while (m_storage.write(removeSome) == rowsRemovedAtOnce) {
        }
    };
    for (const QString &log : auditLogNames()) {
        clear([&](sql::Database &db) {
            return AuditStore::removeBefore(db, log, toIso(now.addDays(-auditDays)),
                                            rowsRemovedAtOnce);
        });
    }
    for (const auto &[log, days] : {std::pair(QStringLiteral("api"), apiAccessDays),
                                    std::pair(QStringLiteral("objects"), objectAccessDays)}) {
        clear([&, log = log, days = days](sql::Database &db) {
            return AccessLogStore::removeBefore(db, log, toIso(now.addDays(-days)),
                                                rowsRemovedAtOnce);
        });
    }
    m_nextRetention = now.addDays(1);
    const std::lock_guard lock(m_mutex);
    m_state.lastRetention = toIso(now);
}

void AuditWriter::noteTrouble(const std::exception &error)
{
    const std::lock_guard lock(m_mutex);
    if (m_state.lastError.isEmpty()) // once, until it works again
        qCWarning(logBackend) << "The audit and access logs cannot be written; up to" << mostWaiting
                              << "requests wait in memory:" << error.what();
    m_state.lastError = QString::fromUtf8(error.what());
}

} // namespace vams::backend
