#include "core/backend/storage/sql.h"
#include "tests/support/folder_fixture.h"
#include "tests/support/test_main.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace vams::test {

/// What becomes of the files of a registered folder.
class FoldersScanTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shelf = std::make_unique<FolderFixture>(); }
    void cleanup() { m_shelf.reset(); }
    void filesBecomeFilesOfAssets();
    void contentIsHashedInTheBackground();
    void namesThatAreNoAssetsAreLeftOut();
    void linksAreNotFollowed();
    void oddNamesAreReported();
    void nothingIsWritten();
    void changedFileIsNewRevision();
    void touchedFileIsNoNewRevision();
    void removedFileIsMissingAndComesBack();
    void renameTakesEverythingAlong_data();
    void renameTakesEverythingAlong();
    void moveWithoutFileIdIsSeenByContent();
    void renameOntoArchivedName();
    void renamedAssetFolder();
    void folderThatIsAwayLosesNothing_data();
    void folderThatIsAwayLosesNothing();
    void folderThatCannotBeReadHidesNothing();
    void archivedAssetIsLeftAlone();
    void archivedFileStaysUntilItChanges();
    void databaseThatWasDeletedIsNotMadeAgain();
    void idOfAnotherAssetIsLeftOut();
    void searchSeesHashes();

private:
    FolderFixture &shelf() { return *m_shelf; }
    [[nodiscard]] QStringList reasons();
    void addMetadata(const char *asset, const char *path);
    [[nodiscard]] qint64 metadataOf(const char *asset, const char *path);

    std::unique_ptr<FolderFixture> m_shelf;
};

QStringList FoldersScanTest::reasons()
{
    QStringList all;
    for (const FolderProblem &problem : shelf().folder().problems)
        all << problem.path + QStringLiteral(": ") + problem.reason;
    return all;
}

void FoldersScanTest::addMetadata(const char *asset, const char *path)
{
    backend::sql::Database db(shelf().library.databasePath(), backend::sql::OpenMode::ReadWrite);
    db.run("INSERT INTO asset_file_metadata VALUES ('shelf', ?, ?, 'material', 'steel', 'string')",
           QString::fromLatin1(asset), QString::fromLatin1(path));
    db.run("INSERT INTO file_attributes VALUES ('shelf', ?, ?, 'unit', 'mm', 'string')",
           QString::fromLatin1(asset), QString::fromLatin1(path));
}

qint64 FoldersScanTest::metadataOf(const char *asset, const char *path)
{
    const QByteArray where = QByteArray(" WHERE database_id = 'shelf' AND asset_id = '") + asset +
                             "' AND file_path = '" + path + "'";
    const QByteArray sql = "SELECT (SELECT count(*) FROM asset_file_metadata" + where +
                           ") + (SELECT count(*) FROM file_attributes" + where + ")";
    return shelf().library.number(sql.constData());
}

void FoldersScanTest::filesBecomeFilesOfAssets()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().write(QStringLiteral("pump/docs/manual.pdf"), "manual");
    shelf().write(QStringLiteral("valve 2/valve.stl"), "valve");
    shelf().add();
    const auto asset = shelf().client->assets().get(FolderFixture::asset("pump"), shelf().job);
    QVERIFY(asset);
    QCOMPARE(asset->assetName, QStringLiteral("pump"));
    QCOMPARE(asset->description, QStringLiteral("Auto-created asset for pump"));
    QVERIFY(asset->isDistributable);
    QCOMPARE(asset->assetType, QStringLiteral("folder"));
    QCOMPARE(asset->summary->fileCount, 2);
    QCOMPARE(asset->summary->totalSize, 11);
    QCOMPARE(asset->summary->coverHash, sha256Of("model"));
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")),
             QStringList({QStringLiteral("/docs/manual.pdf"), QStringLiteral("/pump.glb")}));
    QCOMPARE(shelf().side->paths(FolderFixture::asset("valve 2")),
             QStringList(QStringLiteral("/valve.stl")));
    const RegisteredFolder folder = shelf().folder();
    QCOMPARE(folder.state, QString(folderState::watching));
    QCOMPARE(folder.fileCount, 3);
    QCOMPARE(folder.totalSize, 16);
    QCOMPARE(folder.hashesDue, 0);
    QCOMPARE(folder.problems, std::vector<FolderProblem>{});
    const auto database =
        shelf().client->databases().get(DatabaseId(QStringLiteral("shelf")), shelf().job);
    QVERIFY(database);
    QCOMPARE(database->defaultBucketId, shelf().bucket);
    QCOMPARE(database->assetCount, 2);
    QVERIFY(shelf().library.blobs().isEmpty());
}

