#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

/// Search over both transports: every earlier commit is seen, and nothing that is gone.
class SearchTest : public ContractTest
{
    Q_OBJECT

private slots:
    void findsWhatWasJustMade();
    void findsInEveryField_data();
    void findsInEveryField();
    void followsEachChange();
    void archivedOnlyWhenAskedFor();
    void wordsAreAlternatives();
    void specialCharactersMeanThemselves_data();
    void specialCharactersMeanThemselves();
    void bestMatchFirst();
    void filters_data();
    void filters();
    void metadataQueries_data();
    void metadataQueries();
    void simpleFields_data();
    void simpleFields();
    void sortsAndPages();
    void typedOrders();
    void countsFacets();
    void explainsAndHighlights();
    void refusals_data();
    void refusals();
    void tooManyTags();
    void costlySearchIsRefused();
    void typedClient();
    void folderCalledAsItsAsset();
    void cancelledSearchEnds();
    void switchedOff();
    void equalsScanAfterManyChanges();

private:
    void prepare() override;
    void putMetadata(const QString &path, const QString &key, const QString &value,
                     const QString &type = QStringLiteral("string"));
    Json answer(const Json &body, const char *path = "/search");
    /// "asset:thing" and "file:/a.glb", sorted.
    QStringList found(const Json &body, const char *path = "/search");
    QStringList everything();
};

void SearchTest::prepare()
{
    m_side->upload(thing(), {{QStringLiteral("impeller.glb"), "glb"},
                             {QStringLiteral("docs/Größe 100%_a.txt"), "text"}});
}

void SearchTest::putMetadata(const QString &path, const QString &key, const QString &value,
                             const QString &type)
{
    // Past the routes: how metadata is written is another test's matter.
    m_library->backend().settleEvents();
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
    db.run("INSERT INTO asset_file_metadata VALUES ('data', 'thing', ?, ?, ?, ?)", path, key, value,
           type);
}

Json SearchTest::answer(const Json &body, const char *path)
{
    const Answer got = m_side->call("POST", QLatin1String(path), body);
    if (got.status != 200)
        qWarning() << got.status << got.body;
    return got.status == 200 ? got.json : Json();
}

QStringList SearchTest::found(const Json &body, const char *path)
{
    QStringList names;
    const Json got = answer(body, path);
    if (!got.is_object())
        return {QStringLiteral("refused")};
    for (const Json &hit : got["hits"]["hits"]) {
        const Json &source = hit["_source"];
        names << (hit["_index_type"] == "asset"
                      ? QStringLiteral("asset:") + jsonText(source, "str_assetid")
                      : QStringLiteral("file:") + jsonText(source, "str_key"));
    }
    names.sort();
    return names;
}

QStringList SearchTest::everything()
{
    return {QStringLiteral("asset:thing"), QStringLiteral("file:/docs/Größe 100%_a.txt"),
            QStringLiteral("file:/impeller.glb")};
}

void SearchTest::findsWhatWasJustMade()
{
    QCOMPARE(found(Json::object()), everything());
    for (int round = 0; round < 20; ++round) {
        const QString id = QStringLiteral("fresh%1").arg(round);
        QCOMPARE(m_side->makeAsset(QStringLiteral("data"), id).status, 200);
        QVERIFY(found({{"query", id}}).contains(QStringLiteral("asset:") + id));
    }
}

void SearchTest::findsInEveryField_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("hit");
    QTest::newRow("name of a file") << "IMPELL"
                                    << "file:/impeller.glb";
    QTest::newRow("two letters") << "im"
                                 << "file:/impeller.glb";
    QTest::newRow("extension") << "glb"
                               << "file:/impeller.glb";
    QTest::newRow("folder") << "docs"
                            << "file:/docs/Größe 100%_a.txt";
    QTest::newRow("umlaut, other case") << "GRÖSSE"
                                        << "file:/docs/Größe 100%_a.txt";
    QTest::newRow("metadata value") << "bronze"
                                    << "asset:thing";
    QTest::newRow("metadata of a file") << "turned"
                                        << "file:/impeller.glb";
}

