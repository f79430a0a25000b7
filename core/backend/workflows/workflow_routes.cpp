#include "core/backend/workflows/workflow_routes.h"

#include "core/backend/auth/authorizer.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"
#include "core/backend/pipelines/pipeline_fields.h"
#include "core/backend/workflows/workflow_service.h"
#include "core/backend/workflows/workflow_store.h"
#include "core/model/asset.h"

#include <QRegularExpression>

namespace vams::backend {

namespace {

constexpr int workflowPage = 10000;
constexpr int maxWorkflowSteps = 100;
/// Would be taken for the list of executions in paths.
constexpr QLatin1String reservedWorkflowId("executions");

WorkflowRef workflowParameters(const Exchange &exchange)
{
    const WorkflowRef ref{DatabaseId(exchange.parameter("databaseId")),
                          WorkflowId(exchange.parameter("workflowId"))};
    validate::databaseIdOrGlobal(QStringLiteral("databaseId"), ref.databaseId.text());
    validate::id(QStringLiteral("workflowId"), ref.workflowId.text());
    return ref;
}

WorkflowStep readStep(FieldReader &item)
{
    WorkflowStep step;
    step.pipeline.pipelineId = PipelineId(item.text("name", {.min = 1, .max = 63}));
    step.pipeline.databaseId = DatabaseId(item.text("databaseId", {.min = 1, .max = 63}));
    if (const auto home = item.optionalText("pipelineDatabaseId", {.min = 1, .max = 63}))
        step.pipeline.databaseId = DatabaseId(*home);
    step.pipelineType = readOneOf(item, "pipelineType", pipelineTypes());
    step.pipelineExecutionType = readOneOf(item, "pipelineExecutionType", pipelineExecutionTypes());
    step.outputType = item.text("outputType", {.min = 0, .max = 256});
    step.waitForCallback = readOneOf(item, "waitForCallback", callbackModes());
    const std::optional<QString> resource = readJsonText(item, "userProvidedResource");
    item.require(resource.has_value(), QStringLiteral("userProvidedResource is a required field."));
    step.userProvidedResource = resource.value_or(QString());
    const TaskTimes times = readTaskTimes(item, step.waitForCallback == QLatin1String("Enabled"));
    step.taskTimeout = times.timeout;
    step.taskHeartbeatTimeout = times.heartbeat;
    step.inputParameters = readJsonText(item, "inputParameters");
    return step;
}

void checkTrigger(FieldReader &fields, const QString &extensions)
{
    static const QRegularExpression pattern(QStringLiteral("^\\.?[a-zA-Z0-9]+\\z"));
    bool isSound = true;
    if (!extensions.isEmpty()) {
        for (const QString &part : extensions.split(QLatin1Char(',')))
            isSound = isSound && pattern.match(part.trimmed()).hasMatch();
    }
    fields.require(isSound, QStringLiteral("Invalid autoTriggerOnFileExtensionsUpload format. Must "
                                           "be comma-delimited extensions (e.g., 'jpg,png,pdf') "
                                           "or 'all'."));
}

Workflow readWorkflowBody(const Exchange &exchange)
{
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("CreateWorkflowRequestModel"));
    Workflow workflow;
    workflow.workflowId = WorkflowId(fields.text("workflowId", {.min = 4, .max = 63}));
    workflow.databaseId = DatabaseId(fields.text("databaseId", {.min = 1, .max = 63}));
    workflow.description = fields.text("description", {.min = 4, .max = 256});
    fields.object("specifiedPipelines", [&workflow](FieldReader &inner) {
        workflow.steps = inner.objects<WorkflowStep>("functions", maxWorkflowSteps, readStep);
        inner.require(!workflow.steps.empty(),
                      QStringLiteral("functions must contain at least 1 item"));
    });
    workflow.autoTriggerOnFileExtensionsUpload =
        fields.optionalText("autoTriggerOnFileExtensionsUpload", {.min = 0, .max = 1024})
            .value_or(QString());
    checkTrigger(fields, workflow.autoTriggerOnFileExtensionsUpload);
    fields.finish();
    validate::databaseIdOrGlobal(QStringLiteral("databaseId"), workflow.databaseId.text());
    validate::id(QStringLiteral("workflowId"), workflow.workflowId.text());
    validate::notGlobal(QStringLiteral("description"), workflow.description);
    if (workflow.workflowId.text() == reservedWorkflowId)
        throw ApiError(400, QStringLiteral("workflowId is invalid. \"executions\" is reserved."));
    for (const WorkflowStep &step : workflow.steps) {
        validate::id(QStringLiteral("name"), step.pipeline.pipelineId.text());
        validate::databaseIdOrGlobal(QStringLiteral("databaseId"), step.pipeline.databaseId.text());
        if (!step.outputType.isEmpty())
            validate::fileExtension(QStringLiteral("outputType"), step.outputType);
    }
    return workflow;
}

api::Response saveWorkflow(const Context &context, const Exchange &exchange)
{
    const Workflow workflow = readWorkflowBody(exchange);
    Authorizer::authorize(exchange.caller, workflowObject(workflow.ref()), Action::Put);
    WorkflowService(context).save(workflow, exchange.caller);
    return jsonResponse({{"message", "Succeeded"}});
}

api::Response workflowListResponse(const Context &context, const Exchange &exchange,
                                   WorkflowPage rows)
{
    const PageRequest page = readPage(exchange.request, workflowPage, workflowPage);
    rows.after = {DatabaseId(page.after.section(QLatin1Char('/'), 0, 0)),
                  WorkflowId(page.after.section(QLatin1Char('/'), 1))};
    rows.limit = page.size + 1;
    if (queryFlag(exchange.request, QStringLiteral("showDeleted"), false))
        rows.state = WorkflowState::Deleted;
    std::vector<Workflow> found =
        context.storage.read([&](sql::Database &db) { return WorkflowStore::list(db, rows); });
    Json message = Json::object();
    if (static_cast<int>(found.size()) > page.size) {
        found.pop_back();
        message["NextToken"] = pageToken(found.back().databaseId.text() + QLatin1Char('/') +
                                         found.back().workflowId.text());
    }
    Json items = Json::array();
    for (Workflow &workflow : found) {
        if (!Authorizer::isAllowed(exchange.caller, workflowObject(workflow.ref()), Action::Get))
            continue;
        if (rows.state == WorkflowState::Deleted)
            workflow.databaseId = DatabaseId(workflow.databaseId.text() + archivedSuffix);
        items.push_back(workflow);
    }
    message["Items"] = std::move(items);
    return jsonResponse({{"message", std::move(message)}});
}

api::Response listAllWorkflows(const Context &context, const Exchange &exchange)
{
    return workflowListResponse(context, exchange, {});
}

api::Response listWorkflows(const Context &context, const Exchange &exchange)
{
    const DatabaseId databaseId(exchange.parameter("databaseId"));
    validate::databaseIdOrGlobal(QStringLiteral("databaseId"), databaseId.text());
    WorkflowPage rows;
    rows.databaseId = databaseId;
    return workflowListResponse(context, exchange, rows);
}

api::Response getWorkflow(const Context &context, const Exchange &exchange)
{
    const WorkflowRef ref = workflowParameters(exchange);
    const std::optional<Workflow> workflow =
        context.storage.read([&](sql::Database &db) { return WorkflowStore::get(db, ref); });
    // Denied looks like missing, so that ids cannot be probed.
    if (!workflow || !Authorizer::isAllowed(exchange.caller, workflowObject(ref), Action::Get))
        return jsonResponse({{"message", Json::object()}}, 404);
    return jsonResponse({{"message", *workflow}});
}

api::Response deleteWorkflow(const Context &context, const Exchange &exchange)
{
    WorkflowService(context).remove(workflowParameters(exchange), exchange.caller);
    return jsonResponse({{"message", "Workflow deleted"}});
}

} // namespace

void addWorkflowRoutes(Router &router, const Context &context)
{
    const QString one = QStringLiteral("/database/{databaseId}/workflows/{workflowId}");
    router.add("GET", QStringLiteral("/workflows"), withContext(context, listAllWorkflows));
    router.add("PUT", QStringLiteral("/workflows"), withContext(context, saveWorkflow));
    router.add("GET", QStringLiteral("/database/{databaseId}/workflows"),
               withContext(context, listWorkflows));
    router.add("GET", one, withContext(context, getWorkflow));
    router.add("DELETE", one, withContext(context, deleteWorkflow));
}

} // namespace vams::backend
