#include "tests/support/folder_fixture.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Bytes of files that stand in a registered folder, and what the library does over them; over both
/// transports.
class FoldersBytesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup() { m_shelf.reset(); }
    void bytesAndRanges();
    void changedFileIsReadAgain();
    void replacedRevision();
    void uploadStandsOverTheFile();
    void moveInTheLibraryFollowsTheDisk();
    void copyHangsOnNothing();
    void assetVersionWithBytesThatAreGone();
    void deleteForGoodIsRefusedWhileItStands();
    void deletedWhileMissingComesBackWithTheFile();
    void unregisteringDoesNotWaitForTheFileBeingRead();

private:
    FolderFixture &shelf() { return *m_shelf; }
    static AssetRef pump() { return FolderFixture::asset("pump"); }
    /// The answer behind a download link.
    Answer fetch(const QString &path, const QString &version = {},
                 const api::Headers &headers = {});

    std::unique_ptr<FolderFixture> m_shelf;
    const QString m_path = QStringLiteral("/pump.glb");
};

void FoldersBytesTest::initTestCase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("embedded") << "embedded";
    QTest::newRow("http") << "http";
}

void FoldersBytesTest::init()
{
    QFETCH_GLOBAL(QString, kind);
    m_shelf = std::make_unique<FolderFixture>(kind);
    shelf().write(QStringLiteral("pump/pump.glb"), "model");
    shelf().add();
}

Answer FoldersBytesTest::fetch(const QString &path, const QString &version,
                               const api::Headers &headers)
{
    Json body{{"downloadType", "assetFile"}, {"key", path}};
    if (!version.isEmpty())
        body["versionId"] = version;
    const Answer link =
        shelf().side->call("POST", assetPath(pump(), QStringLiteral("/download")), body);
    if (link.status != 200)
        return link;
    return shelf().side->send({.path = jsonText(link.json, "downloadUrl"), .headers = headers});
}

void FoldersBytesTest::bytesAndRanges()
{
    QCOMPARE(fetch(m_path).body, QByteArray("model"));
    api::Headers headers;
    headers.set("Range", "bytes=1-2");
    const Answer part = fetch(m_path, {}, headers);
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, QByteArray("od"));
    const Answer stream =
        shelf().side->get(assetPath(pump(), QStringLiteral("/download/stream/pump.glb")));
    QCOMPARE(stream.status, 200);
    QCOMPARE(stream.body, QByteArray("model"));
}

void FoldersBytesTest::changedFileIsReadAgain()
{
    shelf().write(QStringLiteral("pump/pump.glb"), "MODEL"); // and nobody tells
    const Answer answer = fetch(m_path);
    QCOMPARE(answer.status, 409);
    QVERIFY2(answer.message().contains(QLatin1String("it is being read again")),
             qPrintable(answer.message()));
    shelf().library.backend().folders().waitUntilIdle();
    QCOMPARE(fetch(m_path).body, QByteArray("MODEL"));
    QVERIFY(QFile::remove(shelf().at(QStringLiteral("pump/pump.glb"))));
    const Answer missing = fetch(m_path);
    QCOMPARE(missing.status, 404);
    QVERIFY2(missing.message().contains(shelf().root()), qPrintable(missing.message()));
    shelf().library.backend().folders().waitUntilIdle();
    QCOMPARE(shelf().folder().missingCount, 1);
}

void FoldersBytesTest::replacedRevision()
{
    const QString old = shelf().info(pump(), m_path).versions->front().versionId.text();
    shelf().write(QStringLiteral("pump/pump.glb"), "better");
    shelf().scan();
    const Answer gone = fetch(m_path, old);
    QCOMPARE(gone.status, 410);
    QVERIFY2(gone.message().contains(QLatin1String("replaced")), qPrintable(gone.message()));
    const auto reverted =
        shelf().client->files().revert(pump(), m_path, FileVersionId(old), shelf().job);
    QVERIFY(!reverted);
    QCOMPARE(shelf().info(pump(), m_path).versions->size(), std::size_t(2));
    // The library has those bytes elsewhere: then it has them here.
    QCOMPARE(shelf().side->upload(pump(), {{QStringLiteral("copy.glb"), "model"}}).status, 200);
    QCOMPARE(fetch(m_path, old).body, QByteArray("model"));
    QVERIFY(shelf().client->files().revert(pump(), m_path, FileVersionId(old), shelf().job));
    QCOMPARE(fetch(m_path).body, QByteArray("model"));
}