void SearchTest::findsInEveryField()
{
    QFETCH(QString, query);
    QFETCH(QString, hit);
    putMetadata(QStringLiteral("/"), QStringLiteral("material"), QStringLiteral("Cast Bronze"));
    putMetadata(QStringLiteral("/impeller.glb"), QStringLiteral("made"), QStringLiteral("turned"));
    QVERIFY2(found({{"query", query}}).contains(hit),
             qPrintable(found({{"query", query}}).join(u' ')));
}

void SearchTest::followsEachChange()
{
    m_side->call("PUT", thingPath(), {{"assetName", "Wasserrad"}});
    QCOMPARE(found({{"query", "wasserrad"}}), everything()); // files carry the asset's name
    m_side->call("POST", thingPath(QStringLiteral("/moveFile")),
                 {{"sourcePath", "impeller.glb"}, {"destinationPath", "wheel.glb"}});
    QVERIFY(!found({{"query", "impeller"}}).contains(QStringLiteral("file:/impeller.glb")));
    QVERIFY(found({{"query", "wheel.glb"}}).contains(QStringLiteral("file:/wheel.glb")));
    m_side->call("DELETE", thingPath(QStringLiteral("/deleteFile")),
                 {{"filePath", "wheel.glb"}, {"confirmPermanentDelete", true}});
    QVERIFY(!found({{"query", "wheel"}, {"includeArchived", true}})
                 .contains(QStringLiteral("file:/wheel.glb")));
    m_side->call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                 {{"confirmPermanentDelete", true}});
    QCOMPARE(found({{"includeArchived", true}}), QStringList());
}

void SearchTest::archivedOnlyWhenAskedFor()
{
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveFile")),
                 {{"filePath", "impeller.glb"}});
    QVERIFY(!found({{"query", "impeller"}}).contains(QStringLiteral("file:/impeller.glb")));
    QVERIFY(found({{"query", "impeller"}, {"includeArchived", true}})
                .contains(QStringLiteral("file:/impeller.glb")));
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveAsset")), {{"confirmArchive", true}});
    QCOMPARE(found(Json::object()), QStringList());
    const Json got = answer({{"includeArchived", true}, {"entityTypes", {"asset"}}});
    QCOMPARE(got["hits"]["hits"].size(), std::size_t(1));
    QCOMPARE(got["hits"]["hits"][0]["_id"], Json("data#deleted#thing"));
    m_side->call("PUT", thingPath(QStringLiteral("/unarchiveAsset")), {{"confirmUnarchive", true}});
    QVERIFY(found(Json::object()).contains(QStringLiteral("file:/docs/Größe 100%_a.txt")));
    QVERIFY(!found(Json::object()).contains(QStringLiteral("file:/impeller.glb")));
}

void SearchTest::wordsAreAlternatives()
{
    QCOMPARE(found({{"query", "impeller größe"}, {"entityTypes", {"file"}}}),
             (QStringList{QStringLiteral("file:/docs/Größe 100%_a.txt"),
                          QStringLiteral("file:/impeller.glb")}));
    QCOMPARE(found({{"query", "nosuchword"}}), QStringList());
}

void SearchTest::specialCharactersMeanThemselves_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("percent") << "100%_a" << true;
    QTest::newRow("star") << "imp*r" << false;
    QTest::newRow("question mark") << "i?peller" << false;
    QTest::newRow("bracket") << "[i]mpeller" << false;
    QTest::newRow("quotation mark") << "\"impeller\"" << false;
    QTest::newRow("FTS words") << "NEAR( NOT AND" << false;
    QTest::newRow("apostrophe") << "' OR 1=1 --" << false;
    QTest::newRow("backslash") << "\\" << false;
    QTest::newRow("column filter") << "core_text:impeller" << false;
}

void SearchTest::specialCharactersMeanThemselves()
{
    QFETCH(QString, query);
    QFETCH(bool, isFound);
    const QStringList files = found({{"query", query}, {"entityTypes", {"file"}}});
    QVERIFY(!files.contains(QStringLiteral("refused")));
    QCOMPARE(!files.isEmpty(), isFound);
}