void FoldersScanTest::contentIsHashedInTheBackground()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().write(QStringLiteral("pump/empty.txt"), "");
    QString etagAtScan;
    shelf().disk->onOpen = [&](const QString &) {
        etagAtScan = shelf()
                         .info(FolderFixture::asset("pump"), QStringLiteral("pump.glb"))
                         .etag.value_or(QString());
    };
    shelf().add();
    const FileInfo info = shelf().info(FolderFixture::asset("pump"), QStringLiteral("pump.glb"));
    QCOMPARE(info.contentHash, sha256Of("model"));
    QCOMPARE(
        info.etag.value(),
        QString::fromLatin1(QCryptographicHash::hash("model", QCryptographicHash::Md5).toHex()));
    QCOMPARE(etagAtScan.size(), 32);
    QVERIFY(etagAtScan != info.etag.value());
    QCOMPARE(info.lastModified.left(10), QStringLiteral("2026-01-01"));
    QCOMPARE(shelf().info(FolderFixture::asset("pump"), QStringLiteral("empty.txt")).contentHash,
             sha256Of(""));
}

void FoldersScanTest::namesThatAreNoAssetsAreLeftOut()
{
    shelf().write(QStringLiteral("loose.txt"), "in the root");
    shelf().write(QStringLiteral("temp-uploads/a.txt"), "reserved");
    shelf().write(QStringLiteral("Previews/a.txt"), "reserved");
    shelf().write(QStringLiteral("a&b/a.txt"), "no id");
    shelf().write(QStringLiteral(".git/config"), "hidden");
    shelf().write(QStringLiteral("pump/.DS_Store"), "hidden");
    shelf().write(QStringLiteral("pump/Thumbs.db"), "hidden");
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().add();
    QCOMPARE(shelf().library.number("SELECT count(*) FROM assets"), 1);
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")),
             QStringList(QStringLiteral("/pump.glb")));
    const QString all = reasons().join(QLatin1Char('\n'));
    for (const char *text : {"1 files stand directly", "\"temp-uploads\" is a reserved name",
                             "\"Previews\" is a reserved", "\"a&b\" cannot be the name"})
        QVERIFY2(all.contains(QLatin1String(text)), qPrintable(all));
    QCOMPARE(shelf().folder().problemCount, 4);
}

void FoldersScanTest::linksAreNotFollowed()
{
#ifndef Q_OS_UNIX
    QSKIP("Making links needs rights there.");
#endif
    shelf().files.write(QStringLiteral("secret/key.txt"), "secret");
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    QVERIFY(QFile::link(shelf().files.path(QStringLiteral("secret")),
                        shelf().at(QStringLiteral("out"))));
    QVERIFY(QFile::link(shelf().files.path(QStringLiteral("secret/key.txt")),
                        shelf().at(QStringLiteral("pump/key.txt"))));
    QVERIFY(QFile::link(shelf().root(), shelf().at(QStringLiteral("pump/loop"))));
    QVERIFY(QFile::link(QStringLiteral("nowhere"), shelf().at(QStringLiteral("pump/broken"))));
    shelf().add();
    QCOMPARE(shelf().folder().fileCount, 1);
    QCOMPARE(shelf().folder().problemCount, 4);
    // A folder that becomes a link to elsewhere gives nothing away either.
    QVERIFY(QDir(shelf().at(QStringLiteral("pump"))).removeRecursively());
    shelf().files.write(QStringLiteral("secret/pump.glb"), "model");
    shelf().setTime(QStringLiteral("../secret/pump.glb"),
                    QDateTime(QDate(2026, 1, 1), QTime(0, 1), Qt::UTC));
    QVERIFY(QFile::link(shelf().files.path(QStringLiteral("secret")),
                        shelf().at(QStringLiteral("pump"))));
    QVERIFY(!shelf().side->bytesOf(FolderFixture::asset("pump"), QStringLiteral("pump.glb")));
    shelf().library.backend().folders().waitUntilIdle();
    QCOMPARE(shelf().folder().missingCount, 1);
}

