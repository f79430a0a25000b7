#include "tests/support/test_main.h"
#include "tests/support/workflow_fixture.h"

namespace vams::test {

/// Executions: recorded, read, and made by files that come; in process and over HTTP.
class ExecutionsTest : public ContractTest
{
    Q_OBJECT

private slots:
    void isRecordedAndRead();
    void inputIsKept();
    void keysOfFiles_data();
    void keysOfFiles();
    void refusals_data();
    void refusals();
    void onceAtATimeOnAFile();
    void pipelinesMustBeOn();
    void globalPipelinesAreFound();
    void listIsFilteredAndPaged();
    void listOverAllAssets();
    void listOverAllAssetsHidesWhatIsNotSeen();
    void clientsThatPostAreAnswered();
    void filesThatComeStartThem();
    void whatDoesNotStartThem();
    void goesWithTheAsset();
    void typedCalls();

private:
    void prepare() override;
    Answer execute(const char *workflow, const QString &file, const char *database = "data");
    Json executions(const char *workflow = nullptr, const char *database = nullptr);
    void saveWorkflow(const char *id, const char *trigger, const char *database = "data");
    void come(const char *path);
};

void ExecutionsTest::prepare()
{
    come("in.glb");
    m_library->backend().settleEvents(); // it came before any workflow
    m_side->call("PUT", pipelinesPath, pipelineBody("convert"));
    m_side->call("PUT", pipelinesPath, pipelineBody("shared", "GLOBAL"));
    m_side->call("PUT", workflowsPath, workflowBody("flow1", {stepBody("convert")}));
}

Answer ExecutionsTest::execute(const char *workflow, const QString &file, const char *database)
{
    return m_side->call("POST", thingPath(QStringLiteral("/workflows/") + QLatin1String(workflow)),
                        {{"workflowDatabaseId", database}, {"fileKey", file}});
}

Json ExecutionsTest::executions(const char *workflow, const char *database)
{
    QString path = thingPath(QStringLiteral("/workflows/executions"));
    if (workflow)
        path += QLatin1Char('/') + QLatin1String(workflow);
    api::Query query;
    if (database)
        query << qMakePair(QStringLiteral("workflowDatabaseId"), QString::fromLatin1(database));
    return itemsOf(m_side->get(path, query));
}

void ExecutionsTest::saveWorkflow(const char *id, const char *trigger, const char *database)
{
    const Json step = stepBody("shared", "GLOBAL");
    QCOMPARE(m_side->call("PUT", workflowsPath, workflowBody(id, {step}, database, trigger)).status,
             200);
}

void ExecutionsTest::come(const char *path)
{
    m_side->upload(thing(), {{QString::fromLatin1(path), QByteArray("bytes of ") + path}});
}

void ExecutionsTest::isRecordedAndRead()
{
    const Answer made = execute("flow1", QStringLiteral("thing/in.glb"));
    QCOMPARE(made.status, 200);
    const Json items = executions("flow1", "data");
    QCOMPARE(items.size(), std::size_t(1));
    Json item = items.at(0);
    QVERIFY(jsonText(item, "statusMessage").contains(QLatin1String("does not run")));
    item.erase("statusMessage");
    QCOMPARE(item, Json({{"workflowDatabaseId", "data"},
                         {"workflowId", "flow1"},
                         {"executionId", made.message()},
                         {"executionStatus", "NEW"},
                         {"startDate", "11/22/2026, 09:15:24"},
                         {"stopDate", ""},
                         {"inputAssetFileKey", "thing/in.glb"},
                         {"executedBy", "local"}}));
    m_library->close();
    QVERIFY(m_library->open());
    QCOMPARE(m_library->number("SELECT count(*) FROM workflow_executions WHERE status = 'NEW'"), 1);
}

void ExecutionsTest::inputIsKept()
{
    m_side->call("POST", thingPath(QStringLiteral("/metadata")),
                 {{"metadata", {{{"metadataKey", "site"}, {"metadataValue", "north"}}}}});
    m_side->call("POST", thingPath(QStringLiteral("/metadata/file")),
                 {{"filePath", "/in.glb"},
                  {"type", "attribute"},
                  {"metadata", {{{"metadataKey", "unit"}, {"metadataValue", "mm"}}}}});
    const QString id = execute("flow1", QStringLiteral("/in.glb")).message();
    const Answer got = m_side->get(thingPath(QStringLiteral("/workflows/executions/flow1/") + id));
    QCOMPARE(got.status, 200);
    const Json details = got.json.at("message");
    QCOMPARE(details.at("steps"), Json::array({{{"pipelineDatabaseId", "data"},
                                                {"pipelineId", "convert"},
                                                {"status", "NEW"},
                                                {"startDate", ""},
                                                {"stopDate", ""},
                                                {"log", ""}}}));
    const Result<Json> input = parseJson(jsonText(details, "input").toUtf8());
    QVERIFY(input);
    QCOMPARE(input->at("inputAssetFileKey"), Json("thing/in.glb"));
    QCOMPARE(input->at("executingUserName"), Json("local"));
    const Result<Json> metadata = parseJson(jsonText(*input, "inputMetadata").toUtf8());
    QVERIFY(metadata);
    QCOMPARE(metadata->at("VAMS").at("assetMetadata"), Json({{"site", "north"}}));
    QCOMPARE(metadata->at("VAMS").at("fileAttributes"), Json({{"unit", "mm"}}));
    QCOMPARE(m_side->get(thingPath(QStringLiteral("/workflows/executions/other/") + id)).status,
             404);
}

void ExecutionsTest::keysOfFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("status");
    const QString key = QStringLiteral("thing/in.glb");
    QTest::newRow("full") << key << key << 200;
    QTest::newRow("relative") << QStringLiteral("in.glb") << key << 200;
    QTest::newRow("with a slash") << QStringLiteral("/in.glb") << key << 200;
    QTest::newRow("the asset") << QString() << QStringLiteral("thing/") << 200;
    QTest::newRow("missing") << QStringLiteral("/none.glb") << QString() << 404;
    QTest::newRow("missing folder") << QStringLiteral("/none/") << QString() << 404;
    QTest::newRow("archived") << QStringLiteral("/gone.glb") << QString() << 404;
    QTest::newRow("outside") << QStringLiteral("/../other/in.glb") << QString() << 400;
}