void SearchTest::bestMatchFirst()
{
    for (const char *id : {"pumpe-alt", "pumpe", "Alte pumpe"})
        m_side->makeAsset(QStringLiteral("data"), QString::fromUtf8(id));
    const Json got = answer({{"query", "pumpe"}, {"entityTypes", {"asset"}}});
    QCOMPARE(got["hits"]["hits"][0]["_source"]["str_assetid"], Json("pumpe"));
    QCOMPARE(got["hits"]["hits"][1]["_source"]["str_assetid"], Json("pumpe-alt"));
}

void SearchTest::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("hits");
    const QString asset = QStringLiteral("asset:thing");
    const QString glb = QStringLiteral("file:/impeller.glb");
    const QString txt = QStringLiteral("file:/docs/Größe 100%_a.txt");
    QTest::newRow("field") << "str_fileext:glb" << QStringList{glb};
    QTest::newRow("phrase") << "str_databaseid:\"data\"" << QStringList{asset, txt, glb};
    QTest::newRow("group") << "str_fileext:(glb OR txt)" << QStringList{txt, glb};
    QTest::newRow("neighbours are alternatives")
        << "str_fileext:glb str_fileext:txt" << QStringList{txt, glb};
    QTest::newRow("and") << "str_fileext:(glb OR txt) AND num_filesize:>3" << QStringList{txt};
    QTest::newRow("range") << "num_filesize:[1 TO 3]" << QStringList{glb};
    QTest::newRow("open range") << "num_filesize:{3 TO *]" << QStringList{txt};
    QTest::newRow("not") << "NOT str_fileext:glb" << QStringList{asset, txt};
    QTest::newRow("minus") << "-str_fileext:glb" << QStringList{asset, txt};
    QTest::newRow("boolean") << "bool_isdistributable:true" << QStringList{asset};
    QTest::newRow("pattern") << "str_key:*imp?ller*" << QStringList{glb};
    QTest::newRow("exists") << "_exists_:str_key" << QStringList{txt, glb};
    QTest::newRow("date") << "date_lastmodified:[2026-11-01 TO 2026-12-01]"
                          << QStringList{txt, glb};
    QTest::newRow("keyword") << "str_assetid.keyword:thing" << QStringList{asset, txt, glb};
    QTest::newRow("keyword is no word") << "str_key.keyword:\"impeller\"" << QStringList();
    QTest::newRow("word is one") << "str_key:\"impeller\"" << QStringList{glb};
    QTest::newRow("record type is no filter") << "_rectype:asset" << QStringList{asset, txt, glb};
    QTest::newRow("no such field") << "str_nothing:x" << QStringList();
    QTest::newRow("everything") << "*" << QStringList{asset, txt, glb};
}

void SearchTest::filters()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, hits);
    QCOMPARE(found({{"filters", {{{"query_string", {{"query", filter}}}}}}}), hits);
}

void SearchTest::metadataQueries_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("pair") << "material:bronze"
                          << "both" << true;
    QTest::newRow("pair with prefix") << "MD_str_material:bronze"
                                      << "both" << true;
    QTest::newRow("part of a value") << "material:bron"
                                     << "both" << false;
    QTest::newRow("pattern") << "material:bro*"
                             << "both" << true;
    QTest::newRow("all") << "material:bronze AND weight:12"
                         << "both" << true;
    QTest::newRow("not all") << "material:bronze AND weight:13"
                             << "both" << false;
    QTest::newRow("any") << "material:steel OR weight:12"
                         << "both" << true;
    QTest::newRow("key") << "material"
                         << "key" << true;
    QTest::newRow("key only") << "bronze"
                              << "key" << false;
    QTest::newRow("value") << "ronz"
                           << "value" << true;
    QTest::newRow("value only") << "material"
                                << "value" << false;
    QTest::newRow("both") << "bronze"
                          << "both" << true;
}

void SearchTest::metadataQueries()
{
    QFETCH(QString, query);
    QFETCH(QString, mode);
    QFETCH(bool, isFound);
    putMetadata(QStringLiteral("/"), QStringLiteral("material"), QStringLiteral("Bronze"));
    putMetadata(QStringLiteral("/"), QStringLiteral("weight"), QStringLiteral("12"),
                QStringLiteral("number"));
    const QStringList hits = found({{"metadataQuery", query}, {"metadataSearchMode", mode}});
    QCOMPARE(hits, isFound ? QStringList{QStringLiteral("asset:thing")} : QStringList());
}

