#include "core/model/automation/execution.h"
#include "tests/support/asset_fixture.h"
#include "tests/support/test_main.h"
#include "ui/admin/form_dialog.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/pages/asset/files_tab.h"
#include "ui/pages/asset/tabs/asset_tabs.h"
#include "ui/pages/asset/tabs/tab_ids.h"
#include "ui/pages/asset/workflows/workflow_list.h"
#include "ui/pages/asset/workflows/workflows_tab.h"
#include "ui/pages/workflows/run_dialog.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTreeView>

namespace vams::test {

using namespace vams::ui;

namespace {

const QString executionsRoute = assetRoute(QStringLiteral("workflows/executions"));
const QString ownRoute = QStringLiteral("/database/pumps/workflows");
const QString globalRoute = QStringLiteral("/database/GLOBAL/workflows");

Workflow workflowOf(const char *database, const char *id)
{
    Workflow workflow;
    workflow.databaseId = DatabaseId(QLatin1String(database));
    workflow.workflowId = WorkflowId(QLatin1String(id));
    workflow.description = QStringLiteral("Checks and converts");
    WorkflowStep step;
    step.pipeline = {DatabaseId(QStringLiteral("GLOBAL")), PipelineId(QStringLiteral("convert"))};
    workflow.steps = {step};
    return workflow;
}

WorkflowExecution executionOf(const char *id, const char *status, int day)
{
    WorkflowExecution execution;
    execution.workflow = workflowOf("GLOBAL", "publish").ref();
    execution.executionId = ExecutionId(QLatin1String(id));
    execution.executionStatus = QLatin1String(status);
    execution.startDate = QStringLiteral("11/%1/2026, 09:15:24").arg(day, 2, 10, QLatin1Char('0'));
    execution.inputAssetFileKey = QStringLiteral("impeller-212/gear.glb");
    execution.executedBy = QStringLiteral("maker");
    return execution;
}

Json messageItems(const Json &items)
{
    return Json{{"message", {{"Items", items}}}};
}

QString textsIn(const QWidget &where)
{
    QStringList texts;
    for (const QLabel *label : where.findChildren<QLabel *>())
        if (label->isVisibleTo(&where))
            texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

QPushButton *buttonIn(const QWidget &where, const QString &text)
{
    for (QPushButton *button : where.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisibleTo(&where))
            return button;
    return nullptr;
}

FormDialog *openRunForm()
{
    return qobject_cast<FormDialog *>(QApplication::activeModalWidget());
}

/// The asset page at its Workflows tab.
class WorkflowsPageOfAsset
{
public:
    explicit WorkflowsPageOfAsset(bool isArchived = false)
    {
        Asset asset = impeller();
        if (isArchived)
            asset.status = QStringLiteral("archived");
        serveAsset(harness.transport, asset, {file("/gear.glb", 300)});
        harness.transport.answer("GET", ownRoute, messageItems({workflowOf("pumps", "weigh")}));
        harness.transport.answer("GET", globalRoute,
                                 messageItems({workflowOf("GLOBAL", "publish")}));
        answerExecutions({executionOf("old", "FAILED", 2), executionOf("new", "SUCCEEDED", 9),
                          executionOf("mid", "NEW", 5)});
    }
    void answerExecutions(const std::vector<WorkflowExecution> &executions)
    {
        harness.transport.answer("GET", executionsRoute, messageItems(executions));
    }
    void open()
    {
        Location place = impellerLocation();
        place.arguments.insert(QStringLiteral("tab"), workflowsTabId);
        page = std::make_unique<AssetPage>(harness.context(), place);
        page->resize(1100, 800);
        page->show();
        page->activateWindow();
    }
    WorkflowsTab &tab() { return *page->findChild<WorkflowsTab *>(); }
    RecordList &list() { return tab().executions(); }
    QTreeView &workflows() { return tab().workflows().view(); }
    StateView &executionState() { return *list().findChild<StateView *>(); }
    bool isRead()
    {
        return QTest::qWaitFor([this] { return list().model().isLoaded(); }) &&
               QTest::qWaitFor([this] { return workflows().model()->rowCount() > 0; });
    }
    QString shown(int row, int column)
    {
        return list().table().model()->index(row, column).data().toString();
    }

    PageHarness harness;
    std::unique_ptr<AssetPage> page;
};

} // namespace

/// The Workflows tab of the Asset page.
class AssetWorkflowsTest : public QObject
{
    Q_OBJECT

private slots:
    void listsWorkflowsAndExecutionsNewestFirst();
    void readsOnlyOnceItIsLookedAt();
    void runIsRecordedAndListed();
    void enterRunsTheChosenWorkflow();
    void inspectorTellsStepsAndInput();
    void inspectorWithoutSteps();
    void runAgainTakesTheSameFile();
    void enterShowsTheFile();
    void emptyStatesSayWhatHelps();
    void refusalOfOneLeavesTheOther();
    void offlineIsTriedAgain();
    void archivedAssetSaysSo();
    void chosenExecutionWaitsForTheList();
    void closedWhileReading();
};

void AssetWorkflowsTest::listsWorkflowsAndExecutionsNewestFirst()
{
    WorkflowsPageOfAsset ui;
    ui.open();
    const QAbstractItemModelTester tester(&ui.list().model());
    QVERIFY(ui.isRead());
    QCOMPARE(ui.workflows().model()->rowCount(), 2);
    QCOMPARE(ui.workflows().model()->index(0, 0).data().toString(), QStringLiteral("weigh"));
    QCOMPARE(ui.workflows().model()->index(1, 2).data().toString(),
             QStringLiteral("All databases"));
    QCOMPARE(ui.list().table().model()->rowCount(), 3);
    QCOMPARE(ui.shown(0, 1), QStringLiteral("Done"));
    QCOMPARE(ui.shown(1, 1), QStringLiteral("Recorded"));
    QCOMPARE(ui.shown(2, 1), QStringLiteral("Failed"));
    QCOMPARE(ui.shown(0, 4), QStringLiteral("maker"));
    const QTabBar &bar = ui.page->findChild<AssetTabs *>()->bar();
    for (int tab = 0; tab < bar.count(); ++tab)
        if (bar.tabData(tab).toString() == workflowsTabId)
            QCOMPARE(qobject_cast<QLabel *>(bar.tabButton(tab, QTabBar::RightSide))->text(),
                     QStringLiteral("3"));
    QCOMPARE(ui.page->statusText(), QStringLiteral("3 executions"));
}

void AssetWorkflowsTest::readsOnlyOnceItIsLookedAt()
{
    WorkflowsPageOfAsset ui;
    ui.page = std::make_unique<AssetPage>(ui.harness.context(), impellerLocation());
    ui.page->show();
    QTRY_VERIFY(ui.page->breadcrumb().last().text == QStringLiteral("Impeller 212"));
    QCOMPARE(ui.harness.transport.count("GET", executionsRoute), 0);
    ui.page->findChild<AssetTabs *>()->setCurrent(workflowsTabId);
    QVERIFY(ui.isRead());
    ui.page->findChild<AssetTabs *>()->setCurrent(filesTabId);
    ui.page->findChild<AssetTabs *>()->setCurrent(workflowsTabId);
    QCOMPARE(ui.harness.transport.count("GET", executionsRoute), 1);
    ui.page->refresh();
    QTRY_COMPARE(ui.harness.transport.count("GET", executionsRoute), 2);
}

void AssetWorkflowsTest::runIsRecordedAndListed()
{
    WorkflowsPageOfAsset ui;
    ui.open();
    QVERIFY(ui.isRead());
    const QString route = assetRoute(QStringLiteral("workflows/publish"));
    ui.harness.transport.answer("POST", route, Json{{"message", "e4"}});
    const auto place = [&ui] {
        return ui.workflows().visualRect(ui.workflows().model()->index(1, 0)).center();
    };
    QTRY_VERIFY(ui.workflows().viewport()->rect().contains(place()));
    QTest::mouseClick(ui.workflows().viewport(), Qt::LeftButton, {}, place());
    QPushButton *run = buttonIn(ui.tab(), QStringLiteral("Run workflow..."));
    QVERIFY(run);
    QTRY_VERIFY(run->isEnabled());
    QTest::mouseClick(run, Qt::LeftButton);
    QTRY_VERIFY(openRunForm());
    QCOMPARE(qobject_cast<RunDialog *>(openRunForm())->workflow(),
             workflowOf("GLOBAL", "publish").ref());
    ui.answerExecutions({executionOf("e4", "NEW", 20)});
    QTest::mouseClick(&openRunForm()->mainButton(), Qt::LeftButton);
    QTRY_COMPARE(ui.list().model().rowCount(), 1);
    QCOMPARE(jsonText(ui.harness.sent("POST", route), "workflowDatabaseId"),
             QStringLiteral("GLOBAL"));
    QTRY_VERIFY(!openRunForm());
}

void AssetWorkflowsTest::enterRunsTheChosenWorkflow()
{
    WorkflowsPageOfAsset ui;
    ui.open();
    QVERIFY(ui.isRead());
    ui.workflows().setFocus();
    ui.workflows().setCurrentIndex(ui.workflows().model()->index(0, 0));
    QTest::keyClick(&ui.workflows(), Qt::Key_Return);
    QTRY_VERIFY(openRunForm());
    auto *dialog = qobject_cast<RunDialog *>(openRunForm());
    QCOMPARE(dialog->workflow(), workflowOf("pumps", "weigh").ref());
    QCOMPARE(dialog->asset(), impellerRef());
    QVERIFY(dialog->fileKey().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openRunForm());
}

void AssetWorkflowsTest::inspectorTellsStepsAndInput()
{
    WorkflowsPageOfAsset ui;
    ExecutionDetails details;
    details.execution = executionOf("new", "SUCCEEDED", 9);
    details.steps = {{{DatabaseId(QStringLiteral("GLOBAL")), PipelineId(QStringLiteral("convert"))},
                      QStringLiteral("SUCCEEDED"),
                      {},
                      {},
                      QStringLiteral("12 triangles")}};
    details.input = QStringLiteral("{\"databaseId\":\"pumps\"}");
    ui.harness.transport.answer("GET", executionsRoute + QStringLiteral("/publish/new"),
                                Json{{"message", details}});
    ui.open();
    QVERIFY(ui.isRead());
    QTest::mouseClick(
        ui.list().table().viewport(), Qt::LeftButton, {},
        ui.list().table().visualRect(ui.list().table().model()->index(0, 0)).center());
    const auto *inspector = ui.tab().inspector();
    QTRY_VERIFY(textsIn(*inspector).contains(QStringLiteral("12 triangles")));
    QVERIFY(textsIn(*inspector).contains(QStringLiteral("convert")));
    QVERIFY(textsIn(*inspector).contains(QStringLiteral("maker")));
    QTRY_VERIFY(inspector->findChild<QPlainTextEdit *>());
    QVERIFY(inspector->findChild<QPlainTextEdit *>()->toPlainText().contains(
        QStringLiteral("\"databaseId\": \"pumps\"")));
}

void AssetWorkflowsTest::inspectorWithoutSteps()
{
    WorkflowsPageOfAsset ui;
    const QString one = executionsRoute + QStringLiteral("/publish/new");
    ui.harness.transport.refuse("GET", one, 500, QStringLiteral("Out of order"));
    ui.open();
    QVERIFY(ui.isRead());
    ui.list().selectKey(QStringLiteral("new"));
    const auto *inspector = ui.tab().inspector();
    QTRY_VERIFY(buttonIn(*inspector, QStringLiteral("Try again")));
    ui.harness.transport.refuse("GET", one, 404, QStringLiteral("Not found"));
    QTest::mouseClick(buttonIn(*inspector, QStringLiteral("Try again")), Qt::LeftButton);
    QTRY_VERIFY(textsIn(*inspector).contains(QStringLiteral("tells neither steps nor input")));
    QTRY_VERIFY(!buttonIn(*inspector, QStringLiteral("Try again")));
}

void AssetWorkflowsTest::runAgainTakesTheSameFile()
{
    WorkflowsPageOfAsset ui;
    ui.open();
    QVERIFY(ui.isRead());
    ui.list().selectKey(QStringLiteral("old"));
    QTRY_VERIFY(buttonIn(*ui.tab().inspector(), QStringLiteral("Run again...")));
    QTest::mouseClick(buttonIn(*ui.tab().inspector(), QStringLiteral("Run again...")),
                      Qt::LeftButton);
    QTRY_VERIFY(openRunForm());
    auto *dialog = qobject_cast<RunDialog *>(openRunForm());
    QCOMPARE(dialog->workflow().workflowId.text(), QStringLiteral("publish"));
    QTRY_COMPARE(dialog->fileKey(), QStringLiteral("impeller/gear.glb"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!openRunForm());
}

void AssetWorkflowsTest::enterShowsTheFile()
{
    WorkflowsPageOfAsset ui;
    ui.open();
    QVERIFY(ui.isRead());
    ui.list().selectKey(QStringLiteral("new"));
    QTest::keyClick(&ui.list().table(), Qt::Key_Return);
    QCOMPARE(ui.page->findChild<AssetTabs *>()->current(), filesTabId);
    QTRY_COMPARE(ui.page->findChild<FilesTab *>()->selection(),
                 QStringList{QStringLiteral("/gear.glb")});
}

void AssetWorkflowsTest::emptyStatesSayWhatHelps()
{
    WorkflowsPageOfAsset ui;
    ui.harness.transport.answer("GET", ownRoute, messageItems(Json::array()));
    ui.harness.transport.answer("GET", globalRoute, messageItems(Json::array()));
    ui.answerExecutions({});
    ui.open();
    QTRY_COMPARE(ui.tab().workflows().state().state(), StateView::State::Empty);
    QTRY_COMPARE(ui.executionState().state(), StateView::State::Empty);
    QVERIFY(textsIn(ui.executionState()).contains(QStringLiteral("Nothing was run")));
    QPushButton *open = buttonIn(ui.tab().workflows(), QStringLiteral("Open Workflows"));
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(ui.harness.navigator.current().page, QStringLiteral("workflows"));
}

void AssetWorkflowsTest::refusalOfOneLeavesTheOther()
{
    WorkflowsPageOfAsset ui;
    ui.harness.transport.refuse("GET", ownRoute, 403, QStringLiteral("Not Authorized"));
    ui.open();
    QVERIFY(ui.isRead()); // those of all databases are left
    QCOMPARE(ui.workflows().model()->rowCount(), 1);
    ui.harness.transport.refuse("GET", executionsRoute, 403, QStringLiteral("Not Authorized"));
    ui.open();
    QTRY_COMPARE(ui.executionState().state(), StateView::State::Error);
    QVERIFY(textsIn(ui.executionState()).contains(QStringLiteral("You may not see this")));
    QTRY_COMPARE(ui.workflows().model()->rowCount(), 1);
    ui.harness.transport.refuse("GET", globalRoute, 403, QStringLiteral("Not Authorized"));
    ui.answerExecutions({executionOf("new", "NEW", 9)});
    ui.open();
    QTRY_COMPARE(ui.tab().workflows().state().state(), StateView::State::Error);
    QVERIFY(textsIn(ui.tab().workflows()).contains(QStringLiteral("You may not see this")));
    QTRY_COMPARE(ui.list().model().rowCount(), 1);
}

void AssetWorkflowsTest::offlineIsTriedAgain()
{
    WorkflowsPageOfAsset ui;
    const Error offline{ErrorKind::Offline, QStringLiteral("The server does not answer.")};
    ui.harness.transport.failWith("GET", executionsRoute, offline);
    ui.harness.transport.failWith("GET", ownRoute, offline);
    ui.open();
    QTRY_COMPARE(ui.executionState().state(), StateView::State::Error);
    QTRY_COMPARE(ui.tab().workflows().state().state(), StateView::State::Error);
    QVERIFY(textsIn(ui.executionState()).contains(offline.message));
    ui.answerExecutions({executionOf("new", "NEW", 9)});
    ui.harness.transport.answer("GET", ownRoute, messageItems(Json::array()));
    QTest::mouseClick(buttonIn(ui.executionState(), QStringLiteral("Retry")), Qt::LeftButton);
    QTRY_COMPARE(ui.executionState().state(), StateView::State::Content);
    QTest::mouseClick(buttonIn(ui.tab().workflows(), QStringLiteral("Retry")), Qt::LeftButton);
    QTRY_COMPARE(ui.workflows().model()->rowCount(), 1);
    // What is on the screen stays when a later reading fails.
    ui.harness.transport.failWith("GET", executionsRoute, offline);
    ui.page->refresh();
    QTRY_VERIFY(ui.list().findChild<ErrorPanel *>() &&
                textsIn(ui.list()).contains(offline.message));
    QCOMPARE(ui.list().model().rowCount(), 1);
}

void AssetWorkflowsTest::archivedAssetSaysSo()
{
    WorkflowsPageOfAsset ui(true);
    ui.open();
    QTRY_VERIFY(textsIn(ui.tab()).contains(QStringLiteral("The asset is archived")));
    QCOMPARE(ui.harness.transport.count("GET", executionsRoute), 0);
    QVERIFY(!ui.harness.isEnabled("asset.runWorkflow"));
}

void AssetWorkflowsTest::chosenExecutionWaitsForTheList()
{
    WorkflowsPageOfAsset ui;
    ui.harness.transport.hold("GET", executionsRoute);
    ui.open();
    ui.tab().selectExecution(ExecutionId(QStringLiteral("mid")));
    ui.harness.transport.release("GET", executionsRoute);
    QTRY_VERIFY(ui.list().currentRow() >= 0);
    QCOMPARE(ui.list().model().keyAt(ui.list().currentRow()), QStringLiteral("mid"));
}

void AssetWorkflowsTest::closedWhileReading()
{
    WorkflowsPageOfAsset ui;
    ui.harness.transport.hold("GET", executionsRoute);
    ui.harness.transport.hold("GET", ownRoute);
    ui.open();
    QTRY_COMPARE(ui.harness.transport.count("GET", executionsRoute), 1);
    QTRY_COMPARE(ui.harness.transport.count("GET", ownRoute), 1);
    ui.page.reset();
    ui.harness.transport.releaseAll();
    ui.harness.pools.requests().waitForDone();
    QTest::qWait(0); // what would come late comes now
}

VAMS_TEST(AssetWorkflowsTest)

} // namespace vams::test

#include "asset_workflows_test.moc"
