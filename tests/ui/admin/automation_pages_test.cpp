#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/admin/json_text.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/pages/executions/executions_page.h"
#include "ui/pages/pipelines/pipeline_dialog.h"
#include "ui/pages/pipelines/pipeline_rules.h"
#include "ui/pages/pipelines/pipelines_page.h"
#include "ui/pages/workflows/run_dialog.h"
#include "ui/pages/workflows/workflow_dialog.h"
#include "ui/pages/workflows/workflows_page.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

using namespace vams;
using namespace vams::ui;
using vams::test::PageHarness;

namespace {

Pipeline somePipeline(const char *database, const char *id)
{
    Pipeline pipeline;
    pipeline.databaseId = DatabaseId(QLatin1String(database));
    pipeline.pipelineId = PipelineId(QLatin1String(id));
    pipeline.pipelineType = QStringLiteral("standardFile");
    pipeline.pipelineExecutionType = QStringLiteral("Lambda");
    pipeline.description = QStringLiteral("Converts");
    pipeline.assetType = QStringLiteral(".glb");
    pipeline.lambdaName = QStringLiteral("converter");
    return pipeline;
}

Workflow someWorkflow(const std::vector<Pipeline> &pipelines)
{
    Workflow workflow;
    workflow.databaseId = DatabaseId(QStringLiteral("data"));
    workflow.workflowId = WorkflowId(QStringLiteral("publish"));
    workflow.description = QStringLiteral("Converts and checks");
    for (const Pipeline &pipeline : pipelines)
        workflow.steps.push_back(stepOf(pipeline));
    return workflow;
}

const Pipeline convertPipeline = somePipeline("GLOBAL", "convert");
const Pipeline checkPipeline = somePipeline("data", "check-mesh");

void answerAutomation(test::FakeTransport &transport)
{
    transport.answer("GET", QStringLiteral("/pipelines"),
                     Json{{"message", {{"Items", {convertPipeline, checkPipeline}}}}});
    transport.answer("GET", QStringLiteral("/workflows"),
                     Json{{"message", {{"Items", {someWorkflow({convertPipeline})}}}}});
    transport.answer("GET", QStringLiteral("/database/data/workflows"),
                     Json{{"message", {{"Items", {someWorkflow({convertPipeline})}}}}});
    transport.answer("GET", QStringLiteral("/database/GLOBAL/workflows"),
                     Json{{"message", {{"Items", Json::array()}}}});
    const Json databases{{{"databaseId", "data"}, {"description", "d"}, {"assetCount", 0}}};
    transport.answer("GET", QStringLiteral("/database"), Json{{"Items", databases}});
    transport.answer("PUT", QStringLiteral("/pipelines"), Json{{"message", "Succeeded"}});
    transport.answer("PUT", QStringLiteral("/workflows"), Json{{"message", "Succeeded"}});
}

FormDialog *openForm()
{
    return qobject_cast<FormDialog *>(QApplication::activeModalWidget());
}

template <class Editor>
Editor *editorOf(const QWidget *where, const char *name)
{
    for (Editor *editor : where->findChildren<Editor *>())
        if (editor->accessibleName() == QLatin1String(name))
            return editor;
    return nullptr;
}

AssetExecution someExecution(const char *id, const char *status)
{
    AssetExecution row;
    row.asset = {DatabaseId(QStringLiteral("data")), AssetId(QStringLiteral("thing"))};
    row.assetName = QStringLiteral("Pump skid");
    row.execution.workflow = someWorkflow({}).ref();
    row.execution.executionId = ExecutionId(QLatin1String(id));
    row.execution.executionStatus = QLatin1String(status);
    row.execution.startDate = QStringLiteral("11/22/2026, 09:15:24");
    row.execution.inputAssetFileKey = QStringLiteral("thing/sub/in.glb");
    row.execution.executedBy = QStringLiteral("maker");
    row.execution.statusMessage = QStringLiteral("Recorded, and not started.");
    return row;
}

QString textsOf(const QWidget &where)
{
    QStringList texts;
    for (const QLabel *label : where.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class AutomationPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void rulesOfPipelines();
    void jsonSaysWhereItIsWrong();
    void pipelinesListWithTheirWorkflows();
    void fieldsFollowHowItIsCalled();
    void executionTypeStays();
    void savingMayUpdateWorkflows();
    void newOneNeverReplaces();
    void pipelineIsSwitched();
    void pipelineInUseStays();
    void stepsAreOrdered();
    void stepsKeepToTheirDatabase();
    void workflowRunsOverAFile();
    void executionsAreListedAndOpened();
    void executionsAreNarrowed();
};

void AutomationPagesTest::rulesOfPipelines()
{
    QVERIFY(!automationIdProblem(QStringLiteral("abc")).isEmpty());
    QVERIFY(automationIdProblem(QStringLiteral("abcd")).isEmpty());
    QVERIFY(!fileTypeProblem(QStringLiteral("glb"), false).isEmpty());
    QVERIFY(!fileTypeProblem({}, false).isEmpty());
    QVERIFY(fileTypeProblem({}, true).isEmpty());
    QVERIFY(!timeoutProblem(QStringLiteral("0")).isEmpty());
    QVERIFY(!timeoutProblem(QStringLiteral("604801")).isEmpty());
    QVERIFY(!timeoutProblem(QStringLiteral("1.5")).isEmpty());
    QVERIFY(timeoutProblem(QStringLiteral("604800")).isEmpty());
    QVERIFY(!heartbeatProblem(QStringLiteral("60"), QStringLiteral("60")).isEmpty());
    QVERIFY(heartbeatProblem(QStringLiteral("60"), {}).isEmpty());
    QVERIFY(!queueUrlProblem(QStringLiteral("http://example.com/queue")).isEmpty());
    QVERIFY(
        queueUrlProblem(QStringLiteral("https://sqs.eu-central-1.amazonaws.com/123456789012/queue"))
            .isEmpty());
    QVERIFY(!eventSourceProblem(QStringLiteral("aws.events")).isEmpty());
    QVERIFY(triggerProblem(QStringLiteral(".glb, obj")).isEmpty());
    QVERIFY(!triggerProblem(QStringLiteral(".glb,,obj")).isEmpty());
    QVERIFY(!triggerProblem(QStringLiteral("*.glb")).isEmpty());
}

void AutomationPagesTest::jsonSaysWhereItIsWrong()
{
    QVERIFY(jsonProblem(QStringLiteral("{\"a\": 1}")).isEmpty());
    const QString problem = jsonProblem(QStringLiteral("{\"a\": 1,\n \"b\" 2}"));
    QVERIFY2(problem.contains(QStringLiteral("line 2")), qPrintable(problem));
    QVERIFY2(problem.contains(QStringLiteral("position 6")), qPrintable(problem));
    QCOMPARE(prettyJson(QStringLiteral("{\"a\":1}")), QStringLiteral("{\n  \"a\": 1\n}"));
    QCOMPARE(prettyJson(QStringLiteral("no json")), QStringLiteral("no json"));
}

void AutomationPagesTest::pipelinesListWithTheirWorkflows()
{
    PageHarness ui;
    answerAutomation(ui.transport);
    PipelinesPage page(ui.context(), {QStringLiteral("pipelines"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    QCOMPARE(page.list().model().index(0, 5).data().toString(), QStringLiteral("1"));
    QCOMPARE(page.list().model().index(1, 5).data().toString(), QStringLiteral("0"));
    page.list().selectKey(QStringLiteral("GLOBAL/convert"));
    QVERIFY(textsOf(page.list().details()).contains(QStringLiteral("publish")));
    ui.transport.refuse("GET", QStringLiteral("/workflows"), 403, QStringLiteral("Not Authorized"));
    page.refresh();
    QTRY_COMPARE(page.list().model().index(0, 5).data().toString(), QString()); // not known
    QCOMPARE(page.list().model().rowCount(), 2);
}

void AutomationPagesTest::fieldsFollowHowItIsCalled()
{
    PageHarness ui;
    auto *dialog = new PipelineDialog(ui.theme, {}, true, {QStringLiteral("GLOBAL")}, {}, nullptr);
    dialog->open();
    QVERIFY(!dialog->mainButton().isEnabled());
    QTest::keyClicks(editorOf<QLineEdit>(dialog, "Id"), QStringLiteral("convert"));
    QTest::keyClicks(editorOf<QPlainTextEdit>(dialog, "Description"), QStringLiteral("Converts"));
    QTest::keyClicks(editorOf<QLineEdit>(dialog, "Takes"), QStringLiteral(".glb"));
    QVERIFY(dialog->mainButton().isEnabled());
    auto *queue = editorOf<QLineEdit>(dialog, "Address of the queue");
    QVERIFY(!queue->isVisible());
    auto *call = editorOf<QComboBox>(dialog, "Is called as");
    call->setCurrentIndex(call->findData(QStringLiteral("SQS")));
    QVERIFY(queue->isVisible());
    QVERIFY(!editorOf<QLineEdit>(dialog, "Function")->isVisible());
    QVERIFY(!dialog->mainButton().isEnabled()); // the address is missing
    QTest::keyClicks(queue,
                     QStringLiteral("https://sqs.eu-central-1.amazonaws.com/123456789012/queue"));
    QVERIFY(dialog->mainButton().isEnabled());
    auto *parameters = editorOf<QPlainTextEdit>(dialog, "Parameters");
    QTest::keyClicks(parameters, QStringLiteral("{\"a\" 1}"));
    QVERIFY(!dialog->mainButton().isEnabled());
    QVERIFY(textsOf(*dialog).contains(QStringLiteral("line 1, position")));
    parameters->clear();
    QVERIFY(dialog->mainButton().isEnabled());
    QCOMPARE(dialog->pipeline().pipelineExecutionType, QStringLiteral("SQS"));
    QVERIFY(!dialog->pipeline().lambdaName);
    QVERIFY(dialog->pipeline().sqsQueueUrl);
    delete dialog;
}

void AutomationPagesTest::executionTypeStays()
{
    PageHarness ui;
    PipelineDialog dialog(ui.theme, convertPipeline, false, {QStringLiteral("GLOBAL")}, {},
                          nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!editorOf<QComboBox>(&dialog, "Is called as")->isEnabled());
    QVERIFY(!editorOf<QLineEdit>(&dialog, "Id")->isEnabled());
    QCOMPARE(dialog.pipeline(), convertPipeline); // nothing is lost on the way
}

void AutomationPagesTest::savingMayUpdateWorkflows()
{
    PageHarness ui;
    answerAutomation(ui.transport);
    PipelinesPage page(ui.context(), {QStringLiteral("pipelines"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    page.list().selectKey(QStringLiteral("GLOBAL/convert"));
    QTest::keyClick(&page.list().table(), Qt::Key_Return);
    QTRY_VERIFY(openForm());
    QTest::keyClicks(editorOf<QLineEdit>(openForm(), "Gives"), QStringLiteral(".usd"));
    QTest::mouseClick(&openForm()->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(!openForm());
    const Json sent = ui.sent("PUT", QStringLiteral("/pipelines"));
    QCOMPARE(jsonText(sent, "outputType"), QStringLiteral(".usd"));
    QVERIFY(sent.at("updateAssociatedWorkflows").get<bool>());
}

void AutomationPagesTest::newOneNeverReplaces()
{
    PageHarness ui;
    answerAutomation(ui.transport);
    ui.transport.answer("GET", QStringLiteral("/database/GLOBAL/pipelines/convert"),
                        Json{{"message", convertPipeline}});
    PipelinesPage page(ui.context(), {QStringLiteral("pipelines"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    ui.trigger("record.new");
    QTRY_VERIFY(openForm());
    QTest::keyClicks(editorOf<QLineEdit>(openForm(), "Id"), QStringLiteral("convert"));
    QTest::keyClicks(editorOf<QPlainTextEdit>(openForm(), "Description"),
                     QStringLiteral("Another"));
    QTest::keyClicks(editorOf<QLineEdit>(openForm(), "Takes"), QStringLiteral(".obj"));
    QTest::mouseClick(&openForm()->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(openForm() && textsOf(*openForm()).contains(QStringLiteral("already")));
    QCOMPARE(ui.transport.count("PUT", QStringLiteral("/pipelines")), 0);
    openForm()->reject();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::mouseClick(&qobject_cast<Dialog *>(QApplication::activeModalWidget())->mainButton(),
                      Qt::LeftButton);
}

void AutomationPagesTest::pipelineIsSwitched()
{
    PageHarness ui;
    answerAutomation(ui.transport);
    PipelinesPage page(ui.context(), {QStringLiteral("pipelines"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    page.list().selectKey(QStringLiteral("data/check-mesh"));
    ui.trigger("pipeline.toggle");
    QTRY_COMPARE(ui.transport.count("PUT", QStringLiteral("/pipelines")), 1);
    const Json sent = ui.sent("PUT", QStringLiteral("/pipelines"));
    QCOMPARE(sent.at("enabled").get<bool>(), false);
    QCOMPARE(sent.at("updateAssociatedWorkflows").get<bool>(), false);
}

void AutomationPagesTest::pipelineInUseStays()
{
    PageHarness ui;
    answerAutomation(ui.transport);
    const QString refusal = QStringLiteral("It is currently used by workflow(s): publish.");
    ui.transport.refuse("DELETE", QStringLiteral("/database/GLOBAL/pipelines/convert"), 400,
                        refusal);
    PipelinesPage page(ui.context(), {QStringLiteral("pipelines"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    page.list().selectKey(QStringLiteral("GLOBAL/convert"));
    QTest::keyClick(&page.list().table(), Qt::Key_Delete);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::mouseClick(&qobject_cast<Dialog *>(QApplication::activeModalWidget())->mainButton(),
                      Qt::LeftButton);
    const auto shown = [&page, &refusal] {
        for (const ErrorPanel *panel : page.findChildren<ErrorPanel *>())
            if (panel->isVisible() && panel->error().message.contains(refusal))
                return true;
        return false;
    };
    QTRY_VERIFY(shown());
}

void AutomationPagesTest::stepsAreOrdered()
{
    PageHarness ui;
    WorkflowDialog dialog(ui.theme, someWorkflow({convertPipeline}), false,
                          {QStringLiteral("data")}, {convertPipeline, checkPipeline}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(!dialog.mainButton().isEnabled());
    auto *offers = editorOf<QComboBox>(&dialog, "Pipeline to add");
    QCOMPARE(offers->count(), 2);
    offers->setCurrentIndex(1);
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Add step"))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(dialog.mainButton().isEnabled());
    QTest::mouseClick(editorOf<QToolButton>(&dialog, "Move step up"), Qt::LeftButton);
    QCOMPARE(dialog.workflow().steps.size(), std::size_t(2));
    QCOMPARE(dialog.workflow().steps.front().pipeline, checkPipeline.ref());
    auto *list = editorOf<QListWidget>(&dialog, "Steps");
    QCOMPARE(list->currentRow(), 0); // goes with its step
    QTest::mouseClick(editorOf<QToolButton>(&dialog, "Remove step"), Qt::LeftButton);
    QVERIFY(!dialog.mainButton().isEnabled()); // as it was
    QTest::mouseClick(editorOf<QToolButton>(&dialog, "Remove step"), Qt::LeftButton);
    QVERIFY(!dialog.mainButton().isEnabled());
    QVERIFY(textsOf(dialog).contains(QStringLiteral("Add at least one step.")));
}

void AutomationPagesTest::stepsKeepToTheirDatabase()
{
    PageHarness ui;
    WorkflowDialog dialog(ui.theme, {}, true, {QStringLiteral("GLOBAL"), QStringLiteral("data")},
                          {convertPipeline, checkPipeline}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QCOMPARE(editorOf<QComboBox>(&dialog, "Pipeline to add")->count(), 1);
    editorOf<QComboBox>(&dialog, "Database")->setCurrentIndex(1);
    QCOMPARE(editorOf<QComboBox>(&dialog, "Pipeline to add")->count(), 2);
    StepsEditor steps(ui.theme, {convertPipeline, checkPipeline});
    steps.setDatabase(DatabaseId(QStringLiteral("data")));
    steps.setSteps({stepOf(checkPipeline)});
    QVERIFY(steps.problem().isEmpty());
    steps.setDatabase(DatabaseId(QStringLiteral("GLOBAL")));
    QVERIFY(steps.problem().contains(QStringLiteral("check-mesh")));
}

void AutomationPagesTest::workflowRunsOverAFile()
{
    PageHarness ui;
    answerAutomation(ui.transport);
    const AssetRef asset{DatabaseId(QStringLiteral("data")), AssetId(QStringLiteral("thing"))};
    const QString files = QStringLiteral("/database/data/assets/thing/listFiles");
    const Json file{{"fileName", "in.glb"},
                    {"key", "thing/in.glb"},
                    {"relativePath", "/in.glb"},
                    {"isFolder", false}};
    ui.transport.answer("GET", files, Json{{"items", {file}}});
    const QString path = QStringLiteral("/database/data/assets/thing/workflows/publish");
    ui.transport.answer("POST", path, Json{{"message", "e1"}});
    QWidget owner;
    bool isStarted = false;
    runWorkflow(
        ui.context(), &owner, {{}, asset, QStringLiteral("Pump skid"), QStringLiteral("/in.glb")},
        [&isStarted] { isStarted = true; }, [](const Error &) {});
    QTRY_VERIFY(openForm());
    auto *choice = editorOf<QComboBox>(openForm(), "File");
    QTRY_COMPARE(choice->currentText(), QStringLiteral("/in.glb"));
    choice->setEditText(QStringLiteral("/nothing.glb"));
    QVERIFY(!openForm()->mainButton().isEnabled());
    choice->setEditText(QStringLiteral("/in.glb"));
    QTest::mouseClick(&openForm()->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(isStarted);
    QCOMPARE(jsonText(ui.sent("POST", path), "fileKey"), QStringLiteral("thing/in.glb"));
    QCOMPARE(jsonText(ui.sent("POST", path), "workflowDatabaseId"), QStringLiteral("data"));
}

void AutomationPagesTest::executionsAreListedAndOpened()
{
    PageHarness ui;
    answerAutomation(ui.transport);
    const Json items{someExecution("e1", "NEW"), someExecution("e2", "FAILED")};
    ui.transport.answer("GET", QStringLiteral("/executions"),
                        Json{{"message", {{"Items", items}}}});
    ExecutionDetails details;
    details.execution = someExecution("e1", "NEW").execution;
    details.steps = {{convertPipeline.ref(), QStringLiteral("NEW"), {}, {}, {}}};
    details.input = QStringLiteral("{\"databaseId\":\"data\"}");
    ui.transport.answer(
        "GET", QStringLiteral("/database/data/assets/thing/workflows/executions/publish/e1"),
        Json{{"message", details}});
    ExecutionsPage page(ui.context(), {QStringLiteral("executions"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 2);
    QCOMPARE(page.list().model().index(1, 1).data().toString(), QStringLiteral("Failed"));
    page.list().selectKey(QStringLiteral("e1"));
    QTRY_VERIFY(textsOf(page.list().details()).contains(QStringLiteral("convert")));
    QVERIFY(textsOf(page.list().details()).contains(QStringLiteral("not started")));
    const auto code = [&page] { return page.list().details().findChild<QPlainTextEdit *>(); };
    QVERIFY(code() && code()->toPlainText().contains(QStringLiteral("\"databaseId\": \"data\"")));
    QTest::keyClick(&page.list().table(), Qt::Key_Return);
    QCOMPARE(ui.navigator.current().page, QStringLiteral("asset"));
    QCOMPARE(ui.navigator.current().argument(QStringLiteral("path")),
             QStringLiteral("/sub/in.glb"));
}

void AutomationPagesTest::executionsAreNarrowed()
{
    PageHarness ui;
    answerAutomation(ui.transport);
    ui.transport.answerWith("GET", QStringLiteral("/executions"), [](const api::Request &request) {
        Json items = Json::array();
        if (request.queryValue(QStringLiteral("status")).isEmpty())
            items.push_back(someExecution("e1", "NEW"));
        api::Response response;
        response.body = dumpJson(Json{{"message", {{"Items", items}}}});
        return response;
    });
    ExecutionsPage page(ui.context(), {QStringLiteral("executions"), {}});
    page.show();
    QTRY_COMPARE(page.list().model().rowCount(), 1);
    auto *state = editorOf<QComboBox>(&page, "State");
    state->setCurrentIndex(state->findData(QStringLiteral("FAILED")));
    auto *view = page.list().findChild<StateView *>();
    QTRY_COMPARE(view->state(), StateView::State::Empty);
    state->setCurrentIndex(0);
    QTRY_COMPARE(page.list().model().rowCount(), 1);
    QTRY_COMPARE(view->state(), StateView::State::Content);
}

VAMS_TEST(AutomationPagesTest)
#include "automation_pages_test.moc"