void ExecutionsTest::keysOfFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, key);
    QFETCH(int, status);
    come("gone.glb");
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveFile")), {{"filePath", "gone.glb"}});
    QCOMPARE(execute("flow1", file).status, status);
    const Json items = executions();
    QCOMPARE(items.size(), status == 200 ? std::size_t(1) : std::size_t(0));
    if (status == 200)
        QCOMPARE(jsonText(items.at(0), "inputAssetFileKey"), key);
}

void ExecutionsTest::refusals_data()
{
    QTest::addColumn<QString>("asset");
    QTest::addColumn<QString>("workflow");
    QTest::addColumn<Json>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *asset, const char *workflow, const Json &body,
                        int status, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(asset) << QString::fromLatin1(workflow) << body
                            << status << QString::fromLatin1(message);
    };
    const Json good{{"workflowDatabaseId", "data"}, {"fileKey", "/in.glb"}};
    row("no asset", "missing", "flow1", good, 404, "Asset does not exist");
    row("no workflow", "thing", "missing", good, 404, "Workflow does not exist");
    row("other database", "thing", "flow1", {{"workflowDatabaseId", "other"}}, 400,
        "Workflow can only be executed on assets from the same database or from global workflows");
    row("not global", "thing", "flow1", {{"workflowDatabaseId", "GLOBAL"}}, 404,
        "Workflow does not exist");
    row("no database", "thing", "flow1", Json::object(), 400, "workflowDatabaseId");
    row("no body", "thing", "flow1", Json(), 400, "Request body is required");
}

