#include "ui/pages/asset/workflows/workflow_list.h"

#include "core/api/client.h"
#include "ui/admin/record_delegate.h"
#include "ui/admin/record_table.h"
#include "ui/pages/workflows/run_dialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/error_panel.h"
#include "ui/support/state_view.h"
#include "ui/widgets/row_list.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int mostRowsShown = 4;
constexpr int rowsOfAState = 5; // what it says, and its button

QString stepsOf(const Workflow &workflow)
{
    QStringList steps;
    for (const WorkflowStep &step : workflow.steps)
        steps << step.pipeline.pipelineId.text();
    return steps.join(QStringLiteral(", "));
}

QString secondLineOf(const Workflow &workflow)
{
    return workflow.description.isEmpty()
               ? stepsOf(workflow)
               : WorkflowList::tr("%1 (steps: %2)").arg(workflow.description, stepsOf(workflow));
}

RecordSource<Workflow> sourceOf(const api::Client &client, const DatabaseId &database)
{
    RecordSource<Workflow> source;
    source.key = [](const Workflow &workflow) {
        return workflow.databaseId.text() + QLatin1Char('/') + workflow.workflowId.text();
    };
    source.name = [](const Workflow &workflow) { return workflow.workflowId.text(); };
    source.read = [&client, database](const ListQuery &, Job &job) {
        return readWorkflowsFor(client, database, job);
    };
    source.columns = {
        {.title = WorkflowList::tr("Workflow"),
         .text = source.name,
         .look = CellLook::Strong,
         .picture =
             [](const Workflow &) {
                 return ThumbnailSpot{{}, {}, QStringLiteral("workflow"), {}};
             },
         .toolTip = secondLineOf,
         .second = secondLineOf},
        {.title = WorkflowList::tr("Starts by itself for"),
         .text =
             [](const Workflow &workflow) {
                 const QString kinds = workflow.autoTriggerOnFileExtensionsUpload;
                 return kinds.isEmpty() ? QString() : WorkflowList::tr("Starts for %1").arg(kinds);
             },
         .width = metrics::tile},
        {.title = WorkflowList::tr("Database"),
         .text =
             [](const Workflow &workflow) {
                 return workflow.databaseId.text() == globalDatabase
                            ? WorkflowList::tr("All databases")
                            : workflow.databaseId.text();
             },
         .width = metrics::tileMin + metrics::margin},
    };
    return source;
}

} // namespace

WorkflowList::WorkflowList(const PageContext &context, const DatabaseId &database, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new QTreeView)
    , m_notices(new QWidget)
    , m_state(new StateView(context.theme, m_view, SkeletonShape::Rows))
    , m_workflows(
          new RecordTable<Workflow>(context.pools, sourceOf(context.client, database), this))
{
    m_view->setModel(m_workflows);
    setUpRowList(*m_view, 0);
    for (int column = 1; column < m_workflows->columnCount(); ++column)
        m_view->header()->resizeSection(column, m_workflows->columnWidth(column));
    m_view->setHeaderHidden(true);
    m_view->setItemDelegate(
        new RecordDelegate(context.theme, context.thumbnails, true, m_view->viewport()));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Workflows for this asset"));
    auto *notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(metrics::space, 0, metrics::space, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_state);
    setFocusProxy(m_view);
    connect(m_workflows, &RecordModel::loaded, this, &WorkflowList::showState);
    connect(m_workflows, &RecordModel::failed, this, &WorkflowList::showFailure);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &WorkflowList::currentChanged);
    connect(m_workflows, &QAbstractItemModel::modelReset, this, &WorkflowList::currentChanged);
    connect(m_view, &QAbstractItemView::activated, this, [this] {
        if (const std::optional<Workflow> workflow = current())
            emit runWanted(workflow->ref());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuWanted(m_view->viewport()->mapToGlobal(at)); });
    connect(&context.theme, &Theme::changed, this, &WorkflowList::fitHeight);
    m_state->showLoading();
    fitHeight();
}

void WorkflowList::refresh()
{
    clearError(m_notices);
    if (!m_workflows->isLoaded())
        m_state->showLoading();
    m_workflows->refresh();
}

std::optional<Workflow> WorkflowList::current() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_workflows->at(rows.first().row()));
}

void WorkflowList::showState()
{
    if (m_workflows->rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty({QStringLiteral("workflow"),
                            tr("No workflows for this asset yet"),
                            tr("A workflow hands a file to pipelines, one after the other. One of "
                               "this database or of all databases can run here."),
                            {{tr("Open Workflows"), QStringLiteral("workflow"), [this] {
                                  m_context.navigator.open({QStringLiteral("workflows"), {}});
                              }}}});
    fitHeight();
}

void WorkflowList::showFailure(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (m_workflows->isLoaded()) // what is on the screen stays
        vams::ui::showError(m_notices, m_context.theme, error, [this] { refresh(); });
    else
        m_state->showError(error, [this] { refresh(); });
    fitHeight();
}

void WorkflowList::fitHeight()
{
    const bool isList = m_state->state() == StateView::State::Content;
    const int rows = qBound(1, m_workflows->rowCount(), mostRowsShown);
    m_state->setFixedHeight((isList ? rows : rowsOfAState) * metrics::rowTwo);
}

} // namespace vams::ui
