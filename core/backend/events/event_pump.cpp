#include "core/backend/events/event_pump.h"

#include "core/base/log.h"

#include <chrono>

namespace vams::backend {

namespace {

using std::chrono::milliseconds;

constexpr int changesAtOnce = 1000;
constexpr int messagesAtOnce = 200;
constexpr int actsAtOnce = 10;
constexpr qint64 leaseSeconds = 300;
constexpr qint64 longestPause = 600;
/// A burst of commits is worked on together, so that the worker does not take every second turn of
/// the writer.
constexpr milliseconds burstPause(20);
/// After a failure of the database itself, such as a full disk.
constexpr milliseconds troublePause(2000);

/// Seconds until the next try after `failures` of them: 1, 2, 4, ...
qint64 pauseAfter(int failures)
{
    return qMin(qint64(1) << qMin(failures, 20), longestPause);
}

} // namespace

EventPump::EventPump(Storage &storage, Clock clock)
    : m_storage(storage)
    , m_clock(std::move(clock))
{
    m_threads.setObjectName(QStringLiteral("workers"));
}

EventPump::~EventPump()
{
    stop();
}

void EventPump::addRule(ChangeRule rule)
{
    m_rules.push_back(std::move(rule));
}

void EventPump::addConsumer(QueueConsumer consumer)
{
    m_workers.push_back(std::make_unique<Worker>());
    m_workers.back()->consumer = std::move(consumer);
}

void EventPump::start()
{
    const bool isDeclared = m_storage.read([this](sql::Database &db) {
        return std::all_of(m_workers.begin(), m_workers.end(), [&db](const auto &worker) {
            return EventStore::isDeclared(db, worker->consumer.definition);
        });
    });
    if (!isDeclared) {
        m_storage.write([this](sql::Database &db) {
            for (const auto &worker : m_workers)
                EventStore::declare(db, worker->consumer.definition);
        });
    }
    m_storage.setCommitted([this] { wake(); });
    wake(); // for what the last run left
    m_threads.setMaxThreadCount(static_cast<int>(m_workers.size()));
    for (const auto &worker : m_workers)
        m_threads.start([this, at = worker.get()] { loop(*at); });
}

void EventPump::stop()
{
    m_storage.setCommitted({});
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_wakeUp.notify_all();
    m_threads.waitForDone();
}

void EventPump::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_wakes;
    }
    m_wakeUp.notify_all();
}

void EventPump::settle(const QString &queue, const std::function<bool()> &isStopped)
{
    const auto goesOn = [&isStopped] { return !isStopped || !isStopped(); };
    const qint64 newest =
        m_storage.read([](sql::Database &db) { return EventStore::newestChange(db); });
    qint64 dispatched = 0;
    while (dispatched < newest && goesOn()) {
        const qint64 upTo = dispatchBatch();
        dispatched = upTo == 0 ? newest : upTo;
    }
    for (const auto &worker : m_workers) {
        if (worker->consumer.definition.queue != queue)
            continue;
        const qint64 last =
            m_storage.read([&](sql::Database &db) { return EventStore::newestMessage(db, queue); });
        while (goesOn() && m_storage.read([&](sql::Database &db) {
            return EventStore::hasReady(db, queue, now(), last);
        }))
            work(*worker);
    }
}

void EventPump::settleAll()
{
    bool isBusy = true;
    while (isBusy) {
        isBusy = dispatch();
        for (const auto &worker : m_workers)
            isBusy = work(*worker) || isBusy;
    }
}

void EventPump::loop(Worker &worker)
{
    const QString &queue = worker.consumer.definition.queue;
    quint64 seen = 0;
    for (;;) {
        // One of the catch sites: a worker has nobody to tell. What it could not do is still there.
        try {
            if (!waitForWork(queue, seen))
                return;
            while (dispatch() || work(worker)) {
                const std::lock_guard lock(m_mutex);
                if (m_isStopping)
                    return;
            }
        } catch (const std::exception &error) {
            qCWarning(logBackend) << "Worker of" << queue << "failed:" << error.what();
            noteState(worker, false, QString::fromUtf8(error.what()));
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait_for(lock, troublePause, [this] { return m_isStopping; });
            seen = 0; // it is looked for again, whoever commits
        }
    }
}

