#pragma once
// Moves change records to topics and messages of queues to their consumers: a thread a queue that
// sleeps until something was committed. What fails is tried again later and later, and is dead in
// the end; a crash anywhere loses nothing.

#include "core/backend/events/event_store.h"
#include "core/backend/storage/storage.h"
#include "core/base/clock.h"

#include <QThreadPool>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace vams::backend {

/// What a change record means to others.
struct TopicMessage
{
    QString topic;
    QString body;
};

/// Which messages a change record becomes. Called in the dispatching transaction, which it may
/// read.
using ChangeRule = std::function<std::vector<TopicMessage>(sql::Database &, const ChangeRecord &)>;

/// Who works on the messages of a queue. One of the two functions is set.
struct QueueConsumer
{
    QueueDefinition definition;
    /// Works inside one write transaction, in which the message is removed too: exactly once.
    std::function<void(sql::Database &, const QueueMessage &)> apply;
    /// Works outside of any transaction, under a lease: at least once.
    std::function<void(const QueueMessage &)> act;
};

/// How a worker in the background goes.
struct WorkerState
{
    QString name;
    bool isBusy = false;
    QString lastRun;   ///< ISO; empty: not since the start
    QString lastError; ///< empty: the last run went well
    qint64 waiting = 0;
    qint64 lost = 0; ///< given up since the start
};

/// Thread-safe once started.
class EventPump
{
public:
    EventPump(Storage &storage, Clock clock);
    ~EventPump();

    /// Both before `start`.
    void addRule(ChangeRule rule);
    void addConsumer(QueueConsumer consumer);
    void start();
    /// Waits for what is under way.
    void stop();

    /// Something was committed.
    void wake();
    /// Dispatches and works, in the calling thread, until everything is done that was committed
    /// before the call and whose turn has come. `isStopped` is asked between batches; true ends
    /// the call early.
    void settle(const QString &queue, const std::function<bool()> &isStopped = {});
    /// All queues, until nothing at all waits whose turn has come.
    void settleAll();
    /// A state for each queue that has a consumer, under the queue's name.
    [[nodiscard]] std::vector<WorkerState> workers() const;

private:
    struct Worker
    {
        QueueConsumer consumer;
        std::mutex mutex;  ///< one at a time works on the queue
        WorkerState state; ///< under `m_mutex`
    };

    void loop(Worker &worker);
    /// False when there was nothing to do.
    bool dispatch();
    /// The sequence of the last record; 0 when there was none.
    qint64 dispatchBatch();
    bool work(Worker &worker);
    void noteState(Worker &worker, bool isBusy, const QString &error = {});
    bool applyBatch(const Worker &worker);
    void applyEach(const Worker &worker, const std::vector<QueueMessage> &messages);
    bool actBatch(const Worker &worker);
    void noteFailure(const QueueMessage &message, const QString &error);
    [[nodiscard]] qint64 now() const;
    /// False when it is time to end.
    bool waitForWork(const QString &queue, quint64 &seen);

    Storage &m_storage;
    Clock m_clock;
    std::vector<ChangeRule> m_rules;
    std::vector<std::unique_ptr<Worker>> m_workers;
    mutable std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    quint64 m_wakes = 0;
    bool m_isStopping = false;
    QThreadPool m_threads;
};

} // namespace vams::backend
