#include "core/backend/workflows/execution_routes.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/paging.h"
#include "core/backend/http/validators.h"
#include "core/backend/workflows/execution_service.h"
#include "core/backend/workflows/execution_store.h"
#include "core/backend/workflows/workflow_service.h"

#include <map>

namespace vams::backend {

namespace {

constexpr int executionPage = 50;
constexpr int maxExecutionPage = 1000;

AssetRef executedAsset(const Exchange &exchange)
{
    const AssetRef ref{DatabaseId(exchange.parameter("databaseId")),
                       AssetId(exchange.parameter("assetId"))};
    validate::databaseId(QStringLiteral("databaseId"), ref.databaseId.text());
    validate::assetId(QStringLiteral("assetId"), ref.assetId.text());
    return ref;
}

/// Throws 404 or 403.
void requireReadableAsset(const Context &context, const Exchange &exchange, const AssetRef &ref)
{
    const std::optional<Asset> asset = context.storage.read(
        [&](sql::Database &db) { return AssetStore::get(db, ref, AssetFilter::Live); });
    if (!asset)
        throw ApiError(404, QStringLiteral("Asset not found"));
    Authorizer::authorize(exchange.caller, assetObject(*asset), Action::Get);
}

api::Response executeWorkflow(const Context &context, const Exchange &exchange)
{
    ExecutionRequest request;
    request.asset = executedAsset(exchange);
    request.workflow.workflowId = WorkflowId(exchange.parameter("workflowId"));
    validate::id(QStringLiteral("workflowId"), request.workflow.workflowId.text());
    FieldReader fields(requiredBody(exchange.request),
                       QStringLiteral("ExecuteWorkflowRequestModel"));
    request.workflow.databaseId = DatabaseId(fields.text("workflowDatabaseId"));
    request.fileKey = fields.optionalText("fileKey").value_or(QString());
    fields.finish();
    validate::databaseIdOrGlobal(QStringLiteral("workflowDatabaseId"),
                                 request.workflow.databaseId.text());
    if (!request.fileKey.isEmpty())
        validate::relativePath(QStringLiteral("fileKey"), request.fileKey);
    const ExecutionId id = ExecutionService(context).execute(request, exchange.caller);
    return jsonResponse({{"message", id}});
}

/// Of one workflow or of all. The original reads the workflow's database of the body, which few
/// clients can send with GET: the query may name it too, and without it any database is meant.
WorkflowRef wantedWorkflow(const Exchange &exchange)
{
    WorkflowRef wanted{{}, WorkflowId(exchange.parameter("workflowId"))};
    FieldReader fields(optionalBody(exchange.request), QStringLiteral("GetExecutionsRequestModel"));
    const QString inQuery = exchange.request.queryValue(QStringLiteral("workflowDatabaseId"));
    wanted.databaseId = DatabaseId(fields.optionalText("workflowDatabaseId").value_or(inQuery));
    fields.finish();
    if (!wanted.workflowId.isEmpty())
        validate::id(QStringLiteral("workflowId"), wanted.workflowId.text());
    if (!wanted.databaseId.isEmpty())
        validate::databaseIdOrGlobal(QStringLiteral("workflowDatabaseId"),
                                     wanted.databaseId.text());
    return wanted;
}

api::Response listExecutions(const Context &context, const Exchange &exchange)
{
    ExecutionFilter filter;
    filter.asset = executedAsset(exchange);
    filter.workflow = wantedWorkflow(exchange);
    const PageRequest page = readPage(exchange.request, executionPage, maxExecutionPage);
    filter.after = ExecutionId(page.after);
    filter.limit = page.size + 1;
    requireReadableAsset(context, exchange, filter.asset);
    std::vector<WorkflowExecution> rows =
        context.storage.read([&](sql::Database &db) { return ExecutionStore::list(db, filter); });
    Json message = Json::object();
    if (static_cast<int>(rows.size()) > page.size) {
        rows.pop_back();
        message["NextToken"] = pageToken(rows.back().executionId.text());
    }
    Json items = Json::array();
    for (const WorkflowExecution &row : rows) {
        if (Authorizer::isAllowed(exchange.caller, workflowObject(row.workflow), Action::Get))
            items.push_back(row);
    }
    message["Items"] = std::move(items);
    return jsonResponse({{"message", std::move(message)}});
}

AnyExecutionFilter readAnyFilter(const Exchange &exchange)
{
    const api::Request &request = exchange.request;
    AnyExecutionFilter filter;
    filter.databaseId = DatabaseId(request.queryValue(QStringLiteral("databaseId")));
    filter.workflow = {DatabaseId(request.queryValue(QStringLiteral("workflowDatabaseId"))),
                       WorkflowId(request.queryValue(QStringLiteral("workflowId")))};
    filter.status = request.queryValue(QStringLiteral("status"));
    if (!filter.databaseId.isEmpty())
        validate::databaseId(QStringLiteral("databaseId"), filter.databaseId.text());
    if (!filter.workflow.databaseId.isEmpty())
        validate::databaseIdOrGlobal(QStringLiteral("workflowDatabaseId"),
                                     filter.workflow.databaseId.text());
    if (!filter.workflow.workflowId.isEmpty())
        validate::id(QStringLiteral("workflowId"), filter.workflow.workflowId.text());
    if (!filter.status.isEmpty() && !executionStatuses().contains(filter.status))
        throw ApiError(400, QStringLiteral("status is invalid. It must be one of: %1.")
                                .arg(executionStatuses().join(QLatin1String(", "))));
    return filter;
}

/// The rows that the caller may see, with the names of their assets. An asset that was archived is
/// hidden, as its own list is.
Json visibleExecutions(sql::Database &db, const Caller &caller, std::vector<AssetExecution> rows)
{
    std::map<QString, std::optional<QString>> names; ///< nothing: not to be seen
    Json items = Json::array();
    for (AssetExecution &row : rows) {
        const QString key =
            row.asset.databaseId.text() + QLatin1Char('/') + row.asset.assetId.text();
        auto known = names.find(key);
        if (known == names.end()) {
            const std::optional<Asset> asset = AssetStore::get(db, row.asset, AssetFilter::Live);
            const bool isSeen =
                asset && Authorizer::isAllowed(caller, assetObject(*asset), Action::Get);
            known =
                names.emplace(key, isSeen ? std::optional(asset->assetName) : std::nullopt).first;
        }
        if (!known->second ||
            !Authorizer::isAllowed(caller, workflowObject(row.execution.workflow), Action::Get))
            continue;
        row.assetName = *known->second;
        items.push_back(row);
    }
    return items;
}

/// Ours: over all assets.
api::Response listAllExecutions(const Context &context, const Exchange &exchange)
{
    AnyExecutionFilter filter = readAnyFilter(exchange);
    const PageRequest page = readPage(exchange.request, executionPage, maxExecutionPage);
    filter.after = ExecutionId(page.after);
    filter.limit = page.size + 1;
    Json message = Json::object();
    context.storage.read([&](sql::Database &db) {
        std::vector<AssetExecution> rows = ExecutionStore::listAll(db, filter);
        if (static_cast<int>(rows.size()) > page.size) {
            rows.pop_back();
            message["NextToken"] = pageToken(rows.back().execution.executionId.text());
        }
        message["Items"] = visibleExecutions(db, exchange.caller, std::move(rows));
    });
    return jsonResponse({{"message", std::move(message)}});
}

api::Response getExecution(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = executedAsset(exchange);
    const WorkflowId workflowId(exchange.parameter("workflowId"));
    const ExecutionId id(exchange.parameter("executionId"));
    validate::id(QStringLiteral("workflowId"), workflowId.text());
    validate::id(QStringLiteral("executionId"), id.text());
    requireReadableAsset(context, exchange, ref);
    const std::optional<ExecutionDetails> details = context.storage.read(
        [&](sql::Database &db) { return ExecutionStore::get(db, ref, workflowId, id); });
    // Denied looks like missing, so that ids cannot be probed.
    if (!details || !Authorizer::isAllowed(
                        exchange.caller, workflowObject(details->execution.workflow), Action::Get))
        throw ApiError(404, QStringLiteral("Execution not found"));
    return jsonResponse({{"message", *details}});
}

} // namespace

void addExecutionRoutes(Router &router, const Context &context)
{
    const QString workflows = QStringLiteral("/database/{databaseId}/assets/{assetId}/workflows");
    const QString all = workflows + QStringLiteral("/executions");
    const QString ofOne = all + QStringLiteral("/{workflowId}");
    router.add("GET", QStringLiteral("/executions"), withContext(context, listAllExecutions));
    router.add("GET", all, withContext(context, listExecutions));
    router.add("GET", ofOne, withContext(context, listExecutions));
    // The command-line client of VAMS asks with POST.
    router.add("POST", all, withContext(context, listExecutions));
    router.add("POST", ofOne, withContext(context, listExecutions));
    router.add("GET", ofOne + QStringLiteral("/{executionId}"), withContext(context, getExecution));
    router.add("POST", workflows + QStringLiteral("/{workflowId}"),
               withContext(context, executeWorkflow));
}

} // namespace vams::backend
