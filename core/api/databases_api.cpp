#include "core/api/databases_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

Json databaseFields(const Database &database)
{
    return {{"description", database.description},
            {"defaultBucketId", database.defaultBucketId},
            {"restrictMetadataOutsideSchemas", database.restrictMetadataOutsideSchemas},
            {"restrictFileUploadsToExtensions", database.restrictFileUploadsToExtensions}};
}

} // namespace

Result<ListPage<Database>> DatabasesApi::list(const ListQuery &query, Job &job) const
{
    Request request;
    request.path = QStringLiteral("/database");
    request.query = listQuery(query);
    return callForPage<Database>(m_transport, request, "Items", job);
}

Result<Database> DatabasesApi::get(const DatabaseId &id, Job &job) const
{
    Request request;
    request.path = pathOf({QStringLiteral("database"), id.text()});
    return callFor<Database>(m_transport, request, job);
}

Result<void> DatabasesApi::create(const Database &database, Job &job) const
{
    Json body = databaseFields(database);
    body["databaseId"] = database.databaseId;
    return callJson(m_transport, jsonRequest("POST", QStringLiteral("/database"), body), job)
        .map([](const Json &) {});
}

Result<void> DatabasesApi::update(const Database &database, Job &job) const
{
    const QString path = pathOf({QStringLiteral("database"), database.databaseId.text()});
    return callJson(m_transport, jsonRequest("PUT", path, databaseFields(database)), job)
        .map([](const Json &) {});
}

Result<void> DatabasesApi::remove(const DatabaseId &id, Job &job) const
{
    Request request;
    request.method = "DELETE";
    request.path = pathOf({QStringLiteral("database"), id.text()});
    return callJson(m_transport, request, job).map([](const Json &) {});
}

Result<std::vector<Bucket>> DatabasesApi::buckets(Job &job) const
{
    Request request;
    request.path = QStringLiteral("/buckets");
    return callForPage<Bucket>(m_transport, request, "Items", job).map([](ListPage<Bucket> page) {
        return std::move(page.items);
    });
}

} // namespace vams::api
