#include "core/backend/files/auxiliary_files.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/storage/sql.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Versions of an asset, in process and over HTTP.
class VersionsTest : public ContractTest
{
    Q_OBJECT

private slots:
    void latestFiles();
    void chosenRevisions();
    void createRefusals_data();
    void createRefusals();
    void listedNewestFirstByPages();
    void archivedOnesAreHidden();
    void editedComment();
    void aliasFindsTheFile();
    void listingAsOfAVersion();
    void listingFoldsPreviews();
    void mismatchWithTheCurrentVersion();
    void downloadOfAnArchivedFile();
    void revertPutsFilesBack();
    void revertLeavesOtherFiles();
    void revertSkipsWhatIsGone();
    void revertDropsAuxiliaryData();
    void snapshotHoldsMetadata();
    void revertedMetadata();
    void revertRefusals_data();
    void revertRefusals();
    void deletedFileStaysInItsVersions();
    void typedCalls();
    void assetTakesItsVersionsAlong();

private:
    Answer create(const Json &body)
    {
        return m_side->call("POST", thingPath(QStringLiteral("/createVersion")), body);
    }
    QString createLatest(const char *comment = "c")
    {
        return jsonText(create({{"useLatestFiles", true}, {"comment", comment}}).json,
                        "assetVersionId");
    }
    Answer revert(const QString &version, const Json &body = {{"comment", "back"}})
    {
        return m_side->call("POST", thingPath(QStringLiteral("/revertAssetVersion/") + version),
                            body);
    }
    Json version(const QString &id)
    {
        return m_side->get(thingPath(QStringLiteral("/getVersion/") + id)).json;
    }
    Json versions(const api::Query &query = {})
    {
        return m_side->get(thingPath(QStringLiteral("/getVersions")), query).json;
    }
    Answer verb(const QByteArray &method, const char *name, const Json &body)
    {
        return m_side->call(method, thingPath(QLatin1Char('/') + QLatin1String(name)), body);
    }
    void put(const char *path, const QByteArray &bytes)
    {
        QCOMPARE(m_side->upload(thing(), {{QString::fromUtf8(path), bytes}})
                     .json.value("overallSuccess", false),
                 true);
    }
    QStringList revisionsOf(const char *path)
    {
        QStringList ids;
        const Json info = m_side
                              ->get(thingPath(QStringLiteral("/fileInfo")),
                                    {{QStringLiteral("filePath"), QString::fromUtf8(path)},
                                     {QStringLiteral("includeVersions"), QStringLiteral("true")}})
                              .json;
        for (const Json &revision : info.value("versions", Json::array()))
            ids << jsonText(revision, "versionId");
        return ids;
    }
    Json filesAsOf(const QString &id, const char *basic = "false")
    {
        return m_side
            ->get(thingPath(QStringLiteral("/listFiles")),
                  {{QStringLiteral("assetVersionId"), id},
                   {QStringLiteral("basic"), QLatin1String(basic)}})
            .json.value("items", Json::array());
    }
    void run(const char *sql)
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        db.script(sql);
    }
};

void VersionsTest::latestFiles()
{
    put("a.glb", "one");
    put("sub/b.glb", "two");
    put("a.glb.previewFile.png", "p");
    verb("POST", "createFolder", {{"relativeKey", "empty/"}});
    put("gone.glb", "g");
    verb("DELETE", "archiveFile", {{"filePath", "gone.glb"}});
    const Answer made =
        create({{"useLatestFiles", true}, {"comment", "first ü"}, {"versionAlias", " gold "}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.message(), QStringLiteral("Successfully created version 1 with 3 files"));
    QVERIFY(made.json.at("skippedFiles").is_null());
    const Json held = version(QStringLiteral("1"));
    QCOMPARE(jsonText(held, "comment"), QStringLiteral("first ü"));
    QCOMPARE(jsonText(held, "createdBy"), QStringLiteral("local"));
    QCOMPARE(held.at("files").size(), std::size_t(3));
    const Json &file = held.at("files").at(0);
    QCOMPARE(jsonText(file, "relativeKey"), QStringLiteral("a.glb"));
    QCOMPARE(jsonText(file, "versionId"), revisionsOf("a.glb").first());
    QCOMPARE(file.at("size"), Json(3));
    QCOMPARE(jsonText(file, "etag"), QStringLiteral("f97c5d29941bfb1b2fdab0874906ab82"));
    QCOMPARE(m_side->get(thingPath()).json.at("currentVersion").at("Version"), Json("1"));
    const Json row = versions().at("versions").at(0);
    QCOMPARE(row.at("versionAlias"), Json("gold"));
    QCOMPARE(row.at("isCurrent"), Json(true));
    QCOMPARE(row.at("fileCount"), Json(3));
    QCOMPARE(m_library->blobs().size(), 4); // copies nothing
}

void VersionsTest::chosenRevisions()
{
    put("a.glb", "one");
    put("a.glb", "two");
    put("b.glb", "bee");
    const QString old = revisionsOf("a.glb").last();
    const Answer made = create({{"comment", "old one"},
                                {"files",
                                 {{{"relativeKey", "/a.glb"}, {"versionId", old}},
                                  {{"relativeKey", "b.glb"}, {"versionId", "nosuch"}},
                                  {{"relativeKey", "/none.glb"}, {"versionId", old}}}}});
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json.at("skippedFiles"), Json({"b.glb", "/none.glb"}));
    const Json files = version(QStringLiteral("1")).at("files");
    QCOMPARE(files.size(), std::size_t(1));
    QCOMPARE(jsonText(files.at(0), "relativeKey"), QStringLiteral("/a.glb")); // as it was sent
    QCOMPARE(jsonText(files.at(0), "versionId"), old);
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_file_versions WHERE file_key = 'a.glb'"),
             1);
}

