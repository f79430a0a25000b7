#include "core/base/job.h"
#include "core/base/pools.h"
#include "tests/support/test_main.h"

#include <QSemaphore>

#include <thread>

namespace vams::test {

class JobTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesAreTheSameToken();
    void callbackRunsOnce();
    void callbackOfACancelledTokenRunsAtOnce();
    void endedSubscriptionIsSilent();
    void subscriptionMayEndInItsOwnCallback();
    void cancelFromManyThreads();
    void progressIsThrottledButTheLastComes();
    void textStaysUntilReplaced();
    void waitEndsWithCancel();
    void pausedWorkHoldsNobodyUp();
    void cancelEndsAPause();
    void partIsPausedAndNotedAsTheWhole();
    void pausedCallRunsAgain();
    void logKeepsTheLastLines();
    void poolsHaveNames();
};

void JobTest::copiesAreTheSameToken()
{
    const CancelToken token;
    CancelToken copy = token;
    QVERIFY(!token.isCancelled());
    copy.cancel();
    QVERIFY(token.isCancelled());
}

void JobTest::callbackRunsOnce()
{
    CancelToken token;
    int calls = 0;
    const auto subscription = token.onCancel([&calls] { ++calls; });
    token.cancel();
    token.cancel();
    QCOMPARE(calls, 1);
}

void JobTest::callbackOfACancelledTokenRunsAtOnce()
{
    CancelToken token;
    token.cancel();
    int calls = 0;
    const auto subscription = token.onCancel([&calls] { ++calls; });
    QCOMPARE(calls, 1);
}

void JobTest::endedSubscriptionIsSilent()
{
    CancelToken token;
    int calls = 0;
    auto first = token.onCancel([&calls] { ++calls; });
    const auto second = token.onCancel([&calls] { calls += 10; });
    first.reset();
    token.cancel();
    QCOMPARE(calls, 10);
}

void JobTest::subscriptionMayEndInItsOwnCallback()
{
    CancelToken token;
    std::unique_ptr<CancelToken::Subscription> subscription;
    subscription = token.onCancel([&subscription] { subscription.reset(); });
    token.cancel();
    QVERIFY(!subscription);
}

void JobTest::cancelFromManyThreads()
{
    CancelToken token;
    std::atomic<int> calls = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([token, &calls]() mutable {
            const auto subscription = token.onCancel([&calls] { ++calls; });
            token.cancel();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(calls >= 1 && calls <= 8);
    QVERIFY(token.isCancelled());
}

void JobTest::progressIsThrottledButTheLastComes()
{
    std::vector<Progress> seen;
    Job job([&seen](const Progress &progress) { seen.push_back(progress); });
    for (int i = 0; i < 100'000; ++i)
        job.report(i, 100'000, QStringLiteral("copying"));
    job.report(100'000, 100'000);
    QVERIFY(seen.size() < 1000);
    QCOMPARE(seen.back(), (Progress{100'000, 100'000, QStringLiteral("copying")}));
}

void JobTest::textStaysUntilReplaced()
{
    Job job;
    job.report(1, 3, QStringLiteral("a.glb"));
    job.report(2, 3);
    QCOMPARE(job.progress(), (Progress{2, 3, QStringLiteral("a.glb")}));
}

void JobTest::waitEndsWithCancel()
{
    Job job;
    QVERIFY(waitUnlessCancelled(0, job));
    std::thread canceller([&job] { job.cancel(); });
    QVERIFY(!waitUnlessCancelled(3'600'000, job));
    canceller.join();
    QVERIFY(!waitUnlessCancelled(3'600'000, job));
}

void JobTest::pausedWorkHoldsNobodyUp()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    Job job;
    job.setPool(pool);
    job.pause();
    QSemaphore other;
    std::atomic<bool> wentOn = false;
    pool.start([&] { wentOn = job.waitWhilePaused(); });
    pool.start([&] { other.release(); }); // the pool has one thread, which waits
    other.acquire();
    QVERIFY(!wentOn);
    job.resume();
    pool.waitForDone();
    QVERIFY(wentOn);
    QCOMPARE(pool.activeThreadCount(), 0);
}

void JobTest::cancelEndsAPause()
{
    Job job;
    job.pause();
    bool wentOn = true;
    std::thread waiting([&] { wentOn = job.waitWhilePaused(); });
    job.cancel();
    waiting.join();
    QVERIFY(!wentOn);
}

void JobTest::partIsPausedAndNotedAsTheWhole()
{
    Job whole;
    Job part({}, whole);
    const CancelToken untilPause = part.pauseToken();
    whole.pause();
    QVERIFY(part.isPaused() && untilPause.isCancelled());
    part.resume();
    QVERIFY(!whole.isPaused() && !part.pauseToken().isCancelled());
    part.note(QStringLiteral("a line"));
    QCOMPARE(whole.notes().size(), 1u);
    QCOMPARE(whole.notes().front().text, QStringLiteral("a line"));
    whole.cancel();
    QVERIFY(part.isCancelled());
}

void JobTest::pausedCallRunsAgain()
{
    Job job;
    int calls = 0;
    const auto result = runPausable(job, {}, [&](Job &call) -> Result<int> {
        if (++calls > 1)
            return calls;
        job.pause();
        job.resume();
        return call.isCancelled() ? Result<int>(fail(cancelledError())) : Result<int>(0);
    });
    QCOMPARE(result.value_or(-1), 2);
    const auto failing = runPausable(job, {}, [](Job &) -> Result<int> {
        return fail(ErrorKind::Io, QStringLiteral("broken"));
    });
    QCOMPARE(failing.error().message, QStringLiteral("broken"));
}

void JobTest::logKeepsTheLastLines()
{
    Job job;
    for (std::size_t i = 0; i < Job::maxNotes + 2; ++i)
        job.note(QString::number(i));
    QCOMPARE(job.notes().size(), Job::maxNotes);
    QCOMPARE(job.notes().front().text, QStringLiteral("2"));
}

void JobTest::poolsHaveNames()
{
    Pools pools;
    for (QThreadPool *pool :
         {&pools.requests(), &pools.transfer(), &pools.loaders(), &pools.workers()}) {
        QVERIFY(!pool->objectName().isEmpty());
        QVERIFY(pool->maxThreadCount() >= 2);
    }
}

VAMS_TEST(JobTest)

} // namespace vams::test

#include "job_test.moc"
