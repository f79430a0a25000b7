#include "core/backend/storage/sql.h"
#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

namespace {

Json metadataItem(const QString &key, const QString &value, const char *type = "string")
{
    return {{"metadataKey", key}, {"metadataValue", value}, {"metadataValueType", type}};
}

Json itemsOf(std::initializer_list<Json> items)
{
    return {{"metadata", Json(items)}};
}

Json numberedItems(int count, const QString &prefix)
{
    Json items = Json::array();
    for (int at = 0; at < count; ++at)
        items.push_back(metadataItem(prefix + QString::number(at), QStringLiteral("v")));
    return {{"metadata", items}};
}

const QString databaseMetadata = QStringLiteral("/database/data/metadata");
const QString linkMetadata = QStringLiteral("/asset-links/link-1/metadata");

} // namespace

/// Metadata of databases, assets, files and links, in process and over HTTP.
class MetadataTest : public ContractTest
{
    Q_OBJECT

private slots:
    void levels_data();
    void levels();
    void lastOfEqualKeysIsWritten();
    void limits();
    void replacingWantsAtMost500();
    void missingThings_data();
    void missingThings();
    void badItems_data();
    void badItems();
    void filesAreNamedInManyWays();
    void filesMustBeThere();
    void attributesAreTexts();
    void defaultsAreWrittenWhenCreating();
    void schemasAreKept_data();
    void schemasAreKept();
    void requiredAndNeededKeysStay();
    void systemWritesWhatItWants();
    void restrictionHoldsOnEveryVerb();
    void versionsKeepTheirs();
    void deletedDatabaseTakesItsMetadataAlong();
    void readerLooksOnly();
    void typedCalls();

private:
    void prepare() override;
    void execute(const QByteArray &sql);
    /// Key and value of each row that is no empty field of a schema.
    QStringList valuesAt(const QString &path, const api::Query &query = {});
    Answer addSchema(const char *entityType, const Json &fields);
    void expectRefusal(const Answer &answer, const QString &message);
};

void MetadataTest::prepare()
{
    QCOMPARE(m_side->upload(thing(), {{QStringLiteral("a.glb"), "a"}}).status, 200);
    QCOMPARE(m_side->makeDatabase(QStringLiteral("other")).status, 200);
    QCOMPARE(m_side->makeAsset(QStringLiteral("other"), QStringLiteral("mate")).status, 200);
    execute("INSERT INTO asset_links (asset_link_id, from_database_id, from_asset_id, "
            "to_database_id, to_asset_id, relationship_type) "
            "VALUES ('link-1', 'data', 'thing', 'other', 'mate', 'related')");
}

void MetadataTest::execute(const QByteArray &sql)
{
    backend::sql::Database db(m_library->databasePath(), backend::sql::OpenMode::ReadWrite);
    db.script(sql);
}

QStringList MetadataTest::valuesAt(const QString &path, const api::Query &query)
{
    QStringList values;
    const Answer answer = m_side->get(path, query);
    if (answer.status != 200)
        return {answer.message()};
    for (const Json &row : answer.json.at("metadata")) {
        if (!jsonText(row, "metadataValue").isEmpty())
            values << jsonText(row, "metadataKey") + QLatin1Char('=') +
                          jsonText(row, "metadataValue");
    }
    return values;
}

Answer MetadataTest::addSchema(const char *entityType, const Json &fields)
{
    return m_side->call("POST", QStringLiteral("/metadataschema"),
                        {{"databaseId", "data"},
                         {"metadataSchemaEntityType", entityType},
                         {"schemaName", "Rules"},
                         {"fields", {{"fields", fields}}}});
}

void MetadataTest::expectRefusal(const Answer &answer, const QString &message)
{
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(message), qPrintable(answer.message()));
}

