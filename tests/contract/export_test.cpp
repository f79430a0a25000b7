#include "core/backend/storage/sql.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Exports, in process and over HTTP.
class ExportTest : public ContractTest
{
    Q_OBJECT

private slots:
    void assetWithFiles();
    void filters_data();
    void filters();
    void metadataIsChosen();
    void linksThatCanBeOpened();
    void noLinksOfWhatMayNotBeDistributed();
    void childrenAndTree();
    void sharedChildrenComeOnce();
    void longChain();
    void pages();
    void tokenGivesNoRights();
    void tokenRefusals_data();
    void tokenRefusals();
    void refusals_data();
    void refusals();
    void longAnswersArePacked();
    void typedCall();

private:
    void prepare() override;
    Answer exportThing(const Json &body = Json::object())
    {
        return m_side->call("POST", thingPath(QStringLiteral("/export")), body);
    }
    Json fileOf(const Json &page, const char *path)
    {
        for (const Json &file : page.at("assets").at(0).at("files")) {
            if (jsonText(file, "relativePath") == QLatin1String(path))
                return file;
        }
        return {};
    }
    static QStringList ids(const Json &page)
    {
        QStringList found;
        for (const Json &asset : page.at("assets"))
            found << jsonText(asset, "assetid");
        return found;
    }
    void run(const QByteArray &sql)
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        db.script(sql);
    }
    /// A parent-child link between assets of the database "data".
    void link(const char *from, const char *to)
    {
        const QByteArray id = QByteArray(from) + '-' + to;
        run("INSERT INTO asset_links (asset_link_id, from_database_id, from_asset_id, "
            "to_database_id, to_asset_id, relationship_type) VALUES ('" +
            id + "','data','" + from + "','data','" + to + "','parentChild')");
    }
    void makeAssets(std::initializer_list<const char *> names)
    {
        for (const char *name : names)
            QCOMPARE(m_side->makeAsset(QStringLiteral("data"), QLatin1String(name)).status, 200);
    }
};

void ExportTest::prepare()
{
    m_side->upload(thing(), {{QStringLiteral("a.glb"), "0123456789"},
                             {QStringLiteral("a.glb.previewFile.png"), "p"},
                             {QStringLiteral("sub/b.TXT"), "bee"}});
    m_side->call("POST", thingPath(QStringLiteral("/createFolder")), {{"relativeKey", "empty/"}});
    m_side->call("PUT", thingPath(QStringLiteral("/setPrimaryFile")),
                 {{"filePath", "a.glb"}, {"primaryType", "lod1"}});
}

void ExportTest::assetWithFiles()
{
    m_side->call("POST", thingPath(QStringLiteral("/createVersion")),
                 {{"useLatestFiles", true}, {"comment", "first"}});
    m_side->upload(thing(), {{QStringLiteral("sub/b.TXT"), "newer"}});
    const Answer answer = exportThing();
    QCOMPARE(answer.status, 200);
    const Json &asset = answer.json.at("assets").at(0);
    QCOMPARE(asset.at("is_root_lookup_asset"), Json(true));
    QCOMPARE(jsonText(asset, "id"), QStringLiteral("thing"));
    QCOMPARE(jsonText(asset, "bucketprefix"), QString());
    QCOMPARE(jsonText(asset, "asset_version_comment"), QStringLiteral("first"));
    QCOMPARE(asset.at("files").size(), std::size_t(2));
    const Json file = fileOf(answer.json, "/a.glb");
    QCOMPARE(jsonText(file, "previewFile"), QStringLiteral("/a.glb.previewFile.png"));
    QCOMPARE(jsonText(file, "primaryType"), QStringLiteral("lod1"));
    QCOMPARE(file.at("currentAssetVersionFileVersionMismatch"), Json(false));
    QVERIFY(file.at("presignedFileDownloadUrl").is_null());
    QCOMPARE(fileOf(answer.json, "/sub/b.TXT").at("currentAssetVersionFileVersionMismatch"),
             Json(true));
    QCOMPARE(answer.json.at("relationships"), Json::array());
    QCOMPARE(answer.json.at("totalAssetsInTree"), Json(1));
    const Answer empty = m_side->call("POST", thingPath(QStringLiteral("/export")));
    QCOMPARE(empty.status, 200); // without a body as with an empty one
    QCOMPARE(empty.json, answer.json);
}

