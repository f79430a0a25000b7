#include "core/backend/folders/folder_scan.h"
#include "core/backend/folders/folder_store.h"
#include "tests/support/folder_fixture.h"
#include "tests/support/test_main.h"

#include <QSemaphore>

namespace vams::test {

namespace {

/// As if the process ended there.
struct Killed : std::runtime_error
{
    Killed()
        : std::runtime_error("killed")
    {}
};

} // namespace

/// Scans that are cut off, files that change while they are looked at, and the watch.
class FoldersCrashTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shelf = std::make_unique<FolderFixture>(); }
    void cleanup() { m_shelf.reset(); }
    void scanCutOffBetweenBatchesGoesOn();
    void renamesCutOffBetweenBatchesGoOn();
    void closingBreaksOffReading();
    void growingFileGetsNoHashOfOtherBytes();
    void fileReplacedWhileItIsRead();
    void folderRemovedWhileItIsWalked();
    void fileThatCannotBeOpenedIsReported();
    void unregisteringDuringAScan();
    void watchAsksForALook();
    void systemTellsOfNewFiles();

private:
    FolderFixture &shelf() { return *m_shelf; }
    /// Scans in this thread, in batches of ten, and dies after so many of them.
    void scanAndDie(int batches);

    std::unique_ptr<FolderFixture> m_shelf;
};

void FoldersCrashTest::scanAndDie(int batches)
{
    shelf().close();
    backend::Storage storage(shelf().library.databasePath(), shelf().files.path());
    backend::FolderScanOptions options{.settleMs = 0, .batch = 10, .onBatch = [&batches] {
                                           if (--batches == 0)
                                               throw Killed();
                                       }};
    const auto disk = backend::localFolderDisk();
    const backend::FolderScan scan(storage, *disk, systemClock(), options);
    QVERIFY_EXCEPTION_THROWN(scan.scan(shelf().bucket, shelf().job), Killed);
}

void FoldersCrashTest::scanCutOffBetweenBatchesGoesOn()
{
    shelf().add();
    for (int at = 0; at < 55; ++at)
        shelf().write(QStringLiteral("pump/%1.txt").arg(at), QByteArray::number(at));
    scanAndDie(3);
    QCOMPARE(shelf().library.number("SELECT count(*) FROM folder_files"), 30);
    QCOMPARE(shelf().library.number("SELECT count(*) FROM object_versions WHERE source_path <> ''"),
             30);
    shelf().open();
    const AssetRef pump = FolderFixture::asset("pump");
    QCOMPARE(shelf().side->paths(pump).size(), 55);
    QCOMPARE(shelf().client->assets().get(pump, shelf().job)->summary->fileCount, 55);
    QCOMPARE(shelf().library.number("SELECT count(*) FROM object_versions WHERE source_path <> ''"),
             55);
    QCOMPARE(shelf().folder().hashesDue, 0);
    QCOMPARE(shelf().info(pump, QStringLiteral("/42.txt")).contentHash, sha256Of("42"));
}

void FoldersCrashTest::renamesCutOffBetweenBatchesGoOn()
{
    for (int at = 0; at < 35; ++at)
        shelf().write(QStringLiteral("pump/%1.txt").arg(at), QByteArray::number(at));
    shelf().add();
    QVERIFY(QDir().rename(shelf().at(QStringLiteral("pump")), shelf().at(QStringLiteral("valve"))));
    scanAndDie(2);
    shelf().open();
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")).size(), 0);
    QCOMPARE(shelf().side->paths(FolderFixture::asset("valve")).size(), 35);
    QCOMPARE(shelf().folder().missingCount, 0);
    QCOMPARE(shelf().folder().fileCount, 35);
    QCOMPARE(
        shelf().client->assets().get(FolderFixture::asset("pump"), shelf().job)->summary->fileCount,
        0);
    QCOMPARE(shelf().side->bytesOf(FolderFixture::asset("valve"), QStringLiteral("/7.txt")),
             std::optional(QByteArray("7")));
}

void FoldersCrashTest::closingBreaksOffReading()
{
    QSemaphore isReading;
    QSemaphore mayGoOn;
    shelf().write(QStringLiteral("pump/a.glb"), QByteArray(100, 'a'));
    shelf().write(QStringLiteral("pump/b.glb"), QByteArray(100, 'b'));
    shelf().disk->afterOpen = [&](const QString &) {
        isReading.release();
        mayGoOn.acquire();
    };
    QVERIFY(shelf().client->folders().registerFolder(
        {shelf().root(), {}, DatabaseId(QStringLiteral("shelf"))}, shelf().job));
    isReading.acquire();
    shelf().library.backend().folders().stop();
    mayGoOn.release(10);
    shelf().close();
    QCOMPARE(shelf().library.number("SELECT count(*) FROM folder_files WHERE sha256 <> ''"), 0);
    shelf().disk->afterOpen = {};
    shelf().open();
    QCOMPARE(shelf().library.number("SELECT count(*) FROM folder_files WHERE sha256 <> ''"), 2);
}

void FoldersCrashTest::growingFileGetsNoHashOfOtherBytes()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    int grown = 0;
    shelf().disk->afterOpen = [&](const QString &path) {
        if (++grown > 3)
            return;
        QFile file(shelf().at(path));
        QVERIFY(file.open(QIODevice::Append));
        file.write(" grows");
        file.close();
        shelf().touch(path);
    };
    shelf().add();
    shelf().scan();
    const FileInfo info = shelf().info(FolderFixture::asset("pump"), QStringLiteral("/pump.glb"));
    QCOMPARE(info.contentHash, sha256Of("model grows grows grows"));
    QCOMPARE(info.size.value(), 23);
    for (const FileVersion &version : *info.versions) // older states were never read whole
        QVERIFY(version.isLatest || version.contentHash.isEmpty());
}

