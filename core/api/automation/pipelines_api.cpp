#include "core/api/automation/pipelines_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

const auto pipelinesPath = QLatin1String("/pipelines");

QString pipelinePath(const PipelineRef &ref)
{
    return pathOf({QStringLiteral("database"), ref.databaseId.text(), QStringLiteral("pipelines"),
                   ref.pipelineId.text()});
}

} // namespace

Result<ListPage<Pipeline>> PipelinesApi::listAll(const ListQuery &query, Job &job) const
{
    return callForMessagePage<Pipeline>(m_transport, listRequest(pipelinesPath, query), job);
}

Result<ListPage<Pipeline>> PipelinesApi::list(const DatabaseId &databaseId, const ListQuery &query,
                                              Job &job) const
{
    const QString path =
        pathOf({QStringLiteral("database"), databaseId.text(), QStringLiteral("pipelines")});
    return callForMessagePage<Pipeline>(m_transport, listRequest(path, query), job);
}

Result<Pipeline> PipelinesApi::get(const PipelineRef &ref, Job &job) const
{
    Request request;
    request.path = pipelinePath(ref);
    return callForMessage<Pipeline>(m_transport, request, job);
}

Result<void> PipelinesApi::save(const Pipeline &pipeline, WorkflowUse use, Job &job) const
{
    Json body = pipeline;
    for (const char *name : {"userProvidedResource", "dateCreated", "dateUpdated"})
        body.erase(name);
    for (auto it = body.begin(); it != body.end();)
        it = it->is_null() ? body.erase(it) : std::next(it);
    body["updateAssociatedWorkflows"] = use == WorkflowUse::Update;
    return callJson(m_transport, jsonRequest("PUT", pipelinesPath, body), job)
        .map([](const Json &) {});
}

Result<void> PipelinesApi::remove(const PipelineRef &ref, Job &job) const
{
    Request request;
    request.method = "DELETE";
    request.path = pipelinePath(ref);
    return callJson(m_transport, request, job).map([](const Json &) {});
}

} // namespace vams::api
