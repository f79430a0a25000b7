#include "core/backend/workflows/execution_store.h"

#include "core/base/clock.h"

namespace vams::backend {

namespace {

#define VAMS_EXECUTION_COLUMNS                                                                     \
    "workflow_database_id, workflow_id, execution_id, status, start_date, "                        \
    "coalesce(stop_date, ''), input_file_key, executed_by "

/// Dates are stored as ISO, which sorts.
QString wireDate(const QString &stored)
{
    return stored.isEmpty() ? QString() : toExecutionDate(fromContractDate(stored));
}

WorkflowExecution readExecution(const sql::Statement &row)
{
    WorkflowExecution execution;
    execution.workflow = {DatabaseId(row.text(0)), WorkflowId(row.text(1))};
    execution.executionId = ExecutionId(row.text(2));
    execution.executionStatus = row.text(3);
    execution.startDate = wireDate(row.text(4));
    execution.stopDate = wireDate(row.text(5));
    execution.inputAssetFileKey = row.text(6);
    execution.executedBy = row.text(7);
    if (execution.executionStatus == QLatin1String("NEW"))
        execution.statusMessage = QStringLiteral(
            "Recorded, and not started: this version records executions and does not run them.");
    return execution;
}

std::vector<ExecutionStep> readSteps(sql::Database &db, const ExecutionId &id)
{
    std::vector<ExecutionStep> steps;
    sql::Statement rows =
        db.query("SELECT pipeline_database_id, pipeline_id, status, coalesce(started_at, ''), "
                 "coalesce(stopped_at, ''), log FROM workflow_execution_steps "
                 "WHERE execution_id = ? ORDER BY step_number",
                 id.text());
    while (rows.step())
        steps.push_back({{DatabaseId(rows.text(0)), PipelineId(rows.text(1))},
                         rows.text(2),
                         wireDate(rows.text(3)),
                         wireDate(rows.text(4)),
                         rows.text(5)});
    return steps;
}

} // namespace

std::vector<AssetExecution> ExecutionStore::listAll(sql::Database &db,
                                                    const AnyExecutionFilter &filter)
{
    std::vector<AssetExecution> found;
    sql::Statement rows = db.query(
        "SELECT " VAMS_EXECUTION_COLUMNS ", database_id, asset_id FROM workflow_executions "
        "WHERE (?1 = '' OR database_id = ?1) AND (?2 = '' OR workflow_database_id = ?2) "
        "AND (?3 = '' OR workflow_id = ?3) AND (?4 = '' OR status = ?4) "
        "AND (?5 = '' OR (start_date, execution_id) < (SELECT start_date, execution_id "
        "FROM workflow_executions WHERE execution_id = ?5)) "
        "ORDER BY start_date DESC, execution_id DESC LIMIT ?6",
        filter.databaseId.text(), filter.workflow.databaseId.text(),
        filter.workflow.workflowId.text(), filter.status, filter.after.text(), filter.limit);
    while (rows.step())
        found.push_back(
            {{DatabaseId(rows.text(8)), AssetId(rows.text(9))}, {}, readExecution(rows)});
    return found;
}

std::vector<WorkflowExecution> ExecutionStore::list(sql::Database &db,
                                                    const ExecutionFilter &filter)
{
    std::vector<WorkflowExecution> found;
    sql::Statement rows = db.query(
        "SELECT " VAMS_EXECUTION_COLUMNS "FROM workflow_executions "
        "WHERE database_id = ?1 AND asset_id = ?2 AND (?3 = '' OR workflow_database_id = ?3) "
        "AND (?4 = '' OR workflow_id = ?4) AND (?5 = '' OR (start_date, execution_id) < (SELECT "
        "start_date, execution_id FROM workflow_executions WHERE execution_id = ?5)) "
        "ORDER BY start_date DESC, execution_id DESC LIMIT ?6",
        filter.asset.databaseId.text(), filter.asset.assetId.text(),
        filter.workflow.databaseId.text(), filter.workflow.workflowId.text(), filter.after.text(),
        filter.limit);
    while (rows.step())
        found.push_back(readExecution(rows));
    return found;
}

std::optional<ExecutionDetails> ExecutionStore::get(sql::Database &db, const AssetRef &asset,
                                                    const WorkflowId &workflowId,
                                                    const ExecutionId &id)
{
    sql::Statement rows =
        db.query("SELECT " VAMS_EXECUTION_COLUMNS ", input FROM workflow_executions "
                 "WHERE execution_id = ? AND database_id = ? AND asset_id = ? AND workflow_id = ?",
                 id.text(), asset.databaseId.text(), asset.assetId.text(), workflowId.text());
    if (!rows.step())
        return std::nullopt;
    return ExecutionDetails{readExecution(rows), readSteps(db, id), rows.text(8)};
}

bool ExecutionStore::isUnderWay(sql::Database &db, const AssetRef &asset,
                                const WorkflowExecution &execution)
{
    return db
        .query("SELECT 1 FROM workflow_executions WHERE workflow_database_id = ? "
               "AND workflow_id = ? AND database_id = ? AND asset_id = ? AND input_file_key = ? "
               "AND status IN ('NEW', 'RUNNING') LIMIT 1",
               execution.workflow.databaseId.text(), execution.workflow.workflowId.text(),
               asset.databaseId.text(), asset.assetId.text(), execution.inputAssetFileKey)
        .step();
}

void ExecutionStore::insert(sql::Database &db, const AssetRef &asset,
                            const ExecutionDetails &details, const QDateTime &now)
{
    const WorkflowExecution &execution = details.execution;
    db.run("INSERT INTO workflow_executions (execution_id, database_id, asset_id, "
           "workflow_database_id, workflow_id, input_file_key, executed_by, start_date, status, "
           "input) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'NEW', ?)",
           execution.executionId.text(), asset.databaseId.text(), asset.assetId.text(),
           execution.workflow.databaseId.text(), execution.workflow.workflowId.text(),
           execution.inputAssetFileKey, execution.executedBy, toIso(now), details.input);
    int number = 0;
    for (const ExecutionStep &step : details.steps)
        db.run("INSERT INTO workflow_execution_steps (execution_id, step_number, "
               "pipeline_database_id, pipeline_id, status) VALUES (?, ?, ?, ?, 'NEW')",
               execution.executionId.text(), ++number, step.pipeline.databaseId.text(),
               step.pipeline.pipelineId.text());
}

} // namespace vams::backend
