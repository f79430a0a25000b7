#include "tests/support/test_main.h"
#include "tests/support/workflow_fixture.h"

namespace vams::test {

/// Pipelines, in process and over HTTP.
class PipelinesTest : public ContractTest
{
    Q_OBJECT

private slots:
    void createGetUpdateDelete();
    void aFunctionNameIsMade();
    void kindsKeepTheirOwnFields();
    void callbacksHaveTimes();
    void refusals_data();
    void refusals();
    void globalOnesAreCheckedToo();
    void executionTypeStays();
    void isSwitchedOffAndOn();
    void listsArePaged();
    void deletedOnesAreListedApart();
    void usedOnesAreNotDeleted();
    void updatesTheWorkflowsThatUseIt();
    void databaseIsNotDeletedOverIt();
    void readerLooksOnly();
    void typedCalls();

private:
    Answer save(const Json &body) { return m_side->call("PUT", pipelinesPath, body); }
    Json saved(const char *id, const char *database = "data")
    {
        return m_side->get(pipelineAt(id, database)).json.value("message", Json::object());
    }
};

void PipelinesTest::createGetUpdateDelete()
{
    Json body = pipelineBody("convert");
    body["inputParameters"] = R"({"a":1})";
    const Answer made = save(body);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.message(), QStringLiteral("Succeeded"));
    Json expected = body;
    for (const char *name :
         {"taskTimeout", "taskHeartbeatTimeout", "sqsQueueUrl", "eventBridgeBusArn",
          "eventBridgeSource", "eventBridgeDetailType", "dateUpdated"})
        expected[name] = nullptr;
    expected["userProvidedResource"] =
        R"({"resourceId": "converter", "resourceType": "Lambda", "isProvided": true, "eventSource": null, "eventDetailType": null})";
    expected["enabled"] = true;
    expected["dateCreated"] = "\"November 22 2026 - 09:15:24\"";
    QCOMPARE(saved("convert"), expected);

    m_library->advance(60);
    body["description"] = "Other words";
    body["outputType"] = "";
    body.erase("inputParameters");
    QCOMPARE(save(body).status, 200);
    expected["description"] = "Other words";
    expected["outputType"] = "";
    expected["inputParameters"] = "";
    expected["dateUpdated"] = "\"November 22 2026 - 09:16:24\"";
    QCOMPARE(saved("convert"), expected);

    const Answer gone = m_side->call("DELETE", pipelineAt("convert"));
    QCOMPARE(gone.message(), QStringLiteral("Pipeline deleted"));
    const Answer missing = m_side->get(pipelineAt("convert"));
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.json, Json({{"message", Json::object()}}));
    const Answer again = m_side->call("DELETE", pipelineAt("convert"));
    QCOMPARE(again.status, 404);
    QCOMPARE(again.message(), QStringLiteral("Record not found"));
    QCOMPARE(save(body).status, 200); // its id is free again
    QVERIFY(saved("convert").at("dateUpdated").is_null());
}

void PipelinesTest::aFunctionNameIsMade()
{
    Json body = pipelineBody("con-vert");
    body.erase("lambdaName");
    QCOMPARE(save(body).status, 200);
    const Json made = saved("con-vert");
    const QString name = jsonText(made, "lambdaName");
    QVERIFY(name.startsWith(QLatin1String("vams-convert")));
    QVERIFY(
        jsonText(made, "userProvidedResource").contains(QLatin1String("\"isProvided\": false")));
    // Neither leaving the name out nor sending back what was read changes whose it is.
    QCOMPARE(save(body).status, 200);
    QCOMPARE(saved("con-vert").at("userProvidedResource"), made.at("userProvidedResource"));
    body["lambdaName"] = name;
    QCOMPARE(save(body).status, 200);
    QCOMPARE(saved("con-vert").at("userProvidedResource"), made.at("userProvidedResource"));
}

