#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"

namespace vams::test {

namespace {

const QString schemasPath = QStringLiteral("/metadataschema");

Json fieldsOf(std::initializer_list<Json> fields)
{
    return {{"fields", Json(fields)}};
}

Json plainField(const char *key, const char *type = "string")
{
    return {{"metadataFieldKeyName", key}, {"metadataFieldValueType", type}};
}

Json goodSchema()
{
    return {{"databaseId", "data"},
            {"metadataSchemaEntityType", "fileMetadata"},
            {"schemaName", "Rules"},
            {"fields", fieldsOf({plainField("a")})}};
}

QString schemaAt(const QString &database, const QString &id)
{
    return QStringLiteral("/database/%1/metadataSchema/%2").arg(database, id);
}

} // namespace

/// Metadata schemas, in process and over HTTP.
class SchemasTest : public ContractTest
{
    Q_OBJECT

private slots:
    void defaultsAreThere();
    void createGetUpdateDelete();
    void refusals_data();
    void refusals();
    void updatesAreCheckedToo_data();
    void updatesAreCheckedToo();
    void deletionWantsConfirmationAndTheRightDatabase();
    void listIsFilteredAndPaged();
    void changesHoldAtOnce();
    void readerLooksOnly();
    void typedCalls();

private:
    QString create(const Json &schema);
    QStringList idsOf(const api::Query &query);
};

QString SchemasTest::create(const Json &schema)
{
    return jsonText(m_side->call("POST", schemasPath, schema).json, "metadataSchemaId");
}

QStringList SchemasTest::idsOf(const api::Query &query)
{
    QStringList ids;
    for (const Json &item : m_side->get(schemasPath, query).json.value("Items", Json::array()))
        ids << jsonText(item, "metadataSchemaId");
    return ids;
}

void SchemasTest::defaultsAreThere()
{
    QCOMPARE(idsOf({{QStringLiteral("databaseId"), QStringLiteral("GLOBAL")}}),
             QStringList({QStringLiteral("default-asset-schema"),
                          QStringLiteral("default-assetlinks-schema"),
                          QStringLiteral("default-database-schema"),
                          QStringLiteral("default-file-schema-3dmodel")}));
    const Answer links = m_side->get(
        schemaAt(QStringLiteral("GLOBAL"), QStringLiteral("default-assetlinks-schema")));
    QCOMPARE(links.json.at("fields").at("fields").size(), std::size_t(4));
    QCOMPARE(jsonText(links.json.at("fields").at("fields").at(3), "metadataFieldValueType"),
             QStringLiteral("matrix4x4"));
    QVERIFY(fromContractDate(jsonText(links.json, "dateCreated")).isValid());
}

void SchemasTest::createGetUpdateDelete()
{
    Json schema = goodSchema();
    schema["metadataSchemaEntityType"] = "FILEMETADATA";
    schema["fileKeyTypeRestriction"] = ".glb,.usd";
    schema["fields"] = fieldsOf({{{"metadataFieldKeyName", "kind"},
                                  {"metadataFieldValueType", "INLINE_CONTROLLED_LIST"},
                                  {"controlledListKeys", {"a", "b"}},
                                  {"defaultMetadataFieldValue", "a"},
                                  {"dependsOnFieldKeyName", {"size"}},
                                  {"required", true},
                                  {"sequence", 3}},
                                 plainField("size", "number")});
    const Answer made = m_side->call("POST", schemasPath, schema);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.message(), QStringLiteral("Metadata schema 'Rules' created successfully"));
    const QString id = jsonText(made.json, "metadataSchemaId");
    const QString path = schemaAt(QStringLiteral("data"), id);
    Json expected = schema;
    expected["metadataSchemaEntityType"] = "fileMetadata";
    expected["metadataSchemaId"] = id;
    expected["enabled"] = true;
    for (const char *name : {"dateCreated", "dateModified"})
        expected[name] = "2026-11-22T09:15:24.000000";
    for (const char *name : {"createdBy", "modifiedBy"})
        expected[name] = "local";
    expected["fields"]["fields"][0]["metadataFieldValueType"] = "inline_controlled_list";
    expected["fields"]["fields"][1].update(Json{{"required", false},
                                                {"sequence", nullptr},
                                                {"dependsOnFieldKeyName", nullptr},
                                                {"controlledListKeys", nullptr},
                                                {"defaultMetadataFieldValue", nullptr}});
    QCOMPARE(m_side->get(path).json, expected);