void SearchTest::simpleFields_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("hits");
    const QString asset = QStringLiteral("asset:thing");
    const QString glb = QStringLiteral("file:/impeller.glb");
    const QString txt = QStringLiteral("file:/docs/Größe 100%_a.txt");
    QTest::newRow("nothing") << "{}" << QStringList{asset, txt, glb};
    QTest::newRow("asset id") << R"({"assetId":"thing"})" << QStringList{asset, txt, glb};
    QTest::newRow("part of an asset id") << R"({"assetId":"thin"})" << QStringList();
    QTest::newRow("extension") << R"({"fileExtension":".GLB","entityTypes":["file"]})"
                               << QStringList{glb};
    QTest::newRow("key") << R"({"fileKey":"/impeller.glb","entityTypes":["file"]})"
                         << QStringList{glb};
    QTest::newRow("key pattern") << R"({"fileKey":"*.txt","entityTypes":["file"]})"
                                 << QStringList{txt};
    QTest::newRow("type") << R"({"assetType":"folder","entityTypes":["asset"]})"
                          << QStringList{asset};
    QTest::newRow("other database") << R"({"databaseId":"nosuch"})" << QStringList();
    QTest::newRow("words and a field")
        << R"({"query":"impeller","fileExtension":"txt"})" << QStringList();
}

void SearchTest::simpleFields()
{
    QFETCH(QString, body);
    QFETCH(QStringList, hits);
    QCOMPARE(found(*parseJson(body.toUtf8()), "/search/simple"), hits);
}

void SearchTest::sortsAndPages()
{
    for (const char *id : {"b-asset", "a-asset", "C-asset"})
        m_side->makeAsset(QStringLiteral("data"), QString::fromUtf8(id));
    const auto ids = [this](const Json &more) {
        Json body{{"entityTypes", {"asset"}},
                  {"filters", {{{"query_string", {{"query", "-str_assetid:thing"}}}}}}};
        body.update(more);
        QStringList out;
        const Json got = answer(body);
        for (const Json &hit : got["hits"]["hits"])
            out << jsonText(hit["_source"], "str_assetid");
        return out.join(u' ');
    };
    const Json byId{{{"field", "str_assetid"}, {"order", "asc"}}};
    QCOMPARE(ids({{"sort", byId}}), QStringLiteral("a-asset b-asset C-asset"));
    QCOMPARE(ids({{"sort", {{{"str_assetid", {{"order", "desc"}}}}}}}),
             QStringLiteral("C-asset b-asset a-asset"));
    QCOMPARE(ids({{"sort", byId}, {"from", 1}, {"size", 1}}), QStringLiteral("b-asset"));
    QCOMPARE(ids({{"sort", byId}, {"from", 3}}), QString());
}

void SearchTest::typedOrders()
{
    m_library->advance(60);
    m_side->makeAsset(QStringLiteral("data"), QStringLiteral("A-asset"));
    Job job;
    api::Client client(m_side->transport());
    const auto ids = [&](SearchOrder order) {
        SearchQuestion question;
        question.order = order;
        QStringList out;
        const Result<SearchAnswer> got = client.search().search(question, job);
        for (const SearchHit &hit : got.value_or(SearchAnswer()).hits)
            out << (hit.path.isEmpty() ? hit.asset.assetId.text() : hit.path);
        return out.join(u' ');
    };
    QCOMPARE(ids(SearchOrder::Name),
             QStringLiteral("A-asset thing /docs/Größe 100%_a.txt /impeller.glb"));
    QVERIFY(ids(SearchOrder::Newest).startsWith(QStringLiteral("A-asset thing ")));
}

void SearchTest::countsFacets()
{
    const Json got = answer(Json::object());
    QCOMPARE(got["hits"]["total"], Json({{"value", 3}, {"relation", "eq"}}));
    QCOMPARE(got["aggregationTotal"], Json(3));
    QCOMPARE(got["aggregations"]["str_fileext"]["buckets"].size(), std::size_t(2));
    QCOMPARE(got["aggregations"]["str_databaseid"]["buckets"],
             Json::array({{{"key", "data"}, {"doc_count", 3}}}));
    QCOMPARE(answer({{"aggregations", false}})["aggregationTotal"], Json());
    QVERIFY(answer(Json::object())["took"].is_number());
}

