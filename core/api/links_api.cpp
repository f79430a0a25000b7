#include "core/api/links_api.h"

#include "core/api/call.h"

namespace vams::api {

namespace {

QString linkPath(const AssetLinkId &id)
{
    return pathOf({QStringLiteral("asset-links"), id.text()});
}

/// A level of the tree is two of JSON.
constexpr JsonLimits treeLimits{.bytes = 256 * 1024 * 1024, .depth = 512, .elements = 20'000'000};

} // namespace

Result<AssetLinkId> LinksApi::create(const AssetLink &link, Job &job) const
{
    Json body = link;
    body.erase("assetLinkId");
    const Request request = jsonRequest("POST", QStringLiteral("/asset-links"), body);
    return callJson(m_transport, request, job).map([](const Json &json) {
        return AssetLinkId(jsonText(json, "assetLinkId"));
    });
}

Result<AssetLink> LinksApi::get(const AssetLinkId &id, Job &job) const
{
    Request request;
    request.path = pathOf({QStringLiteral("asset-links"), QStringLiteral("single"), id.text()});
    const Result<Json> json = callJson(m_transport, request, job);
    if (!json)
        return fail(json.error());
    return decode<AssetLink>(request,
                             json->is_object() ? json->value("assetLink", Json()) : Json());
}

Result<void> LinksApi::update(const AssetLinkId &id, const AssetLinkChanges &changes,
                              Job &job) const
{
    Json body = Json::object();
    if (changes.alias)
        body["assetLinkAliasId"] = *changes.alias;
    if (changes.tags)
        body["tags"] = *changes.tags;
    return callJson(m_transport, jsonRequest("PUT", linkPath(id), body), job).map([](const Json &) {
    });
}

Result<void> LinksApi::remove(const AssetLinkId &id, Job &job) const
{
    Request request;
    request.method = "DELETE";
    request.path = linkPath(id);
    return callJson(m_transport, request, job).map([](const Json &) {});
}

Result<AssetLinks> LinksApi::of(const AssetRef &asset, LinkView view, Job &job) const
{
    Request request;
    request.path =
        pathOf({QStringLiteral("database"), asset.databaseId.text(), QStringLiteral("assets"),
                asset.assetId.text(), QStringLiteral("asset-links")});
    if (view == LinkView::Tree)
        request.query << qMakePair(QStringLiteral("childTreeView"), QStringLiteral("true"));
    const Result<Response> response = call(m_transport, request, job);
    if (!response)
        return fail(response.error());
    const Result<Json> json = parseJson(response->body, treeLimits);
    if (!json)
        return fail(undecodable(request, describe(json.error())));
    return decode<AssetLinks>(request, *json);
}

} // namespace vams::api
