#include "core/api/assets_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

QString assetPath(const AssetRef &ref, const QString &verb = {})
{
    const QString path = pathOf({QStringLiteral("database"), ref.databaseId.text(),
                                 QStringLiteral("assets"), ref.assetId.text()});
    return verb.isEmpty() ? path : pathOf({path, verb});
}

Query assetListQuery(const ListQuery &query, ArchivedAssets archived)
{
    Query out = listQuery(query);
    if (archived == ArchivedAssets::Show)
        out << qMakePair(QStringLiteral("showArchived"), QStringLiteral("true"));
    return out;
}

} // namespace

Result<ListPage<Asset>> AssetsApi::listAll(const ListQuery &query, ArchivedAssets archived,
                                           Job &job) const
{
    Request request;
    request.path = QStringLiteral("/assets");
    request.query = assetListQuery(query, archived);
    return callForPage<Asset>(m_transport, request, "Items", job);
}

Result<ListPage<Asset>> AssetsApi::list(const DatabaseId &databaseId, const ListQuery &query,
                                        ArchivedAssets archived, Job &job) const
{
    Request request;
    request.path =
        pathOf({QStringLiteral("database"), databaseId.text(), QStringLiteral("assets")});
    request.query = assetListQuery(query, archived);
    return callForPage<Asset>(m_transport, request, "Items", job);
}

Result<Asset> AssetsApi::get(const AssetRef &ref, Job &job) const
{
    Request request;
    request.path = assetPath(ref);
    request.query = {{QStringLiteral("showArchived"), QStringLiteral("true")}};
    return callFor<Asset>(m_transport, request, job);
}

Result<AssetId> AssetsApi::create(const NewAsset &asset, Job &job) const
{
    Json body{{"databaseId", asset.databaseId},
              {"assetName", asset.assetName},
              {"description", asset.description},
              {"isDistributable", asset.isDistributable},
              {"tags", asset.tags}};
    if (!asset.assetId.isEmpty())
        body["assetId"] = asset.assetId;
    const Request request = jsonRequest("POST", QStringLiteral("/assets"), body);
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    const AssetId id(jsonText(*json, "assetId"));
    if (id.isEmpty())
        return fail(undecodable(request, QStringLiteral("No assetId in the answer.")));
    return id;
}

Result<void> AssetsApi::update(const AssetRef &ref, const AssetChanges &changes, Job &job) const
{
    Json body = Json::object();
    if (changes.assetName)
        body["assetName"] = *changes.assetName;
    if (changes.description)
        body["description"] = *changes.description;
    if (changes.isDistributable)
        body["isDistributable"] = *changes.isDistributable;
    if (changes.tags)
        body["tags"] = *changes.tags;
    return callJson(m_transport, jsonRequest("PUT", assetPath(ref), body), job)
        .map([](const Json &) {});
}

Result<void> AssetsApi::archive(const AssetRef &ref, const QString &reason, Job &job) const
{
    Json body{{"confirmArchive", true}};
    if (!reason.isEmpty())
        body["reason"] = reason;
    const QString path = assetPath(ref, QStringLiteral("archiveAsset"));
    return callJson(m_transport, jsonRequest("DELETE", path, body), job).map([](const Json &) {});
}

Result<void> AssetsApi::unarchive(const AssetRef &ref, Job &job) const
{
    const QString path = assetPath(ref, QStringLiteral("unarchiveAsset"));
    return callJson(m_transport, jsonRequest("PUT", path, Json{{"confirmUnarchive", true}}), job)
        .map([](const Json &) {});
}

Result<void> AssetsApi::remove(const AssetRef &ref, Job &job) const
{
    const QString path = assetPath(ref, QStringLiteral("deleteAsset"));
    return callJson(m_transport,
                    jsonRequest("DELETE", path, Json{{"confirmPermanentDelete", true}}), job)
        .map([](const Json &) {});
}

} // namespace vams::api