void PipelinesTest::kindsKeepTheirOwnFields()
{
    Json queue = pipelineBody("queue");
    queue["pipelineExecutionType"] = "SQS";
    queue["sqsQueueUrl"] = "https://sqs.us-east-1.amazonaws.com/123456789012/jobs";
    queue["eventBridgeSource"] = "left.out";
    QCOMPARE(save(queue).status, 200);
    QCOMPARE(saved("queue").at("sqsQueueUrl"), queue.at("sqsQueueUrl"));
    QVERIFY(saved("queue").at("lambdaName").is_null());
    QVERIFY(saved("queue").at("eventBridgeSource").is_null());
    Json bus = pipelineBody("event");
    bus["pipelineExecutionType"] = "EventBridge";
    QCOMPARE(save(bus).status, 200);
    QCOMPARE(saved("event").at("eventBridgeBusArn"), Json("default"));
    bus["eventBridgeBusArn"] = "default"; // as it was read
    bus["eventBridgeSource"] = "com.me";
    QCOMPARE(save(bus).status, 200);
    QCOMPARE(saved("event").at("eventBridgeSource"), Json("com.me"));
}

void PipelinesTest::callbacksHaveTimes()
{
    Json body = pipelineBody("waits");
    body["taskTimeout"] = "600";
    QCOMPARE(save(body).status, 200);
    QVERIFY(saved("waits").at("taskTimeout").is_null());
    body["waitForCallback"] = "Enabled";
    body["taskHeartbeatTimeout"] = "599";
    QCOMPARE(save(body).status, 200);
    QCOMPARE(saved("waits").at("taskTimeout"), Json("600"));
    QCOMPARE(saved("waits").at("taskHeartbeatTimeout"), Json("599"));
    body.erase("taskTimeout");
    QCOMPARE(save(body).status, 200);
    QCOMPARE(saved("waits").at("taskTimeout"), Json("86400"));
}

void PipelinesTest::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Json>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *field, const Json &value,
                        const char *message) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(message);
    };
    row("short id", "pipelineId", "abc", "at least 4");
    row("bad id", "pipelineId", "bad id!", "regexp");
    row("no database", "databaseId", "nosuch", "Database provided does not exist");
    row("small global", "databaseId", "global", "GLOBAL must be capitalized");
    row("type", "pipelineType", "other", "permitted: 'standardFile', 'previewFile'");
    row("execution type", "pipelineExecutionType", "Local", "permitted: 'Lambda', 'SQS'");
    row("description", "description", "abc", "at least 4");
    row("asset type", "assetType", "glb", "assetType is invalid");
    row("no asset type", "assetType", "", "assetType is a required field");
    row("output type", "outputType", "usd", "outputType is invalid");
    row("callback", "waitForCallback", "Maybe", "permitted: 'Enabled', 'Disabled'");
    row("zero", "taskTimeout", "0", "positive non-zero");
    row("negative", "taskTimeout", "-1", "positive non-zero");
    row("text", "taskTimeout", "abc", "positive integer");
    row("long", "taskTimeout", "604801", "cannot exceed 604800");
    row("heartbeat", "taskHeartbeatTimeout", "86400", "must be smaller than taskTimeout (86400s)");
    row("parameters", "inputParameters", "{bad", "Must be a valid json string");
    row("parameters object", "inputParameters", Json({{"a", 1}}), "str type expected");
    row("enabled", "enabled", "perhaps", "boolean");
}

void PipelinesTest::refusals()
{
    QFETCH(QString, field);
    QFETCH(Json, value);
    QFETCH(QString, message);
    Json body = pipelineBody("convert");
    body[field.toStdString()] = value;
    const Answer answer = save(body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(message), qPrintable(answer.message()));
    QVERIFY(itemsOf(m_side->get(pipelinesPath)).empty());
}

void PipelinesTest::globalOnesAreCheckedToo()
{
    Json body = pipelineBody("queue", "GLOBAL");
    body["pipelineExecutionType"] = "SQS";
    QVERIFY(save(body).message().contains(QLatin1String("sqsQueueUrl is required")));
    body["sqsQueueUrl"] = "http://bad";
    QCOMPARE(save(body).status, 400);
    body["pipelineExecutionType"] = "EventBridge";
    body["eventBridgeBusArn"] = "bad";
    QCOMPARE(save(body).status, 400);
    body.erase("eventBridgeBusArn");
    body["eventBridgeSource"] = "aws.s3";
    QCOMPARE(save(body).status, 400);
    body.erase("eventBridgeSource");
    body["assetType"] = "glb";
    QCOMPARE(save(body).status, 400);
    body["assetType"] = ".all";
    QCOMPARE(save(body).status, 200);
}