void VersionsTest::createRefusals_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const QByteArray &body, const char *names) {
        QTest::newRow(name) << QString::fromUtf8(body) << QString::fromUtf8(names);
    };
    const QByteArray file = R"({"relativeKey":"a.glb","versionId":"x"})";
    row("no source", R"({"comment":"c"})", "useLatestFiles");
    row("empty list", R"({"comment":"c","files":[]})", "useLatestFiles");
    row("two sources", R"({"comment":"c","useLatestFiles":true,"files":[)" + file + "]}", "files");
    row("twice", R"({"comment":"c","files":[)" + file + "," + file + "]}", "relative keys");
    row("twice with slash",
        R"({"comment":"c","files":[)" + file + R"(,{"relativeKey":"/a.glb","versionId":"y"}]})",
        "relative keys");
    row("no comment", R"({"useLatestFiles":true})", "comment");
    row("empty comment", R"({"useLatestFiles":true,"comment":""})", "comment");
    row("long comment", R"({"useLatestFiles":true,"comment":")" + QByteArray(257, 'c') + R"("})",
        "comment");
    row("long alias",
        R"({"useLatestFiles":true,"comment":"c","versionAlias":")" + QByteArray(65, 'a') + R"("})",
        "versionAlias");
    row("no key", R"({"comment":"c","files":[{"versionId":"x"}]})", "relativeKey");
    row("no revision", R"({"comment":"c","files":[{"relativeKey":"a.glb"}]})", "versionId");
    row("up", R"({"comment":"c","files":[{"relativeKey":"../other/a.glb","versionId":"x"}]})",
        "relativeKey");
    row("double slash", R"({"comment":"c","files":[{"relativeKey":"//a.glb","versionId":"x"}]})",
        "relativeKey");
    row("files is no list", R"({"comment":"c","files":"a.glb"})", "files");
    row("odd flag", R"({"comment":"c","useLatestFiles":"maybe"})", "useLatestFiles");
}

void VersionsTest::createRefusals()
{
    QFETCH(QString, body);
    QFETCH(QString, names);
    put("a.glb", "one");
    const auto before = m_library->rowCounts();
    const Answer answer = create(*parseJson(body.toUtf8()));
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(names), qPrintable(answer.message()));
    QCOMPARE(m_library->rowCounts(), before);
}

void VersionsTest::listedNewestFirstByPages()
{
    put("a.glb", "one");
    for (int at = 0; at < 12; ++at)
        createLatest();
    QStringList seen;
    QString token;
    int pages = 0;
    do {
        const Json page = versions({{QStringLiteral("pageSize"), QStringLiteral("5")},
                                    {QStringLiteral("startingToken"), token}});
        for (const Json &row : page.at("versions"))
            seen << jsonText(row, "Version");
        token = jsonText(page, "NextToken");
    } while (!token.isEmpty() && ++pages < 10);
    QStringList expected;
    for (int at = 12; at >= 0; --at)
        expected << QString::number(at);
    QCOMPARE(seen, expected); // 10 stands before 9
    QCOMPARE(pages, 2);
    for (const char *bad : {"junk", "%%%", "dmFiYw"}) // the last one: "vabc"
        QCOMPARE(m_side
                     ->get(thingPath(QStringLiteral("/getVersions")),
                           {{QStringLiteral("startingToken"), QLatin1String(bad)}})
                     .status,
                 400);
    QCOMPARE(m_side
                 ->get(thingPath(QStringLiteral("/getVersions")),
                       {{QStringLiteral("pageSize"), QStringLiteral("0")}})
                 .status,
             400);
}

