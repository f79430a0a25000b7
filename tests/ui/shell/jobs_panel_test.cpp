#include "tests/support/test_main.h"
#include "ui/shell/jobs/job_row.h"
#include "ui/shell/jobs/jobs_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <QToolButton>

using namespace vams;
using namespace vams::ui;

class JobsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void RowPausesAndGoesOn();
    void AllArePausedAtOnce();
    void LogUnfoldsAndIsCopied();
    void FailedJobIsTriedAgain();
    void FinishedRowsGo();
    void EscapeCloses();
};

namespace {

struct OpenJobs
{
    OpenJobs() { panel.resize(800, 240); }

    int start(const QString &title, std::function<Result<void>(Job &)> work)
    {
        JobSpec spec;
        spec.title = title;
        spec.pool = &pool;
        spec.canPause = true;
        spec.work = std::move(work);
        const int id = jobs.start(std::move(spec));
        panel.show();
        return id;
    }
    /// Waits for the pause to end, then is done.
    int startHeld(const QString &title)
    {
        return start(title, [this](Job &job) -> Result<void> {
            go.acquire();
            return job.waitWhilePaused() ? Result<void>() : fail(cancelledError());
        });
    }
    [[nodiscard]] QToolButton *button(const QString &name)
    {
        for (auto *button : panel.findChildren<QToolButton *>())
            if (button->accessibleName() == name && button->isVisible())
                return button;
        return nullptr;
    }
    void click(const QString &name)
    {
        QToolButton *found = button(name);
        QVERIFY2(found, qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void clickHead(const QString &text)
    {
        for (auto *button : panel.findChildren<QPushButton *>())
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
    }

    Theme theme;
    QThreadPool pool;
    QSemaphore go;
    JobRunner jobs;
    JobsPanel panel{theme, jobs};
};

} // namespace

void JobsPanelTest::RowPausesAndGoesOn()
{
    OpenJobs open;
    const int id = open.startHeld(QStringLiteral("Upload 3 files"));
    open.click(QStringLiteral("Pause: Upload 3 files"));
    QCOMPARE(open.jobs.find(id)->state, JobState::Paused);
    open.go.release();
    open.click(QStringLiteral("Go on: Upload 3 files"));
    QTRY_COMPARE(open.jobs.find(id)->state, JobState::Done);
    QVERIFY(!open.button(QStringLiteral("Pause: Upload 3 files")));
    QCOMPARE(open.panel.findChild<JobRow *>()->accessibleName(),
             QStringLiteral("Upload 3 files: Done"));
}

void JobsPanelTest::AllArePausedAtOnce()
{
    OpenJobs open;
    const int first = open.startHeld(QStringLiteral("one"));
    const int second = open.startHeld(QStringLiteral("two"));
    open.clickHead(QStringLiteral("Pause all"));
    QCOMPARE(open.jobs.find(first)->state, JobState::Paused);
    QCOMPARE(open.jobs.find(second)->state, JobState::Paused);
    open.go.release(2);
    open.clickHead(QStringLiteral("Resume all"));
    QTRY_COMPARE(open.jobs.activeCount(), 0);
}

void JobsPanelTest::LogUnfoldsAndIsCopied()
{
    OpenJobs open;
    const int id = open.start(QStringLiteral("Upload"), [](Job &job) -> Result<void> {
        job.note(QStringLiteral("gear.glb sent"));
        return fail(ErrorKind::Io, QStringLiteral("The disk is full."));
    });
    QTRY_COMPARE(open.jobs.find(id)->state, JobState::Failed);
    auto *log = open.panel.findChild<QPlainTextEdit *>();
    QVERIFY(!log->isVisible());
    open.click(QStringLiteral("Show log: Upload"));
    QVERIFY(log->isVisible());
    QVERIFY(log->toPlainText().contains(QStringLiteral("gear.glb sent")));
    open.click(QStringLiteral("Copy log: Upload"));
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("The disk is full.")));
    open.click(QStringLiteral("Hide log: Upload"));
    QVERIFY(!log->isVisible());
}

void JobsPanelTest::FailedJobIsTriedAgain()
{
    OpenJobs open;
    std::atomic<int> runs = 0;
    const int id = open.start(QStringLiteral("Upload"), [&](Job &) -> Result<void> {
        if (++runs == 1)
            return fail(ErrorKind::Offline, QStringLiteral("Gone."));
        return {};
    });
    QTRY_COMPARE(open.jobs.find(id)->state, JobState::Failed);
    open.click(QStringLiteral("Retry: Upload"));
    QTRY_COMPARE(open.jobs.find(id)->state, JobState::Done);
}

void JobsPanelTest::FinishedRowsGo()
{
    OpenJobs open;
    open.start(QStringLiteral("done"), [](Job &) -> Result<void> { return {}; });
    QTRY_COMPARE(open.jobs.activeCount(), 0);
    open.startHeld(QStringLiteral("runs"));
    QCOMPARE(open.panel.findChildren<JobRow *>().size(), 2);
    open.clickHead(QStringLiteral("Clear finished"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(open.panel.findChildren<JobRow *>().size(), 1);
    open.go.release();
    QTRY_COMPARE(open.jobs.activeCount(), 0);
}

void JobsPanelTest::EscapeCloses()
{
    OpenJobs open;
    open.panel.show();
    QSignalSpy closed(&open.panel, &JobsPanel::closed);
    QTest::keyClick(&open.panel, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

VAMS_TEST(JobsPanelTest)
#include "jobs_panel_test.moc"
