#include "tests/support/folder_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// The routes of registered folders, over both transports.
class RegisteredFoldersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup() { m_shelf.reset(); }
    void registeredFolderIsListed();
    void refusals_data();
    void refusals();
    void overlaps();
    void nameAndDatabaseCanBeChosen();
    void relinkedFolderKeepsItsAssets();
    void unregisterKeepsEverything();
    void unregisterCanDeleteAssets();
    void foldersAreLookedAtAtStart();
    void readerSeesNothing();

private:
    FolderFixture &shelf() { return *m_shelf; }
    Answer registerPath(const QString &path)
    {
        return shelf().side->call("POST", m_route, {{"folderPath", path}});
    }
    [[nodiscard]] QString one() const
    {
        return m_route + QLatin1Char('/') + m_shelf->bucket.text();
    }

    const QString m_route = QStringLiteral("/registered-folders");
    std::unique_ptr<FolderFixture> m_shelf;
};

void RegisteredFoldersTest::initTestCase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("embedded") << "embedded";
    QTest::newRow("http") << "http";
}

void RegisteredFoldersTest::init()
{
    QFETCH_GLOBAL(QString, kind);
    m_shelf = std::make_unique<FolderFixture>(kind);
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
}

void RegisteredFoldersTest::registeredFolderIsListed()
{
    QVERIFY(shelf().client->folders().list(shelf().job)->empty());
    shelf().add();
    const auto folders = shelf().client->folders().list(shelf().job);
    QVERIFY(folders);
    QCOMPARE(folders->size(), std::size_t(1));
    QCOMPARE(folders->front(), shelf().folder());
    QCOMPARE(folders->front().folderPath, QFileInfo(shelf().root()).canonicalFilePath());
    QCOMPARE(folders->front().bucketName, QStringLiteral("shelf"));
    const auto buckets = shelf().client->databases().buckets(shelf().job);
    QCOMPARE(buckets->size(), std::size_t(2));
    QCOMPARE(buckets->at(0).bucketName, QStringLiteral("library")); // what dialogs offer first
    QCOMPARE(buckets->at(1).bucketId, shelf().bucket);
}

void RegisteredFoldersTest::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("empty", "", "folderPath");
    row("relative", "shelf", "whole path");
    row("relative with dots", "../shelf", "whole path");
    row("dots", "{shelf}/../shelf", "\"..\"");
    row("root", "/", "whole file system");
    row("resource", ":/qt", "whole path");
    row("none", "{shelf}/none", "no such folder");
    row("file", "{shelf}/pump/pump.glb", "no such folder");
    row("line break", "{shelf}\n", "control characters");
    row("library", "{library}", "library's own folder");
    row("in the library", "{library}/blobs", "library's own folder");
    row("around the library", "{around}", "library's own folder");
    row("link to the library", "{link}", "library's own folder");
}

void RegisteredFoldersTest::refusals()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const QString library = shelf().library.folder();
    QFile::link(library, shelf().files.path(QStringLiteral("link")));
    path.replace(QLatin1String("{shelf}"), shelf().root());
    path.replace(QLatin1String("{library}"), library);
    path.replace(QLatin1String("{around}"), QFileInfo(library).path());
    path.replace(QLatin1String("{link}"), shelf().files.path(QStringLiteral("link")));
    const auto before = shelf().library.rowCounts();
    const Answer answer = registerPath(path);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(text), qPrintable(answer.message()));
    QVERIFY2(answer.message().contains(QLatin1String("folderPath")), qPrintable(answer.message()));
    QCOMPARE(shelf().library.rowCounts(), before);
    // What must not be registered must not be relinked to either.
    shelf().add();
    QCOMPARE(shelf().side->call("PUT", one(), {{"folderPath", path}}).status, 400);
    QCOMPARE(shelf().folder().folderPath, QFileInfo(shelf().root()).canonicalFilePath());
}

