#include "core/backend/files/auxiliary_files.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/storage/sql.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Assets from creation to deletion, in process and over HTTP.
class AssetsTest : public ContractTest
{
    Q_OBJECT

private slots:
    void created();
    void serverChoosesAnId();
    void listsArePaged();
    void updated();
    void archiveAndRestoreKeepFiles();
    void restoreLeavesFilesAloneThatWereArchivedBefore();
    void deletedForGood();
    void deletedWithItsAuxiliaryFiles();
    void deleteWantsConfirmation();
    void summaryNamesTheCover();
    void sameIdInAnotherDatabaseIsRefusedInOneBucket();
    void archivedIdIsNotTakenAgain();
    void adoptedFolderBelongsToOneAsset();
    void oddIds_data();
    void oddIds();
};

void AssetsTest::created()
{
    const Json asset = m_side->get(thingPath()).json;
    QCOMPARE(jsonText(asset, "assetName"), QStringLiteral("thing"));
    QCOMPARE(jsonText(asset, "status"), QStringLiteral("active"));
    QCOMPARE(jsonText(asset, "assetType"), QStringLiteral("none"));
    QCOMPARE(jsonText(asset.at("assetLocation"), "Key"), QStringLiteral("thing/"));
    QVERIFY(asset.at("previewLocation").is_null());
    QCOMPARE(jsonText(asset.at("currentVersion"), "Version"), QStringLiteral("0"));
    QCOMPARE(jsonText(asset.at("currentVersion"), "createdBy"), QStringLiteral("local"));
    QCOMPARE(jsonText(asset.at("currentVersion"), "DateModified"),
             QStringLiteral("2026-11-22T09:15:24.000000"));
}

void AssetsTest::serverChoosesAnId()
{
    const Answer made = m_side->call("POST", QStringLiteral("/assets"),
                                     {{"databaseId", "data"},
                                      {"assetName", "any name / at: all"},
                                      {"description", "chosen"},
                                      {"isDistributable", "yes"}});
    QCOMPARE(made.status, 200);
    const QString id = jsonText(made.json, "assetId");
    QCOMPARE(id.size(), 37);
    QVERIFY(id.startsWith(QLatin1Char('x')));
    QCOMPARE(jsonText(m_side->get(QStringLiteral("/database/data/assets/") + id).json, "assetName"),
             QStringLiteral("any name / at: all"));
}

void AssetsTest::listsArePaged()
{
    for (int at = 0; at < 5; ++at)
        m_side->makeAsset(QStringLiteral("data"), QStringLiteral("part-%1").arg(at));
    for (const QString &route :
         {QStringLiteral("/assets"), QStringLiteral("/database/data/assets")}) {
        QStringList seen;
        QString token;
        do {
            const Answer page =
                m_side->get(route, {{QStringLiteral("pageSize"), QStringLiteral("4")},
                                    {QStringLiteral("startingToken"), token}});
            QCOMPARE(page.status, 200);
            for (const Json &item : page.json.at("Items"))
                seen << jsonText(item, "assetId");
            token = jsonText(page.json, "NextToken");
        } while (!token.isEmpty() && seen.size() < 20);
        QCOMPARE(seen.size(), 6);
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 6);
    }
}

void AssetsTest::updated()
{
    QCOMPARE(
        m_side
            ->call("PUT", thingPath(), {{"assetName", "Impeller — 2"}, {"isDistributable", false}})
            .status,
        200);
    const Json asset = m_side->get(thingPath()).json;
    QCOMPARE(jsonText(asset, "assetName"), QStringLiteral("Impeller — 2"));
    QCOMPARE(asset.value("isDistributable", true), false);
    QCOMPARE(jsonText(asset, "description"), QStringLiteral("made by a test"));
    QCOMPARE(m_side->call("PUT", thingPath(), Json::object()).status, 400);
    QCOMPARE(m_side->call("PUT", thingPath(), {{"assetName", ""}}).status, 400);
    QCOMPARE(m_side->call("PUT", thingPath(), {{"tags", {"nosuch"}}}).status, 400);
    QCOMPARE(m_side->call("PUT", assetPath(refOf("data", "nosuch")), {{"assetName", "x"}}).status,
             400);
}