void VersionsTest::archivedOnesAreHidden()
{
    createLatest();
    createLatest();
    const auto set = [this](const char *id, const char *what) {
        return m_side->call("POST", thingPath(QStringLiteral("/assetversions/%1/%2")
                                                  .arg(QLatin1String(id), QLatin1String(what))));
    };
    QCOMPARE(set("2", "archive").message(),
             QStringLiteral("Cannot archive the current version. Set a different version as "
                            "current first."));
    QCOMPARE(set("9", "archive").status, 400);
    QCOMPARE(set("x", "archive").status, 400);
    QCOMPARE(set("1", "archive").status, 200);
    QCOMPARE(set("1", "archive").status, 200);
    QCOMPARE(versions().at("versions").size(), std::size_t(2));
    const api::Query all{{QStringLiteral("showArchived"), QStringLiteral("true")}};
    QCOMPARE(versions(all).at("versions").size(), std::size_t(3));
    QCOMPARE(versions(all).at("versions").at(1).at("isArchived"), Json(true));
    QCOMPARE(jsonText(version(QStringLiteral("1")), "assetVersionId"), QStringLiteral("1"));
    QCOMPARE(set("1", "unarchive").status, 200);
    QCOMPARE(versions().at("versions").size(), std::size_t(3));
}

void VersionsTest::editedComment()
{
    const QString id = createLatest("before");
    const auto edit = [&](const Json &body) {
        return m_side->call("PUT", thingPath(QStringLiteral("/assetversions/") + id), body);
    };
    QCOMPARE(edit({{"comment", "after"}, {"versionAlias", " silver "}}).status, 200);
    QCOMPARE(versions().at("versions").at(0).at("versionAlias"), Json("silver"));
    QCOMPARE(jsonText(version(id), "comment"), QStringLiteral("after"));
    QCOMPARE(edit({{"versionAlias", ""}}).status, 200);
    QVERIFY(versions().at("versions").at(0).at("versionAlias").is_null());
    const auto before = m_library->rowCounts();
    for (const Json &bad :
         {Json::object(), Json{{"comment", ""}}, Json{{"comment", std::string(1025, 'c')}},
          Json{{"versionAlias", std::string(65, 'a')}}, Json{{"comment", nullptr}}})
        QCOMPARE(edit(bad).status, 400);
    QCOMPARE(jsonText(version(id), "comment"), QStringLiteral("after"));
    QCOMPARE(m_library->rowCounts(), before);
    QCOMPARE(m_side->call("PUT", thingPath(QStringLiteral("/assetversions/99")), {{"comment", "c"}})
                 .message(),
             QStringLiteral("VAMS General Error: Asset version '99' not found for asset"));
}

void VersionsTest::aliasFindsTheFile()
{
    put("a.glb", "one");
    create({{"useLatestFiles", true}, {"comment", "c"}, {"versionAlias", "gold"}});
    put("a.glb", "two");
    const auto link = [this](const char *alias) {
        return verb(
            "POST", "download",
            {{"downloadType", "assetFile"}, {"key", "/a.glb"}, {"assetVersionIdAlias", alias}});
    };
    const Answer found = link("gold");
    QCOMPARE(found.status, 200);
    api::Request request;
    request.path = jsonText(found.json, "downloadUrl");
    QCOMPARE(m_side->send(request).body, QByteArray("one"));
    QCOMPARE(link("silver").status, 400);
    QCOMPARE(m_side
                 ->get(thingPath(QStringLiteral("/download/stream/a.glb")),
                       {{QStringLiteral("assetVersionIdAlias"), QStringLiteral("gold")}})
                 .body,
             QByteArray("one"));
    create({{"useLatestFiles", true}, {"comment", "c"}, {"versionAlias", "gold"}});
    QCOMPARE(link("gold").message(),
             QStringLiteral("VAMS General Error: Ambiguous alias 'gold': multiple versions share "
                            "this alias"));
}