void FoldersScanTest::oddNamesAreReported()
{
#ifndef Q_OS_LINUX
    QSKIP("Names are text there.");
#else
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().write(QStringLiteral("pump/Grüße 😀.txt"), "fine");
    shelf().write(QStringLiteral("pump/back\\slash.txt"), "no key");
    shelf().write(QStringLiteral("pump/tab\there.txt"), "no key");
    const QByteArray raw = QFile::encodeName(shelf().at(QStringLiteral("pump"))) + "/latin\xfc.txt";
    FILE *file = fopen(raw.constData(), "w");
    QVERIFY(file);
    fclose(file);
    QCOMPARE(mkfifo(QFile::encodeName(shelf().at(QStringLiteral("pump/pipe"))).constData(), 0600),
             0);
    QCOMPARE(mkdir((QFile::encodeName(shelf().root()) + "/\xff\xfe").constData(), 0700), 0);
    shelf().add();
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")),
             QStringList({QStringLiteral("/Grüße 😀.txt"), QStringLiteral("/pump.glb")}));
    const QString all = reasons().join(QLatin1Char('\n'));
    for (const char *text : {"pump/latin%FC.txt: The name is not UTF-8", "%FF%FE: The name is not",
                             "pump/pipe: Not a file", "holds a backslash or control characters"})
        QVERIFY2(all.contains(QLatin1String(text)), qPrintable(all));
#endif
}

void FoldersScanTest::nothingIsWritten()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().write(QStringLiteral("valve/valve.glb"), "valve");
    const QStringList before = shelf().snapshot();
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    const QString path = QStringLiteral("/pump.glb");
    QCOMPARE(shelf()
                 .side
                 ->upload(pump, {{QStringLiteral("pump.glb"), "newer"},
                                 {QStringLiteral("more.txt"), "more"}})
                 .status,
             200);
    QVERIFY(
        shelf().client->files().setPrimaryType(pump, path, QStringLiteral("primary"), shelf().job));
    QVERIFY(shelf().client->files().move(pump, path, QStringLiteral("/moved.glb"), shelf().job));
    QVERIFY(shelf().client->files().archive(pump, QStringLiteral("/moved.glb"),
                                            api::PathScope::File, shelf().job));
    QVERIFY(shelf().client->files().unarchive(pump, QStringLiteral("/moved.glb"), shelf().job));
    QVERIFY(shelf().client->assets().archive(FolderFixture::asset("valve"), {}, shelf().job));
    shelf().scan();
    QVERIFY(shelf().client->assets().unarchive(FolderFixture::asset("valve"), shelf().job));
    shelf().scan();
    shelf().close();
    shelf().open();
    QVERIFY(shelf().client->folders().unregister(shelf().bucket, api::FolderAssets::Delete,
                                                 shelf().job));
    QCOMPARE(shelf().snapshot(), before);
}

void FoldersScanTest::changedFileIsNewRevision()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    const QString path = QStringLiteral("/pump.glb");
    QVERIFY(
        shelf().client->files().setPrimaryType(pump, path, QStringLiteral("lod1"), shelf().job));
    addMetadata("pump", "/pump.glb");
    shelf().write(QStringLiteral("pump/pump.glb"), "better model");
    shelf().scan();
    const FileInfo info = shelf().info(pump, path);
    QCOMPARE(info.contentHash, sha256Of("better model"));
    QCOMPARE(info.primaryType.value_or(QString()), QStringLiteral("lod1"));
    QCOMPARE(metadataOf("pump", "/pump.glb"), 2);
    QVERIFY(info.versions);
    QCOMPARE(info.versions->size(), std::size_t(3)); // the primary type made one
    QCOMPARE(info.versions->at(0).sourceState, QString(sourceState::present));
    QCOMPARE(info.versions->at(1).sourceState, QString(sourceState::replaced));
    QCOMPARE(info.versions->at(1).contentHash, sha256Of("model"));
    QCOMPARE(shelf().side->bytesOf(pump, path), std::optional(QByteArray("better model")));
}

void FoldersScanTest::touchedFileIsNoNewRevision()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    const FileInfo before = shelf().info(pump, QStringLiteral("/pump.glb"));
    shelf().touch(QStringLiteral("pump/pump.glb"));
    shelf().scan();
    const FileInfo after = shelf().info(pump, QStringLiteral("/pump.glb"));
    QCOMPARE(after.versions->size(), std::size_t(1));
    QCOMPARE(after.versions->front().versionId, before.versions->front().versionId);
    QCOMPARE(after.sourceState, QString(sourceState::present));
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")),
             std::optional(QByteArray("model")));
}

