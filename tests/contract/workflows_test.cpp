#include "tests/support/test_main.h"
#include "tests/support/workflow_fixture.h"

namespace vams::test {

/// Workflows, in process and over HTTP.
class WorkflowsTest : public ContractTest
{
    Q_OBJECT

private slots:
    void createGetUpdateDelete();
    void stepsKeepTheirPlace();
    void refusals_data();
    void refusals();
    void stepsAreChecked_data();
    void stepsAreChecked();
    void triggersAreChecked_data();
    void triggersAreChecked();
    void listsArePaged();
    void databaseIsNotDeletedOverIt();
    void readerLooksOnly();
    void typedCalls();

private:
    void prepare() override { m_side->call("PUT", pipelinesPath, pipelineBody("convert")); }
    Answer save(const Json &body) { return m_side->call("PUT", workflowsPath, body); }
    Json saved(const char *id, const char *database = "data")
    {
        return m_side->get(workflowAt(id, database)).json.value("message", Json::object());
    }
};

void WorkflowsTest::createGetUpdateDelete()
{
    Json step = stepBody("convert");
    step["waitForCallback"] = "Enabled";
    step["taskTimeout"] = "600";
    step["taskHeartbeatTimeout"] = "60";
    step["inputParameters"] = R"({"a":1})";
    QCOMPARE(save(workflowBody("flow1", {step}, "data", ".glb,.obj")).message(),
             QStringLiteral("Succeeded"));
    Json expectedStep = step;
    expectedStep.update(Json{
        {"pipelineId", "convert"}, {"pipelineDatabaseId", "data"}, {"object__type", "pipeline"}});
    Json expected = workflowBody("flow1", {expectedStep}, "data", ".glb,.obj");
    expected.update(Json{{"workflow_arn", "vams:workflow:data/flow1"},
                         {"dateCreated", "\"November 22 2026 - 09:15:24\""},
                         {"dateModified", "\"November 22 2026 - 09:15:24\""},
                         {"modifiedBy", "local"},
                         {"object__type", "workflow"}});
    QCOMPARE(saved("flow1"), expected);

    m_library->advance(60);
    QCOMPARE(save(workflowBody("flow1", {stepBody("convert")})).status, 200);
    const Json changed = saved("flow1");
    QCOMPARE(changed.at("dateCreated"), expected.at("dateCreated"));
    QCOMPARE(changed.at("dateModified"), Json("\"November 22 2026 - 09:16:24\""));
    QCOMPARE(changed.at("autoTriggerOnFileExtensionsUpload"), Json(""));

    QCOMPARE(m_side->call("DELETE", workflowAt("flow1")).message(),
             QStringLiteral("Workflow deleted"));
    QCOMPARE(m_side->get(workflowAt("flow1")).status, 404);
    QCOMPARE(m_side->get(workflowAt("flow1")).json, Json({{"message", Json::object()}}));
    QCOMPARE(m_side->call("DELETE", workflowAt("flow1")).status, 404);
    const Answer deleted =
        m_side->get(workflowsPath, {{QStringLiteral("showDeleted"), QStringLiteral("true")}});
    QCOMPARE(itemsOf(deleted).at(0).at("databaseId"), Json("data#deleted"));
    QVERIFY(itemsOf(m_side->get(workflowsPath,
                                {{QStringLiteral("showDeleted"), QStringLiteral("false")}}))
                .empty());
}

void WorkflowsTest::stepsKeepTheirPlace()
{
    m_side->call("PUT", pipelinesPath, pipelineBody("shared", "GLOBAL"));
    QCOMPARE(
        save(workflowBody("flow1", {stepBody("convert"), stepBody("shared", "GLOBAL")})).status,
        200);
    const auto step = [this] {
        return saved("flow1").at("specifiedPipelines").at("functions").at(1);
    };
    // As the original shows it, and where the pipeline really stands.
    QCOMPARE(step().at("databaseId"), Json("data"));
    QCOMPARE(step().at("pipelineDatabaseId"), Json("GLOBAL"));
    Json again = saved("flow1");
    QCOMPARE(save(again).status, 200);
    QCOMPARE(step().at("pipelineDatabaseId"), Json("GLOBAL"));
    // A client of the original does not send what is ours.
    again["specifiedPipelines"]["functions"][1].erase("pipelineDatabaseId");
    QCOMPARE(save(again).status, 200);
    QCOMPARE(step().at("pipelineDatabaseId"), Json("GLOBAL"));
}

void WorkflowsTest::refusals_data()
{
    QTest::addColumn<Json>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const Json &body, const char *message) {
        QTest::newRow(name) << body << QString::fromLatin1(message);
    };
    const Json step = stepBody("convert");
    row("short id", workflowBody("abc", {step}), "at least 4");
    row("bad id", workflowBody("bad id!", {step}), "regexp");
    row("reserved id", workflowBody("executions", {step}), "reserved");
    row("no database", workflowBody("flow1", {stepBody("convert", "nosuch")}, "nosuch"),
        "Database provided does not exist");
    row("no steps", workflowBody("flow1", {}), "at least 1 item");
    row("global of a database", workflowBody("flow1", {step}, "GLOBAL"),
        "Only global pipelines are allowed in global workflows.");
    row("of another database", workflowBody("flow1", {stepBody("convert", "other")}),
        "Only global or same database pipelines are allowed in a database specifc workflows.");
    Json list = workflowBody("flow1", {step});
    list["specifiedPipelines"] = Json::array({step});
    row("steps as a list", list, "specifiedPipelines");
}