void SearchTest::explainsAndHighlights()
{
    const Json got = answer({{"query", "IMPELLER"}, {"explainResults", true}});
    const Json &hit = got["hits"]["hits"][0];
    QCOMPARE(hit["highlight"]["str_key"][0],
             Json("/@opensearch-dashboards-highlighted-field@impeller"
                  "@/opensearch-dashboards-highlighted-field@.glb"));
    QCOMPARE(hit["explanation"]["query_type"], Json("general"));
    QCOMPARE(hit["explanation"]["matched_fields"], Json::array({"str_key"}));
}

void SearchTest::refusals_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("names");
    QTest::newRow("too deep") << R"({"from":9999,"size":2})"
                              << "10,000";
    QTest::newRow("size") << R"({"size":2001})"
                          << "size";
    QTest::newRow("kind") << R"({"entityTypes":["role"]})"
                          << "entityTypes";
    QTest::newRow("mode") << R"({"metadataSearchMode":"x"})"
                          << "metadataSearchMode";
    QTest::newRow("long") << "{\"query\":\"" + QString(5001, u'x') + "\"}"
                          << "query";
    QTest::newRow("words") << "{\"query\":\"" + QStringLiteral("ab%1 ").repeated(40) + "\"}"
                           << QString();
    QTest::newRow("filter") << R"({"filters":[{"query_string":{"query":"a:("}}]})"
                            << "filters";
    QTest::newRow("filter quote") << R"({"filters":[{"query_string":{"query":"a:\"x"}}]})"
                                  << "filters";
    QTest::newRow("filter range") << R"({"filters":[{"query_string":{"query":"a:[1 TO"}}]})"
                                  << "filters";
    QTest::newRow("filter depth") << "{\"filters\":[{\"query_string\":{\"query\":\"" +
                                         QString(2000, u'(') + "\"}}]}"
                                  << "filters";
    QTest::newRow("filter shape") << R"({"filters":[1]})"
                                  << "filters";
    QTest::newRow("sort shape") << R"({"sort":[1]})"
                                << "sort";
    QTest::newRow("metadata pair") << R"({"metadataQuery":"a:"})"
                                   << "metadataQuery";
    QTest::newRow("metadata terms")
        << "{\"metadataQuery\":\"a" + QStringLiteral(" OR a").repeated(50) + "\"}"
        << "metadataQuery";
    QTest::newRow("metadata terms that fit")
        << "{\"metadataQuery\":\"a" + QStringLiteral(" OR a").repeated(49) + "\"}" << QString();
}

void SearchTest::refusals()
{
    QFETCH(QString, body);
    QFETCH(QString, names);
    api::Request request;
    request.method = "POST";
    request.path = QStringLiteral("/search");
    request.body = body.toUtf8();
    const Answer got = m_side->send(request);
    if (names.isEmpty()) { // words that are the same count once
        QCOMPARE(got.status, 200);
        return;
    }
    QCOMPARE(got.status, 400);
    QVERIFY2(got.message().contains(names), qPrintable(got.message()));
}

void SearchTest::tooManyTags()
{
    const auto status = [this](int count) {
        Json tags = Json::array();
        for (int at = 0; at < count; ++at)
            tags.push_back("tag" + std::to_string(at));
        return m_side->call("POST", QStringLiteral("/search/simple"), {{"tags", tags}});
    };
    QCOMPARE(status(50).status, 200);
    const Answer refused = status(51);
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.message().contains(QLatin1String("tags")), qPrintable(refused.message()));
}

