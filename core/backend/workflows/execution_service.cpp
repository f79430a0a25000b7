#include "core/backend/workflows/execution_service.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/files/asset_files.h"
#include "core/backend/files/auxiliary_files.h"
#include "core/backend/http/api_error.h"
#include "core/backend/metadata/metadata_store.h"
#include "core/backend/objects/object_store.h"
#include "core/backend/pipelines/pipeline_service.h"
#include "core/backend/pipelines/pipeline_store.h"
#include "core/backend/workflows/execution_store.h"
#include "core/backend/workflows/workflow_service.h"
#include "core/backend/workflows/workflow_store.h"

namespace vams::backend {

namespace {

Json metadataValues(sql::Database &db, const MetadataTarget &target)
{
    Json values = Json::object();
    for (const MetadataItem &item : MetadataStore::list(db, target))
        values[item.metadataKey.toStdString()] = item.metadataValue;
    return values;
}

/// What the original hands to the workflow, and the steps as they were.
QString inputOf(sql::Database &db, const ExecutionStart &start)
{
    const AssetRef ref = start.asset.ref();
    const QString path = pathOfKey(start.asset, start.inputKey);
    Json vams{{"assetData",
               {{"assetName", start.asset.assetName},
                {"description", start.asset.description},
                {"tags", start.asset.tags}}},
              {"assetMetadata", metadataValues(db, MetadataTarget::ofAsset(ref))},
              {"fileMetadata", Json::object()},
              {"fileAttributes", Json::object()}};
    if (!start.inputKey.endsWith(QLatin1Char('/'))) {
        vams["fileMetadata"] = metadataValues(db, MetadataTarget::ofFile(ref, path));
        vams["fileAttributes"] = metadataValues(db, MetadataTarget::attributesOf(ref, path));
    }
    const Json input{
        {"bucketAsset", start.asset.bucketName},
        {"bucketAssetAuxiliary", auxiliaryBucket(db)},
        {"inputAssetLocationKey", start.asset.assetLocation.Key},
        {"inputAssetFileKey", start.inputKey},
        {"databaseId", ref.databaseId},
        {"assetId", ref.assetId},
        {"inputMetadata", QString::fromUtf8(dumpJson(Json{{"VAMS", std::move(vams)}}))},
        {"workflowDatabaseId", start.workflow.databaseId},
        {"workflowId", start.workflow.workflowId},
        {"executingUserName", start.userId},
        {"specifiedPipelines", {{"functions", start.workflow.steps}}}};
    return QString::fromUtf8(dumpJson(input));
}

WorkflowExecution executionOf(const ExecutionStart &start)
{
    WorkflowExecution execution;
    execution.workflow = start.workflow.ref();
    execution.inputAssetFileKey = start.inputKey;
    execution.executedBy = start.userId;
    return execution;
}

QString inputKeyOf(sql::Database &db, const Asset &asset, const QString &fileKey)
{
    if (fileKey.isEmpty())
        return asset.assetLocation.Key;
    const QString key = keyOfPath(asset, fileKey);
    const std::optional<ObjectVersion> file = ObjectStore::latest(db, asset.bucketId, key);
    const bool isThere =
        key.endsWith(QLatin1Char('/'))
            ? !ObjectStore::list(db, asset.bucketId, {.prefix = key, .after = {}, .limit = 1})
                   .empty()
            : file && !file->isDeleteMarker;
    if (!isThere)
        throw ApiError(404, QStringLiteral("File does not exist"));
    return key;
}

void authorizePipelineUse(sql::Database &db, const Workflow &workflow, const Caller &caller)
{
    for (const WorkflowStep &step : workflow.steps) {
        if (const std::optional<Pipeline> pipeline = PipelineStore::get(db, step.pipeline))
            Authorizer::authorize(caller, pipelineObject(*pipeline), Action::Post);
    }
}

} // namespace

QString obstacleTo(sql::Database &db, const ExecutionStart &start)
{
    for (const WorkflowStep &step : start.workflow.steps) {
        const std::optional<Pipeline> pipeline = PipelineStore::get(db, step.pipeline);
        if (!pipeline || !pipeline->enabled)
            return QStringLiteral("Pipeline is not enabled/accessible");
    }
    if (ExecutionStore::isUnderWay(db, start.asset.ref(), executionOf(start)))
        return QStringLiteral("Workflow has a currently running execution on this file");
    return {};
}

ExecutionId recordExecution(sql::Database &db, const ExecutionStart &start, const QDateTime &now)
{
    ExecutionDetails details;
    details.execution = executionOf(start);
    details.execution.executionId = ExecutionId(newUuid());
    details.input = inputOf(db, start);
    for (const WorkflowStep &step : start.workflow.steps)
        details.steps.push_back({step.pipeline, {}, {}, {}, {}});
    ExecutionStore::insert(db, start.asset.ref(), details, now);
    return details.execution.executionId;
}

ExecutionId ExecutionService::execute(const ExecutionRequest &request, const Caller &caller) const
{
    return m_context.storage.write([&](sql::Database &db) {
        const std::optional<Asset> asset = AssetStore::get(db, request.asset, AssetFilter::Live);
        if (!asset)
            throw ApiError(404, QStringLiteral("Asset does not exist"));
        Authorizer::authorize(caller, assetObject(*asset), Action::Post);
        if (request.workflow.databaseId != request.asset.databaseId &&
            request.workflow.databaseId.text() != globalDatabase)
            throw ApiError(400, QStringLiteral("Workflow can only be executed on assets from the "
                                               "same database or from global workflows"));
        std::optional<Workflow> workflow = WorkflowStore::get(db, request.workflow);
        if (!workflow)
            throw ApiError(404, QStringLiteral("Workflow does not exist"));
        Authorizer::authorize(caller, workflowObject(request.workflow), Action::Post);
        authorizePipelineUse(db, *workflow, caller);
        const ExecutionStart start{*asset, std::move(*workflow),
                                   inputKeyOf(db, *asset, request.fileKey), caller.userId.text()};
        if (const QString obstacle = obstacleTo(db, start); !obstacle.isEmpty())
            throw ApiError(400, obstacle);
        return recordExecution(db, start, m_context.clock());
    });
}

} // namespace vams::backend