void RegisteredFoldersTest::overlaps()
{
    shelf().add();
    shelf().files.write(QStringLiteral("shelf2/a/a.txt"), "a");
    for (const QString &path :
         {shelf().root(), shelf().at(QStringLiteral("pump")), shelf().files.path()}) {
        const Answer answer = registerPath(path);
        QCOMPARE(answer.status, 409);
        QVERIFY2(answer.message().contains(shelf().root()), qPrintable(answer.message()));
    }
    const Answer neighbour = registerPath(shelf().files.path(QStringLiteral("shelf2")) + u'/');
    QCOMPARE(neighbour.status, 200); // the same letters, another folder
    QCOMPARE(
        shelf()
            .side
            ->call("PUT", one(), {{"folderPath", shelf().files.path(QStringLiteral("shelf2/a"))}})
            .status,
        409);
    for (const Json &bad : {Json{{"bucketName", "a/b"}}, Json{{"defaultSyncDatabaseId", "a b"}},
                            Json{{"defaultSyncDatabaseId", 7}}, Json{{"bucketName", ""}},
                            Json::object(), Json::array()})
        QCOMPARE(shelf().side->call("PUT", one(), bad).status, 400);
    for (const char *id : {"nonsense", "00000000-0000-4000-8000-000000000000"}) {
        const QString path = m_route + QLatin1Char('/') + QLatin1String(id);
        const int status = id[0] == 'n' ? 400 : 404;
        QCOMPARE(shelf().side->get(path).status, status);
        QCOMPARE(shelf().side->call("PUT", path, {{"bucketName", "x"}}).status, status);
        QCOMPARE(shelf().side->call("POST", path + QStringLiteral("/scan")).status, status);
        QCOMPARE(shelf().side->call("DELETE", path).status, status);
        QCOMPARE(shelf().side->call("DELETE", path, {{"deleteAssets", true}}).status, status);
    }
}

void RegisteredFoldersTest::nameAndDatabaseCanBeChosen()
{
    const auto id = shelf().client->folders().registerFolder({shelf().root(), {}, {}}, shelf().job);
    QVERIFY(id);
    shelf().bucket = *id;
    shelf().library.backend().folders().waitUntilIdle();
    const DatabaseId own = shelf().folder().defaultSyncDatabaseId;
    QVERIFY2(own.text().startsWith(QLatin1String("folder-")), qPrintable(own.text()));
    QVERIFY(shelf().client->databases().get(own, shelf().job));
    FolderChanges changes;
    changes.bucketName = QStringLiteral("Scans");
    changes.defaultSyncDatabaseId = DatabaseId(QStringLiteral("scans"));
    QVERIFY(shelf().client->folders().update(*id, changes, shelf().job));
    shelf().write(QStringLiteral("valve/valve.glb"), "valve");
    shelf().scan();
    QCOMPARE(shelf().folder().bucketName, QStringLiteral("Scans"));
    QCOMPARE(shelf().side->paths(refOf("scans", "valve")).size(), 1);
    QCOMPARE(shelf().side->paths({own, AssetId(QStringLiteral("pump"))}).size(), 1);
}

void RegisteredFoldersTest::relinkedFolderKeepsItsAssets()
{
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    const FileInfo before = shelf().info(pump, QStringLiteral("/pump.glb"));
    const QString elsewhere = shelf().files.path(QStringLiteral("elsewhere"));
    // Copied by somebody who does not keep times.
    shelf().files.write(QStringLiteral("elsewhere/pump/pump.glb"), "model");
    QVERIFY(QDir(shelf().root()).removeRecursively());
    shelf().scan();
    QCOMPARE(shelf().folder().state, QString(folderState::away));
    FolderChanges changes;
    changes.folderPath = elsewhere;
    QVERIFY(shelf().client->folders().update(shelf().bucket, changes, shelf().job));
    shelf().library.backend().folders().waitUntilIdle();
    QCOMPARE(shelf().folder().state, QString(folderState::watching));
    const FileInfo after = shelf().info(pump, QStringLiteral("/pump.glb"));
    QCOMPARE(after.versions->size(), std::size_t(1));
    QCOMPARE(after.versions->front().versionId, before.versions->front().versionId);
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")),
             std::optional(QByteArray("model")));
}

