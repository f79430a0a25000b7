#include "core/api/files_api.h"

#include "core/api/call.h"

#include <QSet>

namespace vams::api {

namespace {

QString filesPath(const AssetRef &ref, const QString &verb)
{
    return pathOf({QStringLiteral("database"), ref.databaseId.text(), QStringLiteral("assets"),
                   ref.assetId.text(), verb});
}

} // namespace

Result<ListPage<FileEntry>> FilesApi::list(const AssetRef &ref, const ListQuery &query,
                                           ArchivedFiles archived, Job &job) const
{
    Request request;
    request.path = filesPath(ref, QStringLiteral("listFiles"));
    request.query = listQuery(query);
    if (archived == ArchivedFiles::Include)
        request.query << qMakePair(QStringLiteral("includeArchived"), QStringLiteral("true"));
    return callForPage<FileEntry>(m_transport, request, "items", job);
}

Result<std::vector<FileEntry>> FilesApi::listEverything(const AssetRef &ref, ArchivedFiles archived,
                                                        Job &job) const
{
    std::vector<FileEntry> all;
    ListQuery query{.pageSize = 1000, .startingToken = {}};
    QSet<QString> tokens; // a server that hands out one again would keep us here for ever
    do {
        Result<ListPage<FileEntry>> page = list(ref, query, archived, job);
        if (!page)
            return fail(page.error());
        all.insert(all.end(), std::make_move_iterator(page->items.begin()),
                   std::make_move_iterator(page->items.end()));
        query.startingToken = page->nextToken;
        if (tokens.contains(query.startingToken))
            return fail(undecodable({.path = filesPath(ref, QStringLiteral("listFiles"))},
                                    QStringLiteral("The list does not end.")));
        tokens.insert(query.startingToken);
    } while (!query.startingToken.isEmpty());
    return all;
}

Result<FileInfo> FilesApi::info(const AssetRef &ref, const QString &path, Job &job) const
{
    Request request;
    request.path = filesPath(ref, QStringLiteral("fileInfo"));
    request.query = {{QStringLiteral("filePath"), path},
                     {QStringLiteral("includeVersions"), QStringLiteral("true")}};
    return callFor<FileInfo>(m_transport, request, job);
}

Result<void> FilesApi::createFolder(const AssetRef &ref, const QString &path, Job &job) const
{
    const Request request = jsonRequest("POST", filesPath(ref, QStringLiteral("createFolder")),
                                        Json{{"relativeKey", path}});
    return callJson(m_transport, request, job).map([](const Json &) {});
}

Result<FileOperation> FilesApi::move(const AssetRef &ref, const QString &from, const QString &to,
                                     Job &job) const
{
    const Json body{{"sourcePath", from}, {"destinationPath", to}};
    return callFor<FileOperation>(
        m_transport, jsonRequest("POST", filesPath(ref, QStringLiteral("moveFile")), body), job);
}

Result<FileOperation> FilesApi::copy(const AssetRef &ref, const QString &from,
                                     const AssetRef &target, const QString &to, Job &job) const
{
    Json body{{"sourcePath", from}, {"destinationPath", to}};
    if (target != ref) {
        body["destinationAssetId"] = target.assetId;
        body["destinationDatabaseId"] = target.databaseId;
    }
    return callFor<FileOperation>(
        m_transport, jsonRequest("POST", filesPath(ref, QStringLiteral("copyFile")), body), job);
}

Result<FileOperation> FilesApi::archive(const AssetRef &ref, const QString &path, PathScope scope,
                                        Job &job) const
{
    const Json body{{"filePath", path}, {"isPrefix", scope == PathScope::Folder}};
    return callFor<FileOperation>(
        m_transport, jsonRequest("DELETE", filesPath(ref, QStringLiteral("archiveFile")), body),
        job);
}

Result<FileOperation> FilesApi::unarchive(const AssetRef &ref, const QString &path, Job &job) const
{
    const Json body{{"filePath", path}};
    return callFor<FileOperation>(
        m_transport, jsonRequest("POST", filesPath(ref, QStringLiteral("unarchiveFile")), body),
        job);
}

Result<FileOperation> FilesApi::remove(const AssetRef &ref, const QString &path, PathScope scope,
                                       Job &job) const
{
    const Json body{{"filePath", path},
                    {"isPrefix", scope == PathScope::Folder},
                    {"confirmPermanentDelete", true}};
    return callFor<FileOperation>(
        m_transport, jsonRequest("DELETE", filesPath(ref, QStringLiteral("deleteFile")), body),
        job);
}

Result<FileVersionId> FilesApi::revert(const AssetRef &ref, const QString &path,
                                       const FileVersionId &version, Job &job) const
{
    const QString route =
        pathOf({filesPath(ref, QStringLiteral("revertFileVersion")), version.text()});
    return callJson(m_transport, jsonRequest("POST", route, Json{{"filePath", path}}), job)
        .map([](const Json &json) { return FileVersionId(jsonText(json, "newVersionId")); });
}

Result<void> FilesApi::setPrimaryType(const AssetRef &ref, const QString &path, const QString &type,
                                      Job &job) const
{
    Json body{{"filePath", path}};
    if (primaryTypeNames().contains(type.toLower())) {
        body["primaryType"] = type.toLower();
    } else {
        body["primaryType"] = "other";
        body["primaryTypeOther"] = type;
    }
    return callJson(m_transport,
                    jsonRequest("PUT", filesPath(ref, QStringLiteral("setPrimaryFile")), body), job)
        .map([](const Json &) {});
}

Result<void> FilesApi::removeAssetPreview(const AssetRef &ref, Job &job) const
{
    Request request;
    request.method = "DELETE";
    request.path = filesPath(ref, QStringLiteral("deleteAssetPreview"));
    return callJson(m_transport, request, job).map([](const Json &) {});
}

} // namespace vams::api