void FoldersBytesTest::uploadStandsOverTheFile()
{
    QCOMPARE(shelf().side->upload(pump(), {{QStringLiteral("pump.glb"), "uploaded"}}).status, 200);
    shelf().scan();
    QCOMPARE(fetch(m_path).body, QByteArray("uploaded"));
    const FileInfo info = shelf().info(pump(), m_path);
    QCOMPARE(info.versions->size(), std::size_t(2));
    QCOMPARE(info.versions->at(0).sourceState, QString());
    QCOMPARE(fetch(m_path, info.versions->at(1).versionId.text()).body, QByteArray("model"));
    shelf().write(QStringLiteral("pump/pump.glb"), "on disk");
    shelf().scan();
    QCOMPARE(fetch(m_path).body, QByteArray("on disk"));
    QCOMPARE(shelf().info(pump(), m_path).versions->size(), std::size_t(3));
}

void FoldersBytesTest::moveInTheLibraryFollowsTheDisk()
{
    QVERIFY(shelf().client->files().move(pump(), m_path, QStringLiteral("/mine.glb"), shelf().job));
    QCOMPARE(fetch(QStringLiteral("/mine.glb")).body, QByteArray("model"));
    shelf().scan();
    QCOMPARE(shelf().side->paths(pump()), QStringList(QStringLiteral("/mine.glb")));
    shelf().write(QStringLiteral("pump/pump.glb"), "changed");
    shelf().scan();
    QCOMPARE(fetch(QStringLiteral("/mine.glb")).body, QByteArray("changed"));
    QVERIFY(QFile::rename(shelf().at(QStringLiteral("pump/pump.glb")),
                          shelf().at(QStringLiteral("pump/renamed.glb"))));
    shelf().scan();
    QCOMPARE(shelf().side->paths(pump()), QStringList(QStringLiteral("/mine.glb")));
    QCOMPARE(fetch(QStringLiteral("/mine.glb")).body, QByteArray("changed"));
}

void FoldersBytesTest::copyHangsOnNothing()
{
    const AssetRef thing = refOf("data", "thing");
    QCOMPARE(shelf().side->makeDatabase(thing.databaseId.text()).status, 200);
    QCOMPARE(shelf().side->makeAsset(thing.databaseId.text(), thing.assetId.text()).status, 200);
    QVERIFY(shelf().client->files().copy(pump(), m_path, thing, QStringLiteral("/copy.glb"),
                                         shelf().job));
    shelf().write(QStringLiteral("pump/pump.glb"), "changed");
    shelf().scan();
    QCOMPARE(shelf().side->bytesOf(thing, QStringLiteral("/copy.glb")),
             std::optional(QByteArray("model")));
    QCOMPARE(shelf().library.blobs(), QStringList(sha256Of("model")));
    QVERIFY(shelf().library.stagedFiles().isEmpty());
    // A file that changes while it is copied is not copied half.
    shelf().disk->afterOpen = [&](const QString &) {
        shelf().write(QStringLiteral("pump/pump.glb"), "changed again");
    };
    const auto copied = shelf().client->files().copy(pump(), m_path, thing,
                                                     QStringLiteral("/second.glb"), shelf().job);
    shelf().disk->afterOpen = {};
    QVERIFY(!copied);
    QCOMPARE(copied.error().status, 409);
    QCOMPARE(shelf().side->paths(thing), QStringList(QStringLiteral("/copy.glb")));
    QVERIFY(shelf().library.stagedFiles().isEmpty());
}

void FoldersBytesTest::assetVersionWithBytesThatAreGone()
{
    shelf().write(QStringLiteral("pump/other.glb"), "other");
    shelf().scan();
    const QString versions = assetPath(pump(), QStringLiteral("/createVersion"));
    QCOMPARE(
        shelf().side->call("POST", versions, {{"useLatestFiles", true}, {"comment", "all"}}).status,
        200);
    shelf().write(QStringLiteral("pump/pump.glb"), "better");
    QVERIFY(QFile::rename(shelf().at(QStringLiteral("pump/other.glb")),
                          shelf().at(QStringLiteral("pump/renamed.glb"))));
    shelf().scan();
    // The version still has the renamed file under its old name.
    const Answer files =
        shelf().side->get(assetPath(pump(), QStringLiteral("/listFiles")),
                          {{QStringLiteral("assetVersionId"), QStringLiteral("1")}});
    QCOMPARE(files.status, 200);
    QCOMPARE(files.json.at("items").size(), std::size_t(2));
    // To go back to it brings back what is there, and costs nothing of what is.
    const Answer reverted = shelf().side->call(
        "POST", assetPath(pump(), QStringLiteral("/revertAssetVersion/1")), {{"comment", "back"}});
    QVERIFY2(reverted.status == 200, qPrintable(reverted.message()));
    QCOMPARE(fetch(m_path).body, QByteArray("better"));
    QCOMPARE(fetch(QStringLiteral("/other.glb")).body, QByteArray("other"));
}