void ExportTest::filters_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("paths");
    const auto row = [](const char *options, QStringList paths) {
        QTest::newRow(options) << QString::fromLatin1(options) << paths;
    };
    const QString model = QStringLiteral("/a.glb");
    const QString text = QStringLiteral("/sub/b.TXT");
    row(R"({"fileExtensions":["glb"]})", {model});
    row(R"({"fileExtensions":[".txt"]})", {text});
    row(R"({"fileExtensions":[".TXT",".nosuch"]})", {text});
    row(R"({"fileExtensions":[]})", {model, text});
    row(R"({"fileExtensions":null})", {model, text});
    row(R"({"includeOnlyPrimaryTypeFiles":true})", {model});
    row(R"({"includeFolderFiles":true})",
        {QStringLiteral("/"), model, QStringLiteral("/empty/"), text});
    row(R"({"includeFolderFiles":true,"fileExtensions":["glb"]})",
        {QStringLiteral("/"), model, QStringLiteral("/empty/")});
}

void ExportTest::filters()
{
    QFETCH(QString, options);
    QFETCH(QStringList, paths);
    const Answer answer = exportThing(*parseJson(options.toUtf8()));
    QCOMPARE(answer.status, 200);
    QStringList found;
    for (const Json &file : answer.json.at("assets").at(0).at("files"))
        found << jsonText(file, "relativePath");
    QCOMPARE(found, paths);
    if (found.contains(QStringLiteral("/a.glb")))
        QVERIFY(!jsonText(fileOf(answer.json, "/a.glb"), "previewFile").isEmpty());
}

void ExportTest::metadataIsChosen()
{
    run("INSERT INTO asset_file_metadata VALUES ('data','thing','/','k','v','number'),"
        "('data','thing','/','_hidden','v','string'),('data','thing','/a.glb','f','x','string');"
        "INSERT INTO file_attributes VALUES ('data','thing','/a.glb','attr','z','string')");
    const Json all = exportThing().json;
    const Json value{{"k", {{"valueType", "string"}, {"value", "v"}}}};
    QCOMPARE(all.at("assets").at(0).at("metadata"), value);
    const Json file = fileOf(all, "/a.glb");
    QCOMPARE(jsonText(file.at("metadata").at("f"), "value"), QStringLiteral("x"));
    QCOMPARE(jsonText(file.at("attributes").at("attr"), "value"), QStringLiteral("z"));
    const Json none =
        exportThing({{"includeAssetMetadata", false}, {"includeFileMetadata", false}}).json;
    QCOMPARE(none.at("assets").at(0).at("metadata"), Json::object());
    QCOMPARE(fileOf(none, "/a.glb").at("attributes"), Json::object());
}

void ExportTest::linksThatCanBeOpened()
{
    const Json page = exportThing({{"generatePresignedUrls", true}}).json;
    const Json file = fileOf(page, "/a.glb");
    QCOMPARE(file.at("presignedFileDownloadExpiresIn"), Json(86400));
    api::Request request;
    request.path = jsonText(file, "presignedFileDownloadUrl");
    QCOMPARE(m_side->send(request).body, QByteArray("0123456789"));
}

void ExportTest::noLinksOfWhatMayNotBeDistributed()
{
    m_side->call("PUT", thingPath(), {{"isDistributable", false}});
    const Json page = exportThing({{"generatePresignedUrls", true}}).json;
    QVERIFY(fileOf(page, "/a.glb").at("presignedFileDownloadUrl").is_null());
}

void ExportTest::childrenAndTree()
{
    makeAssets({"child", "grandchild", "gone", "parent", "friend"});
    link("thing", "child");
    link("child", "grandchild");
    link("thing", "gone");
    link("parent", "thing");
    run("INSERT INTO asset_links (asset_link_id, from_database_id, from_asset_id, to_database_id, "
        "to_asset_id, relationship_type) VALUES ('r','data','thing','data','friend','related');"
        "INSERT INTO asset_links_metadata VALUES ('thing-child','lk','5','number')");
    m_side->call("DELETE", QStringLiteral("/database/data/assets/gone/archiveAsset"),
                 {{"reason", "r"}});
    const Json direct = exportThing().json;
    QCOMPARE(ids(direct), QStringList({QStringLiteral("thing"), QStringLiteral("child")}));
    QCOMPARE(direct.at("assets").at(1).at("is_root_lookup_asset"), Json(false));
    QCOMPARE(direct.at("relationships").size(), std::size_t(1));
    const Json &relationship = direct.at("relationships").at(0);
    QCOMPARE(jsonText(relationship, "childAssetId"), QStringLiteral("child"));
    QCOMPARE(relationship.at("metadata").at("lk"), Json({{"valueType", "number"}, {"value", "5"}}));
    const Json tree = exportThing({{"fetchEntireChildrenSubtrees", true}}).json;
    QCOMPARE(ids(tree), QStringList({QStringLiteral("thing"), QStringLiteral("child"),
                                     QStringLiteral("grandchild")}));
    QCOMPARE(tree.at("relationships").size(), std::size_t(2));
    QVERIFY(!tree.at("relationships").at(1).contains("metadata"));
    QCOMPARE(exportThing({{"includeAssetLinkMetadata", false}}).json.at("relationships"),
             Json::array());
    const Json alone = exportThing({{"fetchAssetRelationships", false}}).json;
    QCOMPARE(ids(alone), QStringList(QStringLiteral("thing")));
    QVERIFY(alone.at("relationships").is_null());
}