void MetadataTest::levels_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("file"); ///< "": none; else the type of what is written
    QTest::addColumn<QString>("noun");
    QTest::addColumn<Json>("ids");
    const Json asset{{"databaseId", "data"}, {"assetId", "thing"}};
    Json file = asset;
    file["filePath"] = "/a.glb";
    QTest::newRow("database") << databaseMetadata << ""
                              << "metadata" << Json{{"databaseId", "data"}};
    QTest::newRow("asset") << thingPath(QStringLiteral("/metadata")) << ""
                           << "metadata" << asset;
    QTest::newRow("file") << thingPath(QStringLiteral("/metadata/file")) << "metadata"
                          << "metadata" << file;
    QTest::newRow("attribute") << thingPath(QStringLiteral("/metadata/file")) << "attribute"
                               << "attribute" << file;
    QTest::newRow("link") << linkMetadata << ""
                          << "metadata" << Json{{"assetLinkId", "link-1"}};
}

void MetadataTest::levels()
{
    QFETCH(QString, path);
    QFETCH(QString, file);
    QFETCH(QString, noun);
    QFETCH(Json, ids);
    api::Query query;
    const auto send = [&](const char *method, Json body) {
        if (!file.isEmpty())
            body.update(Json{{"filePath", "/a.glb"}, {"type", file}});
        return m_side->call(method, path, body);
    };
    if (!file.isEmpty())
        query = {{QStringLiteral("filePath"), QStringLiteral("/a.glb")},
                 {QStringLiteral("type"), file}};
    const Answer made =
        send("POST", itemsOf({metadataItem(QStringLiteral("a"), QStringLiteral("1")),
                              metadataItem(QStringLiteral("ü/ x"), QStringLiteral("two"))}));
    QCOMPARE(made.status, 200);
    QCOMPARE(made.json.at("successfulItems"), Json({"a", "ü/ x"}));
    const QString verb =
        path == linkMetadata ? QStringLiteral("Upserted") : QStringLiteral("Created");
    QCOMPARE(made.message(), QStringLiteral("%1 2 of 2 %2 items").arg(verb, noun));
    QCOMPARE(valuesAt(path, query),
             QStringList({QStringLiteral("ü/ x=two"), QStringLiteral("a=1")}));
    const Answer read = m_side->get(path, query);
    for (const auto &[name, value] : ids.items())
        QCOMPARE(read.json.at("metadata").at(0).at(name), value);
    QVERIFY(read.json.at("NextToken").is_null());

    const Answer updated =
        send("PUT", itemsOf({metadataItem(QStringLiteral("a"), QStringLiteral("changed"))}));
    QCOMPARE(updated.message(), QStringLiteral("Upserted 1 of 1 %1 items").arg(noun));
    QCOMPARE(valuesAt(path, query).size(), 2);
    Json all = itemsOf({metadataItem(QStringLiteral("b"), QStringLiteral("3"))});
    all["updateType"] = "REPLACE_ALL";
    QCOMPARE(send("PUT", all).message(),
             QStringLiteral("Replaced all %1: deleted 2 keys, upserted 1 keys").arg(noun));
    QCOMPARE(valuesAt(path, query), QStringList(QStringLiteral("b=3")));

    const Answer removed = send("DELETE", {{"metadataKeys", {"b", "ghost"}}});
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.json.value("successCount", 0), 1);
    QCOMPARE(jsonText(removed.json.at("failedItems").at(0), "key"), QStringLiteral("ghost"));
    QCOMPARE(removed.message(), QStringLiteral("Deleted 1 of 2 %1 items").arg(noun));
    QCOMPARE(valuesAt(path, query), QStringList());
}

void MetadataTest::lastOfEqualKeysIsWritten()
{
    const Answer made =
        m_side->call("POST", databaseMetadata,
                     itemsOf({metadataItem(QStringLiteral("d"), QStringLiteral("1")),
                              metadataItem(QStringLiteral("d"), QStringLiteral("2"))}));
    QCOMPARE(made.json.at("successfulItems"), Json({"d", "d"}));
    QCOMPARE(valuesAt(databaseMetadata), QStringList(QStringLiteral("d=2")));
}