void ExecutionsTest::refusals()
{
    QFETCH(QString, asset);
    QFETCH(QString, workflow);
    QFETCH(Json, body);
    QFETCH(int, status);
    QFETCH(QString, message);
    const Answer answer = m_side->call(
        "POST", QStringLiteral("/database/data/assets/%1/workflows/%2").arg(asset, workflow), body);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.message().contains(message), qPrintable(answer.message()));
    QVERIFY(executions().empty());
}

void ExecutionsTest::onceAtATimeOnAFile()
{
    come("other.glb");
    QCOMPARE(execute("flow1", QStringLiteral("/in.glb")).status, 200);
    const Answer again = execute("flow1", QStringLiteral("thing/in.glb"));
    QCOMPARE(again.status, 400);
    QCOMPARE(again.message(),
             QStringLiteral("Workflow has a currently running execution on this file"));
    QCOMPARE(execute("flow1", QStringLiteral("/other.glb")).status, 200);
}

void ExecutionsTest::pipelinesMustBeOn()
{
    const auto expectRefusal = [this](const char *workflow) {
        const Answer answer = execute(workflow, QStringLiteral("/in.glb"));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.message(), QStringLiteral("Pipeline is not enabled/accessible"));
    };
    Json body = pipelineBody("convert");
    body["enabled"] = false;
    m_side->call("PUT", pipelinesPath, body);
    expectRefusal("flow1");
    m_side->call("PUT", workflowsPath, workflowBody("flow2", {stepBody("nosuch")}));
    expectRefusal("flow2");
    body["enabled"] = true;
    m_side->call("PUT", pipelinesPath, body);
    QCOMPARE(execute("flow1", QStringLiteral("/in.glb")).status, 200);
}

void ExecutionsTest::globalPipelinesAreFound()
{
    saveWorkflow("mixed", "");
    QCOMPARE(execute("mixed", QStringLiteral("/in.glb")).status, 200);
    saveWorkflow("everywhere", "", "GLOBAL");
    QCOMPARE(execute("everywhere", QStringLiteral("/in.glb"), "GLOBAL").status, 200);
}

void ExecutionsTest::listIsFilteredAndPaged()
{
    saveWorkflow("flow1", "", "GLOBAL");
    saveWorkflow("flow2", "");
    QStringList made;
    for (const char *workflow : {"flow1", "flow2"}) {
        made.prepend(execute(workflow, QStringLiteral("/in.glb")).message());
        m_library->advance(1);
    }
    made.prepend(execute("flow1", QStringLiteral("/in.glb"), "GLOBAL").message());
    QCOMPARE(executions().size(), std::size_t(3));
    QCOMPARE(executions("flow1").size(), std::size_t(2));
    QCOMPARE(executions("flow1", "GLOBAL").size(), std::size_t(1));
    QCOMPARE(executions("missing").size(), std::size_t(0));
    const QString path = thingPath(QStringLiteral("/workflows/executions"));
    // As the original wants it. The listener's library does not hand over the body of a GET.
    QFETCH_GLOBAL(QString, transport);
    const Answer withBody =
        m_side->call("GET", path + QStringLiteral("/flow1"), {{"workflowDatabaseId", "GLOBAL"}});
    QCOMPARE(withBody.status, 200);
    QCOMPARE(itemsOf(withBody).size(),
             transport == QLatin1String("embedded") ? std::size_t(1) : std::size_t(2));
    const Answer first = m_side->get(path, {{QStringLiteral("pageSize"), QStringLiteral("2")}});
    const Answer rest = m_side->get(
        path, {{QStringLiteral("startingToken"), jsonText(first.json.at("message"), "NextToken")}});
    QCOMPARE(idsOf(first, "executionId") + idsOf(rest, "executionId"), made); // newest first
    QVERIFY(!rest.json.at("message").contains("NextToken"));
    QCOMPARE(
        m_side->get(QStringLiteral("/database/data/assets/missing/workflows/executions")).status,
        404);
}

