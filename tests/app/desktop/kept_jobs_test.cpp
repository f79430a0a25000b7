#include "app/desktop/kept_jobs.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace vams;
using namespace vams::desktop;

class KeptJobsTest : public QObject
{
    Q_OBJECT

private slots:
    void WhatIsWrittenIsRead();
    void NothingLeftRemovesTheFile();
    void BrokenFilesArePassedOver();
    void RunningJobsAreWritten();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("sub/a.json")); }
    static ui::KeptJob job(const QString &title)
    {
        return {QStringLiteral("upload"), title, true, [] { return Json{{"left", 3}}; }};
    }

    QTemporaryDir m_folder;
};

void KeptJobsTest::WhatIsWrittenIsRead()
{
    QVERIFY(writeKeptJobs(file(), {job(QStringLiteral("Upload 3 files"))}));
    const std::vector<SavedJob> read = readKeptJobs(file());
    QCOMPARE(read.size(), std::size_t(1));
    QCOMPARE(read.front().job.kind, QStringLiteral("upload"));
    QCOMPARE(read.front().job.title, QStringLiteral("Upload 3 files"));
    QVERIFY(read.front().job.isPaused);
    QCOMPARE(read.front().state.at("left").get<int>(), 3);
    QCOMPARE(QFileInfo(file()).permissions() &
                 (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    QVERIFY(keptJobsFile(m_folder.path(), QStringLiteral("/a")) !=
            keptJobsFile(m_folder.path(), QStringLiteral("/b")));
}

void KeptJobsTest::NothingLeftRemovesTheFile()
{
    QVERIFY(writeKeptJobs(file(), {job(QStringLiteral("one"))}));
    QVERIFY(writeKeptJobs(file(), {}));
    QVERIFY(!QFileInfo::exists(file()));
    QVERIFY(readKeptJobs(file()).empty());
}

void KeptJobsTest::BrokenFilesArePassedOver()
{
    QVERIFY(writeKeptJobs(file(), {job(QStringLiteral("one"))}));
    for (const char *text : {"", "{", "[]", R"({"jobs":7})", R"({"jobs":[{"kind":1}]})"}) {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write(text);
        broken.close();
        QVERIFY(readKeptJobs(file()).empty());
    }
}

void KeptJobsTest::RunningJobsAreWritten()
{
    QThreadPool pool;
    QSemaphore go;
    ui::JobRunner jobs;
    const KeptJobs kept(jobs, pool, file());
    ui::JobSpec spec;
    spec.title = QStringLiteral("Upload");
    spec.pool = &pool;
    spec.kind = QStringLiteral("upload");
    spec.keep = [] { return Json::object(); };
    spec.work = [&go](Job &) -> Result<void> {
        go.acquire();
        return {};
    };
    jobs.start(std::move(spec));
    QTRY_COMPARE_WITH_TIMEOUT(readKeptJobs(file()).size(), std::size_t(1), 20000);
    go.release();
    QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(file()), 20000);
}

VAMS_TEST(KeptJobsTest)
#include "kept_jobs_test.moc"