    m_library->advance(60);
    const Answer updated = m_side->call("PUT", schemasPath,
                                        {{"metadataSchemaId", id},
                                         {"schemaName", "Renamed"},
                                         {"fileKeyTypeRestriction", ""},
                                         {"enabled", false},
                                         {"fields", fieldsOf({plainField("b")})}});
    QCOMPARE(updated.status, 200);
    const Json changed = m_side->get(path).json;
    QCOMPARE(jsonText(changed, "schemaName"), QStringLiteral("Renamed"));
    QVERIFY(changed.at("fileKeyTypeRestriction").is_null());
    QCOMPARE(changed.at("enabled"), Json(false));
    QCOMPARE(changed.at("fields").at("fields").size(), std::size_t(1));
    QCOMPARE(jsonText(changed, "dateModified"), QStringLiteral("2026-11-22T09:16:24.000000"));
    QCOMPARE(changed.at("dateCreated"), expected.at("dateCreated"));

    QCOMPARE(m_side->call("DELETE", path, {{"confirmDelete", true}}).status, 200);
    QCOMPARE(m_side->get(path).status, 404);
}

void SchemasTest::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Json>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *field, const Json &value,
                        const char *message) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(message);
    };
    const auto fieldRow = [&](const char *name, const Json &changes, const char *message) {
        Json field = plainField("a");
        field.update(changes);
        row(name, "fields", fieldsOf({field}), message);
    };
    row("unknown database", "databaseId", "nosuch", "Database does not exist");
    row("short database id", "databaseId", "ab", "databaseId");
    row("small global", "databaseId", "global", "GLOBAL must be capitalized");
    row("entity type", "metadataSchemaEntityType", "zzz", "metadataSchemaEntityType");
    row("name", "schemaName", "a/b<", "schemaName");
    row("long name", "schemaName", std::string(257, 'a'), "schemaName");
    row("empty extension", "fileKeyTypeRestriction", ".glb,,", "Invalid file extension");
    row("long extension", "fileKeyTypeRestriction", ".longerthan10", "Invalid file extension");
    row("restriction of assets", "metadataSchemaEntityType", "assetMetadata",
        "fileKeyTypeRestriction can only be set for");
    row("attribute that is no text", "metadataSchemaEntityType", "fileAttribute",
        "fileAttribute schemas only support 'string'");
    row("enabled", "enabled", "maybe", "enabled");
    row("no fields", "fields", fieldsOf({}), "fields must contain at least 1 item");
    row("fields as a list", "fields", Json::array({plainField("a")}), "fields");
    row("same name twice", "fields", fieldsOf({plainField("z"), plainField("z")}),
        "Duplicate field names found: ['z']");
    fieldRow("no key", {{"metadataFieldKeyName", nullptr}}, "metadataFieldKeyName");
    fieldRow("empty key", {{"metadataFieldKeyName", ""}}, "metadataFieldKeyName");
    fieldRow("type", {{"metadataFieldValueType", "zzz"}}, "metadataFieldValueType");
    fieldRow("sequence", {{"sequence", -1}}, "sequence");
    fieldRow("large sequence", {{"sequence", 1e12}}, "sequence");
    fieldRow("required", {{"required", "maybe"}}, "required");
    fieldRow("dependency", {{"dependsOnFieldKeyName", "b"}}, "dependsOnFieldKeyName");
    fieldRow("list of another type", {{"controlledListKeys", {"a"}}},
             "controlledListKeys should only be set for");
    fieldRow("list without keys", {{"metadataFieldValueType", "inline_controlled_list"}},
             "controlledListKeys is required");
    fieldRow("default of another type",
             {{"metadataFieldValueType", "number"}, {"defaultMetadataFieldValue", "abc"}},
             "Invalid defaultMetadataFieldValue: metadataValue must be a valid number");
    fieldRow("default outside of the list",
             {{"metadataFieldValueType", "inline_controlled_list"},
              {"controlledListKeys", {"a"}},
              {"defaultMetadataFieldValue", "b"}},
             "must be one of the controlledListKeys");
}

