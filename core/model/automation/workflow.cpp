#include "core/model/automation/workflow.h"

#include "core/base/json.h"

namespace vams {

WorkflowStep stepOf(const Pipeline &pipeline)
{
    WorkflowStep step;
    step.pipeline = pipeline.ref();
    step.pipelineType = pipeline.pipelineType;
    step.pipelineExecutionType = pipeline.pipelineExecutionType;
    step.outputType = pipeline.outputType;
    step.waitForCallback = pipeline.waitForCallback;
    step.userProvidedResource = pipeline.userProvidedResource;
    step.taskTimeout = pipeline.taskTimeout;
    step.taskHeartbeatTimeout = pipeline.taskHeartbeatTimeout;
    if (!pipeline.inputParameters.isEmpty())
        step.inputParameters = pipeline.inputParameters;
    return step;
}

bool triggersOn(const QString &extensions, const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    const QString extension = dot < 0 ? QString() : fileName.mid(dot + 1).toLower();
    for (const QString &part : extensions.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QString wanted = part.trimmed().toLower();
        if (wanted.startsWith(QLatin1Char('.')))
            wanted.remove(0, 1);
        if (wanted == QLatin1String("all") || (!wanted.isEmpty() && wanted == extension))
            return true;
    }
    return false;
}

void to_json(Json &json, const WorkflowStep &step)
{
    json = {{"name", step.pipeline.pipelineId},
            {"pipelineId", step.pipeline.pipelineId},
            {"databaseId", step.pipeline.databaseId},
            {"pipelineDatabaseId", step.pipeline.databaseId},
            {"pipelineType", step.pipelineType},
            {"pipelineExecutionType", step.pipelineExecutionType},
            {"outputType", step.outputType},
            {"waitForCallback", step.waitForCallback},
            {"userProvidedResource", step.userProvidedResource},
            {"object__type", "pipeline"}};
    if (step.taskTimeout)
        json["taskTimeout"] = *step.taskTimeout;
    if (step.taskHeartbeatTimeout)
        json["taskHeartbeatTimeout"] = *step.taskHeartbeatTimeout;
    if (step.inputParameters)
        json["inputParameters"] = *step.inputParameters;
}

void from_json(const Json &json, WorkflowStep &step)
{
    detail::requireObject(json);
    step = {};
    detail::readMember(json, "name", step.pipeline.pipelineId);
    detail::readMember(json, "databaseId", step.pipeline.databaseId);
    detail::readMember(json, "pipelineDatabaseId", step.pipeline.databaseId);
    detail::readMember(json, "pipelineType", step.pipelineType);
    detail::readMember(json, "pipelineExecutionType", step.pipelineExecutionType);
    detail::readMember(json, "outputType", step.outputType);
    detail::readMember(json, "waitForCallback", step.waitForCallback);
    detail::readMember(json, "userProvidedResource", step.userProvidedResource);
    detail::readMember(json, "taskTimeout", step.taskTimeout);
    detail::readMember(json, "taskHeartbeatTimeout", step.taskHeartbeatTimeout);
    detail::readMember(json, "inputParameters", step.inputParameters);
}

void to_json(Json &json, const Workflow &workflow)
{
    Json functions = Json::array();
    for (const WorkflowStep &step : workflow.steps) {
        Json function = step;
        function["databaseId"] = workflow.databaseId;
        functions.push_back(std::move(function));
    }
    json = {{"databaseId", workflow.databaseId},
            {"workflowId", workflow.workflowId},
            {"description", workflow.description},
            {"specifiedPipelines", {{"functions", std::move(functions)}}},
            {"workflow_arn", QStringLiteral("vams:workflow:%1/%2")
                                 .arg(workflow.databaseId.text(), workflow.workflowId.text())},
            {"autoTriggerOnFileExtensionsUpload", workflow.autoTriggerOnFileExtensionsUpload},
            {"dateCreated", quotedDate(workflow.dateCreated)},
            {"dateModified", quotedDate(workflow.dateModified)},
            {"modifiedBy", workflow.modifiedBy},
            {"object__type", "workflow"}};
}

void from_json(const Json &json, Workflow &workflow)
{
    detail::requireObject(json);
    workflow = {};
    detail::readMember(json, "databaseId", workflow.databaseId);
    detail::readMember(json, "workflowId", workflow.workflowId);
    detail::readMember(json, "description", workflow.description);
    const auto specified = json.find("specifiedPipelines");
    if (specified != json.end() && specified->is_object())
        detail::readMember(*specified, "functions", workflow.steps);
    detail::readMember(json, "autoTriggerOnFileExtensionsUpload",
                       workflow.autoTriggerOnFileExtensionsUpload);
    detail::readMember(json, "dateCreated", workflow.dateCreated);
    detail::readMember(json, "dateModified", workflow.dateModified);
    detail::readMember(json, "modifiedBy", workflow.modifiedBy);
    workflow.dateCreated = unquotedDate(workflow.dateCreated);
    workflow.dateModified = unquotedDate(workflow.dateModified);
}

} // namespace vams
