#include "core/base/run_async.h"
#include "tests/support/test_main.h"

#include <QSemaphore>
#include <QThread>

#include <optional>

namespace vams::test {

class RunAsyncTest : public QObject
{
    Q_OBJECT

private slots:
    void resultComesOnTheOwnersThread();
    void exceptionBecomesAnError();
    void deadOwnerIsNotCalledAndTheJobIsCancelled();
    void cancelStillBringsTheResult();
    void progressComesOnTheOwnersThread();
    void resultMayBeMovable();
    void ownerMayDieInDone();

private:
    QThreadPool m_pool;
};

void RunAsyncTest::resultComesOnTheOwnersThread()
{
    QObject owner;
    std::optional<Result<int>> result;
    QThread *workThread = nullptr;
    QThread *doneThread = nullptr;
    runAsync(
        m_pool, &owner,
        [&](Job &) -> Result<int> {
            workThread = QThread::currentThread();
            return 42;
        },
        [&](Result<int> value) {
            doneThread = QThread::currentThread();
            result = std::move(value);
        });
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->value(), 42);
    QCOMPARE(doneThread, thread());
    QVERIFY(workThread != thread());
    QCOMPARE(owner.children().size(), 0);
}

void RunAsyncTest::exceptionBecomesAnError()
{
    QObject owner;
    std::optional<Result<int>> result;
    runAsync(
        m_pool, &owner, [](Job &) -> Result<int> { throw std::runtime_error("boom"); },
        [&](Result<int> value) { result = std::move(value); });
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->error().kind, ErrorKind::Internal);
    QCOMPARE(result->error().detail, QStringLiteral("boom"));
}

void RunAsyncTest::deadOwnerIsNotCalledAndTheJobIsCancelled()
{
    auto owner = std::make_unique<QObject>();
    QSemaphore started;
    bool wasCancelled = false;
    bool wasCalled = false;
    runAsync(
        m_pool, owner.get(),
        [&](Job &job) -> Result<void> {
            started.release();
            wasCancelled = !waitUnlessCancelled(3'600'000, job);
            return {};
        },
        [&](const Result<void> &) { wasCalled = true; });
    started.acquire();
    owner.reset();
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(wasCancelled);
    QVERIFY(!wasCalled);
}

void RunAsyncTest::cancelStillBringsTheResult()
{
    QObject owner;
    std::optional<Result<void>> result;
    const auto job = runAsync(
        m_pool, &owner,
        [](Job &running) -> Result<void> {
            if (!waitUnlessCancelled(3'600'000, running))
                return fail(cancelledError());
            return {};
        },
        [&](Result<void> value) { result = std::move(value); });
    job->cancel();
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->error().kind, ErrorKind::Cancelled);
}

void RunAsyncTest::progressComesOnTheOwnersThread()
{
    QObject owner;
    bool isDone = false;
    QList<QThread *> threads;
    qint64 last = 0;
    runAsync(
        m_pool, &owner,
        [](Job &job) -> Result<void> {
            job.report(1, 2);
            job.report(2, 2);
            return {};
        },
        [&](const Result<void> &) { isDone = true; },
        [&](const Progress &progress) {
            threads << QThread::currentThread();
            last = progress.done;
        });
    QTRY_VERIFY(isDone);
    QTRY_COMPARE(last, 2);
    for (QThread *reported : threads)
        QCOMPARE(reported, thread());
}

void RunAsyncTest::resultMayBeMovable()
{
    QObject owner;
    std::unique_ptr<int> number;
    runAsync(
        m_pool, &owner,
        [](Job &) -> Result<std::unique_ptr<int>> { return std::make_unique<int>(5); },
        [&](Result<std::unique_ptr<int>> value) { number = std::move(*value); });
    QTRY_VERIFY(number != nullptr);
    QCOMPARE(*number, 5);
}

void RunAsyncTest::ownerMayDieInDone()
{
    auto *owner = new QObject;
    bool isDone = false;
    runAsync(
        m_pool, owner, [](Job &) -> Result<void> { return {}; },
        [&isDone, owner](const Result<void> &) {
            isDone = true;
            delete owner;
        });
    QTRY_VERIFY(isDone);
}

VAMS_TEST(RunAsyncTest)

} // namespace vams::test

#include "run_async_test.moc"
