#include "ui/support/file_cache.h"

#include "core/api/client.h"
#include "tests/support/fake_transport.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_files.h"
#include "ui/support/side_file_source.h"
#include "ui/support/thumbnail_source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace vams::test {

using namespace vams::ui;

namespace {

const AssetRef gear{DatabaseId(QStringLiteral("pumps")), AssetId(QStringLiteral("gear"))};
const QString gearDownload = QStringLiteral("/database/pumps/assets/gear/download");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class FileCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void fetchesOnceAndKeeps();
    void usesTheLibrarysOwnFile();
    void cancelLeavesNothingBehind();
    void serverErrorLeavesNothingBehind();
    void oldestGoesWhenTheLimitIsReached();
    void tooMuchForAPictureIsNotFetched();
    void sideFilesMayDifferInCase();
    void contentKeyChangesWithTheRevision();
};

void FileCacheTest::fetchesOnceAndKeeps()
{
    QTemporaryDir folder;
    FakeTransport transport;
    transport.answer("POST", gearDownload, Json{{"downloadUrl", "https://objects/1"}});
    transport.answerBytes("GET", "https://objects/1", "bytes of the gear");
    const api::Client client(transport);
    const FileCache cache(client, folder.filePath("files"));
    Job job;
    const WantedFile wanted{gear, "/gear.glb", {}, "key 1", 17};
    const Result<QString> first = cache.localFile(wanted, job);
    QVERIFY(first);
    QCOMPARE(contentOf(*first), QByteArray("bytes of the gear"));
    QCOMPARE(job.progress().done, 17);
    QCOMPARE(cache.localFile(wanted, job).value_or(QString()), *first);
    QCOMPARE(transport.count("GET", "https://objects/1"), 1);
}

void FileCacheTest::usesTheLibrarysOwnFile()
{
    QTemporaryDir folder;
    QFile blob(folder.filePath("blob"));
    QVERIFY(blob.open(QIODevice::WriteOnly));
    blob.write("12345");
    blob.close();
    FakeTransport transport;
    transport.answer("POST", gearDownload, Json{{"downloadUrl", "vams-object:1"}});
    transport.answerWith("GET", "vams-object:1", [&](const api::Request &) {
        api::Response response;
        response.bodyFile = api::FileRange{blob.fileName(), 0, 5};
        return response;
    });
    const api::Client client(transport);
    const FileCache cache(client, folder.filePath("files"));
    Job job;
    const auto path = cache.localFile({gear, "/gear.glb", {}, "key", 5}, job, 1);
    QCOMPARE(path.value_or(QString()), blob.fileName());
    QVERIFY(!QDir(folder.filePath("files")).exists());
}

void FileCacheTest::cancelLeavesNothingBehind()
{
    QTemporaryDir folder;
    FakeTransport transport;
    Job job;
    transport.answer("POST", gearDownload, Json{{"downloadUrl", "https://objects/1"}});
    transport.answerWith("GET", "https://objects/1", [&job](const api::Request &) {
        job.cancel();
        api::Response response;
        response.body = "half";
        return response;
    });
    const api::Client client(transport);
    const FileCache cache(client, folder.filePath("files"));
    const auto path = cache.localFile({gear, "/gear.glb", {}, "key", 100}, job);
    QVERIFY(!path);
    QCOMPARE(path.error().kind, ErrorKind::Cancelled);
    QVERIFY(QDir(folder.filePath("files")).entryList(QDir::Files).isEmpty());
}

void FileCacheTest::serverErrorLeavesNothingBehind()
{
    QTemporaryDir folder;
    FakeTransport transport;
    transport.answer("POST", gearDownload, Json{{"downloadUrl", "https://objects/1"}});
    transport.refuse("GET", "https://objects/1", 403, "Request has expired");
    const api::Client client(transport);
    const FileCache cache(client, folder.filePath("files"));
    Job job;
    QVERIFY(!cache.localFile({gear, "/gear.glb", {}, "key", 100}, job));
    QVERIFY(QDir(folder.filePath("files")).entryList(QDir::Files).isEmpty());
}

void FileCacheTest::oldestGoesWhenTheLimitIsReached()
{
    QTemporaryDir folder;
    FakeTransport transport;
    transport.answer("POST", gearDownload, Json{{"downloadUrl", "https://objects/1"}});
    transport.answerBytes("GET", "https://objects/1", QByteArray(1000, 'x'));
    const api::Client client(transport);
    const FileCache cache(client, folder.filePath("files"), 2500);
    Job job;
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        const auto path =
            cache.localFile({gear, "/gear.glb", {}, QStringLiteral("key %1").arg(i), 1000}, job);
        QVERIFY(path);
        paths << *path;
        // An hour apart, without waiting for it.
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(3600 * (i - 5)),
                         QFileDevice::FileModificationTime);
    }
    const auto again = cache.localFile({gear, "/gear.glb", {}, "key 0", 1000}, job);
    QVERIFY(again); // fetched anew: it had gone
    QCOMPARE(transport.count("GET", "https://objects/1"), 4);
    QVERIFY(!QFile::exists(paths[1]));
    QVERIFY(QFile::exists(paths[2]));
}

void FileCacheTest::tooMuchForAPictureIsNotFetched()
{
    QTemporaryDir folder;
    FakeTransport transport;
    transport.answer("POST", gearDownload, Json{{"downloadUrl", "https://objects/1"}});
    const api::Client client(transport);
    const FileCache cache(client, folder.filePath("files"));
    Job job;
    QVERIFY(!cache.localFile({gear, "/gear.glb", {}, "key", 5000}, job, 4000));
    QCOMPARE(transport.count("GET", "https://objects/1"), 0);
}

void FileCacheTest::sideFilesMayDifferInCase()
{
    FileEntry old = file("/mesh/Wood.png");
    old.isArchived = true;
    const std::vector<FileEntry> files{file("/mesh/gear.obj"), old, file("/mesh/tex/WOOD.PNG"),
                                       file("/wood.png")};
    QCOMPARE(findSideFile(files, "/mesh/gear.obj", "tex/wood.png"), &files[2]);
    QVERIFY(!findSideFile(files, "/mesh/gear.obj", "wood.png"));
    QCOMPARE(findSideFile(files, "/gear.obj", "wood.png"), &files[3]);
}

void FileCacheTest::contentKeyChangesWithTheRevision()
{
    FileEntry entry = file("/gear.glb");
    QCOMPARE(contentKeyOf(entry), entry.contentHash);
    entry.contentHash.clear();
    const QString before = contentKeyOf(entry);
    entry.versionId = FileVersionId(QStringLiteral("v2"));
    QVERIFY(contentKeyOf(entry) != before);
    QVERIFY(contentKeyOf(folder("/mesh/")).isEmpty());
}

} // namespace vams::test

using vams::test::FileCacheTest;
VAMS_TEST(FileCacheTest)

#include "file_cache_test.moc"