void ExportTest::sharedChildrenComeOnce()
{
    makeAssets({"left", "right", "both"});
    link("thing", "left");
    link("thing", "right");
    link("left", "both");
    link("right", "both");
    link("both", "thing"); // a circle, which the link routes refuse
    const Json tree = exportThing({{"fetchEntireChildrenSubtrees", true}}).json;
    QCOMPARE(tree.at("totalAssetsInTree"), Json(4));
    QCOMPARE(tree.at("relationships").size(), std::size_t(5));
}

void ExportTest::longChain()
{
    QByteArray sql = "BEGIN;";
    for (int at = 0; at < 3000; ++at) {
        const QByteArray id = "c" + QByteArray::number(at);
        const QByteArray parent = at == 0 ? QByteArray("thing") : "c" + QByteArray::number(at - 1);
        sql +=
            "INSERT INTO assets (database_id, asset_id, asset_name, description, "
            "is_distributable, bucket_id, location_key, created_at, updated_at) SELECT 'data','" +
            id + "','n','d',1,bucket_id,'" + id +
            "/','','' FROM assets WHERE asset_id = 'thing';"
            "INSERT INTO asset_links (asset_link_id, from_database_id, from_asset_id, "
            "to_database_id, to_asset_id, relationship_type) VALUES ('l" +
            id + "','data','" + parent + "','data','" + id + "','parentChild');";
    }
    run(sql + "COMMIT;");
    const Json page =
        exportThing({{"fetchEntireChildrenSubtrees", true}, {"maxAssets", 1000000}}).json;
    QCOMPARE(page.at("totalAssetsInTree"), Json(3001));
    QCOMPARE(page.at("assetsInThisPage"), Json(1000)); // no page is longer
    QVERIFY(!jsonText(page, "NextToken").isEmpty());
}

void ExportTest::pages()
{
    makeAssets({"c1", "c2", "c3", "c4"});
    for (const char *child : {"c1", "c2", "c3", "c4"})
        link("thing", child);
    QStringList seen;
    QString token;
    int pages = 0;
    do {
        Json body{{"maxAssets", 2}};
        if (!token.isEmpty())
            body["startingToken"] = token;
        const Answer page = exportThing(body);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.json.at("totalAssetsInTree"), Json(5));
        QCOMPARE(page.json.at("relationships").is_null(), !token.isEmpty());
        seen += ids(page.json);
        token = jsonText(page.json, "NextToken");
        // What comes or goes between two pages moves nothing.
        m_side->makeAsset(QStringLiteral("data"), QStringLiteral("c0"));
        if (++pages == 1)
            link("thing", "c0");
        m_side->call("DELETE", QStringLiteral("/database/data/assets/c3/deleteAsset"),
                     {{"confirmPermanentDelete", true}});
    } while (!token.isEmpty() && pages < 10);
    QCOMPARE(seen, QStringList({QStringLiteral("thing"), QStringLiteral("c1"), QStringLiteral("c2"),
                                QStringLiteral("c4")}));
    QCOMPARE(pages, 3);
}

void ExportTest::tokenGivesNoRights()
{
    // A token made by the client itself names any asset: each is asked for anew.
    const QByteArray forged =
        R"({"root":["data","thing"],"total":2,"left":[["data","thing"],["data","nosuch"]]})";
    const Answer page = exportThing(
        {{"startingToken", forged.toBase64(QByteArray::Base64UrlEncoding).toStdString()}});
    QCOMPARE(page.status, 200);
    QCOMPARE(ids(page.json), QStringList(QStringLiteral("thing")));
    QFETCH_GLOBAL(QString, transport);
    ContractSide stranger(*m_library, transport, UserId(QStringLiteral("stranger")));
    QCOMPARE(stranger
                 .call("POST", thingPath(QStringLiteral("/export")),
                       {{"startingToken", forged.toBase64().toStdString()}})
                 .status,
             403);
}