void FoldersScanTest::removedFileIsMissingAndComesBack()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().write(QStringLiteral("pump/other.glb"), "other");
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    const QString away = shelf().files.path(QStringLiteral("away.glb"));
    QVERIFY(QFile::rename(shelf().at(QStringLiteral("pump/pump.glb")), away));
    shelf().scan();
    QCOMPARE(shelf().folder().missingCount, 1);
    QCOMPARE(shelf().info(pump, QStringLiteral("/pump.glb")).sourceState,
             QString(sourceState::missing));
    QCOMPARE(shelf().side->paths(pump).size(), 2);
    QVERIFY(!shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")));
    QVERIFY(QFile::rename(away, shelf().at(QStringLiteral("pump/pump.glb"))));
    shelf().scan();
    QCOMPARE(shelf().folder().missingCount, 0);
    const FileInfo info = shelf().info(pump, QStringLiteral("/pump.glb"));
    QCOMPARE(info.sourceState, QString(sourceState::present));
    QCOMPARE(info.versions->size(), std::size_t(1));
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")),
             std::optional(QByteArray("model")));
}

void FoldersScanTest::renameTakesEverythingAlong_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isMissingFirst");
    QTest::newRow("new name") << "pump/impeller.glb" << false;
    QTest::newRow("new folder") << "pump/models/pump.glb" << false;
    QTest::newRow("other asset") << "valve/pump.glb" << false;
    QTest::newRow("in two steps") << "pump/impeller.glb" << true;
}

void FoldersScanTest::renameTakesEverythingAlong()
{
    QFETCH(QString, to);
    QFETCH(bool, isMissingFirst);
    shelf().write(QStringLiteral("pump/pump.glb"), "old");
    shelf().add();
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().scan();
    const AssetRef pump = FolderFixture::asset("pump");
    QVERIFY(shelf().client->files().setPrimaryType(pump, QStringLiteral("/pump.glb"),
                                                   QStringLiteral("primary"), shelf().job));
    addMetadata("pump", "/pump.glb");
    const QString away = shelf().files.path(QStringLiteral("away.glb"));
    QVERIFY(QFile::rename(shelf().at(QStringLiteral("pump/pump.glb")), away));
    if (isMissingFirst)
        shelf().scan();
    QVERIFY(QDir().mkpath(QFileInfo(shelf().at(to)).path()));
    QVERIFY(QFile::rename(away, shelf().at(to)));
    shelf().scan();
    const QByteArray asset = to.section(QLatin1Char('/'), 0, 0).toLatin1();
    const AssetRef ref = FolderFixture::asset(asset.constData());
    const QString path = QLatin1Char('/') + to.section(QLatin1Char('/'), 1);
    const FileInfo info = shelf().info(ref, path);
    QCOMPARE(info.primaryType.value_or(QString()), QStringLiteral("primary"));
    QCOMPARE(info.contentHash, sha256Of("model"));
    QCOMPARE(info.versions->size(), std::size_t(3));
    QCOMPARE(metadataOf(asset.constData(), path.toUtf8().constData()), 2);
    QCOMPARE(shelf().side->paths(ref), QStringList(path));
    QCOMPARE(shelf().side->bytesOf(ref, path), std::optional(QByteArray("model")));
    QCOMPARE(metadataOf("pump", "/pump.glb"), 0);
    QCOMPARE(shelf().folder().fileCount, 1);
    QCOMPARE(shelf().folder().missingCount, 0);
    // And back again.
    QVERIFY(QFile::rename(shelf().at(to), shelf().at(QStringLiteral("pump/pump.glb"))));
    shelf().scan();
    QCOMPARE(shelf().side->paths(pump), QStringList(QStringLiteral("/pump.glb")));
    QCOMPARE(metadataOf("pump", "/pump.glb"), 2);
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")),
             std::optional(QByteArray("model")));
}

void FoldersScanTest::moveWithoutFileIdIsSeenByContent()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    const FileInfo before = shelf().info(pump, QStringLiteral("/pump.glb"));
    addMetadata("pump", "/pump.glb");
    QVERIFY(QFile::remove(shelf().at(QStringLiteral("pump/pump.glb"))));
    shelf().write(QStringLiteral("pump/copy.glb"), "model"); // another time, another file id
    shelf().scan();
    QCOMPARE(shelf().side->paths(pump), QStringList(QStringLiteral("/copy.glb")));
    const FileInfo after = shelf().info(pump, QStringLiteral("/copy.glb"));
    QCOMPARE(after.versions->size(), std::size_t(1));
    QCOMPARE(after.versions->front().versionId, before.versions->front().versionId);
    QCOMPARE(metadataOf("pump", "/copy.glb"), 2);
    QCOMPARE(shelf().folder().missingCount, 0);
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/copy.glb")),
             std::optional(QByteArray("model")));
}