/// What a search may cost is bounded whatever it is made of, and an ordinary one is far below.
void SearchTest::costlySearchIsRefused()
{
    putMetadata(QStringLiteral("/"), QStringLiteral("long"), QString(20000, u'a'));
    QCOMPARE(m_side->call("PUT", thingPath(), {{"description", "indexed again"}}).status, 200);
    const QString pattern = u'*' + QString(4000, u'a') + QStringLiteral("b*");
    Json filters = Json::array();
    for (int at = 0; at < 50; ++at)
        filters.push_back(
            {{"query_string", {{"query", QStringLiteral("NOT MD_.long:") + pattern}}}});
    const Answer refused = m_side->call("POST", QStringLiteral("/search"), {{"filters", filters}});
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.message().contains(QLatin1String("costs")), qPrintable(refused.message()));
    filters = Json::array({filters[0]});
    QCOMPARE(found({{"filters", filters}}).size(), 3);
}

void SearchTest::typedClient()
{
    Job job;
    api::Client client(m_side->transport());
    SearchQuestion question;
    question.query = QStringLiteral("impeller");
    question.databaseId = DatabaseId(QStringLiteral("data"));
    question.extension = QStringLiteral("glb");
    const Result<SearchAnswer> got = client.search().search(question, job);
    QVERIFY2(got, qPrintable(got ? QString() : describe(got.error())));
    QCOMPARE(got->total, 1);
    const SearchHit &hit = got->hits.front();
    QCOMPARE(hit.kind, SearchKind::File);
    QCOMPARE(hit.asset, thing());
    QCOMPARE(hit.path, QStringLiteral("/impeller.glb"));
    QCOMPARE(hit.size, 3);
    QCOMPARE(hit.matches.front().field, QStringLiteral("str_key"));
    QCOMPARE(got->extensions, (std::vector<SearchBucket>{{QStringLiteral("glb"), 1}}));
}

void SearchTest::folderCalledAsItsAsset()
{
    m_side->upload(thing(), {{QStringLiteral("/thing/impeller.glb"), "inner"}});
    QCOMPARE(found({{"query", "impeller"}, {"entityTypes", {"file"}}}),
             (QStringList{QStringLiteral("file:/impeller.glb"),
                          QStringLiteral("file:/thing/impeller.glb")}));
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("/thing/impeller.glb")), QByteArray("inner"));
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("/impeller.glb")), QByteArray("glb"));
    m_side->call("DELETE", thingPath(QStringLiteral("/deleteFile")),
                 {{"filePath", "/thing/impeller.glb"}, {"confirmPermanentDelete", true}});
    QCOMPARE(m_side->bytesOf(thing(), QStringLiteral("/impeller.glb")), QByteArray("glb"));
}

void SearchTest::cancelledSearchEnds()
{
    Job job;
    job.cancel();
    const auto got = api::Client(m_side->transport()).search().search({}, job);
    QVERIFY(!got);
    QCOMPARE(got.error().kind, ErrorKind::Cancelled);
}

void SearchTest::switchedOff()
{
    {
        backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
        db.run("INSERT INTO app_features (feature_name) VALUES ('NOOPENSEARCH')");
    }
    QCOMPARE(m_side->call("POST", QStringLiteral("/search"), Json::object()).status, 404);
    QCOMPARE(m_side->get(QStringLiteral("/search")).status, 404);
    QVERIFY(m_side->get(QStringLiteral("/secure-config")).body.contains("NOOPENSEARCH"));
}

void SearchTest::equalsScanAfterManyChanges()
{
    for (int round = 0; round < 12; ++round) {
        const QString name = QStringLiteral("f%1.txt").arg(round);
        m_side->upload(thing(), {{name, "x"}});
        if (round % 3 == 0)
            m_side->call("DELETE", thingPath(QStringLiteral("/archiveFile")), {{"filePath", name}});
        if (round % 4 == 1)
            m_side->call("POST", thingPath(QStringLiteral("/copyFile")),
                         {{"sourcePath", name}, {"destinationPath", "copy/" + name.toStdString()}});
        QStringList searched = found({{"entityTypes", {"file"}}, {"size", 2000}});
        QStringList scanned;
        for (const QString &path : m_side->paths(thing())) {
            if (!path.endsWith(u'/'))
                scanned << QStringLiteral("file:") + path;
        }
        scanned.sort();
        QCOMPARE(searched, scanned);
    }
}

VAMS_TEST(SearchTest)

} // namespace vams::test

#include "search_test.moc"