void AssetsTest::archiveAndRestoreKeepFiles()
{
    m_side->upload(thing(),
                   {{QStringLiteral("a.glb"), "first"}, {QStringLiteral("sub/b.png"), "second"}});
    QCOMPARE(m_side->call("DELETE", thingPath(QStringLiteral("/archiveAsset")), {{"reason", "old"}})
                 .status,
             200);
    QCOMPARE(m_side->get(thingPath()).status, 404);
    const Json archived =
        m_side->get(thingPath(), {{QStringLiteral("showArchived"), QStringLiteral("true")}}).json;
    QCOMPARE(jsonText(archived, "databaseId"), QStringLiteral("data#deleted"));
    QCOMPARE(jsonText(archived, "archivedReason"), QStringLiteral("old"));
    QCOMPARE(m_side->get(thingPath(QStringLiteral("/listFiles"))).status, 400);
    QCOMPARE(m_side->startUpload(thing(), {{QStringLiteral("c.glb"), "x"}}).status, 400);
    QCOMPARE(m_side->call("DELETE", thingPath(QStringLiteral("/archiveAsset")), {{"reason", "x"}})
                 .status,
             400);
    QCOMPARE(
        m_side
            ->call("PUT",
                   assetPath(refOf("data#deleted", "thing"), QStringLiteral("/unarchiveAsset")),
                   {{"confirmUnarchive", true}})
            .status,
        200);
    QCOMPARE(m_side->paths(thing(), true),
             QStringList({QStringLiteral("/a.glb"), QStringLiteral("/sub/b.png")}));
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), QByteArray("first"));
}

void AssetsTest::restoreLeavesFilesAloneThatWereArchivedBefore()
{
    m_side->upload(thing(),
                   {{QStringLiteral("a.glb"), "first"}, {QStringLiteral("b.glb"), "second"}});
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveFile")), {{"filePath", "b.glb"}});
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveAsset")), {{"confirmArchive", true}});
    m_side->call("PUT", thingPath(QStringLiteral("/unarchiveAsset")), {{"confirmUnarchive", true}});
    QCOMPARE(m_side->paths(thing(), true),
             QStringList({QStringLiteral("!/b.glb"), QStringLiteral("/a.glb")}));
}

void AssetsTest::deletedForGood()
{
    m_side->makeAsset(QStringLiteral("data"), QStringLiteral("other"));
    const AssetRef other = refOf("data", "other");
    m_side->upload(thing(),
                   {{QStringLiteral("a.glb"), "only here"}, {QStringLiteral("b.glb"), "in both"}});
    m_side->upload(other, {{QStringLiteral("c.glb"), "in both"}});
    m_side->upload(thing(), {{QStringLiteral("p.png"), "picture"}}, QStringLiteral("assetPreview"));
    QCOMPARE(m_side
                 ->call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                        {{"confirmPermanentDelete", true}})
                 .status,
             200);
    QCOMPARE(
        m_side->get(thingPath(), {{QStringLiteral("showArchived"), QStringLiteral("true")}}).status,
        404);
    QCOMPARE(
        m_library->number("SELECT count(*) FROM object_versions WHERE object_key LIKE '%thing%'"),
        0);
    QCOMPARE(m_side->bytesOf(other, QStringLiteral("c.glb")), QByteArray("in both"));
    QTRY_COMPARE(m_library->blobs().size(), 1);
}

void AssetsTest::deletedWithItsAuxiliaryFiles()
{
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        backend::ObjectVersion file;
        file.bucketId = backend::auxiliaryBucket(db);
        file.lastModified = QStringLiteral("2026-11-22T09:15:24Z");
        for (const char *key : {"thing/a.glb/preview/x.json", "thing/b.glb/preview/y.json",
                                "thing-two/a.glb/preview/z.json"}) {
            file.key = QString::fromLatin1(key);
            backend::ObjectStore::put(db, file);
        }
        backend::ObjectStore::putDeleteMarker(
            db, file.bucketId, QStringLiteral("thing/b.glb/preview/y.json"), {}, file.lastModified);
    }
    QCOMPARE(m_side
                 ->call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                        {{"confirmPermanentDelete", true}})
                 .status,
             200);
    QCOMPARE(
        m_library->number("SELECT count(*) FROM object_versions WHERE object_key LIKE 'thing/%'"),
        0);
    QCOMPARE(m_library->number(
                 "SELECT count(*) FROM object_versions WHERE object_key LIKE 'thing-two/%'"),
             1);
}

void AssetsTest::deleteWantsConfirmation()
{
    for (const Json &body :
         {Json{{"reason", "x"}}, Json{{"confirmPermanentDelete", false}}, Json::object()})
        QCOMPARE(m_side->call("DELETE", thingPath(QStringLiteral("/deleteAsset")), body).status,
                 400);
    QCOMPARE(m_side->call("DELETE", thingPath(QStringLiteral("/deleteAsset"))).status, 400);
    QCOMPARE(m_side->get(thingPath()).status, 200);
}