void FoldersScanTest::renameOntoArchivedName()
{
    shelf().write(QStringLiteral("pump/a.glb"), "a");
    shelf().write(QStringLiteral("pump/b.glb"), "b");
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    QVERIFY(shelf().client->files().archive(pump, QStringLiteral("/b.glb"), api::PathScope::File,
                                            shelf().job));
    QVERIFY(QFile::remove(shelf().at(QStringLiteral("pump/b.glb"))));
    shelf().scan();
    addMetadata("pump", "/b.glb");
    addMetadata("pump", "/a.glb");
    QVERIFY(QFile::rename(shelf().at(QStringLiteral("pump/a.glb")),
                          shelf().at(QStringLiteral("pump/b.glb"))));
    shelf().scan();
    QCOMPARE(shelf().side->paths(pump), QStringList(QStringLiteral("/b.glb")));
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/b.glb")), std::optional(QByteArray("a")));
    QCOMPARE(metadataOf("pump", "/b.glb"), 2);
}

void FoldersScanTest::renamedAssetFolder()
{
    for (int at = 0; at < 30; ++at)
        shelf().write(QStringLiteral("pump/%1.txt").arg(at), QByteArray::number(at));
    shelf().add();
    addMetadata("pump", "/7.txt");
    QVERIFY(
        QDir().rename(shelf().at(QStringLiteral("pump")), shelf().at(QStringLiteral("big pump"))));
    shelf().scan();
    QCOMPARE(shelf().side->paths(FolderFixture::asset("big pump")).size(), 30);
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")).size(), 0);
    QCOMPARE(metadataOf("big pump", "/7.txt"), 2);
}

void FoldersScanTest::folderThatIsAwayLosesNothing_data()
{
    QTest::addColumn<bool>("leavesMountPoint");
    QTest::newRow("gone") << false;
    QTest::newRow("nothing mounted") << true;
}

void FoldersScanTest::folderThatIsAwayLosesNothing()
{
    QFETCH(bool, leavesMountPoint);
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    const QString elsewhere = shelf().files.path(QStringLiteral("elsewhere"));
    QVERIFY(QDir().rename(shelf().root(), elsewhere));
    if (leavesMountPoint)
        QVERIFY(QDir().mkdir(shelf().root()));
    shelf().scan();
    QCOMPARE(shelf().folder().state, QString(folderState::away));
    QVERIFY(!shelf().folder().stateMessage.isEmpty());
    QCOMPARE(shelf().folder().missingCount, 0);
    QCOMPARE(shelf().info(pump, QStringLiteral("/pump.glb")).sourceState,
             QString(sourceState::away));
    const Answer answer = shelf().side->call("POST", assetPath(pump, QStringLiteral("/download")),
                                             {{"downloadType", "assetFile"}, {"key", "pump.glb"}});
    QCOMPARE(answer.status, 200);
    const auto bytes = shelf().side->send({.path = jsonText(answer.json, "downloadUrl")});
    QVERIFY2(bytes.status == 409 || bytes.status == 404, qPrintable(bytes.message()));
    if (leavesMountPoint)
        QVERIFY(QDir().rmdir(shelf().root()));
    QVERIFY(QDir().rename(elsewhere, shelf().root()));
    shelf().scan();
    QCOMPARE(shelf().folder().state, QString(folderState::watching));
    QCOMPARE(shelf().info(pump, QStringLiteral("/pump.glb")).versions->size(), std::size_t(1));
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")),
             std::optional(QByteArray("model")));
}

void FoldersScanTest::folderThatCannotBeReadHidesNothing()
{
    shelf().write(QStringLiteral("pump/docs/a.txt"), "a");
    shelf().write(QStringLiteral("pump/b.txt"), "b");
    shelf().add();
    shelf().disk->afterWalk = [](backend::FolderWalk &walk) { // as if its rights were taken away
        std::erase_if(walk.files, [](const backend::DiskFile &file) {
            return file.path.startsWith(QLatin1String("pump/docs/"));
        });
        walk.unreadable << QStringLiteral("pump/docs");
    };
    shelf().scan();
    QCOMPARE(shelf().folder().missingCount, 0);
    shelf().disk->afterWalk = [](backend::FolderWalk &walk) { // and as if it was unplugged
        walk.files.clear();
        walk.isThere = false;
    };
    shelf().scan();
    QCOMPARE(shelf().folder().state, QString(folderState::away));
    QCOMPARE(shelf().folder().missingCount, 0);
}

