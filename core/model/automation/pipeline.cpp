#include "core/model/automation/pipeline.h"

#include "core/base/json.h"

namespace vams {

QStringList pipelineTypes()
{
    return {QStringLiteral("standardFile"), QStringLiteral("previewFile")};
}

QStringList pipelineExecutionTypes()
{
    return {QStringLiteral("Lambda"), QStringLiteral("SQS"), QStringLiteral("EventBridge")};
}

QStringList callbackModes()
{
    return {QStringLiteral("Enabled"), QStringLiteral("Disabled")};
}

QString quotedDate(const QString &date)
{
    return QLatin1Char('"') + date + QLatin1Char('"');
}

QString unquotedDate(const QString &date)
{
    const bool isQuoted =
        date.size() >= 2 && date.startsWith(QLatin1Char('"')) && date.endsWith(QLatin1Char('"'));
    return isQuoted ? date.mid(1, date.size() - 2) : date;
}

void to_json(Json &json, const Pipeline &pipeline)
{
    json = {{"databaseId", pipeline.databaseId},
            {"pipelineId", pipeline.pipelineId},
            {"pipelineType", pipeline.pipelineType},
            {"pipelineExecutionType", pipeline.pipelineExecutionType},
            {"description", pipeline.description},
            {"assetType", pipeline.assetType},
            {"outputType", pipeline.outputType},
            {"waitForCallback", pipeline.waitForCallback},
            {"taskTimeout", pipeline.taskTimeout},
            {"taskHeartbeatTimeout", pipeline.taskHeartbeatTimeout},
            {"userProvidedResource", pipeline.userProvidedResource},
            {"lambdaName", pipeline.lambdaName},
            {"sqsQueueUrl", pipeline.sqsQueueUrl},
            {"eventBridgeBusArn", pipeline.eventBridgeBusArn},
            {"eventBridgeSource", pipeline.eventBridgeSource},
            {"eventBridgeDetailType", pipeline.eventBridgeDetailType},
            {"inputParameters", pipeline.inputParameters},
            {"enabled", pipeline.enabled},
            {"dateCreated", quotedDate(pipeline.dateCreated)},
            {"dateUpdated", nullptr}};
    if (pipeline.dateUpdated)
        json["dateUpdated"] = quotedDate(*pipeline.dateUpdated);
}

void from_json(const Json &json, Pipeline &pipeline)
{
    detail::requireObject(json);
    pipeline = {};
    detail::readMember(json, "databaseId", pipeline.databaseId);
    detail::readMember(json, "pipelineId", pipeline.pipelineId);
    detail::readMember(json, "pipelineType", pipeline.pipelineType);
    detail::readMember(json, "pipelineExecutionType", pipeline.pipelineExecutionType);
    detail::readMember(json, "description", pipeline.description);
    detail::readMember(json, "assetType", pipeline.assetType);
    detail::readMember(json, "outputType", pipeline.outputType);
    detail::readMember(json, "waitForCallback", pipeline.waitForCallback);
    detail::readMember(json, "taskTimeout", pipeline.taskTimeout);
    detail::readMember(json, "taskHeartbeatTimeout", pipeline.taskHeartbeatTimeout);
    detail::readMember(json, "userProvidedResource", pipeline.userProvidedResource);
    detail::readMember(json, "lambdaName", pipeline.lambdaName);
    detail::readMember(json, "sqsQueueUrl", pipeline.sqsQueueUrl);
    detail::readMember(json, "eventBridgeBusArn", pipeline.eventBridgeBusArn);
    detail::readMember(json, "eventBridgeSource", pipeline.eventBridgeSource);
    detail::readMember(json, "eventBridgeDetailType", pipeline.eventBridgeDetailType);
    detail::readMember(json, "inputParameters", pipeline.inputParameters);
    detail::readMember(json, "enabled", pipeline.enabled);
    detail::readMember(json, "dateCreated", pipeline.dateCreated);
    detail::readMember(json, "dateUpdated", pipeline.dateUpdated);
    pipeline.dateCreated = unquotedDate(pipeline.dateCreated);
    if (pipeline.dateUpdated)
        pipeline.dateUpdated = unquotedDate(*pipeline.dateUpdated);
}

} // namespace vams