void ExecutionsTest::listOverAllAssets()
{
    saveWorkflow("flow1", "", "GLOBAL");
    saveWorkflow("flow2", "");
    QStringList made;
    for (const char *workflow : {"flow1", "flow2"}) {
        made.prepend(execute(workflow, QStringLiteral("/in.glb")).message());
        m_library->advance(1);
    }
    made.prepend(execute("flow1", QStringLiteral("/in.glb"), "GLOBAL").message());
    const QString path = QStringLiteral("/executions");
    const Answer first = m_side->get(path, {{QStringLiteral("pageSize"), QStringLiteral("2")}});
    const Answer rest = m_side->get(
        path, {{QStringLiteral("startingToken"), jsonText(first.json.at("message"), "NextToken")}});
    QCOMPARE(idsOf(first, "executionId") + idsOf(rest, "executionId"), made); // newest first
    QCOMPARE(jsonText(itemsOf(first).at(0), "databaseId"), QStringLiteral("data"));
    QCOMPARE(jsonText(itemsOf(first).at(0), "assetId"), QStringLiteral("thing"));
    QVERIFY(!jsonText(itemsOf(first).at(0), "assetName").isEmpty());
    const auto count = [&](const char *name, const char *value) {
        return itemsOf(m_side->get(path, {{QLatin1String(name), QLatin1String(value)}})).size();
    };
    QCOMPARE(count("status", "NEW"), std::size_t(3));
    QCOMPARE(count("status", "FAILED"), std::size_t(0));
    QCOMPARE(count("workflowId", "flow1"), std::size_t(2));
    QCOMPARE(count("workflowDatabaseId", "GLOBAL"), std::size_t(1));
    QCOMPARE(count("databaseId", "data"), std::size_t(3));
    QCOMPARE(count("databaseId", "other"), std::size_t(0));
    for (const char *name : {"status", "workflowId", "databaseId", "workflowDatabaseId"})
        QCOMPARE(m_side->get(path, {{QLatin1String(name), QStringLiteral("no such!")}}).status,
                 400);
}

void ExecutionsTest::listOverAllAssetsHidesWhatIsNotSeen()
{
    QCOMPARE(execute("flow1", QStringLiteral("/in.glb")).status, 200);
    QFETCH_GLOBAL(QString, transport);
    ContractSide stranger(*m_library, transport, UserId(QStringLiteral("stranger")));
    QCOMPARE(stranger.get(QStringLiteral("/executions")).status, 403);
    QCOMPARE(
        m_side
            ->call("DELETE", thingPath(QStringLiteral("/archiveAsset")), {{"confirmArchive", true}})
            .status,
        200);
    QCOMPARE(itemsOf(m_side->get(QStringLiteral("/executions"))).size(), std::size_t(0));
}

void ExecutionsTest::clientsThatPostAreAnswered()
{
    QCOMPARE(execute("flow1", QStringLiteral("/in.glb")).status, 200);
    const QString path = thingPath(QStringLiteral("/workflows/executions"));
    const Json body{{"workflowDatabaseId", "data"}};
    QCOMPARE(itemsOf(m_side->call("POST", path, body)).size(), std::size_t(1));
    QCOMPARE(itemsOf(m_side->call("POST", path + QStringLiteral("/flow1"), body)).size(),
             std::size_t(1));
    QCOMPARE(executions().size(), std::size_t(1)); // and nothing was executed
}

void ExecutionsTest::filesThatComeStartThem()
{
    saveWorkflow("meshes", "GLB, .obj");
    saveWorkflow("anything", ".all", "GLOBAL");
    saveWorkflow("pictures", "png");
    come("root.glb");
    come("sub/deep.OBJ");
    come("notes.txt");
    m_library->backend().settleEvents();
    QStringList started;
    for (const Json &item : executions()) {
        QCOMPARE(jsonText(item, "executedBy"), QStringLiteral("SYSTEM_USER"));
        QCOMPARE(jsonText(item, "executionStatus"), QStringLiteral("NEW"));
        started << jsonText(item, "workflowId") + QLatin1Char(' ') +
                       jsonText(item, "inputAssetFileKey");
    }
    started.sort();
    QCOMPARE(started, QStringList({QStringLiteral("anything thing/notes.txt"),
                                   QStringLiteral("anything thing/root.glb"),
                                   QStringLiteral("anything thing/sub/deep.OBJ"),
                                   QStringLiteral("meshes thing/root.glb"),
                                   QStringLiteral("meshes thing/sub/deep.OBJ")}));
    // A new revision while one waits: that one works on the file as it is by then.
    come("root.glb");
    m_library->backend().settleEvents();
    QCOMPARE(executions().size(), std::size_t(5));
    QCOMPARE(m_library->number("SELECT count(*) FROM queue_messages WHERE queue_name = "
                               "'auto-execute'"),
             0);
}