void PipelinesTest::executionTypeStays()
{
    QCOMPARE(save(pipelineBody("convert")).status, 200);
    Json body = pipelineBody("convert");
    body["pipelineExecutionType"] = "EventBridge";
    const Answer answer = save(body);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.message().startsWith(
        QLatin1String("Cannot change pipelineExecutionType from 'Lambda' to 'EventBridge'.")));
}

void PipelinesTest::isSwitchedOffAndOn()
{
    Json body = pipelineBody("convert");
    body["enabled"] = false;
    QCOMPARE(save(body).status, 200);
    QCOMPARE(saved("convert").at("enabled"), Json(false));
    QCOMPARE(save(pipelineBody("convert")).status, 200);
    QCOMPARE(saved("convert").at("enabled"), Json(false)); // nobody said otherwise
    body["enabled"] = true;
    QCOMPARE(save(body).status, 200);
    QCOMPARE(saved("convert").at("enabled"), Json(true));
}

void PipelinesTest::listsArePaged()
{
    m_side->makeDatabase(QStringLiteral("more"));
    for (const char *id : {"pipe3", "pipe1", "pipe2"})
        QCOMPARE(save(pipelineBody(id)).status, 200);
    QCOMPARE(save(pipelineBody("pipe1", "GLOBAL")).status, 200);
    QCOMPARE(save(pipelineBody("pipe0", "more")).status, 200);
    const Answer first =
        m_side->get(pipelinesPath, {{QStringLiteral("maxItems"), QStringLiteral("2")}});
    QCOMPARE(idsOf(first, "pipelineId"),
             QStringList({QStringLiteral("pipe1"), QStringLiteral("pipe1")}));
    const Answer second = m_side->get(
        pipelinesPath,
        {{QStringLiteral("startingToken"), jsonText(first.json.at("message"), "NextToken")}});
    QCOMPARE(
        idsOf(second, "pipelineId"),
        QStringList({QStringLiteral("pipe2"), QStringLiteral("pipe3"), QStringLiteral("pipe0")}));
    QVERIFY(second.json.at("message").at("NextToken").is_null());
    QCOMPARE(idsOf(m_side->get(QStringLiteral("/database/data/pipelines")), "pipelineId").size(),
             3);
    QCOMPARE(idsOf(m_side->get(QStringLiteral("/database/GLOBAL/pipelines")), "pipelineId").size(),
             1);
    QCOMPARE(m_side->get(pipelinesPath, {{QStringLiteral("startingToken"), QStringLiteral("junk")}})
                 .status,
             400);
}

void PipelinesTest::deletedOnesAreListedApart()
{
    const api::Query deleted{{QStringLiteral("showDeleted"), QStringLiteral("true")}};
    for (int round = 0; round < 2; ++round) { // the same id again is one deleted pipeline
        QCOMPARE(save(pipelineBody("convert")).status, 200);
        QCOMPARE(m_side->call("DELETE", pipelineAt("convert")).status, 200);
    }
    QVERIFY(itemsOf(m_side->get(pipelinesPath)).empty());
    const Json items = itemsOf(m_side->get(pipelinesPath, deleted));
    QCOMPARE(items.size(), std::size_t(1));
    QCOMPARE(items.at(0).at("databaseId"), Json("data#deleted"));
    QCOMPARE(m_side->get(pipelinesPath, {{QStringLiteral("showDeleted"), QStringLiteral("maybe")}})
                 .status,
             400);
}

void PipelinesTest::usedOnesAreNotDeleted()
{
    QCOMPARE(save(pipelineBody("convert")).status, 200);
    for (const char *id : {"flow1", "flow2"})
        QCOMPARE(m_side->call("PUT", workflowsPath, workflowBody(id, {stepBody("convert")})).status,
                 200);
    const Answer answer = m_side->call("DELETE", pipelineAt("convert"));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(),
             QStringLiteral("Cannot delete pipeline. It is currently used by workflow(s): flow1, "
                            "flow2. Remove the pipeline from these workflows before deleting."));
    for (const char *id : {"flow1", "flow2"})
        m_side->call("DELETE", workflowAt(id));
    QCOMPARE(m_side->call("DELETE", pipelineAt("convert")).status, 200);
}