void ExportTest::tokenRefusals_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("junk") << QByteArray("%%%");
    const auto row = [](const char *json) {
        QTest::newRow(json) << QByteArray(json).toBase64(QByteArray::Base64UrlEncoding);
    };
    row("text");
    row("[]");
    row("{}");
    row(R"({"root":["data","other"],"total":1,"left":[["data","thing"]]})");
    row(R"({"root":["data","thing"],"total":1,"left":[]})");
    row(R"({"root":["data","thing"],"total":0,"left":[["data","thing"]]})");
    row(R"({"root":["data","thing"],"total":-1,"left":[["data","thing"]]})");
    row(R"({"root":["data","thing"],"total":1e9,"left":[["data","thing"]]})");
    row(R"({"root":["data","thing"],"total":99999999999,"left":[["data","thing"]]})");
    row(R"({"root":["data","thing"],"total":1,"left":[["data"]]})");
    row(R"({"root":["data","thing"],"total":1,"left":[[1,2]]})");
    row(R"({"root":["data","thing"],"total":1,"left":["data"]})");
    row(R"({"root":"thing","total":1,"left":[["data","thing"]]})");
}

void ExportTest::tokenRefusals()
{
    QFETCH(QByteArray, token);
    const Answer answer = exportThing({{"startingToken", token.toStdString()}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), QStringLiteral("VAMS General Error: Invalid pagination token "
                                              "format"));
}

void ExportTest::refusals_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *body, const char *names) {
        QTest::newRow(body) << QString::fromLatin1(body) << QString::fromLatin1(names);
    };
    row(R"({"maxAssets":0})", "maxAssets");
    row(R"({"maxAssets":-5})", "maxAssets");
    row(R"({"maxAssets":"many"})", "maxAssets");
    row(R"({"generatePresignedUrls":"perhaps"})", "generatePresignedUrls");
    row(R"({"fileExtensions":"glb"})", "fileExtensions");
    row(R"({"fileExtensions":[{}]})", "fileExtensions");
    row(R"({"startingToken":[]})", "startingToken");
}

void ExportTest::refusals()
{
    QFETCH(QString, body);
    QFETCH(QString, names);
    const Answer answer = exportThing(*parseJson(body.toUtf8()));
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.message().contains(names));
    QCOMPARE(m_side->call("POST", QStringLiteral("/database/data/assets/nosuch/export")).message(),
             QStringLiteral("VAMS General Error: Asset not found"));
}

void ExportTest::longAnswersArePacked()
{
    run("INSERT INTO asset_file_metadata VALUES ('data','thing','/','k','" +
        QByteArray(200000, 'v') + "','string')");
    const Json plain = exportThing().json; // whatever the transport does, it comes out the same
    QCOMPARE(plain.at("assets").at(0).at("metadata").at("k").at("value").get<std::string>().size(),
             std::size_t(200000));
    QFETCH_GLOBAL(QString, transport);
    api::Request request =
        api::jsonRequest("POST", thingPath(QStringLiteral("/export")), Json::object());
    for (const char *accepted : {"gzip", "identity"}) {
        request.headers.set("Accept-Encoding", accepted);
        const Answer answer = m_side->send(request);
        const bool isPacked = transport == QLatin1String("http") && QByteArray(accepted) == "gzip";
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("Content-Encoding"), QByteArray(isPacked ? "gzip" : ""));
        QCOMPARE(answer.body.size() < 10000, isPacked);
    }
}

void ExportTest::typedCall()
{
    makeAssets({"child"});
    link("thing", "child");
    api::Client client(m_side->transport());
    Job job;
    ExportOptions options;
    options.maxAssets = 1;
    const auto first = client.exports().exportPage(thing(), options, {}, job);
    QVERIFY(first);
    QCOMPARE(first->assets.size(), std::size_t(1));
    QCOMPARE(first->assets.front().files.size(), std::size_t(2));
    QCOMPARE(first->relationships->front().childAssetId.text(), QStringLiteral("child"));
    const auto second =
        client.exports().exportPage(thing(), options, first->NextToken.value(), job);
    QCOMPARE(second->assets.front().assetid.text(), QStringLiteral("child"));
    QVERIFY(!second->NextToken && !second->relationships);
}

VAMS_TEST(ExportTest)

} // namespace vams::test

#include "export_test.moc"