void FoldersCrashTest::fileReplacedWhileItIsRead()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    bool isDone = false;
    shelf().disk->afterOpen = [&](const QString &path) {
        if (std::exchange(isDone, true))
            return; // another file under the same name; the open one is unchanged
        shelf().write(QStringLiteral("pump/new"), "other bytes");
        QVERIFY(QFile::remove(shelf().at(path)));
        QVERIFY(QFile::rename(shelf().at(QStringLiteral("pump/new")), shelf().at(path)));
    };
    shelf().add();
    shelf().scan();
    const FileInfo info = shelf().info(FolderFixture::asset("pump"), QStringLiteral("/pump.glb"));
    QCOMPARE(info.contentHash, sha256Of("other bytes"));
}

void FoldersCrashTest::folderRemovedWhileItIsWalked()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().add();
    shelf().disk->onWalk = [&] { QVERIFY(QDir(shelf().root()).removeRecursively()); };
    shelf().scan();
    shelf().disk->onWalk = {};
    QCOMPARE(shelf().folder().state, QString(folderState::away));
    QCOMPARE(shelf().folder().missingCount, 0);
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")).size(), 1);
}

void FoldersCrashTest::fileThatCannotBeOpenedIsReported()
{
    shelf().write(QStringLiteral("pump/a.glb"), "a");
    shelf().write(QStringLiteral("pump/b.glb"), "b");
    shelf().disk->onOpen = [&](const QString &path) {
        if (path == QLatin1String("pump/a.glb"))
            QFile::remove(shelf().at(path));
    };
    shelf().add();
    QCOMPARE(shelf().folder().hashesDue, 0);
    QCOMPARE(shelf().folder().problems,
             (std::vector<FolderProblem>{
                 {QStringLiteral("pump/a.glb"),
                  QStringLiteral("The file could not be opened. Check its rights.")}}));
    QCOMPARE(shelf().info(FolderFixture::asset("pump"), QStringLiteral("/b.glb")).contentHash,
             sha256Of("b"));
    shelf().disk->onOpen = {};
    shelf().write(QStringLiteral("pump/a.glb"), "a");
    shelf().scan();
    QCOMPARE(shelf().folder().problems, std::vector<FolderProblem>{});
    QCOMPARE(shelf().info(FolderFixture::asset("pump"), QStringLiteral("/a.glb")).contentHash,
             sha256Of("a"));
}

void FoldersCrashTest::unregisteringDuringAScan()
{
    shelf().add();
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    // The scan has walked when the folder is unregistered, and must not undo that.
    shelf().disk->afterWalk = [&](backend::FolderWalk &) {
        backend::sql::Database db(shelf().library.databasePath(),
                                  backend::sql::OpenMode::ReadWrite);
        backend::FolderStore::setState(db, shelf().bucket, folderState::unregistered, {});
    };
    shelf().scan();
    QCOMPARE(shelf().folder().state, QString(folderState::unregistered));
    QCOMPARE(shelf().library.number("SELECT count(*) FROM folder_files"), 0);
}

void FoldersCrashTest::watchAsksForALook()
{
    class Watch : public backend::FolderWatch
    {
    public:
        void watch(const BucketId &, const QStringList &folders) override { watched = folders; }
        void forget(const BucketId &) override { watched.clear(); }
        QStringList watched;
    };
    backend::FolderWatchCallback tell;
    Watch *watch = nullptr;
    shelf().close();
    shelf().library.folders().makeWatch = [&](const backend::FolderWatchCallback &changed) {
        tell = changed;
        auto made = std::make_unique<Watch>();
        watch = made.get();
        return made;
    };
    shelf().open();
    QVERIFY(!watch); // nothing to watch, nothing started
    shelf().write(QStringLiteral("pump/docs/a.txt"), "a");
    shelf().add();
    QVERIFY(watch);
    watch->watched.sort();
    QCOMPARE(watch->watched, QStringList({shelf().root(), shelf().at(QStringLiteral("pump")),
                                          shelf().at(QStringLiteral("pump/docs"))}));
    shelf().write(QStringLiteral("pump/docs/b.txt"), "b");
    tell(shelf().bucket);
    shelf().library.backend().folders().waitUntilIdle();
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")).size(), 2);
    QVERIFY(
        shelf().client->folders().unregister(shelf().bucket, api::FolderAssets::Keep, shelf().job));
    QVERIFY(watch->watched.isEmpty());
}

void FoldersCrashTest::systemTellsOfNewFiles()
{
    QSemaphore told;
    const auto watch = backend::systemFolderWatch([&](const BucketId &) { told.release(); });
    shelf().write(QStringLiteral("pump/a.txt"), "a");
    watch->watch(BucketId(QStringLiteral("b")),
                 {shelf().root(), shelf().at(QStringLiteral("pump"))});
    // Watching begins on another thread: tell until it is heard.
    for (int tries = 0; tries < 100 && told.available() == 0; ++tries) {
        shelf().write(QStringLiteral("pump/%1.txt").arg(tries), "b");
        if (told.tryAcquire(1, 100))
            return;
    }
    QFAIL("nothing was heard");
}

VAMS_TEST(FoldersCrashTest)

} // namespace vams::test

#include "folders_crash_test.moc"
