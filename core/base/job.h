#pragma once
// What every long operation takes along: a way to be stopped or held, and a way to tell how far it
// is and what happened.

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <vector>

class QThreadPool;

namespace vams {

/// Shared flag with callbacks. Copies are the same token. Thread-safe.
class CancelToken
{
public:
    CancelToken();

    void cancel();
    [[nodiscard]] bool isCancelled() const;

    /// Ends when it is destroyed; after that the callback does not run any more.
    class Subscription;

    /// `callback` runs once, on the thread that cancels; at once if the token is cancelled already.
    [[nodiscard]] std::unique_ptr<Subscription> onCancel(std::function<void()> callback) const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

class CancelToken::Subscription
{
public:
    Subscription(std::shared_ptr<State> state, int id)
        : m_state(std::move(state))
        , m_id(id)
    {}
    ~Subscription();
    Subscription(const Subscription &) = delete;
    Subscription &operator=(const Subscription &) = delete;

private:
    std::shared_ptr<State> m_state;
    int m_id;
};

/// `total` 0 means that the end is not known. Units are the operation's own (bytes for transfers).
struct Progress
{
    qint64 done = 0;
    qint64 total = 0;
    QString text;

    bool operator==(const Progress &) const = default;
};

/// A line of a job's log.
struct JobNote
{
    QDateTime time;
    QString text;
};

/// Handed down by reference through blocking code. Any thread may report; the sink is called at
/// most ten times a second, and always for the last report (done == total).
class Job
{
public:
    using Sink = std::function<void(const Progress &)>;

    explicit Job(Sink sink = {}, CancelToken token = {});
    /// A part of `whole`, which must outlive it: cancelled, paused and noted as one, with progress
    /// of its own.
    Job(Sink sink, Job &whole);
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    void cancel() { m_token.cancel(); }
    [[nodiscard]] bool isCancelled() const { return m_token.isCancelled(); }
    [[nodiscard]] const CancelToken &token() const { return m_token; }

    void report(qint64 done, qint64 total, const QString &text = {});
    [[nodiscard]] Progress progress() const;

    /// Asks the work to hold on. Work that can be paused does so where it calls waitWhilePaused();
    /// other work goes on.
    void pause();
    void resume();
    [[nodiscard]] bool isPaused() const;
    /// Blocks while the job is paused; false if it is cancelled. The pool may start something else
    /// meanwhile, so that work that is paused holds nobody up.
    bool waitWhilePaused();
    /// The pool whose threads do the work; before it begins.
    void setPool(QThreadPool &pool) { m_pool = &pool; }
    /// Cancelled by the next pause, for calls that are broken off then. Another one after resume.
    [[nodiscard]] CancelToken pauseToken() const;

    /// Adds a line to the log, of which the last `maxNotes` are kept.
    void note(const QString &text);
    [[nodiscard]] std::vector<JobNote> notes() const;
    static constexpr std::size_t maxNotes = 1000;

private:
    Sink m_sink;
    CancelToken m_token;
    Job *m_whole = nullptr;
    QThreadPool *m_pool = nullptr;
    mutable std::mutex m_mutex;
    std::condition_variable m_resumed;
    CancelToken m_pause;
    bool m_isPaused = false;
    Progress m_progress;
    qint64 m_lastReportMs = 0;
    std::deque<JobNote> m_notes;
};

/// Runs `call(Job &)`, a call that the server can be asked again, and breaks it off when `job` is
/// paused; then it runs again after the resume. `progress` hears the call's own reports. What the
/// call had done is its own affair: it begins anew, or where it stood.
template <class Call>
auto runPausable(Job &job, const Job::Sink &progress, Call call)
    -> std::invoke_result_t<Call &, Job &>
{
    while (job.waitWhilePaused()) {
        CancelToken stop;
        const auto onStop = [stop]() mutable { stop.cancel(); };
        const auto cancelled = job.token().onCancel(onStop);
        const auto paused = job.pauseToken().onCancel(onStop);
        Job part(progress, stop);
        auto result = call(part);
        if (result || !stop.isCancelled() || job.isCancelled())
            return result;
    }
    return fail(cancelledError());
}

/// Blocks for `ms`, or until the job is cancelled; false then. What waits takes a Waiter, so that
/// tests need not.
using Waiter = std::function<bool(qint64 ms, Job &job)>;
bool waitUnlessCancelled(qint64 ms, Job &job);

} // namespace vams
