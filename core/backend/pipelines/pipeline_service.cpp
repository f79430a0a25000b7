#include "core/backend/pipelines/pipeline_service.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/databases/database_store.h"
#include "core/backend/http/api_error.h"
#include "core/backend/pipelines/pipeline_store.h"
#include "core/backend/workflows/workflow_service.h"
#include "core/backend/workflows/workflow_store.h"
#include "core/base/json.h"

namespace vams::backend {

namespace {

constexpr int workflowsNamed = 5;

/// As the original writes it: order and blanks are part of the text.
QString resourceText(const QString &id, const QString &type, bool isProvided,
                     const std::optional<QString> &eventSource = {},
                     const std::optional<QString> &eventDetailType = {})
{
    const auto quoted = [](const std::optional<QString> &text) {
        return QString::fromUtf8(dumpJson(Json(text)));
    };
    return QStringLiteral("{\"resourceId\": ") + quoted(id) +
           QStringLiteral(", \"resourceType\": ") + quoted(type) +
           QStringLiteral(", \"isProvided\": ") +
           (isProvided ? QStringLiteral("true") : QStringLiteral("false")) +
           QStringLiteral(", \"eventSource\": ") + quoted(eventSource) +
           QStringLiteral(", \"eventDetailType\": ") + quoted(eventDetailType) + QLatin1Char('}');
}

/// The name that the original gives to the function it makes for a pipeline without one.
QString madeFunctionName(const PipelineId &id)
{
    QString name = QStringLiteral("vams-");
    for (const QChar c : id.text()) {
        if (c.isLetterOrNumber())
            name += c;
    }
    return name + newUuid().left(8);
}

void setResource(Pipeline &pipeline, const std::optional<Pipeline> &before)
{
    if (pipeline.pipelineExecutionType == QLatin1String("SQS")) {
        pipeline.userProvidedResource =
            resourceText(pipeline.sqsQueueUrl.value_or(QString()), QStringLiteral("SQS"), true);
    } else if (pipeline.pipelineExecutionType == QLatin1String("EventBridge")) {
        pipeline.userProvidedResource = resourceText(
            pipeline.eventBridgeBusArn.value_or(QString()), QStringLiteral("EventBridge"), true,
            pipeline.eventBridgeSource, pipeline.eventBridgeDetailType);
    } else if (before && before->lambdaName &&
               pipeline.lambdaName.value_or(*before->lambdaName) == *before->lambdaName) {
        pipeline.lambdaName = before->lambdaName;
        pipeline.userProvidedResource = before->userProvidedResource;
    } else if (pipeline.lambdaName) {
        pipeline.userProvidedResource =
            resourceText(*pipeline.lambdaName, QStringLiteral("Lambda"), true);
    } else {
        pipeline.lambdaName = madeFunctionName(pipeline.pipelineId);
        pipeline.userProvidedResource =
            resourceText(*pipeline.lambdaName, QStringLiteral("Lambda"), false);
    }
}

void updateWorkflowsOf(sql::Database &db, const Pipeline &pipeline, const Caller &caller,
                       const QDateTime &now)
{
    for (Workflow &workflow : WorkflowStore::usersOf(db, pipeline.ref())) {
        if (!Authorizer::isAllowed(caller, workflowObject(workflow.ref()), Action::Put))
            continue;
        for (WorkflowStep &step : workflow.steps) {
            if (step.pipeline == pipeline.ref())
                step = stepOf(pipeline);
        }
        workflow.dateModified = toLongDate(now);
        workflow.modifiedBy = caller.userId.text();
        WorkflowStore::update(db, workflow);
    }
}

void refuseInUse(sql::Database &db, const PipelineRef &ref)
{
    QStringList names;
    for (const Workflow &workflow : WorkflowStore::usersOf(db, ref))
        names << workflow.workflowId.text();
    if (names.isEmpty())
        return;
    QString listed = names.mid(0, workflowsNamed).join(QLatin1String(", "));
    if (names.size() > workflowsNamed)
        listed += QStringLiteral(" and %1 more").arg(names.size() - workflowsNamed);
    throw ApiError(400, QStringLiteral("Cannot delete pipeline. It is currently used by "
                                       "workflow(s): %1. Remove the pipeline from these workflows "
                                       "before deleting.")
                            .arg(listed));
}

} // namespace

AuthObject pipelineObject(const Pipeline &pipeline)
{
    return {.objectType = QStringLiteral("pipeline"),
            .databaseId = pipeline.databaseId.text(),
            .pipelineId = pipeline.pipelineId.text(),
            .pipelineType = pipeline.pipelineType,
            .pipelineExecutionType = pipeline.pipelineExecutionType};
}

void PipelineService::save(const PipelineSaving &saving, const Caller &caller) const
{
    m_context.storage.write([&](sql::Database &db) {
        Pipeline pipeline = saving.pipeline;
        if (pipeline.databaseId.text() != globalDatabase &&
            !DatabaseStore::get(db, pipeline.databaseId, DatabaseState::Live))
            throw ApiError(400, QStringLiteral("Database provided does not exist"));
        const std::optional<Pipeline> before = PipelineStore::get(db, pipeline.ref());
        if (before) {
            // What is replaced is asked about too: it may be of a type that is not the caller's.
            Authorizer::authorize(caller, pipelineObject(*before), Action::Put);
            if (before->pipelineExecutionType != pipeline.pipelineExecutionType) {
                throw ApiError(
                    400, QStringLiteral("Cannot change pipelineExecutionType from '%1' to '%2'. "
                                        "Pipeline execution type is immutable after creation. "
                                        "Delete and recreate the pipeline to change its type.")
                             .arg(before->pipelineExecutionType, pipeline.pipelineExecutionType));
            }
        }
        const QDateTime now = m_context.clock();
        pipeline.enabled = saving.enabled.value_or(before ? before->enabled : true);
        pipeline.dateCreated = toLongDate(now);
        if (before)
            pipeline.dateUpdated = toLongDate(now);
        setResource(pipeline, before);
        if (before)
            PipelineStore::update(db, pipeline);
        else
            PipelineStore::insert(db, pipeline);
        if (saving.updatesWorkflows)
            updateWorkflowsOf(db, pipeline, caller, now);
    });
}

void PipelineService::remove(const PipelineRef &ref, const Caller &caller) const
{
    m_context.storage.write([&](sql::Database &db) {
        const std::optional<Pipeline> pipeline = PipelineStore::get(db, ref);
        if (!pipeline)
            throw ApiError(404, QStringLiteral("Record not found"));
        refuseInUse(db, ref);
        Authorizer::authorize(caller, pipelineObject(*pipeline), Action::Delete,
                              QStringLiteral("Action not allowed"));
        PipelineStore::markDeleted(db, ref, toIso(m_context.clock()));
    });
}

} // namespace vams::backend