void FoldersBytesTest::deleteForGoodIsRefusedWhileItStands()
{
    shelf().write(QStringLiteral("pump/docs/a.txt"), "a");
    shelf().scan();
    const auto before = shelf().library.rowCounts();
    for (const auto scope : {api::PathScope::File, api::PathScope::Folder}) {
        const QString path = scope == api::PathScope::File ? m_path : QStringLiteral("/docs/");
        const auto removed = shelf().client->files().remove(pump(), path, scope, shelf().job);
        QVERIFY(!removed);
        QCOMPARE(removed.error().status, 400);
        QVERIFY2(removed.error().message.contains(QLatin1String("registered folder")),
                 qPrintable(removed.error().message));
    }
    const Answer asset =
        shelf().side->call("DELETE", assetPath(pump(), QStringLiteral("/deleteAsset")),
                           {{"confirmPermanentDelete", true}});
    QCOMPARE(asset.status, 400);
    QCOMPARE(shelf().library.rowCounts(), before);
    // What only the library has can go: an upload beside it, and an old name.
    QCOMPARE(shelf().side->upload(pump(), {{QStringLiteral("mine.txt"), "mine"}}).status, 200);
    QVERIFY(shelf().client->files().remove(pump(), QStringLiteral("/mine.txt"),
                                           api::PathScope::File, shelf().job));
    QVERIFY(QFile::rename(shelf().at(QStringLiteral("pump/pump.glb")),
                          shelf().at(QStringLiteral("pump/new.glb"))));
    shelf().scan();
    // Under its new name it stands as before.
    const auto renamed = shelf().client->files().remove(pump(), QStringLiteral("/new.glb"),
                                                        api::PathScope::File, shelf().job);
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().status, 400);
    QVERIFY(shelf().client->files().remove(pump(), m_path, api::PathScope::File, shelf().job));
    QCOMPARE(fetch(QStringLiteral("/new.glb")).body, QByteArray("model"));
}

void FoldersBytesTest::deletedWhileMissingComesBackWithTheFile()
{
    const QString away = shelf().files.path(QStringLiteral("away"));
    QVERIFY(QFile::rename(shelf().at(QStringLiteral("pump/pump.glb")), away));
    shelf().scan();
    QVERIFY(shelf().client->files().remove(pump(), m_path, api::PathScope::File, shelf().job));
    QCOMPARE(shelf().side->paths(pump()), QStringList());
    shelf().scan();
    QVERIFY(QFile::rename(away, shelf().at(QStringLiteral("pump/pump.glb"))));
    shelf().scan();
    QCOMPARE(fetch(m_path).body, QByteArray("model"));
}

void FoldersBytesTest::unregisteringDoesNotWaitForTheFileBeingRead()
{
    constexpr qint64 size = 64 * 1024 * 1024;
    /// Hands over a byte at a time.
    class SlowReader : public backend::DiskReader
    {
    public:
        SlowReader(std::unique_ptr<backend::DiskReader> real, std::atomic<qint64> &reads)
            : m_real(std::move(real))
            , m_reads(reads)
        {}
        qint64 read(char *data, qint64) override
        {
            if (++m_reads == 1)
                m_reads.notify_all();
            return m_real->read(data, 1);
        }
        [[nodiscard]] std::optional<backend::DiskFile> facts() const override
        {
            return m_real->facts();
        }

    private:
        std::unique_ptr<backend::DiskReader> m_real;
        std::atomic<qint64> &m_reads;
    };
    std::atomic<qint64> reads = 0;
    shelf().disk->wrap = [&](std::unique_ptr<backend::DiskReader> real) {
        return std::make_unique<SlowReader>(std::move(real), reads);
    };
    shelf().write(QStringLiteral("pump/big.bin"), "big");
    QVERIFY(QFile::resize(shelf().at(QStringLiteral("pump/big.bin")), size));
    shelf().touch(QStringLiteral("pump/big.bin"));
    QVERIFY(shelf().client->folders().scan(shelf().bucket, shelf().job));
    reads.wait(0);
    QVERIFY(
        shelf().client->folders().unregister(shelf().bucket, api::FolderAssets::Keep, shelf().job));
    QVERIFY(reads < size); // it was broken off
}

VAMS_TEST(FoldersBytesTest)

} // namespace vams::test

#include "folders_bytes_test.moc"
