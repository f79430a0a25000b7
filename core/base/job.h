#pragma once
// The two things every long operation takes along: a way to be stopped and a way to tell how far it
// is.

#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

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

/// Handed down by reference through blocking code. Any thread may report; the sink is called at
/// most ten times a second, and always for the last report (done == total).
class Job
{
public:
    using Sink = std::function<void(const Progress &)>;

    explicit Job(Sink sink = {}, CancelToken token = {});
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    void cancel() { m_token.cancel(); }
    [[nodiscard]] bool isCancelled() const { return m_token.isCancelled(); }
    [[nodiscard]] const CancelToken &token() const { return m_token; }

    void report(qint64 done, qint64 total, const QString &text = {});
    [[nodiscard]] Progress progress() const;

private:
    Sink m_sink;
    CancelToken m_token;
    mutable std::mutex m_mutex;
    Progress m_progress;
    qint64 m_lastReportMs = 0;
};

/// Blocks for `ms`, or until the job is cancelled; false then. What waits takes a Waiter, so that
/// tests need not.
using Waiter = std::function<bool(qint64 ms, Job &job)>;
bool waitUnlessCancelled(qint64 ms, Job &job);

} // namespace vams