void VersionsTest::listingAsOfAVersion()
{
    put("a.glb", "one");
    put("b.glb", "bee");
    put("c.glb", "sea");
    put("thing/thing/d.glb", "a folder of the asset's own name");
    const QString id = createLatest();
    put("a.glb", "two two");
    put("later.glb", "x");
    verb("DELETE", "archiveFile", {{"filePath", "b.glb"}});
    verb("DELETE", "deleteFile", {{"filePath", "c.glb"}, {"confirmPermanentDelete", true}});
    const Json items = filesAsOf(id);
    QCOMPARE(items.size(), std::size_t(4));
    QCOMPARE(items.at(0).at("size"), Json(3));
    QCOMPARE(jsonText(items.at(0), "versionId"), revisionsOf("a.glb").last());
    QVERIFY(items.at(0).at("currentAssetVersionFileVersionMismatch").is_null());
    QCOMPARE(items.at(1).at("isArchived"), Json(true));
    QCOMPARE(items.at(1).at("isPermanentlyDeleted"), Json(false));
    QCOMPARE(items.at(2).at("isPermanentlyDeleted"), Json(true));
    QCOMPARE(jsonText(items.at(3), "relativePath"), QStringLiteral("/thing/d.glb"));
    QCOMPARE(items.at(3).at("isPermanentlyDeleted"), Json(false));
    QCOMPARE(filesAsOf(id, "true").size(), std::size_t(4));
    QCOMPARE(filesAsOf(QStringLiteral("0")).size(), std::size_t(0));
    QCOMPARE(m_side
                 ->get(thingPath(QStringLiteral("/listFiles")),
                       {{QStringLiteral("assetVersionId"), QStringLiteral("99")}})
                 .status,
             400);
    const Json held = version(id).at("files");
    QCOMPARE(held.at(1).at("isLatestVersionArchived"), Json(true));
    QCOMPARE(held.at(2).at("isPermanentlyDeleted"), Json(true));
}

void VersionsTest::listingFoldsPreviews()
{
    put("a.glb", "one");
    put("a.glb.previewFile.png", "p");
    const QString id = createLatest();
    for (const char *basic : {"false", "true"}) {
        const Json items = filesAsOf(id, basic);
        QCOMPARE(items.size(), std::size_t(1));
        QCOMPARE(jsonText(items.at(0), "previewFile"), QStringLiteral("/a.glb.previewFile.png"));
    }
}

void VersionsTest::mismatchWithTheCurrentVersion()
{
    put("a.glb", "one");
    const auto differs = [this] {
        const Json items = m_side->get(thingPath(QStringLiteral("/listFiles"))).json.at("items");
        return items.at(1).at("currentAssetVersionFileVersionMismatch").get<bool>();
    };
    QCOMPARE(differs(), true); // version 0 holds nothing
    createLatest();
    QCOMPARE(differs(), false);
    put("a.glb", "two");
    QCOMPARE(differs(), true);
    create({{"comment", "c"},
            {"files", {{{"relativeKey", "/a.glb"}, {"versionId", revisionsOf("a.glb").first()}}}}});
    QCOMPARE(differs(), false); // with a slash as without
    verb("PUT", "setPrimaryFile", {{"filePath", "a.glb"}, {"primaryType", "primary"}});
    QCOMPARE(differs(), true);
}

void VersionsTest::downloadOfAnArchivedFile()
{
    put("a.glb", "one");
    const QString id = createLatest();
    verb("DELETE", "archiveFile", {{"filePath", "a.glb"}});
    const Json order{{"downloadType", "assetFile"}, {"key", "a.glb"}, {"assetVersionId", id}};
    const Answer link = verb("POST", "download", order);
    QCOMPARE(link.status, 200);
    api::Request request;
    request.path = jsonText(link.json, "downloadUrl");
    QCOMPARE(m_side->send(request).body, QByteArray("one"));
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb"), revisionsOf("a.glb").last()),
             QByteArray("one"));
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), std::nullopt);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb"), QStringLiteral("nosuch")),
             std::nullopt);
    verb("DELETE", "deleteFile", {{"filePath", "a.glb"}, {"confirmPermanentDelete", true}});
    QCOMPARE(verb("POST", "download", order).status, 400);
}