void SchemasTest::refusals()
{
    QFETCH(QString, field);
    QFETCH(Json, value);
    QFETCH(QString, message);
    Json schema = goodSchema();
    schema["fileKeyTypeRestriction"] = ".glb";
    if (field == QLatin1String("metadataSchemaEntityType"))
        schema["fields"] = fieldsOf({plainField("n", "number")});
    schema[field.toStdString()] = value;
    const auto before = m_library->rowCounts();
    const Answer answer = m_side->call("POST", schemasPath, schema);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(message), qPrintable(answer.message()));
    QCOMPARE(m_library->rowCounts(), before);
}

void SchemasTest::updatesAreCheckedToo_data()
{
    QTest::addColumn<Json>("changes");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << Json::object() << "At least one field must be provided for update";
    QTest::newRow("name") << Json{{"schemaName", "a/b<"}} << "schemaName";
    QTest::newRow("fields") << Json{{"fields", fieldsOf({})}}
                            << "fields must contain at least 1 item";
    QTest::newRow("no texts") << Json{{"fields", fieldsOf({plainField("n", "number")})}}
                              << "fileAttribute schemas only support 'string'";
    QTest::newRow("extension") << Json{{"fileKeyTypeRestriction", ",,"}}
                               << "Invalid file extension";
    QTest::newRow("unknown id") << Json{{"metadataSchemaId", "nosuch"}, {"enabled", false}}
                                << "Metadata schema not found";
    QTest::newRow("id") << Json{{"metadataSchemaId", "a b"}, {"enabled", false}}
                        << "metadataSchemaId";
}

void SchemasTest::updatesAreCheckedToo()
{
    QFETCH(Json, changes);
    QFETCH(QString, message);
    Json schema = goodSchema();
    schema["metadataSchemaEntityType"] = "fileAttribute";
    const QString id = create(schema);
    const Json before = m_side->get(schemaAt(QStringLiteral("data"), id)).json;
    Json body{{"metadataSchemaId", id}};
    body.update(changes);
    const Answer answer = m_side->call("PUT", schemasPath, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(message), qPrintable(answer.message()));
    QCOMPARE(m_side->get(schemaAt(QStringLiteral("data"), id)).json, before);
}

void SchemasTest::deletionWantsConfirmationAndTheRightDatabase()
{
    const QString id = create(goodSchema());
    const QString path = schemaAt(QStringLiteral("data"), id);
    for (const Json &body : {Json::object(), Json{{"confirmDelete", false}}}) {
        const Answer answer = m_side->call("DELETE", path, body);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.message().contains(QLatin1String("confirmDelete must be true")));
    }
    QCOMPARE(m_side->call("DELETE", path).status, 400);
    const Json confirmed{{"confirmDelete", true}};
    QCOMPARE(m_side->call("DELETE", schemaAt(QStringLiteral("GLOBAL"), id), confirmed).message(),
             QStringLiteral("VAMS General Error: Metadata schema not found"));
    QCOMPARE(
        m_side->call("DELETE", schemaAt(QStringLiteral("GLOBAL"), QStringLiteral("a*b")), confirmed)
            .status,
        400);
    QCOMPARE(m_side->get(path).status, 200);
}

void SchemasTest::listIsFilteredAndPaged()
{
    QStringList own{create(goodSchema()), create(goodSchema())};
    Json other = goodSchema();
    other["metadataSchemaEntityType"] = "assetMetadata";
    const QString ofAssets = create(other);
    own.sort();
    const auto filter = [](const char *database, const char *entityType) {
        api::Query query;
        if (*database != 0)
            query << qMakePair(QStringLiteral("databaseId"), QString::fromLatin1(database));
        if (*entityType != 0)
            query << qMakePair(QStringLiteral("metadataEntityType"),
                               QString::fromLatin1(entityType));
        return query;
    };
    QCOMPARE(idsOf(filter("data", "filemetadata")), own);
    QCOMPARE(idsOf(filter("data", "assetMetadata")), QStringList(ofAssets));
    QCOMPARE(idsOf(filter("data", "")).size(), 3);
    QCOMPARE(idsOf(filter("", "assetMetadata")).size(), 7); // the type alone is ignored
    QCOMPARE(m_side->get(schemasPath, filter("data", "zzz")).status, 400);
    QCOMPARE(m_side->get(schemasPath, filter("a", "")).status, 400);

    for (const api::Query &query : {filter("", ""), filter("data", "")}) {
        QStringList seen;
        QString token;
        do {
            api::Query page = query;
            page << qMakePair(QStringLiteral("pageSize"), QStringLiteral("2"))
                 << qMakePair(QStringLiteral("startingToken"), token);
            seen << idsOf(page);
            token = jsonText(m_side->get(schemasPath, page).json, "NextToken");
        } while (!token.isEmpty() && seen.size() < 20);
        QCOMPARE(seen, idsOf(query));
    }
    QCOMPARE(
        m_side->get(schemasPath, {{QStringLiteral("startingToken"), QStringLiteral("??")}}).status,
        400);
}

