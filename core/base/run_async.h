#pragma once
// The one asynchronous edge: blocking work on a pool, its result on the owner's thread.

#include "core/base/job.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

#include <exception>
#include <memory>

namespace vams {

namespace detail {

/// Ends with its owner; then the work is told to stop and nobody is called.
template <class T>
class AsyncWatcher : public QFutureWatcher<T>
{
public:
    AsyncWatcher(QObject *owner, std::shared_ptr<Job> job)
        : QFutureWatcher<T>(owner)
        , m_job(std::move(job))
    {}
    ~AsyncWatcher() override { m_job->cancel(); }

private:
    std::shared_ptr<Job> m_job;
};

template <class R, class Work>
R runGuarded(Work &work, Job &job)
{
    // One of the five catch sites: no exception may cross a thread.
    try {
        return work(job);
    } catch (const std::exception &error) {
        return fail(ErrorKind::Internal, QStringLiteral("An unexpected error stopped this."), {},
                    QStringLiteral("Try again. If it happens again, copy the details."),
                    QString::fromUtf8(error.what()));
    }
}

} // namespace detail

/// Runs `work(Job&) -> Result<T>` on `pool`, then `done(Result<T>)` on the owner's thread. If the
/// owner dies first, the job is cancelled and `done` is never called. The returned job can be
/// cancelled by the caller; `done` still comes then, with what the work made of it. `progress`, if
/// given, is called on the owner's thread.
template <class Work, class Done>
std::shared_ptr<Job> runAsync(QThreadPool &pool, QObject *owner, Work work, Done done,
                              std::function<void(const Progress &)> progress = {})
{
    using R = std::invoke_result_t<Work, Job &>;
    Job::Sink sink;
    if (progress) {
        const QPointer<QObject> target(owner);
        sink = [target, progress](const Progress &value) {
            if (target)
                QMetaObject::invokeMethod(
                    target, [progress, value] { progress(value); }, Qt::QueuedConnection);
        };
    }
    auto job = std::make_shared<Job>(std::move(sink));
    job->setPool(pool);
    auto promise = std::make_shared<QPromise<R>>();
    auto *watcher = new detail::AsyncWatcher<R>(owner, job);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, done = std::move(done)]() mutable {
                         R result = watcher->future().takeResult();
                         watcher->deleteLater();
                         done(std::move(result));
                     });
    watcher->setFuture(promise->future());
    pool.start([promise, job, work = std::move(work)]() mutable {
        promise->start();
        promise->addResult(detail::runGuarded<R>(work, *job));
        promise->finish();
    });
    return job;
}

} // namespace vams
