#include "core/backend/pipelines/pipeline_routes.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"
#include "core/backend/pipelines/pipeline_fields.h"
#include "core/backend/pipelines/pipeline_service.h"
#include "core/backend/pipelines/pipeline_store.h"
#include "core/model/asset.h"

namespace vams::backend {

namespace {

constexpr int pipelinePage = 10000;
constexpr int longestResourceName = 256;
constexpr QLatin1String defaultEventBus("default");

PipelineRef pipelineParameters(const Exchange &exchange)
{
    const PipelineRef ref{DatabaseId(exchange.parameter("databaseId")),
                          PipelineId(exchange.parameter("pipelineId"))};
    validate::databaseIdOrGlobal(QStringLiteral("databaseId"), ref.databaseId.text());
    validate::id(QStringLiteral("pipelineId"), ref.pipelineId.text());
    return ref;
}

/// Only what this way of calling needs is kept; the texts of the others are read as texts.
void readResource(FieldReader &fields, Pipeline &pipeline)
{
    const TextRule rule{.min = 0, .max = longestResourceName};
    const auto given = [&](const char *name) {
        std::optional<QString> text = fields.optionalText(name, rule);
        return text && text->isEmpty() ? std::nullopt : text;
    };
    const std::optional<QString> lambda = given("lambdaName");
    const std::optional<QString> queue = given("sqsQueueUrl");
    const std::optional<QString> bus = given("eventBridgeBusArn");
    const std::optional<QString> source = given("eventBridgeSource");
    const std::optional<QString> detailType = given("eventBridgeDetailType");
    if (pipeline.pipelineExecutionType == QLatin1String("Lambda")) {
        pipeline.lambdaName = lambda;
    } else if (pipeline.pipelineExecutionType == QLatin1String("SQS")) {
        pipeline.sqsQueueUrl = queue;
        fields.require(
            queue.has_value(),
            QStringLiteral("sqsQueueUrl is required when pipelineExecutionType is 'SQS'"));
    } else {
        pipeline.eventBridgeBusArn = bus.value_or(defaultEventBus);
        pipeline.eventBridgeSource = source;
        pipeline.eventBridgeDetailType = detailType;
    }
}

/// Everything is looked at: the original stops at the first field that is empty or GLOBAL.
void checkPipeline(const Pipeline &pipeline)
{
    validate::databaseIdOrGlobal(QStringLiteral("databaseId"), pipeline.databaseId.text());
    validate::id(QStringLiteral("pipelineId"), pipeline.pipelineId.text());
    validate::notGlobal(QStringLiteral("description"), pipeline.description);
    validate::fileExtension(QStringLiteral("assetType"), pipeline.assetType);
    if (!pipeline.outputType.isEmpty())
        validate::fileExtension(QStringLiteral("outputType"), pipeline.outputType);
    if (pipeline.sqsQueueUrl)
        validate::sqsQueueUrl(QStringLiteral("sqsQueueUrl"), *pipeline.sqsQueueUrl);
    if (pipeline.eventBridgeBusArn && *pipeline.eventBridgeBusArn != defaultEventBus)
        validate::eventBridgeBusArn(QStringLiteral("eventBridgeBusArn"),
                                    *pipeline.eventBridgeBusArn);
    if (pipeline.eventBridgeSource)
        validate::eventBridgeSource(QStringLiteral("eventBridgeSource"),
                                    *pipeline.eventBridgeSource);
}

PipelineSaving readPipelineSaving(const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("CreatePipelineRequestModel"));
    PipelineSaving saving;
    Pipeline &pipeline = saving.pipeline;
    pipeline.pipelineId = PipelineId(fields.text("pipelineId", {.min = 4, .max = 63}));
    pipeline.databaseId = DatabaseId(fields.text("databaseId", {.min = 1, .max = 63}));
    pipeline.pipelineType = readOneOf(fields, "pipelineType", pipelineTypes());
    pipeline.pipelineExecutionType =
        readOneOf(fields, "pipelineExecutionType", pipelineExecutionTypes());
    pipeline.description = fields.text("description", {.min = 4, .max = 256});
    pipeline.assetType = fields.text("assetType", {.min = 0, .max = 256});
    pipeline.outputType = fields.text("outputType", {.min = 0, .max = 256});
    pipeline.waitForCallback =
        readOneOf(fields, "waitForCallback", callbackModes(), pipeline.waitForCallback);
    const TaskTimes times = readTaskTimes(fields, pipeline.waits());
    pipeline.taskTimeout = times.timeout;
    pipeline.taskHeartbeatTimeout = times.heartbeat;
    pipeline.inputParameters = readJsonText(fields, "inputParameters").value_or(QString());
    readResource(fields, pipeline);
    saving.enabled = fields.optionalFlag("enabled");
    saving.updatesWorkflows = fields.flag("updateAssociatedWorkflows", false);
    fields.finish();
    checkPipeline(pipeline);
    return saving;
}

api::Response savePipeline(const Context &context, const Exchange &exchange)
{
    const PipelineSaving saving = readPipelineSaving(exchange);
    Authorizer::authorize(exchange.caller, pipelineObject(saving.pipeline), Action::Put);
    PipelineService(context).save(saving, exchange.caller);
    return jsonResponse({{"message", "Succeeded"}});
}

api::Response pipelineListResponse(const Context &context, const Exchange &exchange,
                                   PipelinePage rows)
{
    const PageRequest page = readPage(exchange.request, pipelinePage, pipelinePage);
    rows.after = {DatabaseId(page.after.section(QLatin1Char('/'), 0, 0)),
                  PipelineId(page.after.section(QLatin1Char('/'), 1))};
    rows.limit = page.size + 1;
    if (queryFlag(exchange.request, QStringLiteral("showDeleted"), false))
        rows.state = PipelineState::Deleted;
    std::vector<Pipeline> found =
        context.storage.read([&](sql::Database &db) { return PipelineStore::list(db, rows); });
    Json token;
    if (static_cast<int>(found.size()) > page.size) {
        found.pop_back();
        token = pageToken(found.back().databaseId.text() + QLatin1Char('/') +
                          found.back().pipelineId.text());
    }
    Json items = Json::array();
    for (Pipeline &pipeline : found) {
        if (!Authorizer::isAllowed(exchange.caller, pipelineObject(pipeline), Action::Get))
            continue;
        if (rows.state == PipelineState::Deleted)
            pipeline.databaseId = DatabaseId(pipeline.databaseId.text() + archivedSuffix);
        items.push_back(pipeline);
    }
    return jsonResponse(
        {{"message", {{"Items", std::move(items)}, {"NextToken", std::move(token)}}}});
}

api::Response listAllPipelines(const Context &context, const Exchange &exchange)
{
    return pipelineListResponse(context, exchange, {});
}

api::Response listPipelines(const Context &context, const Exchange &exchange)
{
    const DatabaseId databaseId(exchange.parameter("databaseId"));
    validate::databaseIdOrGlobal(QStringLiteral("databaseId"), databaseId.text());
    PipelinePage rows;
    rows.databaseId = databaseId;
    return pipelineListResponse(context, exchange, rows);
}

api::Response getPipeline(const Context &context, const Exchange &exchange)
{
    const PipelineRef ref = pipelineParameters(exchange);
    const std::optional<Pipeline> pipeline =
        context.storage.read([&](sql::Database &db) { return PipelineStore::get(db, ref); });
    // Denied looks like missing, so that ids cannot be probed.
    if (!pipeline ||
        !Authorizer::isAllowed(exchange.caller, pipelineObject(*pipeline), Action::Get))
        return jsonResponse({{"message", Json::object()}}, 404);
    return jsonResponse({{"message", *pipeline}});
}

api::Response deletePipeline(const Context &context, const Exchange &exchange)
{
    PipelineService(context).remove(pipelineParameters(exchange), exchange.caller);
    return jsonResponse({{"message", "Pipeline deleted"}});
}

} // namespace

void addPipelineRoutes(Router &router, const Context &context)
{
    const QString one = QStringLiteral("/database/{databaseId}/pipelines/{pipelineId}");
    router.add("GET", QStringLiteral("/pipelines"), withContext(context, listAllPipelines));
    router.add("PUT", QStringLiteral("/pipelines"), withContext(context, savePipeline));
    router.add("GET", QStringLiteral("/database/{databaseId}/pipelines"),
               withContext(context, listPipelines));
    router.add("GET", one, withContext(context, getPipeline));
    router.add("DELETE", one, withContext(context, deletePipeline));
}

} // namespace vams::backend