void MetadataTest::limits()
{
    const QString path = thingPath(QStringLiteral("/metadata"));
    QCOMPARE(m_side->call("POST", path, numberedItems(500, QStringLiteral("k"))).status, 200);
    // Keys that are there take no further place.
    QCOMPARE(m_side->call("POST", path, numberedItems(500, QStringLiteral("k"))).status, 200);
    for (const char *method : {"POST", "PUT"}) {
        expectRefusal(m_side->call(method, path, numberedItems(2, QStringLiteral("x"))),
                      QStringLiteral("Maximum 500 metadata records allowed per entity (current: "
                                     "500, attempting to add: 2, final would be: 502)"));
    }
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_file_metadata"), 500);
}

void MetadataTest::replacingWantsAtMost500()
{
    Json body = numberedItems(501, QStringLiteral("k"));
    body["updateType"] = "replace_all";
    expectRefusal(m_side->call("PUT", databaseMetadata, body),
                  QStringLiteral("REPLACE_ALL operations are limited to 500 metadata items"));
    body["updateType"] = "sometimes";
    expectRefusal(m_side->call("PUT", databaseMetadata, body), QStringLiteral("updateType"));
    QCOMPARE(m_library->number("SELECT count(*) FROM database_metadata"), 0);
}

void MetadataTest::missingThings_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::newRow("database") << "/database/nosuch/metadata"
                              << "Database not found";
    QTest::newRow("asset") << "/database/data/assets/nosuch/metadata"
                           << "Asset not found";
    QTest::newRow("asset of another database") << "/database/other/assets/thing/metadata"
                                               << "Asset not found";
    QTest::newRow("link") << "/asset-links/nosuch/metadata"
                          << "Asset link not found";
    QTest::newRow("short database id") << "/database/ab/metadata"
                                       << "databaseId";
}

void MetadataTest::missingThings()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    const Json items = itemsOf({metadataItem(QStringLiteral("k"), QStringLiteral("v"))});
    expectRefusal(m_side->get(path), message);
    expectRefusal(m_side->call("POST", path, items), message);
    expectRefusal(m_side->call("PUT", path, items), message);
    expectRefusal(m_side->call("DELETE", path, {{"metadataKeys", {"k"}}}), message);
}

void MetadataTest::badItems_data()
{
    QTest::addColumn<Json>("item");
    QTest::addColumn<QString>("message");
    QTest::newRow("no key") << Json{{"metadataValue", "v"}} << "metadata -> 1 -> metadataKey";
    QTest::newRow("empty key") << metadataItem(QString(), QStringLiteral("v"))
                               << "metadata -> 1 -> metadataKey";
    QTest::newRow("long key") << metadataItem(QString(257, u'k'), QStringLiteral("v"))
                              << "metadata -> 1 -> metadataKey";
    QTest::newRow("no value") << Json{{"metadataKey", "k"}} << "metadata -> 1 -> metadataValue";
    QTest::newRow("value is an object")
        << Json{{"metadataKey", "k"}, {"metadataValue", Json::object()}}
        << "metadata -> 1 -> metadataValue";
    QTest::newRow("unknown type")
        << metadataItem(QStringLiteral("k"), QStringLiteral("v"), "bogus")
        << "Invalid metadataValueType 'bogus'. Supported types are: string, multiline_string";
    QTest::newRow("value of another type")
        << metadataItem(QStringLiteral("k"), QStringLiteral("v"), "NUMBER")
        << "metadataValue must be a valid number for type 'number'";
    QTest::newRow("no object") << Json("k") << "metadata -> 1";
}

void MetadataTest::badItems()
{
    QFETCH(Json, item);
    QFETCH(QString, message);
    const auto before = m_library->rowCounts();
    const Json body = itemsOf({metadataItem(QStringLiteral("good"), QStringLiteral("v")), item});
    for (const char *method : {"POST", "PUT"})
        expectRefusal(m_side->call(method, databaseMetadata, body), message);
    QCOMPARE(m_library->rowCounts(), before);
}

