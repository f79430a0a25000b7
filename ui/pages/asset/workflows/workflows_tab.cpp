#include "ui/pages/asset/workflows/workflows_tab.h"

#include "core/api/client.h"
#include "ui/admin/record_details.h"
#include "ui/admin/record_list.h"
#include "ui/admin/record_table.h"
#include "ui/executions/execution_columns.h"
#include "ui/executions/execution_report.h"
#include "ui/executions/execution_text.h"
#include "ui/pages/asset/workflows/workflow_list.h"
#include "ui/shell/action_registry.h"
#include "ui/support/state_view.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace vams::ui {

namespace {
const auto runHereCommand = QLatin1String("asset.runWorkflow");
constexpr int startedColumn = 2;
} // namespace

WorkflowsTab::WorkflowsTab(const PageContext &context, const AssetRef &asset, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_asset(asset)
    , m_report(new ExecutionReport(context, this))
    , m_workflows(new WorkflowList(context, asset.databaseId))
    , m_table(new RecordTable<AssetExecution>(context.pools, source()))
    , m_executions(nullptr)
{
    connect(m_table, &RecordModel::loaded, m_report, &ExecutionReport::forget);
    setUpExecutions();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_workflows);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addWidget(m_executions, 1);
    m_state = new StateView(context.theme, content, SkeletonShape::Rows);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);
    setFocusProxy(&m_executions->table());
    connect(m_report, &ExecutionReport::detailsRead, this, &WorkflowsTab::describeAgain);
    connect(m_table, &RecordModel::loaded, this,
            [this] { emit countChanged(m_table->rowCount()); });
    connect(m_executions, &RecordList::statusChanged, this, &WorkflowsTab::statusChanged);
    connect(m_workflows, &WorkflowList::currentChanged, this,
            [this] { m_context.actions.refresh(); });
    connect(m_workflows, &WorkflowList::menuWanted, this, &WorkflowsTab::showMenu);
    connect(m_workflows, &WorkflowList::runWanted, this, [this](const WorkflowRef &workflow) {
        if (!m_isArchived)
            emit runWanted(workflow, {});
    });
}

QWidget *WorkflowsTab::makeHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(metrics::toolRow);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::space, 0, metrics::space, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(makeLabel(tr("Workflows"), TextStyle::Strong));
    row->addWidget(makeMuted(tr("of this database and of all databases")));
    row->addStretch(1);
    QPushButton *runButton = makeButton(m_context.theme, tr("Run workflow..."),
                                        QStringLiteral("play"), ButtonKind::Primary);
    if (QAction *action = m_context.actions.action(runHereCommand)) {
        const auto follow = [runButton, action] { runButton->setEnabled(action->isEnabled()); };
        connect(runButton, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, runButton, follow);
        follow();
    }
    row->addWidget(runButton);
    return head;
}

RecordSource<AssetExecution> WorkflowsTab::source() const
{
    RecordSource<AssetExecution> source;
    source.key = executionKey;
    source.name = [](const AssetExecution &row) {
        return row.execution.workflow.workflowId.text();
    };
    source.read = [&client = m_context.client, ref = m_asset](
                      const ListQuery &query, Job &job) -> Result<ListPage<AssetExecution>> {
        Result<ListPage<WorkflowExecution>> page = client.workflows().executions(ref, query, job);
        if (!page)
            return fail(page.error());
        ListPage<AssetExecution> rows{{}, page->nextToken};
        for (WorkflowExecution &execution : page->items)
            rows.items.push_back({ref, {}, std::move(execution)});
        return rows;
    };
    source.columns = {
        {.title = tr("Workflow and file"),
         .text = source.name,
         .look = CellLook::Strong,
         .picture =
             [](const AssetExecution &row) {
                 const QString path = executionInputPath(row.execution);
                 return path.isEmpty() ? ThumbnailSpot{{}, {}, QStringLiteral("assets"), {}}
                                       : ThumbnailSpot{{}, executionInput(row.execution), {}, {}};
             },
         .second = [](const AssetExecution &row) { return executionInput(row.execution); }},
        executionStateColumn(),
        executionStartColumn(),
        executionEndColumn(),
        executionStarterColumn(),
    };
    return source;
}

