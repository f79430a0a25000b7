#include "core/base/job.h"

#include "core/base/clock.h"

#include <QThreadPool>

#include <chrono>
#include <map>

namespace vams {

struct CancelToken::State
{
    std::atomic<bool> cancelled = false;
    std::recursive_mutex mutex;
    std::map<int, std::function<void()>> callbacks;
    int nextId = 1;
};

CancelToken::CancelToken()
    : m_state(std::make_shared<State>())
{}

void CancelToken::cancel()
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->cancelled.exchange(true))
        return;
    // Under the lock, so that a subscription that is being destroyed waits for its callback to
    // return.
    const auto callbacks = std::move(m_state->callbacks);
    m_state->callbacks.clear();
    for (const auto &[id, callback] : callbacks)
        callback();
}

bool CancelToken::isCancelled() const
{
    return m_state->cancelled.load(std::memory_order_relaxed);
}

std::unique_ptr<CancelToken::Subscription>
CancelToken::onCancel(std::function<void()> callback) const
{
    const std::lock_guard lock(m_state->mutex);
    if (m_state->cancelled) {
        callback();
        return nullptr;
    }
    const int id = m_state->nextId++;
    m_state->callbacks.emplace(id, std::move(callback));
    return std::make_unique<Subscription>(m_state, id);
}

CancelToken::Subscription::~Subscription()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->callbacks.erase(m_id);
}

Job::Job(Sink sink, CancelToken token)
    : m_sink(std::move(sink))
    , m_token(std::move(token))
{}

Job::Job(Sink sink, Job &whole)
    : m_sink(std::move(sink))
    , m_token(whole.m_token)
    , m_whole(&whole)
{}

void Job::report(qint64 done, qint64 total, const QString &text)
{
    constexpr qint64 intervalMs = 100;
    Progress now;
    {
        const std::lock_guard lock(m_mutex);
        m_progress = {done, total, text.isEmpty() ? m_progress.text : text};
        const qint64 ms = monotonicMs();
        const bool last = total > 0 && done >= total;
        if (!m_sink || (!last && ms - m_lastReportMs < intervalMs))
            return;
        m_lastReportMs = ms;
        now = m_progress;
    }
    m_sink(now);
}

Progress Job::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

void Job::pause()
{
    if (m_whole) {
        m_whole->pause();
        return;
    }
    CancelToken pause;
    {
        const std::lock_guard lock(m_mutex);
        m_isPaused = true;
        pause = m_pause;
    }
    pause.cancel(); // not under the lock: its callbacks may ask this job
}

void Job::resume()
{
    if (m_whole) {
        m_whole->resume();
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_isPaused = false;
    m_pause = CancelToken();
    m_resumed.notify_all();
}

bool Job::isPaused() const
{
    if (m_whole)
        return m_whole->isPaused();
    const std::lock_guard lock(m_mutex);
    return m_isPaused;
}

bool Job::waitWhilePaused()
{
    if (m_whole)
        return m_whole->waitWhilePaused();
    const auto subscription = m_token.onCancel([this] {
        const std::lock_guard lock(m_mutex);
        m_resumed.notify_all();
    });
    const auto mayGoOn = [this] { return !m_isPaused || isCancelled(); };
    std::unique_lock lock(m_mutex);
    if (!mayGoOn()) {
        if (m_pool)
            m_pool->releaseThread();
        m_resumed.wait(lock, mayGoOn);
        if (m_pool)
            m_pool->reserveThread();
    }
    lock.unlock(); // the subscription ends under the token's lock, which a cancel may hold
    return !isCancelled();
}

CancelToken Job::pauseToken() const
{
    if (m_whole)
        return m_whole->pauseToken();
    const std::lock_guard lock(m_mutex);
    return m_pause;
}

void Job::note(const QString &text)
{
    if (m_whole) {
        m_whole->note(text);
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_notes.push_back({QDateTime::currentDateTimeUtc(), text});
    if (m_notes.size() > maxNotes)
        m_notes.pop_front();
}

std::vector<JobNote> Job::notes() const
{
    if (m_whole)
        return m_whole->notes();
    const std::lock_guard lock(m_mutex);
    return {m_notes.begin(), m_notes.end()};
}

bool waitUnlessCancelled(qint64 ms, Job &job)
{
    std::mutex mutex;
    std::condition_variable wake;
    const auto subscription = job.token().onCancel([&] {
        const std::lock_guard lock(mutex);
        wake.notify_all();
    });
    std::unique_lock lock(mutex);
    wake.wait_for(lock, std::chrono::milliseconds(ms), [&job] { return job.isCancelled(); });
    return !job.isCancelled();
}

} // namespace vams