void MetadataTest::filesAreNamedInManyWays()
{
    const QString path = thingPath(QStringLiteral("/metadata/file"));
    int number = 0;
    for (const char *name : {"/a.glb", "a.glb", "/thing/a.glb", "thing/a.glb"}) {
        Json body = itemsOf({metadataItem(QString::number(++number), QStringLiteral("v"))});
        body.update(Json{{"filePath", name}, {"type", "metadata"}});
        QCOMPARE(m_side->call("POST", path, body).status, 200);
    }
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_file_metadata WHERE file_path = "
                               "'/a.glb'"),
             4);
    const auto file = [](const char *name) {
        return api::Query{{QStringLiteral("filePath"), QString::fromLatin1(name)},
                          {QStringLiteral("type"), QStringLiteral("metadata")}};
    };
    for (const char *name : {"/", "", "/../a.glb", "/a//b", "/a\\b"})
        expectRefusal(m_side->get(path, file(name)), QStringLiteral("filePath"));
    expectRefusal(m_side->get(path, file("sub/")),
                  QStringLiteral("File path cannot be a folder (must not end with /)"));
    expectRefusal(m_side->get(path, {{QStringLiteral("filePath"), QStringLiteral("/a.glb")}}),
                  QStringLiteral("type"));
    expectRefusal(m_side->get(path, {{QStringLiteral("filePath"), QStringLiteral("/a.glb")},
                                     {QStringLiteral("type"), QStringLiteral("zzz")}}),
                  QStringLiteral("type"));
}

void MetadataTest::filesMustBeThere()
{
    const QString path = thingPath(QStringLiteral("/metadata/file"));
    Json body = itemsOf({metadataItem(QStringLiteral("k"), QStringLiteral("v"))});
    body.update(Json{{"filePath", "/nosuch.glb"}, {"type", "metadata"}});
    for (const char *method : {"POST", "PUT"})
        expectRefusal(m_side->call(method, path, body), QStringLiteral("File not found in S3"));
    // But it may be asked about.
    QCOMPARE(valuesAt(path, {{QStringLiteral("filePath"), QStringLiteral("/nosuch.glb")},
                             {QStringLiteral("type"), QStringLiteral("metadata")}}),
             QStringList());
    body["filePath"] = "/a.glb";
    QCOMPARE(m_side->call("POST", path, body).status, 200);
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveFile")), {{"filePath", "a.glb"}});
    expectRefusal(m_side->call("PUT", path, body), QStringLiteral("File not found in S3"));
}

void MetadataTest::attributesAreTexts()
{
    Json body = itemsOf({metadataItem(QStringLiteral("k"), QStringLiteral("5"), "number")});
    body.update(Json{{"filePath", "/a.glb"}, {"type", "attribute"}});
    for (const char *method : {"POST", "PUT"}) {
        expectRefusal(m_side->call(method, thingPath(QStringLiteral("/metadata/file")), body),
                      QStringLiteral("File attributes only support 'string'"));
    }
}

void MetadataTest::defaultsAreWrittenWhenCreating()
{
    QCOMPARE(addSchema("databaseMetadata", {{{"metadataFieldKeyName", "pages"},
                                             {"metadataFieldValueType", "number"},
                                             {"defaultMetadataFieldValue", "10"},
                                             {"required", true}}})
                 .status,
             200);
    const Json items = itemsOf({metadataItem(QStringLiteral("k"), QStringLiteral("v"))});
    QCOMPARE(m_side->call("PUT", databaseMetadata, items).status, 200);
    QCOMPARE(m_library->number("SELECT count(*) FROM database_metadata"), 1);
    QCOMPARE(valuesAt(databaseMetadata),
             QStringList({QStringLiteral("pages=10"), QStringLiteral("k=v")}));
    const Answer made = m_side->call("POST", databaseMetadata, items);
    QCOMPARE(made.json.at("successfulItems"), Json({"k", "pages"}));
    QCOMPARE(m_side->call("POST", databaseMetadata, items).json.at("successfulItems"), Json({"k"}));
}

