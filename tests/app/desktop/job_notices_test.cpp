#include "app/desktop/job_notices.h"
#include "tests/support/test_main.h"

#include <QSemaphore>
#include <QThreadPool>

using namespace vams;
using namespace vams::desktop;

class JobNoticesTest : public QObject
{
    Q_OBJECT

private slots:
    void LongJobIsToldOnce();
    void ShortJobsAndWatchedOnesAreNot();
    void SeveralAreOneNotice();
    void CancelledIsNot();
};

namespace {

struct Watched
{
    Watched()
        : notices([this](const QString &title, const QString &text) { told << title + '|' + text; },
                  [this] { return isWatched; }, [this] { return now; })
    {
        notices.watch(jobs);
    }

    int start(const QString &title, const QString &error = {})
    {
        ui::JobSpec spec;
        spec.title = title;
        spec.pool = &pool;
        spec.work = [this, error](Job &job) -> Result<void> {
            go.acquire();
            if (job.isCancelled())
                return fail(cancelledError());
            return error.isEmpty() ? Result<void>() : fail(ErrorKind::Io, error);
        };
        const int id = jobs.start(std::move(spec));
        now = jobs.find(id)->startedMs;
        return id;
    }
    void finish(int count, qint64 tookMs)
    {
        now += tookMs;
        go.release(count);
        QTRY_COMPARE(jobs.activeCount(), 0);
    }

    qint64 now = 0;
    bool isWatched = false;
    QStringList told;
    QThreadPool pool;
    QSemaphore go;
    ui::JobRunner jobs;
    JobNotices notices;
};

} // namespace

void JobNoticesTest::LongJobIsToldOnce()
{
    Watched watched;
    watched.start(QStringLiteral("Upload scan.e57"));
    watched.finish(1, JobNotices::longJobMs);
    QCOMPARE(watched.told, QStringList(QStringLiteral("Done: Upload scan.e57|")));
    watched.start(QStringLiteral("Upload b"), QStringLiteral("The disk is full."));
    watched.finish(1, JobNotices::longJobMs);
    QCOMPARE(watched.told.last(), QStringLiteral("Failed: Upload b|The disk is full."));
}

void JobNoticesTest::ShortJobsAndWatchedOnesAreNot()
{
    Watched watched;
    watched.start(QStringLiteral("short"));
    watched.finish(1, JobNotices::longJobMs - 1000);
    watched.isWatched = true;
    watched.start(QStringLiteral("long"));
    watched.finish(1, JobNotices::longJobMs);
    QVERIFY(watched.told.isEmpty());
}

void JobNoticesTest::SeveralAreOneNotice()
{
    Watched watched;
    watched.start(QStringLiteral("one"));
    watched.start(QStringLiteral("two"));
    watched.start(QStringLiteral("three"), QStringLiteral("No."));
    watched.finish(3, JobNotices::longJobMs + 1000);
    QCOMPARE(watched.told.size(), 1);
    QVERIFY(watched.told.first().startsWith(QStringLiteral("2 jobs are done, 1 failed|")));
}

void JobNoticesTest::CancelledIsNot()
{
    Watched watched;
    const int id = watched.start(QStringLiteral("one"));
    watched.jobs.cancel(id);
    watched.finish(1, JobNotices::longJobMs + 1000);
    QVERIFY(watched.told.isEmpty());
}

VAMS_TEST(JobNoticesTest)
#include "job_notices_test.moc"