bool EventPump::waitForWork(const QString &queue, quint64 &seen)
{
    std::unique_lock lock(m_mutex);
    if (seen == m_wakes) {
        lock.unlock();
        const std::optional<qint64> turn =
            m_storage.read([&](sql::Database &db) { return EventStore::nextTurn(db, queue); });
        lock.lock();
        const auto isDue = [&] { return m_isStopping || seen != m_wakes; };
        if (turn)
            m_wakeUp.wait_for(
                lock, milliseconds(1000 * qBound(qint64(0), *turn - now(), qint64(60))), isDue);
        else
            m_wakeUp.wait(lock, isDue);
    }
    m_wakeUp.wait_for(lock, burstPause, [this] { return m_isStopping; });
    seen = m_wakes;
    return !m_isStopping;
}

bool EventPump::dispatch()
{
    return m_storage.read([](sql::Database &db) { return EventStore::hasChanges(db); }) &&
           dispatchBatch() != 0;
}

qint64 EventPump::dispatchBatch()
{
    return m_storage.write([this](sql::Database &db) -> qint64 {
        const std::vector<ChangeRecord> changes = EventStore::changes(db, changesAtOnce);
        for (const ChangeRecord &change : changes) {
            for (const ChangeRule &rule : m_rules) {
                for (const TopicMessage &message : rule(db, change))
                    EventStore::publish(db, message.topic, message.body, now());
            }
        }
        if (changes.empty())
            return 0;
        EventStore::dropChanges(db, changes.back().sequence);
        return changes.back().sequence;
    });
}

bool EventPump::work(Worker &worker)
{
    const std::lock_guard lock(worker.mutex);
    const QString &queue = worker.consumer.definition.queue;
    if (!m_storage.read([&](sql::Database &db) { return EventStore::hasReady(db, queue, now()); }))
        return false;
    noteState(worker, true);
    const bool didWork = worker.consumer.apply ? applyBatch(worker) : actBatch(worker);
    noteState(worker, false);
    return didWork;
}

std::vector<WorkerState> EventPump::workers() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<WorkerState> states;
    for (const auto &worker : m_workers) {
        states.push_back(worker->state);
        states.back().name = worker->consumer.definition.queue;
    }
    return states;
}

void EventPump::noteState(Worker &worker, bool isBusy, const QString &error)
{
    const std::lock_guard lock(m_mutex);
    worker.state.isBusy = isBusy;
    worker.state.lastError = error;
    if (!isBusy)
        worker.state.lastRun = toIso(m_clock());
}

bool EventPump::applyBatch(const Worker &worker)
{
    std::vector<QueueMessage> messages;
    // One message that cannot be worked on must not hold up the others: then each goes alone.
    try {
        m_storage.write([&](sql::Database &db) {
            messages =
                EventStore::ready(db, worker.consumer.definition.queue, now(), messagesAtOnce);
            for (const QueueMessage &message : messages) {
                worker.consumer.apply(db, message);
                EventStore::remove(db, message.id);
            }
        });
    } catch (const std::exception &error) {
        if (messages.empty())
            throw;
        qCInfo(logBackend) << "A batch is worked on one by one:" << error.what();
        applyEach(worker, messages);
    }
    return !messages.empty();
}

void EventPump::applyEach(const Worker &worker, const std::vector<QueueMessage> &messages)
{
    for (const QueueMessage &message : messages) {
        try {
            m_storage.write([&](sql::Database &db) {
                worker.consumer.apply(db, message);
                EventStore::remove(db, message.id);
            });
        } catch (const std::exception &error) {
            noteFailure(message, QString::fromUtf8(error.what()));
        }
    }
}

bool EventPump::actBatch(const Worker &worker)
{
    const std::vector<QueueMessage> messages = m_storage.write([&](sql::Database &db) {
        std::vector<QueueMessage> taken =
            EventStore::ready(db, worker.consumer.definition.queue, now(), actsAtOnce);
        EventStore::lease(db, taken, now() + leaseSeconds);
        return taken;
    });
    for (const QueueMessage &message : messages) {
        try {
            worker.consumer.act(message);
            m_storage.write([&](sql::Database &db) { EventStore::remove(db, message.id); });
        } catch (const std::exception &error) {
            noteFailure(message, QString::fromUtf8(error.what()));
        }
    }
    return !messages.empty();
}

void EventPump::noteFailure(const QueueMessage &message, const QString &error)
{
    qCWarning(logBackend) << "A message of" << message.queue << "failed:" << error;
    m_storage.write([&](sql::Database &db) {
        const int failures = message.receiveCount + 1;
        if (failures >= EventStore::maxReceives(db, message.queue))
            EventStore::bury(db, message.id, error);
        else
            EventStore::retry(db, message.id, now() + pauseAfter(message.receiveCount), error);
    });
}

qint64 EventPump::now() const
{
    return m_clock().toSecsSinceEpoch();
}

} // namespace vams::backend
