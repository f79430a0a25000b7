#include "core/base/json.h"
#include "tests/support/test_main.h"
#include "ui/shell/jobs/job_runner.h"
#include "ui/shell/jobs/leaving_question.h"

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
    void PausedJobHoldsOnAndGoesOn();
    void JobThatCannotPauseIsNotPaused();
    void PausedJobCanBeCancelled();
    void LogTellsOfAllRuns();
    void UnfinishedJobsAreThoseToGoOnWith();
    void WorkDoneElsewhereIsOnlyShown();
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

void JobRunnerTest::PausedJobHoldsOnAndGoesOn()
{
    QThreadPool pool;
    JobRunner jobs;
    QSemaphore step;
    std::atomic<int> steps = 0;
    JobSpec spec = specOf(pool, [&](Job &job) -> Result<void> {
        for (; steps < 2; ++steps) {
            step.acquire();
            if (!job.waitWhilePaused())
                return fail(cancelledError());
        }
        return {};
    });
    spec.canPause = true;
    const int id = jobs.start(std::move(spec));
    jobs.pause(id);
    QCOMPARE(jobs.find(id)->state, JobState::Paused);
    QVERIFY(jobs.find(id)->isActive());
    QCOMPARE(jobStatusText(*jobs.find(id)), QStringLiteral("Paused"));
    step.release(2);
    QCoreApplication::processEvents();
    QCOMPARE(steps.load(), 0);
    jobs.resume(id);
    QTRY_COMPARE(jobs.find(id)->state, JobState::Done);
    QCOMPARE(steps.load(), 2);
}

void JobRunnerTest::JobThatCannotPauseIsNotPaused()
{
    QThreadPool pool;
    JobRunner jobs;
    QSemaphore go;
    const int id = jobs.start(specOf(pool, [&](Job &) -> Result<void> {
        go.acquire();
        return {};
    }));
    jobs.pauseAll();
    QVERIFY(jobs.find(id)->state != JobState::Paused);
    go.release();
    QTRY_COMPARE(jobs.find(id)->state, JobState::Done);
    jobs.resume(id);
    jobs.pause(id);
    QCOMPARE(jobs.find(id)->state, JobState::Done);
}

void JobRunnerTest::PausedJobCanBeCancelled()
{
    QThreadPool pool;
    JobRunner jobs;
    JobSpec spec = specOf(pool, [](Job &job) -> Result<void> {
        return job.waitWhilePaused() ? Result<void>() : fail(cancelledError());
    });
    spec.canPause = true;
    QSemaphore busy;
    pool.setMaxThreadCount(1);
    pool.start([&busy] { busy.acquire(); }); // so that it is paused before it begins
    const int id = jobs.start(std::move(spec));
    jobs.pause(id);
    busy.release();
    jobs.cancel(id);
    QTRY_COMPARE(jobs.find(id)->state, JobState::Cancelled);
}

void JobRunnerTest::LogTellsOfAllRuns()
{
    QThreadPool pool;
    JobRunner jobs;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    std::atomic<int> runs = 0;
    const int id = jobs.start(specOf(pool, [&](Job &job) -> Result<void> {
        job.note(QStringLiteral("gear.glb sent"));
        if (++runs == 1)
            return fail(ErrorKind::Io, QStringLiteral("The disk is full."));
        return {};
    }));
    QVERIFY(finished.wait());
    jobs.retry(id);
    QVERIFY(finished.wait());
    QStringList lines;
    for (const JobNote &note : jobs.log(id))
        lines << note.text;
    QCOMPARE(lines, QStringList({QStringLiteral("Started"), QStringLiteral("gear.glb sent"),
                                 QStringLiteral("The disk is full."), QStringLiteral("Started"),
                                 QStringLiteral("gear.glb sent"), QStringLiteral("Done")}));
    QVERIFY(jobs.log(id + 1).empty());
}

void JobRunnerTest::UnfinishedJobsAreThoseToGoOnWith()
{
    QThreadPool pool;
    JobRunner jobs;
    QSemaphore go;
    const auto add = [&](const QString &title, const QString &kind, const Error &error) {
        JobSpec spec = specOf(pool, [&go, error](Job &) -> Result<void> {
            if (error.message.isEmpty())
                go.acquire();
            return error.message.isEmpty() ? Result<void>() : fail(error);
        });
        spec.title = title;
        spec.kind = kind;
        if (!kind.isEmpty())
            spec.keep = [title] { return Json{{"title", title}}; };
        return jobs.start(std::move(spec));
    };
    const int refused = add(QStringLiteral("refused"), QStringLiteral("upload"),
                            {.kind = ErrorKind::Denied, .message = QStringLiteral("No.")});
    const int offline = add(QStringLiteral("offline"), QStringLiteral("upload"),
                            {.kind = ErrorKind::Offline, .message = QStringLiteral("Gone.")});
    QTRY_COMPARE(jobs.activeCount(), 0);
    QCOMPARE(jobs.find(refused)->state, JobState::Failed);
    QCOMPARE(jobs.find(offline)->state, JobState::Failed);
    add(QStringLiteral("runs"), QStringLiteral("download"), {});
    add(QStringLiteral("export"), {}, {});
    QStringList titles;
    for (const KeptJob &job : jobs.unfinished())
        titles << job.title + QLatin1Char(' ') + job.kind + QLatin1Char(' ') +
                      jsonText(job.keep(), "title");
    QCOMPARE(titles, QStringList({QStringLiteral("offline upload offline"),
                                  QStringLiteral("runs download runs")}));
    go.release(2);
    QTRY_COMPARE(jobs.activeCount(), 0);
    QCOMPARE(jobs.unfinished().size(), std::size_t(1));
}

void JobRunnerTest::WorkDoneElsewhereIsOnlyShown()
{
    JobRunner jobs;
    const QAbstractItemModelTester tester(&jobs,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    int cancelled = 0;
    int id = 0;
    id = jobs.show(QStringLiteral("Make pictures"), [&] {
        ++cancelled;
        jobs.drop(id);
    });
    jobs.report(id, {3, 12, {}});
    QCOMPARE(jobs.find(id)->fraction(), 0.25);
    QCOMPARE(jobs.activeCount(), 1);
    QVERIFY(!mustAsk({&jobs}));
    jobs.retry(id);
    jobs.pause(id);
    jobs.clearFinished();
    QVERIFY(jobs.log(id).empty() && jobs.unfinished().empty());
    QCOMPARE(jobs.find(id)->state, JobState::Running);
    jobs.cancel(id);
    QCOMPARE(cancelled, 1);
    QCOMPARE(jobs.rowCount(), 0);
}

VAMS_TEST(JobRunnerTest)
#include "job_runner_test.moc"