void WorkflowsTab::setUpExecutions()
{
    m_executions = new RecordList(m_context,
                                  {tr("Executions"),
                                   QStringLiteral("executions"),
                                   tr("1 execution"),
                                   tr("%1 executions"),
                                   {},
                                   tr("Find an execution"),
                                   tr("Nothing was run on this asset yet"),
                                   tr("Choose a workflow above and run it, or give a workflow the "
                                      "kinds of files that start it.")},
                                  m_table);
    m_executions->setSelectsOne();
    m_executions->table().sortByColumn(startedColumn, Qt::DescendingOrder);
    RecordVerbs verbs;
    verbs.open = [this](int row) {
        emit fileWanted(executionInputPath(m_table->at(row).execution));
    };
    verbs.describe = [this](RecordDetails &details, int row) { describe(details, row); };
    verbs.commands = {runHereCommand};
    m_executions->setVerbs(std::move(verbs));
}

void WorkflowsTab::run()
{
    const std::optional<Workflow> workflow = m_workflows->current();
    emit runWanted(workflow ? workflow->ref() : WorkflowRef(), {});
}

void WorkflowsTab::setAsset(const Asset &asset)
{
    m_isKnown = true;
    m_isArchived = asset.isArchived();
    if (m_isArchived)
        m_state->showEmpty({QStringLiteral("archive"),
                            tr("The asset is archived"),
                            tr("Restore it to run workflows and to see its executions."),
                            {}});
    else
        m_state->showContent();
    m_context.actions.refresh();
    if (isVisible() && m_isStale)
        read();
}

void WorkflowsTab::refresh()
{
    m_isStale = true;
    if (isVisible())
        read();
}

void WorkflowsTab::read()
{
    if (!m_isKnown || m_isArchived)
        return;
    m_isStale = false;
    m_workflows->refresh();
    m_executions->refresh();
}

void WorkflowsTab::selectExecution(const ExecutionId &id)
{
    m_executions->setFilter({});
    m_executions->selectKey(id.text());
}

QWidget *WorkflowsTab::inspector() const
{
    return &m_executions->details();
}

QString WorkflowsTab::statusText() const
{
    return m_executions->statusText();
}

void WorkflowsTab::describe(RecordDetails &details, int row)
{
    const AssetExecution &shown = m_table->at(row);
    m_report->begin(details, shown);
    m_report->addFacts(details, shown);
    details.addWidget(makeVerbs(shown.execution));
    m_report->addSteps(details, shown);
}

QWidget *WorkflowsTab::makeVerbs(const WorkflowExecution &execution)
{
    auto *verbs = new QWidget;
    auto *row = new FlowLayout(verbs, metrics::gap); // longer words go on in a second line
    const QString path = executionInputPath(execution);
    if (!path.isEmpty()) {
        QPushButton *open = makeButton(m_context.theme, tr("Show file"), QStringLiteral("file"));
        connect(open, &QPushButton::clicked, this, [this, path] { emit fileWanted(path); });
        row->addWidget(open);
    }
    QPushButton *again = makeButton(m_context.theme, tr("Run again..."), QStringLiteral("play"));
    connect(again, &QPushButton::clicked, this,
            [this, workflow = execution.workflow, path] { emit runWanted(workflow, path); });
    row->addWidget(again);
    return verbs;
}

void WorkflowsTab::describeAgain(const QString &id)
{
    const int row = m_executions->currentRow();
    if (row >= 0 && m_table->keyAt(row) == id)
        describe(m_executions->details(), row);
}

void WorkflowsTab::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_context.actions.refresh();
    m_context.actions.fill(*menu, {runHereCommand, QString(), QStringLiteral("view.refresh")});
    menu->popup(globalPos);
}

void WorkflowsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_context.actions.refresh();
    if (m_isStale)
        read();
}

} // namespace vams::ui
