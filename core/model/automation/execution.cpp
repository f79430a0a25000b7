#include "core/model/automation/execution.h"

#include "core/base/json.h"

namespace vams {

QStringList executionStatuses()
{
    return {QStringLiteral("NEW"),    QStringLiteral("RUNNING"),   QStringLiteral("SUCCEEDED"),
            QStringLiteral("FAILED"), QStringLiteral("TIMED_OUT"), QStringLiteral("ABORTED")};
}

void to_json(Json &json, const WorkflowExecution &execution)
{
    json = {{"workflowDatabaseId", execution.workflow.databaseId},
            {"workflowId", execution.workflow.workflowId},
            {"executionId", execution.executionId},
            {"executionStatus", execution.executionStatus},
            {"startDate", execution.startDate},
            {"stopDate", execution.stopDate},
            {"inputAssetFileKey", execution.inputAssetFileKey},
            {"executedBy", execution.executedBy},
            {"statusMessage", execution.statusMessage}};
}

void from_json(const Json &json, WorkflowExecution &execution)
{
    detail::requireObject(json);
    execution = {};
    detail::readMember(json, "workflowDatabaseId", execution.workflow.databaseId);
    detail::readMember(json, "workflowId", execution.workflow.workflowId);
    detail::readMember(json, "executionId", execution.executionId);
    detail::readMember(json, "executionStatus", execution.executionStatus);
    detail::readMember(json, "startDate", execution.startDate);
    detail::readMember(json, "stopDate", execution.stopDate);
    detail::readMember(json, "inputAssetFileKey", execution.inputAssetFileKey);
    detail::readMember(json, "executedBy", execution.executedBy);
    detail::readMember(json, "statusMessage", execution.statusMessage);
}

void to_json(Json &json, const ExecutionStep &step)
{
    json = {{"pipelineDatabaseId", step.pipeline.databaseId},
            {"pipelineId", step.pipeline.pipelineId},
            {"status", step.status},
            {"startDate", step.startDate},
            {"stopDate", step.stopDate},
            {"log", step.log}};
}

void from_json(const Json &json, ExecutionStep &step)
{
    detail::requireObject(json);
    step = {};
    detail::readMember(json, "pipelineDatabaseId", step.pipeline.databaseId);
    detail::readMember(json, "pipelineId", step.pipeline.pipelineId);
    detail::readMember(json, "status", step.status);
    detail::readMember(json, "startDate", step.startDate);
    detail::readMember(json, "stopDate", step.stopDate);
    detail::readMember(json, "log", step.log);
}

void to_json(Json &json, const ExecutionDetails &details)
{
    json = details.execution;
    json["steps"] = details.steps;
    json["input"] = details.input;
}

void from_json(const Json &json, ExecutionDetails &details)
{
    details = {};
    details.execution = json.get<WorkflowExecution>();
    detail::readMember(json, "steps", details.steps);
    detail::readMember(json, "input", details.input);
}

void to_json(Json &json, const AssetExecution &execution)
{
    json = execution.execution;
    json["databaseId"] = execution.asset.databaseId;
    json["assetId"] = execution.asset.assetId;
    json["assetName"] = execution.assetName;
}

void from_json(const Json &json, AssetExecution &execution)
{
    execution = {};
    execution.execution = json.get<WorkflowExecution>();
    detail::readMember(json, "databaseId", execution.asset.databaseId);
    detail::readMember(json, "assetId", execution.asset.assetId);
    detail::readMember(json, "assetName", execution.assetName);
}

} // namespace vams