void WorkflowsTest::refusals()
{
    QFETCH(Json, body);
    QFETCH(QString, message);
    const Answer answer = save(body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(message), qPrintable(answer.message()));
    QVERIFY(itemsOf(m_side->get(workflowsPath)).empty());
}

void WorkflowsTest::stepsAreChecked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Json>("value");
    for (const char *name : {"name", "databaseId", "pipelineType", "pipelineExecutionType",
                             "outputType", "waitForCallback", "userProvidedResource"})
        QTest::addRow("no %s", name) << QString::fromLatin1(name) << Json();
    const auto row = [](const char *name, const char *field, const Json &value) {
        QTest::newRow(name) << QString::fromLatin1(field) << value;
    };
    row("name", "name", "a b!");
    row("type", "pipelineType", "other");
    row("execution type", "pipelineExecutionType", "other");
    row("output type", "outputType", "usd");
    row("callback", "waitForCallback", "Maybe");
    row("resource", "userProvidedResource", "{bad");
    row("parameters", "inputParameters", "{bad");
    row("timeout", "taskTimeout", "soon");
}

void WorkflowsTest::stepsAreChecked()
{
    QFETCH(QString, field);
    QFETCH(Json, value);
    Json step = stepBody("convert");
    if (value.is_null())
        step.erase(field.toStdString());
    else
        step[field.toStdString()] = value;
    const Answer answer = save(workflowBody("flow1", {step}));
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().contains(field), qPrintable(answer.message()));
}

void WorkflowsTest::triggersAreChecked_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QString() << 200;
    QTest::newRow("all") << QStringLiteral("all") << 200;
    QTest::newRow("dotted") << QStringLiteral(".glb, .obj") << 200;
    QTest::newRow("bare") << QStringLiteral("jpg,png") << 200;
    QTest::newRow("gap") << QStringLiteral("jpg,,png") << 400;
    QTest::newRow("pattern") << QStringLiteral("*.glb") << 400;
    QTest::newRow("blanks") << QStringLiteral("jpg png") << 400;
}

void WorkflowsTest::triggersAreChecked()
{
    QFETCH(QString, trigger);
    QFETCH(int, status);
    QCOMPARE(save(workflowBody("flow1", {stepBody("convert")}, "data", qPrintable(trigger))).status,
             status);
}