void SchemasTest::changesHoldAtOnce()
{
    Json schema = goodSchema();
    schema["metadataSchemaEntityType"] = "assetMetadata";
    const QString id = create(schema);
    const auto rows = [this] {
        return m_side->get(thingPath(QStringLiteral("/metadata"))).json.at("metadata").size();
    };
    QCOMPARE(rows(), std::size_t(2));
    m_side->call("PUT", schemasPath, {{"metadataSchemaId", id}, {"enabled", false}});
    QCOMPARE(rows(), std::size_t(1));
    m_side->call("PUT", schemasPath, {{"metadataSchemaId", id}, {"enabled", true}});
    QCOMPARE(rows(), std::size_t(2));
    m_side->call("DELETE", schemaAt(QStringLiteral("data"), id), {{"confirmDelete", true}});
    QCOMPARE(rows(), std::size_t(1));
}

void SchemasTest::readerLooksOnly()
{
    const QString id = create(goodSchema());
    const backend::Caller reader =
        m_library->callerWith(QStringLiteral("reader"), {QStringLiteral("basicReadOnly")});
    const auto statusOf = [&](const api::Request &request) {
        Job job;
        return m_library->backend().handle(request, reader, QStringLiteral("x:"), job).status;
    };
    const QString path = schemaAt(QStringLiteral("data"), id);
    QCOMPARE(statusOf({.path = schemasPath}), 200);
    QCOMPARE(statusOf({.path = path}), 200);
    QCOMPARE(statusOf(api::jsonRequest("POST", schemasPath, goodSchema())), 403);
    QCOMPARE(statusOf(api::jsonRequest("PUT", schemasPath,
                                       {{"metadataSchemaId", id}, {"enabled", false}})),
             403);
    QCOMPARE(statusOf(api::jsonRequest("DELETE", path, {{"confirmDelete", true}})), 403);
    QCOMPARE(m_side->get(path).json.at("enabled"), Json(true));
}

void SchemasTest::typedCalls()
{
    const api::Client client(m_side->transport());
    Job job;
    MetadataSchema schema;
    schema.databaseId = DatabaseId(QStringLiteral("data"));
    schema.metadataSchemaEntityType = MetadataEntityType::FileMetadata;
    schema.schemaName = QStringLiteral("Typed");
    schema.fileKeyTypeRestriction = QStringLiteral(".glb");
    MetadataSchemaField field;
    field.metadataFieldKeyName = QStringLiteral("size");
    field.metadataFieldValueType = MetadataValueType::Number;
    field.sequence = 1;
    schema.fields = {field};
    const auto id = client.schemas().create(schema, job);
    QVERIFY2(id, id ? "" : qPrintable(describe(id.error())));
    const auto read = client.schemas().get(schema.databaseId, *id, job);
    QVERIFY(read);
    QCOMPARE(read->fields, schema.fields);
    QCOMPARE(read->fileKeyTypeRestriction, schema.fileKeyTypeRestriction);
    QVERIFY(client.schemas().update(*id, {.fileKeyTypeRestriction = QString()}, job));
    QVERIFY(!client.schemas().get(schema.databaseId, *id, job)->fileKeyTypeRestriction);
    QCOMPARE(client.schemas().list(schema.databaseId, {}, job)->items.size(), std::size_t(1));
    QCOMPARE(client.schemas().listAll({}, job)->items.size(), std::size_t(5));
    QVERIFY(client.schemas().remove(schema.databaseId, *id, job));
    QVERIFY(!client.schemas().get(schema.databaseId, *id, job));
}

VAMS_TEST(SchemasTest)

} // namespace vams::test

#include "schemas_test.moc"