void MetadataTest::schemasAreKept_data()
{
    QTest::addColumn<Json>("items");
    QTest::addColumn<QString>("message");
    const Json author = metadataItem(QStringLiteral("author"), QStringLiteral("Artist"));
    QTest::newRow("required") << itemsOf({metadataItem(QStringLiteral("own"), QStringLiteral("v"))})
                              << "Required field 'author' is missing";
    QTest::newRow("empty") << itemsOf({metadataItem(QStringLiteral("author"), QString())})
                           << "Required field 'author' cannot be empty";
    QTest::newRow("type") << itemsOf({author,
                                      metadataItem(QStringLiteral("size"), QStringLiteral("5"))})
                          << "Field 'size' has incorrect type. Expected 'number', got 'string'";
    QTest::newRow("list") << itemsOf(
                                 {author, metadataItem(QStringLiteral("kind"), QStringLiteral("c"),
                                                       "inline_controlled_list")})
                          << "Field 'kind' value 'c' is not in controlled list: ['a', 'b']";
    QTest::newRow("dependency") << itemsOf({author, metadataItem(QStringLiteral("sub"),
                                                                 QStringLiteral("v"))})
                                << "Field 'sub' depends on 'size', but 'size' is not provided";
}

void MetadataTest::schemasAreKept()
{
    QFETCH(Json, items);
    QFETCH(QString, message);
    const Json fields{{{"metadataFieldKeyName", "author"},
                       {"metadataFieldValueType", "string"},
                       {"required", true}},
                      {{"metadataFieldKeyName", "size"}, {"metadataFieldValueType", "NUMBER"}},
                      {{"metadataFieldKeyName", "kind"},
                       {"metadataFieldValueType", "inline_controlled_list"},
                       {"controlledListKeys", {"a", "b"}}},
                      {{"metadataFieldKeyName", "sub"},
                       {"metadataFieldValueType", "string"},
                       {"dependsOnFieldKeyName", {"size"}}}};
    QCOMPARE(addSchema("assetMetadata", fields).status, 200);
    const QString path = thingPath(QStringLiteral("/metadata"));
    for (const char *method : {"POST", "PUT"}) {
        const Answer answer = m_side->call(method, path, items);
        expectRefusal(answer, QStringLiteral("VAMS General Error: Schema validation failed: "));
        expectRefusal(answer, message);
    }
    QCOMPARE(m_library->number("SELECT count(*) FROM asset_file_metadata"), 0);
    // Other things have other schemas.
    QCOMPARE(m_side->call("POST", databaseMetadata, items).status, 200);
}

void MetadataTest::requiredAndNeededKeysStay()
{
    const Json fields{{{"metadataFieldKeyName", "author"},
                       {"metadataFieldValueType", "string"},
                       {"required", true}},
                      {{"metadataFieldKeyName", "sub"},
                       {"metadataFieldValueType", "string"},
                       {"dependsOnFieldKeyName", {"base"}}},
                      {{"metadataFieldKeyName", "base"}, {"metadataFieldValueType", "string"}}};
    QCOMPARE(addSchema("databaseMetadata", fields).status, 200);
    QCOMPARE(m_side
                 ->call("POST", databaseMetadata,
                        itemsOf({metadataItem(QStringLiteral("author"), QStringLiteral("Artist")),
                                 metadataItem(QStringLiteral("sub"), QStringLiteral("1")),
                                 metadataItem(QStringLiteral("base"), QStringLiteral("2"))}))
                 .status,
             200);
    expectRefusal(m_side->call("DELETE", databaseMetadata, {{"metadataKeys", {"author", "base"}}}),
                  QStringLiteral(
                      "Deletion validation failed: Cannot delete required field 'author'. Required "
                      "fields must always have a value.; Cannot delete field 'base' because field "
                      "'sub' depends on it"));
    QCOMPARE(m_library->number("SELECT count(*) FROM database_metadata"), 3);
    QCOMPARE(m_side->call("DELETE", databaseMetadata, {{"metadataKeys", {"sub", "base"}}})
                 .json.value("successCount", 0),
             2);
}