void WorkflowsTest::listsArePaged()
{
    m_side->makeDatabase(QStringLiteral("more"));
    for (const char *id : {"flow3", "flow1", "flow2"})
        QCOMPARE(save(workflowBody(id, {stepBody("convert")})).status, 200);
    QCOMPARE(save(workflowBody("flow1", {stepBody("any1", "GLOBAL")}, "GLOBAL")).status, 200);
    QCOMPARE(save(workflowBody("flow0", {stepBody("any1", "GLOBAL")}, "more")).status, 200);
    const Answer first =
        m_side->get(workflowsPath, {{QStringLiteral("maxItems"), QStringLiteral("2")}});
    QCOMPARE(idsOf(first, "workflowId"),
             QStringList({QStringLiteral("flow1"), QStringLiteral("flow1")}));
    const Answer rest = m_side->get(
        workflowsPath,
        {{QStringLiteral("startingToken"), jsonText(first.json.at("message"), "NextToken")}});
    QCOMPARE(
        idsOf(rest, "workflowId"),
        QStringList({QStringLiteral("flow2"), QStringLiteral("flow3"), QStringLiteral("flow0")}));
    QVERIFY(!rest.json.at("message").contains("NextToken"));
    QCOMPARE(itemsOf(m_side->get(QStringLiteral("/database/data/workflows"))).size(),
             std::size_t(3));
    QCOMPARE(itemsOf(m_side->get(QStringLiteral("/database/GLOBAL/workflows"))).size(),
             std::size_t(1));
}

void WorkflowsTest::databaseIsNotDeletedOverIt()
{
    m_side->makeDatabase(QStringLiteral("empty"));
    QCOMPARE(save(workflowBody("flow1", {stepBody("any1", "GLOBAL")}, "empty")).status, 200);
    const Answer answer = m_side->call("DELETE", QStringLiteral("/database/empty"));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.message(), QStringLiteral("Database contains active workflows"));
    m_side->call("DELETE", workflowAt("flow1", "empty"));
    QCOMPARE(m_side->call("DELETE", QStringLiteral("/database/empty")).status, 200);
}

void WorkflowsTest::readerLooksOnly()
{
    QFETCH_GLOBAL(QString, transport);
    QCOMPARE(save(workflowBody("flow1", {stepBody("convert")})).status, 200);
    ContractSide reader(*m_library, transport, makeReader(*m_side));
    QCOMPARE(reader.get(workflowAt("flow1")).status, 200);
    QCOMPARE(itemsOf(reader.get(workflowsPath)).size(), std::size_t(1));
    QCOMPARE(reader.call("PUT", workflowsPath, workflowBody("flow2", {stepBody("convert")})).status,
             403);
    QCOMPARE(reader.call("DELETE", workflowAt("flow1")).status, 403);
    QCOMPARE(reader
                 .call("POST", thingPath(QStringLiteral("/workflows/flow1")),
                       {{"workflowDatabaseId", "data"}})
                 .status,
             403);
    QCOMPARE(reader.get(thingPath(QStringLiteral("/workflows/executions"))).status, 200);
}

void WorkflowsTest::typedCalls()
{
    const api::Client client(m_side->transport());
    Job job;
    const Result<Pipeline> pipeline = client.pipelines().get(
        {DatabaseId(QStringLiteral("data")), PipelineId(QStringLiteral("convert"))}, job);
    QVERIFY(pipeline);
    Workflow workflow;
    workflow.databaseId = pipeline->databaseId;
    workflow.workflowId = WorkflowId(QStringLiteral("flow1"));
    workflow.description = QStringLiteral("Converts files");
    workflow.steps = {stepOf(*pipeline)};
    QVERIFY(client.workflows().save(workflow, job));
    const Result<Workflow> got = client.workflows().get(workflow.ref(), job);
    QVERIFY(got);
    QCOMPARE(got->steps, workflow.steps);
    QCOMPARE(got->modifiedBy, QStringLiteral("local"));
    QCOMPARE(client.workflows().listAll({}, job)->items.size(), std::size_t(1));
    QCOMPARE(client.workflows().list(workflow.databaseId, {}, job)->items.size(), std::size_t(1));
    QVERIFY(client.workflows().remove(workflow.ref(), job));
    QVERIFY(!client.workflows().get(workflow.ref(), job));
}

VAMS_TEST(WorkflowsTest)

} // namespace vams::test

#include "workflows_test.moc"
