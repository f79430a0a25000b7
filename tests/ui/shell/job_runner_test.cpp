#include "tests/support/test_main.h"
#include "ui/shell/jobs/job_runner.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

using namespace vams;
using namespace vams::ui;

class JobRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void DoneJobTellsItsReceiver();
    void FailureKeepsItsReasonAndRetryRunsAgain();
    void CancelReachesTheWork();
    void FinishedJobsCanBeCleared();
    void ForgottenJobsEndAndCannotBeRetried();
    void ReceiverThatDiedIsNotCalled();
    void StatusTextTellsShareSpeedAndTimeLeft();
};

namespace {
JobSpec specOf(QThreadPool &pool, std::function<Result<void>(Job &)> work)
{
    JobSpec spec;
    spec.title = QStringLiteral("Upload 3 files");
    spec.pool = &pool;
    spec.work = std::move(work);
    return spec;
}
} // namespace

void JobRunnerTest::DoneJobTellsItsReceiver()
{
    QThreadPool pool;
    JobRunner jobs;
    const QAbstractItemModelTester tester(&jobs,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QObject receiver;
    bool told = false;
    JobSpec spec = specOf(pool, [](Job &job) -> Result<void> {
        job.report(10, 10);
        return {};
    });
    spec.receiver = &receiver;
    spec.done = [&](const Result<void> &result) { told = result.has_value(); };
    const int id = jobs.start(spec);
    QTRY_VERIFY(told);
    QCOMPARE(jobs.find(id)->state, JobState::Done);
    QCOMPARE(jobs.activeCount(), 0);
}

void JobRunnerTest::FailureKeepsItsReasonAndRetryRunsAgain()
{
    QThreadPool pool;
    JobRunner jobs;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    std::atomic<int> runs = 0;
    const int id = jobs.start(specOf(pool, [&](Job &) -> Result<void> {
        if (++runs == 1)
            return fail(ErrorKind::Offline, QStringLiteral("The server went away."));
        return {};
    }));
    QVERIFY(finished.wait());
    QCOMPARE(jobs.find(id)->state, JobState::Failed);
    QCOMPARE(jobStatusText(*jobs.find(id)), QStringLiteral("The server went away."));
    jobs.retry(id);
    QVERIFY(finished.wait());
    QCOMPARE(jobs.find(id)->state, JobState::Done);
    QCOMPARE(runs.load(), 2);
}

void JobRunnerTest::CancelReachesTheWork()
{
    QThreadPool pool;
    JobRunner jobs;
    QSemaphore started;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    const int id = jobs.start(specOf(pool, [&](Job &job) -> Result<void> {
        QSemaphore stop;
        const auto subscription = job.token().onCancel([&stop] { stop.release(); });
        started.release();
        stop.acquire();
        return fail(cancelledError());
    }));
    started.acquire();
    jobs.cancel(id);
    QVERIFY(finished.wait());
    QCOMPARE(jobs.find(id)->state, JobState::Cancelled);
}

void JobRunnerTest::ForgottenJobsEndAndCannotBeRetried()
{
    QThreadPool pool;
    JobRunner jobs;
    const QAbstractItemModelTester tester(&jobs,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSemaphore started;
    int runs = 0;
    const int id = jobs.start(specOf(pool, [&](Job &job) -> Result<void> {
        ++runs;
        QSemaphore stop;
        const auto subscription = job.token().onCancel([&stop] { stop.release(); });
        started.release();
        stop.acquire();
        return fail(cancelledError());
    }));
    started.acquire();
    jobs.forgetAll();
    QCOMPARE(jobs.rowCount(), 0);
    QVERIFY(!jobs.find(id));
    pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    jobs.retry(id);
    pool.waitForDone();
    QCOMPARE(runs, 1);
}

void JobRunnerTest::FinishedJobsCanBeCleared()
{
    QThreadPool pool;
    JobRunner jobs;
    const QAbstractItemModelTester tester(&jobs,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSemaphore go;
    jobs.start(specOf(pool, [](Job &) -> Result<void> { return {}; }));
    QTRY_COMPARE(jobs.activeCount(), 0);
    const int running = jobs.start(specOf(pool, [&](Job &) -> Result<void> {
        go.acquire();
        return {};
    }));
    jobs.clearFinished();
    QCOMPARE(jobs.rowCount(), 1);
    QCOMPARE(jobs.at(0).id, running);
    go.release();
    QTRY_COMPARE(jobs.activeCount(), 0);
}

void JobRunnerTest::ReceiverThatDiedIsNotCalled()
{
    QThreadPool pool;
    JobRunner jobs;
    QSemaphore go;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    auto receiver = std::make_unique<QObject>();
    bool told = false;
    JobSpec spec = specOf(pool, [&](Job &) -> Result<void> {
        go.acquire();
        return {};
    });
    spec.receiver = receiver.get();
    spec.done = [&](const Result<void> &) { told = true; };
    jobs.start(spec);
    receiver.reset();
    go.release();
    QVERIFY(finished.wait());
    QVERIFY(!told);
}

void JobRunnerTest::StatusTextTellsShareSpeedAndTimeLeft()
{
    JobInfo job;
    job.state = JobState::Running;
    job.progress = {63, 100, {}};
    QCOMPARE(jobStatusText(job), QStringLiteral("63 %"));
    job.perSecond = 1;
    job.msLeft = 37'000;
    QVERIFY(jobStatusText(job).contains(QStringLiteral("37 s left")));
    job.progress = {};
    job.perSecond = 0;
    job.msLeft = -1;
    QCOMPARE(jobStatusText(job), QStringLiteral("Running"));
}

VAMS_TEST(JobRunnerTest)
#include "job_runner_test.moc"