void MetadataTest::systemWritesWhatItWants()
{
    addSchema("databaseMetadata", {{{"metadataFieldKeyName", "author"},
                                    {"metadataFieldValueType", "string"},
                                    {"required", true}}});
    const api::Request request =
        api::jsonRequest("POST", databaseMetadata,
                         itemsOf({metadataItem(QStringLiteral("k"), QStringLiteral("v"))}));
    Job job;
    const backend::Caller system =
        m_library->backend().callerOf(UserId(QStringLiteral("SYSTEM_USER")), true);
    QCOMPARE(m_library->backend().handle(request, system, QStringLiteral("x:"), job).status, 200);
    expectRefusal(m_side->send(request), QStringLiteral("Required field 'author' is missing"));
}

void MetadataTest::restrictionHoldsOnEveryVerb()
{
    // Either end of a link may be the strict one.
    QCOMPARE(m_side
                 ->call("PUT", QStringLiteral("/database/other"),
                        {{"restrictMetadataOutsideSchemas", true}})
                 .status,
             200);
    const Json outside = itemsOf({metadataItem(QStringLiteral("own"), QStringLiteral("v"))});
    for (const char *method : {"POST", "PUT"}) {
        expectRefusal(m_side->call(method, linkMetadata, outside),
                      QStringLiteral("Metadata key validation failed: Field 'own' is not defined"));
    }
    const Json inside = itemsOf(
        {metadataItem(QStringLiteral("Scale"), QStringLiteral(R"({"x":1,"y":1,"z":1})"), "xyz")});
    QCOMPARE(m_side->call("PUT", linkMetadata, inside).status, 200);
    QCOMPARE(m_side->get(linkMetadata).json.at("restrictMetadataOutsideSchemas"), Json(true));
    QCOMPARE(m_side->get(databaseMetadata).json.at("restrictMetadataOutsideSchemas"), Json(false));
    QCOMPARE(m_side->call("POST", databaseMetadata, outside).status, 200);
}

void MetadataTest::versionsKeepTheirs()
{
    const QString path = thingPath(QStringLiteral("/metadata"));
    m_side->call("POST", path, itemsOf({metadataItem(QStringLiteral("k"), QStringLiteral("now"))}));
    execute("INSERT INTO asset_versions (database_id, asset_id, asset_version_id, date_created, "
            "comment, description, created_by) VALUES ('data', 'thing', '7', '', '', '', ''), "
            "('data', 'thing', '8', '', '', '', '');"
            "INSERT INTO asset_file_metadata_versions (database_id, asset_id, asset_version_id, "
            "type, file_path, metadata_key, metadata_value, metadata_value_type, created_at) "
            "VALUES ('data', 'thing', '7', 'metadata', '/', 'k', 'then', 'string', ''), "
            "('data', 'thing', '7', 'attribute', '/a.glb', 'fa', 'x', 'string', '')");
    const auto version = [](const char *id) {
        return api::Query{{QStringLiteral("assetVersionId"), QString::fromLatin1(id)}};
    };
    QCOMPARE(valuesAt(path), QStringList(QStringLiteral("k=now")));
    QCOMPARE(valuesAt(path, version("7")), QStringList(QStringLiteral("k=then")));
    const Answer read = m_side->get(path, version("7"));
    QCOMPARE(jsonText(read.json.at("metadata").at(0), "metadataKey"), QStringLiteral("Location"));
    QCOMPARE(m_side->get(path, version("8")).json.at("metadata"), Json::array());
    expectRefusal(m_side->get(path, version("99")),
                  QStringLiteral("Asset version '99' not found for asset"));
    api::Query query = version("7");
    query << qMakePair(QStringLiteral("filePath"), QStringLiteral("/a.glb"))
          << qMakePair(QStringLiteral("type"), QStringLiteral("attribute"));
    QCOMPARE(valuesAt(thingPath(QStringLiteral("/metadata/file")), query),
             QStringList(QStringLiteral("fa=x")));
}