void VersionsTest::revertPutsFilesBack()
{
    put("a.glb", "one");
    put("b.glb", "bee");
    const QString id = createLatest();
    put("a.glb", "two");
    verb("DELETE", "archiveFile", {{"filePath", "b.glb"}});
    const qsizetype blobs = m_library->blobs().size();
    const Answer done = revert(id);
    QCOMPARE(done.message(), QStringLiteral("Successfully reverted to version 1 with 2 files"));
    QCOMPARE(jsonText(done.json, "assetVersionId"), QStringLiteral("2"));
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")), QByteArray("one"));
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("b.glb")), QByteArray("bee"));
    QCOMPARE(revisionsOf("a.glb").size(), 3); // "two" is not lost
    QCOMPARE(m_library->blobs().size(), blobs);
    const Json made = version(QStringLiteral("2"));
    QCOMPARE(jsonText(made, "comment"), QStringLiteral("[REVERTED FROM v1] back"));
    QCOMPARE(jsonText(made.at("files").at(0), "versionId"), revisionsOf("a.glb").first());
    QCOMPARE(m_side->get(thingPath()).json.at("summary").value("fileCount", 0), 2);
}

void VersionsTest::revertLeavesOtherFiles()
{
    put("a.glb", "one");
    const QString id = createLatest();
    put("later.glb", "x");
    QCOMPARE(revert(id).status, 200);
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("later.glb")), QByteArray("x"));
    QCOMPARE(version(QStringLiteral("2")).at("files").size(), std::size_t(1));
    QCOMPARE(revert(QStringLiteral("0")).message(),
             QStringLiteral("Successfully reverted to version 0 with 0 files"));
    QCOMPARE(m_side->paths(thing()).size(), 2);
}

void VersionsTest::revertSkipsWhatIsGone()
{
    put("a.glb", "one");
    put("b.glb", "bee");
    const QString id = createLatest();
    verb("DELETE", "deleteFile", {{"filePath", "a.glb"}, {"confirmPermanentDelete", true}});
    put("a.glb", "another file of that name");
    const Answer done = revert(id);
    QCOMPARE(done.json.at("skippedFiles"), Json({"a.glb"}));
    QCOMPARE(done.message(), QStringLiteral("Successfully reverted to version 1 with 1 files"));
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("a.glb")),
             QByteArray("another file of that name"));
}

void VersionsTest::revertDropsAuxiliaryData()
{
    put("a.las", "one");
    const QString id = createLatest();
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        backend::ObjectVersion file;
        file.bucketId = backend::auxiliaryBucket(db);
        file.lastModified = QStringLiteral("2026-11-22T09:15:24Z");
        for (const char *key : {"thing/a.las/preview/x.json", "thing/other.las/preview/y.json"}) {
            file.key = QString::fromLatin1(key);
            backend::ObjectStore::put(db, file);
        }
    }
    QCOMPARE(revert(id).status, 200);
    QCOMPARE(m_library->number(
                 "SELECT count(*) FROM object_versions WHERE object_key LIKE '%/preview/%'"),
             1);
}

void VersionsTest::snapshotHoldsMetadata()
{
    put("a.glb", "one");
    put("b.glb", "bee");
    run("INSERT INTO asset_file_metadata VALUES ('data','thing','/','k','v1','string'),"
        "('data','thing','/a.glb','f','x','number'),('data','thing','/b.glb','f','y','string');"
        "INSERT INTO file_attributes VALUES ('data','thing','/a.glb','attr','z','string')");
    createLatest();
    QCOMPARE(version(QStringLiteral("1")).at("versionedMetadata").size(), std::size_t(4));
    create({{"comment", "c"},
            {"files", {{{"relativeKey", "/a.glb"}, {"versionId", revisionsOf("a.glb").first()}}}}});
    const Json held = version(QStringLiteral("2")).at("versionedMetadata");
    QCOMPARE(held.size(), std::size_t(3)); // not of b.glb
    QCOMPARE(held.at(0), Json({{"type", "attribute"},
                               {"filePath", "/a.glb"},
                               {"metadataKey", "attr"},
                               {"metadataValue", "z"},
                               {"metadataValueType", "string"}}));
    QCOMPARE(jsonText(held.at(1), "filePath"), QStringLiteral("/"));
    QCOMPARE(jsonText(held.at(2), "metadataValueType"), QStringLiteral("number"));
}

