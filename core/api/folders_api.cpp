#include "core/api/folders_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

const auto foldersPath = QLatin1String("/registered-folders");

QString folderPathOf(const BucketId &id)
{
    return pathOf({QStringLiteral("registered-folders"), id.text()});
}

} // namespace

Result<std::vector<RegisteredFolder>> FoldersApi::list(Job &job) const
{
    Request request;
    request.path = foldersPath;
    return callForPage<RegisteredFolder>(m_transport, request, "Items", job)
        .map([](ListPage<RegisteredFolder> page) { return std::move(page.items); });
}

Result<RegisteredFolder> FoldersApi::get(const BucketId &id, Job &job) const
{
    Request request;
    request.path = folderPathOf(id);
    return callFor<RegisteredFolder>(m_transport, request, job);
}

Result<BucketId> FoldersApi::registerFolder(const NewFolder &folder, Job &job) const
{
    Json body{{"folderPath", folder.folderPath}};
    if (!folder.bucketName.isEmpty())
        body["bucketName"] = folder.bucketName;
    if (!folder.defaultSyncDatabaseId.isEmpty())
        body["defaultSyncDatabaseId"] = folder.defaultSyncDatabaseId;
    const Request request = jsonRequest("POST", foldersPath, body);
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    return BucketId(jsonText(*json, "bucketId"));
}

Result<void> FoldersApi::update(const BucketId &id, const FolderChanges &changes, Job &job) const
{
    Json body = Json::object();
    if (changes.folderPath)
        body["folderPath"] = *changes.folderPath;
    if (changes.bucketName)
        body["bucketName"] = *changes.bucketName;
    if (changes.defaultSyncDatabaseId)
        body["defaultSyncDatabaseId"] = *changes.defaultSyncDatabaseId;
    return callJson(m_transport, jsonRequest("PUT", folderPathOf(id), body), job)
        .map([](const Json &) {});
}

Result<void> FoldersApi::scan(const BucketId &id, Job &job) const
{
    Request request;
    request.method = "POST";
    request.path = folderPathOf(id) + QStringLiteral("/scan");
    return callJson(m_transport, request, job).map([](const Json &) {});
}

Result<void> FoldersApi::unregister(const BucketId &id, FolderAssets assets, Job &job) const
{
    const Json body{{"deleteAssets", assets == FolderAssets::Delete}};
    return callJson(m_transport, jsonRequest("DELETE", folderPathOf(id), body), job)
        .map([](const Json &) {});
}

} // namespace vams::api