void PipelinesTest::updatesTheWorkflowsThatUseIt()
{
    QCOMPARE(save(pipelineBody("convert")).status, 200);
    QCOMPARE(save(pipelineBody("convert", "GLOBAL")).status, 200);
    m_side->call("PUT", workflowsPath,
                 workflowBody("flow1", {stepBody("convert"), stepBody("convert", "GLOBAL")}));
    Json body = pipelineBody("convert");
    body["outputType"] = ".obj";
    body["inputParameters"] = R"({"scale":2})";
    const auto step = [this](int at) {
        return m_side->get(workflowAt("flow1"))
            .json.at("message")
            .at("specifiedPipelines")
            .at("functions")
            .at(at);
    };
    QCOMPARE(save(body).status, 200);
    QCOMPARE(step(0).at("outputType"), Json(".usd")); // not asked for
    body["updateAssociatedWorkflows"] = true;
    QCOMPARE(save(body).status, 200);
    QCOMPARE(step(0).at("outputType"), Json(".obj"));
    QCOMPARE(step(0).at("inputParameters"), Json(R"({"scale":2})"));
    QVERIFY(jsonText(step(0), "userProvidedResource").contains(QLatin1String("isProvided")));
    QCOMPARE(step(1).at("outputType"), Json(".usd")); // the other pipeline of that name
}

void PipelinesTest::databaseIsNotDeletedOverIt()
{
    m_side->makeDatabase(QStringLiteral("empty"));
    QCOMPARE(save(pipelineBody("convert", "empty")).status, 200);
    const Answer answer = m_side->call("DELETE", QStringLiteral("/database/empty"));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), QStringLiteral("Database contains active pipelines"));
    m_side->call("DELETE", pipelineAt("convert", "empty"));
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/database/empty")).status, 200);
}

void PipelinesTest::readerLooksOnly()
{
    QFETCH_GLOBAL(QString, transport);
    QCOMPARE(save(pipelineBody("convert")).status, 200);
    ContractSide reader(*m_library, transport, makeReader(*m_side));
    QCOMPARE(reader.get(pipelineAt("convert")).status, 200);
    QCOMPARE(itemsOf(reader.get(pipelinesPath)).size(), std::size_t(1));
    QCOMPARE(reader.call("PUT", pipelinesPath, pipelineBody("other")).status, 403);
    QCOMPARE(reader.call("DELETE", pipelineAt("convert")).status, 403);
    ContractSide nobody(*m_library, transport, UserId(QStringLiteral("nobody")));
    QCOMPARE(nobody.get(pipelinesPath).status, 403);
}

void PipelinesTest::typedCalls()
{
    const api::Client client(m_side->transport());
    Job job;
    Pipeline pipeline;
    pipeline.databaseId = DatabaseId(QStringLiteral("data"));
    pipeline.pipelineId = PipelineId(QStringLiteral("convert"));
    pipeline.pipelineType = QStringLiteral("previewFile");
    pipeline.pipelineExecutionType = QStringLiteral("Lambda");
    pipeline.description = QStringLiteral("Draws pictures");
    pipeline.assetType = QStringLiteral(".glb");
    pipeline.enabled = false;
    QVERIFY(client.pipelines().save(pipeline, api::WorkflowUse::Leave, job));
    const Result<Pipeline> got = client.pipelines().get(pipeline.ref(), job);
    QVERIFY(got);
    QCOMPARE(got->dateCreated, QStringLiteral("November 22 2026 - 09:15:24"));
    QVERIFY(!got->enabled);
    QVERIFY(client.pipelines().save(*got, api::WorkflowUse::Update, job));
    QCOMPARE(client.pipelines().listAll({}, job)->items.size(), std::size_t(1));
    QCOMPARE(client.pipelines().list(pipeline.databaseId, {}, job)->items.front().lambdaName,
             got->lambdaName);
    QVERIFY(client.pipelines().remove(pipeline.ref(), job));
    const Result<Pipeline> gone = client.pipelines().get(pipeline.ref(), job);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
}

VAMS_TEST(PipelinesTest)

} // namespace vams::test

#include "pipelines_test.moc"