void MetadataTest::deletedDatabaseTakesItsMetadataAlong()
{
    const QString path = QStringLiteral("/database/again/metadata");
    m_side->makeDatabase(QStringLiteral("again"));
    QCOMPARE(m_side
                 ->call("POST", QStringLiteral("/metadataschema"),
                        {{"databaseId", "again"},
                         {"metadataSchemaEntityType", "databaseMetadata"},
                         {"schemaName", "Rules"},
                         {"fields",
                          {{"fields",
                            {{{"metadataFieldKeyName", "k"},
                              {"metadataFieldValueType", "string"},
                              {"required", true}}}}}}})
                 .status,
             200);
    m_side->call("POST", path, itemsOf({metadataItem(QStringLiteral("k"), QStringLiteral("v"))}));
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/database/again")).status, 200);
    expectRefusal(m_side->get(path), QStringLiteral("Database not found"));
    QCOMPARE(m_side->makeDatabase(QStringLiteral("again")).status, 200);
    const Json rows = m_side->get(path).json.at("metadata");
    QCOMPARE(rows.size(), std::size_t(1)); // of the schema for all databases
    QCOMPARE(jsonText(rows.at(0), "metadataKey"), QStringLiteral("Location"));
}

void MetadataTest::readerLooksOnly()
{
    const backend::Caller reader =
        m_library->callerWith(QStringLiteral("reader"), {QStringLiteral("basicReadOnly")});
    const auto statusOf = [&](const api::Request &request) {
        Job job;
        return m_library->backend().handle(request, reader, QStringLiteral("x:"), job).status;
    };
    const QString asset = thingPath(QStringLiteral("/metadata"));
    const Json items = itemsOf({metadataItem(QStringLiteral("k"), QStringLiteral("v"))});
    for (const QString &path : {databaseMetadata, asset, linkMetadata}) {
        QCOMPARE(statusOf({.path = path}), 200);
        QCOMPARE(statusOf(api::jsonRequest("POST", path, items)), 403);
        QCOMPARE(statusOf(api::jsonRequest("PUT", path, items)), 403);
        QCOMPARE(statusOf(api::jsonRequest("DELETE", path, {{"metadataKeys", {"k"}}})), 403);
    }
    QCOMPARE(m_library->number("SELECT count(*) FROM database_metadata"), 0);
}

void MetadataTest::typedCalls()
{
    const api::Client client(m_side->transport());
    Job job;
    const std::vector<MetadataItem> items{
        {QStringLiteral("size"), QStringLiteral("5"), MetadataValueType::Number}};
    for (const MetadataTarget &target :
         {MetadataTarget::ofDatabase(DatabaseId(QStringLiteral("data"))),
          MetadataTarget::ofAsset(thing()),
          MetadataTarget::ofFile(thing(), QStringLiteral("/a.glb")),
          MetadataTarget::ofLink(AssetLinkId(QStringLiteral("link-1")))}) {
        const auto made = client.metadata().create(target, items, job);
        QVERIFY2(made, made ? "" : qPrintable(describe(made.error())));
        QCOMPARE(made->successfulItems, QStringList(QStringLiteral("size")));
        const auto set = client.metadata().get(target, job);
        QVERIFY(set);
        QCOMPARE(set->metadata.back().metadataValueType, MetadataValueType::Number);
        QVERIFY(client.metadata().update(target, items, MetadataUpdate::ReplaceAll, job));
        const auto gone = client.metadata().remove(target, {QStringLiteral("size")}, job);
        QVERIFY(gone && gone->success);
    }
    const auto texts = MetadataTarget::attributesOf(thing(), QStringLiteral("/a.glb"));
    QVERIFY(!client.metadata().create(texts, items, job));
    const auto rows = client.metadata().get(texts, job);
    QVERIFY(rows);
    QCOMPARE(rows->metadata.front().metadataKey, QStringLiteral("Polygon_Count"));
    QVERIFY(!client.metadata().getOfVersion(texts, AssetVersionId(QStringLiteral("9")), job));
}

VAMS_TEST(MetadataTest)

} // namespace vams::test

#include "metadata_test.moc"