void RegisteredFoldersTest::unregisterKeepsEverything()
{
    shelf().add();
    const AssetRef pump = FolderFixture::asset("pump");
    QVERIFY(shelf().client->files().setPrimaryType(pump, QStringLiteral("/pump.glb"),
                                                   QStringLiteral("primary"), shelf().job));
    QVERIFY(
        shelf().client->folders().unregister(shelf().bucket, api::FolderAssets::Keep, shelf().job));
    QCOMPARE(shelf().folder().state, QString(folderState::unregistered));
    QCOMPARE(shelf().info(pump, QStringLiteral("/pump.glb")).sourceState,
             QString(sourceState::away));
    QVERIFY(!shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")));
    QCOMPARE(shelf().side->call("POST", one() + QStringLiteral("/scan")).status, 400);
    // Registered again, it is the same folder.
    const BucketId before = shelf().bucket;
    shelf().add();
    QCOMPARE(shelf().bucket, before);
    QCOMPARE(shelf().info(pump, QStringLiteral("/pump.glb")).primaryType.value_or(QString()),
             QStringLiteral("primary"));
    QCOMPARE(shelf().side->bytesOf(pump, QStringLiteral("/pump.glb")),
             std::optional(QByteArray("model")));
    // Not registered any more, its assets can be deleted one by one.
    QVERIFY(shelf().client->folders().unregister(before, api::FolderAssets::Keep, shelf().job));
    QVERIFY(shelf().client->files().remove(pump, QStringLiteral("/pump.glb"), api::PathScope::File,
                                           shelf().job));
}

void RegisteredFoldersTest::unregisterCanDeleteAssets()
{
    shelf().add();
    QCOMPARE(
        shelf().side->upload(FolderFixture::asset("pump"), {{QStringLiteral("b.txt"), "b"}}).status,
        200);
    QCOMPARE(shelf().side->call("DELETE", one(), {{"deleteAssets", "perhaps"}}).status, 400);
    QVERIFY(shelf().client->folders().unregister(shelf().bucket, api::FolderAssets::Delete,
                                                 shelf().job));
    QCOMPARE(shelf().side->get(one()).status, 404);
    QCOMPARE(shelf().library.number("SELECT count(*) FROM assets"), 0);
    QCOMPARE(shelf().library.number("SELECT count(*) FROM object_versions"), 0);
    QCOMPARE(shelf().library.number("SELECT count(*) FROM folder_files"), 0);
    QVERIFY(QFile::exists(shelf().at(QStringLiteral("pump/pump.glb"))));
    // The database is a database like any other, and has a place for new assets.
    QCOMPARE(shelf().side->makeAsset(QStringLiteral("shelf"), QStringLiteral("own")).status, 200);
    shelf().add();
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")).size(), 1);
}

void RegisteredFoldersTest::foldersAreLookedAtAtStart()
{
    shelf().add();
    shelf().close();
    shelf().write(QStringLiteral("pump/new.glb"), "new");
    shelf().open();
    QCOMPARE(shelf().side->paths(FolderFixture::asset("pump")).size(), 2);
}

void RegisteredFoldersTest::readerSeesNothing()
{
    shelf().add();
    const backend::Caller reader{
        UserId(QStringLiteral("reader")), {QStringLiteral("basicReadOnly")}, true};
    for (const QByteArray method : {"GET", "POST", "PUT", "DELETE"}) {
        for (const QString &path : {m_route, one(), one() + QStringLiteral("/scan")}) {
            const int status = shelf()
                                   .library.backend()
                                   .handle({.method = method, .path = path}, reader,
                                           QStringLiteral("http://x"), shelf().job)
                                   .status;
            QVERIFY(status == 403 || status == 404); // 404: no such route
        }
    }
}

VAMS_TEST(RegisteredFoldersTest)

} // namespace vams::test

#include "registered_folders_test.moc"
