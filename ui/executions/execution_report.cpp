#include "ui/executions/execution_report.h"

#include "core/api/client.h"
#include "core/base/pools.h"
#include "core/base/run_async.h"
#include "ui/admin/json_text.h"
#include "ui/admin/record_details.h"
#include "ui/executions/execution_columns.h"
#include "ui/executions/execution_text.h"
#include "ui/support/relative_time.h"

#include <QPushButton>

namespace vams::ui {

ExecutionReport::ExecutionReport(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{}

void ExecutionReport::begin(RecordDetails &details, const AssetExecution &shown) const
{
    const WorkflowExecution &execution = shown.execution;
    details.begin(QStringLiteral("executions"), execution.workflow.workflowId.text());
    details.addBadge(tr("State"), executionStateText(execution.executionStatus),
                     executionBadge(execution.executionStatus).kind);
    if (!execution.statusMessage.isEmpty())
        details.addWarning(execution.statusMessage);
}

void ExecutionReport::addFacts(RecordDetails &details, const AssetExecution &shown) const
{
    const WorkflowExecution &execution = shown.execution;
    const QDateTime start = executionTime(execution.startDate);
    const QDateTime stop = executionTime(execution.stopDate);
    details.addFact(tr("File"), executionInput(execution), execution.inputAssetFileKey);
    details.addFact(tr("Workflow of"), execution.workflow.databaseId.text());
    details.addFact(tr("Started by"), executionStarter(execution));
    details.addFact(tr("Started"), absoluteTime(start), relativeTime(start));
    details.addFact(tr("Ended"), absoluteTime(stop), relativeTime(stop));
    details.addFact(tr("It took"), executionLasted(execution));
}

void ExecutionReport::addSteps(RecordDetails &details, const AssetExecution &shown)
{
    const QString id = executionKey(shown);
    const auto known = m_known.constFind(id);
    const auto failed = m_failed.constFind(id);
    if (known != m_known.constEnd()) {
        details.addHead(tr("Steps"));
        int number = 0;
        for (const ExecutionStep &step : known->steps) {
            const QString state = step.status.isEmpty() ? executionStateText(QStringLiteral("NEW"))
                                                        : executionStateText(step.status);
            details.addFact(QString::number(++number) + QLatin1String("  ") + state,
                            step.pipeline.pipelineId.text());
            details.addText(step.log);
        }
        details.addCode(tr("Input"), prettyJson(known->input));
    } else if (failed != m_failed.constEnd()) {
        details.addHead(tr("Steps"));
        addFailure(details, shown, *failed);
    } else {
        details.addHead(tr("Steps"));
        details.addText(tr("Reading the steps..."));
        read(shown);
    }
    details.addHead(tr("Id"));
    details.addId(id);
}

void ExecutionReport::addFailure(RecordDetails &details, const AssetExecution &shown,
                                 const Error &error)
{
    if (error.kind == ErrorKind::NotFound) { // the original has no such route
        details.addText(tr("This server tells neither steps nor input."));
        return;
    }
    details.addText(tr("Steps and input could not be read. %1").arg(error.message));
    QPushButton *retry =
        makeButton(m_context.theme, tr("Try again"), QStringLiteral("refresh"), ButtonKind::Quiet);
    connect(retry, &QPushButton::clicked, this, [this, id = executionKey(shown)] {
        m_failed.remove(id);
        emit detailsRead(id);
    });
    details.addWidget(retry);
}

void ExecutionReport::read(const AssetExecution &shown)
{
    const QString id = executionKey(shown);
    if (m_reading == id)
        return;
    if (m_job)
        m_job->cancel();
    m_reading = id;
    m_job = runAsync(
        m_context.pools.requests(), this,
        [&client = m_context.client, ref = shown.asset,
         workflow = shown.execution.workflow.workflowId, execution = shown.execution.executionId](
            Job &job) { return client.workflows().execution(ref, workflow, execution, job); },
        [this, id](const Result<ExecutionDetails> &whole) {
            if (m_reading != id)
                return; // another one is looked at now
            m_reading.clear();
            if (whole)
                m_known.insert(id, *whole);
            else if (whole.error().kind == ErrorKind::Cancelled)
                return;
            else
                m_failed.insert(id, whole.error());
            emit detailsRead(id);
        });
}

void ExecutionReport::forget()
{
    m_known.clear();
    m_failed.clear();
    if (m_job)
        m_job->cancel();
    m_reading.clear();
}

} // namespace vams::ui
