#include "core/api/automation/workflows_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

const auto workflowsPath = QLatin1String("/workflows");

QString workflowPath(const WorkflowRef &ref)
{
    return pathOf({QStringLiteral("database"), ref.databaseId.text(), QStringLiteral("workflows"),
                   ref.workflowId.text()});
}

QString workflowsPathOf(const AssetRef &ref)
{
    return pathOf({QStringLiteral("database"), ref.databaseId.text(), QStringLiteral("assets"),
                   ref.assetId.text(), QStringLiteral("workflows")});
}

QString executionsPathOf(const AssetRef &ref)
{
    return workflowsPathOf(ref) + QStringLiteral("/executions");
}

} // namespace

Result<ListPage<Workflow>> WorkflowsApi::listAll(const ListQuery &query, Job &job) const
{
    return callForMessagePage<Workflow>(m_transport, listRequest(workflowsPath, query), job);
}

Result<ListPage<Workflow>> WorkflowsApi::list(const DatabaseId &databaseId, const ListQuery &query,
                                              Job &job) const
{
    const QString path =
        pathOf({QStringLiteral("database"), databaseId.text(), QStringLiteral("workflows")});
    return callForMessagePage<Workflow>(m_transport, listRequest(path, query), job);
}

Result<Workflow> WorkflowsApi::get(const WorkflowRef &ref, Job &job) const
{
    Request request;
    request.path = workflowPath(ref);
    return callForMessage<Workflow>(m_transport, request, job);
}

Result<void> WorkflowsApi::save(const Workflow &workflow, Job &job) const
{
    const Json body{
        {"databaseId", workflow.databaseId},
        {"workflowId", workflow.workflowId},
        {"description", workflow.description},
        {"specifiedPipelines", {{"functions", workflow.steps}}},
        {"autoTriggerOnFileExtensionsUpload", workflow.autoTriggerOnFileExtensionsUpload}};
    return callJson(m_transport, jsonRequest("PUT", workflowsPath, body), job)
        .map([](const Json &) {});
}

Result<void> WorkflowsApi::remove(const WorkflowRef &ref, Job &job) const
{
    Request request;
    request.method = "DELETE";
    request.path = workflowPath(ref);
    return callJson(m_transport, request, job).map([](const Json &) {});
}

Result<ExecutionId> WorkflowsApi::execute(const AssetRef &ref, const WorkflowRef &workflow,
                                          const QString &fileKey, Job &job) const
{
    Json body{{"workflowDatabaseId", workflow.databaseId}};
    if (!fileKey.isEmpty())
        body["fileKey"] = fileKey;
    const QString path = workflowsPathOf(ref) + pathOf({workflow.workflowId.text()});
    return callForMessage<ExecutionId>(m_transport, jsonRequest("POST", path, body), job);
}

Result<ListPage<WorkflowExecution>> WorkflowsApi::executions(const AssetRef &ref,
                                                             const ListQuery &query, Job &job) const
{
    return callForMessagePage<WorkflowExecution>(m_transport,
                                                 listRequest(executionsPathOf(ref), query), job);
}

Result<ListPage<WorkflowExecution>> WorkflowsApi::executionsOf(const AssetRef &ref,
                                                               const WorkflowRef &workflow,
                                                               const ListQuery &query,
                                                               Job &job) const
{
    // The original reads the workflow's database of a body, on GET too; our server also of the
    // query, since not everything on the way hands over such a body.
    Request request =
        jsonRequest("GET", executionsPathOf(ref) + pathOf({workflow.workflowId.text()}),
                    Json{{"workflowDatabaseId", workflow.databaseId}});
    request.query = listQuery(query);
    request.query << qMakePair(QStringLiteral("workflowDatabaseId"), workflow.databaseId.text());
    return callForMessagePage<WorkflowExecution>(m_transport, request, job);
}

Result<ListPage<AssetExecution>> WorkflowsApi::allExecutions(const ExecutionQuery &wanted,
                                                             const ListQuery &query, Job &job) const
{
    Request request = listRequest(QStringLiteral("/executions"), query);
    const std::pair<QString, QString> filters[] = {
        {QStringLiteral("databaseId"), wanted.databaseId.text()},
        {QStringLiteral("workflowDatabaseId"), wanted.workflow.databaseId.text()},
        {QStringLiteral("workflowId"), wanted.workflow.workflowId.text()},
        {QStringLiteral("status"), wanted.status}};
    for (const auto &[name, value] : filters) {
        if (!value.isEmpty())
            request.query << qMakePair(name, value);
    }
    return callForMessagePage<AssetExecution>(m_transport, request, job);
}

Result<ExecutionDetails> WorkflowsApi::execution(const AssetRef &ref, const WorkflowId &workflowId,
                                                 const ExecutionId &id, Job &job) const
{
    Request request;
    request.path = executionsPathOf(ref) + pathOf({workflowId.text(), id.text()});
    return callForMessage<ExecutionDetails>(m_transport, request, job);
}

} // namespace vams::api