void AssetsTest::summaryNamesTheCover()
{
    const auto summary = [this] { return m_side->get(thingPath()).json.at("summary"); };
    m_side->upload(thing(),
                   {{QStringLiteral("notes.txt"), "text"}, {QStringLiteral("model.glb"), "glb!"}});
    QCOMPARE(summary().value("fileCount", 0), 2);
    QCOMPARE(summary().value("totalSize", 0), 8);
    QCOMPARE(jsonText(summary(), "coverPath"), QStringLiteral("/model.glb"));
    m_side->upload(thing(), {{QStringLiteral("model.glb.previewFile.png"), "png"}});
    QCOMPARE(jsonText(summary(), "coverName"), QStringLiteral("model.glb.previewFile.png"));
    QCOMPARE(jsonText(summary(), "mainName"), QStringLiteral("model.glb"));
    m_side->call("PUT", thingPath(QStringLiteral("/setPrimaryFile")),
                 {{"filePath", "notes.txt"}, {"primaryType", "primary"}});
    QCOMPARE(jsonText(summary(), "coverPath"), QStringLiteral("/notes.txt"));
    m_side->upload(thing(), {{QStringLiteral("own.png"), "own"}}, QStringLiteral("assetPreview"));
    QCOMPARE(jsonText(summary(), "coverPath"), QString());
    QCOMPARE(jsonText(summary(), "coverName"), QStringLiteral("own.png"));
    QCOMPARE(summary().value("fileCount", 0), 2);
}

void AssetsTest::sameIdInAnotherDatabaseIsRefusedInOneBucket()
{
    m_side->makeDatabase(QStringLiteral("more"));
    const Answer answer = m_side->makeAsset(QStringLiteral("more"), QStringLiteral("thing"));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.message().contains(QStringLiteral("not unique")));
}

void AssetsTest::archivedIdIsNotTakenAgain()
{
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveAsset")), {{"confirmArchive", true}});
    QCOMPARE(m_side->makeAsset(QStringLiteral("data"), QStringLiteral("thing")).status, 400);
}

/// Two assets over the same files would delete them for each other.
void AssetsTest::adoptedFolderBelongsToOneAsset()
{
    m_side->upload(thing(), {{QStringLiteral("sub/a.glb"), "bytes"}});
    for (const char *key : {"thing/", "thing", "thing/sub/"}) {
        const Answer answer = m_side->call("POST", QStringLiteral("/assets"),
                                           {{"databaseId", "data"},
                                            {"assetId", "thief"},
                                            {"assetName", "thief"},
                                            {"description", "adopts"},
                                            {"isDistributable", true},
                                            {"bucketExistingKey", key}});
        QCOMPARE(answer.status, 400);
    }
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("sub/a.glb")), QByteArray("bytes"));
}

void AssetsTest::oddIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, const QString &id, bool isTaken) {
        QTest::newRow(name) << id << isTaken;
    };
    row("words", QStringLiteral("Gear, No. 3 - 'big'_x"), true);
    row("umlauts", QStringLiteral("Gehäuse-größe"), true);
    row("256 characters", QString(256, u'a'), true);
    row("257 characters", QString(257, u'a'), false);
    row("slash", QStringLiteral("a/b"), false);
    row("dots", QStringLiteral(".."), false);
    row("ends with a dot", QStringLiteral("abc."), false);
    row("newline", QStringLiteral("a\nb"), false);
    row("tab", QStringLiteral("a\tb"), false);
    row("hash", QStringLiteral("a#b"), false);
    row("question mark", QStringLiteral("a?b"), false);
    row("global", QStringLiteral("GLOBAL"), false);
    row("where previews live", QStringLiteral("previews"), false);
    row("where staging lives", QStringLiteral("temp-uploads"), false);
}

void AssetsTest::oddIds()
{
    QFETCH(QString, id);
    QFETCH(bool, isTaken);
    const Answer made = m_side->makeAsset(QStringLiteral("data"), id);
    QCOMPARE(made.status, isTaken ? 200 : 400);
    if (!isTaken)
        return;
    const AssetRef ref{DatabaseId(QStringLiteral("data")), AssetId(id)};
    QCOMPARE(m_side->upload(ref, {{QStringLiteral("a b+c%20&=;#ü.glb"), "x"}}).status, 200);
    QCOMPARE(m_side->paths(ref), QStringList({QStringLiteral("/a b+c%20&=;#ü.glb")}));
    QCOMPARE(m_side->bytesOf(ref, QStringLiteral("a b+c%20&=;#ü.glb")), QByteArray("x"));
}

VAMS_TEST(AssetsTest)

} // namespace vams::test

#include "assets_test.moc"