void ExecutionsTest::whatDoesNotStartThem()
{
    saveWorkflow("anything", "all");
    m_side->makeDatabase(QStringLiteral("more"));
    saveWorkflow("elsewhere", "all", "more");
    m_side->call("POST", thingPath(QStringLiteral("/createFolder")), {{"relativeKey", "empty/"}});
    come("in.glb.previewFile.png");
    come("Pipelines/out.glb");
    m_side->call("DELETE", thingPath(QStringLiteral("/archiveFile")), {{"filePath", "in.glb"}});
    m_library->backend().settleEvents();
    QCOMPARE(executions().dump(), std::string("[]"));
    Json off = pipelineBody("shared", "GLOBAL");
    off["enabled"] = false;
    m_side->call("PUT", pipelinesPath, off);
    come("new.glb");
    m_library->backend().settleEvents();
    QCOMPARE(executions().dump(), std::string("[]"));
    off["enabled"] = true;
    m_side->call("PUT", pipelinesPath, off);
    m_side->call("DELETE", workflowAt("anything"));
    come("newer.glb");
    m_library->backend().settleEvents();
    QCOMPARE(executions().dump(), std::string("[]"));
}

void ExecutionsTest::goesWithTheAsset()
{
    QCOMPARE(execute("flow1", QStringLiteral("/in.glb")).status, 200);
    QCOMPARE(m_side
                 ->call("DELETE", thingPath(QStringLiteral("/deleteAsset")),
                        {{"confirmPermanentDelete", true}})
                 .status,
             200);
    QCOMPARE(m_library->number("SELECT count(*) FROM workflow_executions"), 0);
    QCOMPARE(m_library->number("SELECT count(*) FROM workflow_execution_steps"), 0);
}

void ExecutionsTest::typedCalls()
{
    const api::Client client(m_side->transport());
    Job job;
    const WorkflowRef workflow{DatabaseId(QStringLiteral("data")),
                               WorkflowId(QStringLiteral("flow1"))};
    const auto id =
        client.workflows().execute(thing(), workflow, QStringLiteral("thing/in.glb"), job);
    QVERIFY(id);
    const auto all = client.workflows().executions(thing(), {}, job);
    QVERIFY(all);
    QCOMPARE(all->items.size(), std::size_t(1));
    QCOMPARE(all->items.front().executionId, *id);
    QVERIFY(fromContractDate(all->items.front().startDate).isValid());
    QCOMPARE(client.workflows().executionsOf(thing(), workflow, {}, job)->items, all->items);
    api::ExecutionQuery wanted;
    wanted.workflow = workflow;
    wanted.status = QStringLiteral("NEW");
    const auto everywhere = client.workflows().allExecutions(wanted, {}, job);
    QVERIFY(everywhere);
    QCOMPARE(everywhere->items.size(), std::size_t(1));
    QCOMPARE(everywhere->items.front().asset, thing());
    QCOMPARE(everywhere->items.front().execution, all->items.front());
    const auto details = client.workflows().execution(thing(), workflow.workflowId, *id, job);
    QVERIFY(details);
    QCOMPARE(details->execution, all->items.front());
    QCOMPARE(details->steps.size(), std::size_t(1));
}

VAMS_TEST(ExecutionsTest)

} // namespace vams::test

#include "executions_test.moc"