void FoldersScanTest::archivedAssetIsLeftAlone()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    QVERIFY(shelf().client->assets().archive(pump, QStringLiteral("old"), shelf().job));
    const auto before = shelf().library.rowCounts();
    shelf().write(QStringLiteral("pump/pump.glb"), "better");
    shelf().write(QStringLiteral("pump/new.glb"), "new");
    shelf().scan();
    QCOMPARE(shelf().library.rowCounts(), before);
    QVERIFY(shelf().client->assets().unarchive(pump, shelf().job));
    shelf().scan();
    QCOMPARE(shelf().side->paths(pump).size(), 2);
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")),
             std::optional(QByteArray("better")));
}

void FoldersScanTest::archivedFileStaysUntilItChanges()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().write(QStringLiteral("pump/b.glb"), "b");
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    QVERIFY(shelf().client->files().archive(pump, QStringLiteral("/pump.glb"), api::PathScope::File,
                                            shelf().job));
    shelf().scan();
    QCOMPARE(shelf().side->paths(pump), QStringList(QStringLiteral("/b.glb")));
    QVERIFY(QFile::rename(shelf().at(QStringLiteral("pump/pump.glb")),
                          shelf().at(QStringLiteral("pump/c.glb"))));
    shelf().scan();
    QCOMPARE(shelf().side->paths(pump), QStringList(QStringLiteral("/b.glb")));
    QVERIFY(shelf().client->files().unarchive(pump, QStringLiteral("/pump.glb"), shelf().job));
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")),
             std::optional(QByteArray("model")));
    QVERIFY(shelf().client->files().archive(pump, QStringLiteral("/pump.glb"), api::PathScope::File,
                                            shelf().job));
    QVERIFY(QFile::rename(shelf().at(QStringLiteral("pump/c.glb")),
                          shelf().at(QStringLiteral("pump/pump.glb"))));
    shelf().scan();
    shelf().write(QStringLiteral("pump/pump.glb"), "newer");
    shelf().scan();
    QCOMPARE(shelf().side->paths(pump).size(), 2);
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")),
             std::optional(QByteArray("newer")));
}

void FoldersScanTest::databaseThatWasDeletedIsNotMadeAgain()
{
    shelf().add();
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    const DatabaseId id(QStringLiteral("shelf"));
    QCOMPARE(shelf().side->makeDatabase(id.text()).status, 200);
    QVERIFY(shelf().client->databases().remove(id, shelf().job));
    shelf().scan();
    QCOMPARE(shelf().library.number("SELECT count(*) FROM assets"), 0);
    QVERIFY2(reasons().join(u'\n').contains(QLatin1String("The database shelf was deleted")),
             qPrintable(reasons().join(u'\n')));
    // As soon as there is one again, nothing is lost.
    QCOMPARE(shelf().side->makeDatabase(id.text()).status, 200);
    shelf().scan();
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")),
             QStringList(QStringLiteral("/pump.glb")));
}

void FoldersScanTest::idOfAnotherAssetIsLeftOut()
{
    QCOMPARE(shelf().side->makeDatabase(QStringLiteral("shelf")).status, 200);
    QCOMPARE(shelf().side->makeAsset(QStringLiteral("shelf"), QStringLiteral("pump")).status, 200);
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().write(QStringLiteral("valve/valve.glb"), "valve");
    shelf().add();
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")), QStringList());
    QCOMPARE(shelf().side->paths(FolderFixture::asset("valve")).size(), 1);
    QVERIFY(reasons().join(u'\n').contains(QLatin1String("has another asset of this id")));
}

void FoldersScanTest::searchSeesHashes()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().add();
    QCOMPARE(shelf().library.number("SELECT count(*) FROM change_records WHERE table_name = "
                                    "'object_versions' AND kind = 'update' AND key_2 = "
                                    "'pump/pump.glb'"),
             1);
}

VAMS_TEST(FoldersScanTest)

} // namespace vams::test

#include "folders_scan_test.moc"