void VersionsTest::revertedMetadata()
{
    put("a.glb", "one");
    const QString bare = createLatest();
    run("INSERT INTO asset_file_metadata VALUES ('data','thing','/','k','v1','string'),"
        "('data','thing','/a.glb','f','x','string')");
    const QString id = createLatest();
    put("later.glb", "x");
    run("UPDATE asset_file_metadata SET metadata_value = 'changed' WHERE metadata_key = 'k';"
        "INSERT INTO asset_file_metadata VALUES ('data','thing','/','new','n','string'),"
        "('data','thing','/later.glb','f','kept','string');"
        "INSERT INTO file_attributes VALUES ('data','thing','/a.glb','attr','z','string')");
    QCOMPARE(revert(id).status, 200);
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_file_metadata"), 4);
    QCOMPARE(revert(id, {{"comment", "c"}, {"revertMetadata", true}}).status, 200);
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_file_metadata WHERE metadata_value = "
                               "'v1' OR metadata_value = 'x'"),
             2);
    // What belongs to a file that the version does not touch stays with the file.
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_file_metadata"), 3);
    QCOMPARE(m_library->number("SELECT count(*) FROM file_attributes"), 0);
    QCOMPARE(version(QStringLiteral("4")).at("versionedMetadata"),
             version(id).at("versionedMetadata"));
    // A version without metadata brings its lack of it back.
    QCOMPARE(revert(bare, {{"comment", "c"}, {"revertMetadata", true}}).status, 200);
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_file_metadata"), 1);
}

void VersionsTest::revertRefusals_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("body");
    QTest::newRow("missing") << QStringLiteral("99") << QStringLiteral(R"({"comment":"c"})");
    QTest::newRow("not a number") << QStringLiteral("one") << QStringLiteral(R"({"comment":"c"})");
    QTest::newRow("negative") << QStringLiteral("-1") << QStringLiteral(R"({"comment":"c"})");
    QTest::newRow("empty comment") << QStringLiteral("1") << QStringLiteral(R"({"comment":""})");
    QTest::newRow("odd flag") << QStringLiteral("1")
                              << QStringLiteral(R"({"comment":"c","revertMetadata":"so"})");
}

void VersionsTest::revertRefusals()
{
    QFETCH(QString, id);
    QFETCH(QString, body);
    put("a.glb", "one");
    createLatest();
    const auto before = m_library->rowCounts();
    QCOMPARE(revert(id, *parseJson(body.toUtf8())).status, 400);
    QCOMPARE(m_library->rowCounts(), before);
}

void VersionsTest::deletedFileStaysInItsVersions()
{
    put("a.glb", "one");
    const QString id = createLatest();
    verb("DELETE", "deleteFile", {{"filePath", "a.glb"}, {"confirmPermanentDelete", true}});
    const Json file = version(id).at("files").at(0);
    QCOMPARE(file.at("isPermanentlyDeleted"), Json(true));
    QCOMPARE(file.at("isLatestVersionArchived"), Json(false));
    QCOMPARE(versions().at("versions").at(0).at("fileCount"), Json(1));
}

void VersionsTest::typedCalls()
{
    put("a.glb", "one");
    api::Client client(m_side->transport());
    Job job;
    const auto made = client.versions().create(thing(), {QStringLiteral("c"), {}, {}}, job);
    QVERIFY(made && made->success);
    put("a.glb", "two");
    const AssetVersionId id = made->assetVersionId;
    QVERIFY(client.versions().update(thing(), id, {{}, QStringLiteral("gold")}, job));
    QCOMPARE(client.versions().files(thing(), id, job)->front().size, 3);
    QCOMPARE(client.versions().get(thing(), id, job)->files.size(), std::size_t(1));
    QVERIFY(client.downloads().versionLink(thing(), QStringLiteral("/a.glb"), id, job));
    const auto back = client.versions().revert(thing(), id, QStringLiteral("c"),
                                               api::RevertedMetadata::Restore, job);
    QCOMPARE(back->assetVersionId.text(), QStringLiteral("2"));
    QVERIFY(client.versions().archive(thing(), id, job));
    const auto shown = client.versions().list(thing(), {}, api::ArchivedVersions::Hide, job);
    QCOMPARE(shown->items.size(), std::size_t(2));
    QVERIFY(client.versions().unarchive(thing(), id, job));
    const auto all = client.versions().list(thing(), {}, api::ArchivedVersions::Include, job);
    QCOMPARE(all->items.at(1).versionAlias, QStringLiteral("gold"));
}

void VersionsTest::assetTakesItsVersionsAlong()
{
    put("a.glb", "one");
    createLatest();
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveAsset")), {{"reason", "r"}});
    QCOMPARE(m_side->get(thingPath(QStringLiteral("/getVersions"))).message(),
             QStringLiteral("VAMS General Error: Asset not found in database"));
    m_side->call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                 {{"confirmPermanentDelete", true}});
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_versions"), 0);
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_file_versions"), 0);
}

VAMS_TEST(VersionsTest)

} // namespace vams::test

#include "versions_test.moc"
