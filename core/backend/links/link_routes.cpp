#include "core/backend/links/link_routes.h"

#include "core/backend/assets/asset_routes.h"
#include "core/backend/assets/asset_store.h"
#include "core/backend/auth/authorizer.h"
#include "core/backend/http/api_error.h"
#include "core/backend/http/field_reader.h"
#include "core/backend/http/validators.h"
#include "core/backend/links/link_service.h"
#include "core/backend/links/link_tree.h"

namespace vams::backend {

namespace {

constexpr int maxLinkTags = 100;
constexpr int maxTreeLinks = 100'000;

/// Both ends, with one text for either.
LinkService::Authorize authorizeEnds(const Exchange &exchange, Action action, const QString &verb)
{
    return [&exchange, action, verb](const Asset &from, const Asset &to) {
        const QString denial = QStringLiteral("Not authorized to %1 this asset link").arg(verb);
        Authorizer::authorize(exchange.caller, assetObject(from), action, denial);
        Authorizer::authorize(exchange.caller, assetObject(to), action, denial);
    };
}

AssetLinkId linkParameter(const Exchange &exchange, const char *name)
{
    const QString id = exchange.parameter(name);
    validate::id(QLatin1String(name), id);
    return AssetLinkId(id);
}

LinkType readLinkType(FieldReader &fields)
{
    const LinkType type = linkTypeOf(fields.text("relationshipType"));
    if (type == LinkType::Unknown)
        fields.fail(QStringLiteral("relationshipType"),
                    QStringLiteral("value is not a valid enumeration member; permitted: "
                                   "'related', 'parentChild'"),
                    QStringLiteral("type_error.enum"));
    return type;
}

void checkLinkTags(FieldReader &fields, const std::optional<QStringList> &tags)
{
    if (tags && tags->size() > maxLinkTags)
        fields.fail(QStringLiteral("tags"),
                    QStringLiteral("ensure this value has at most %1 items").arg(maxLinkTags),
                    QStringLiteral("value_error.list.max_items; limit_value=%1").arg(maxLinkTags));
}

AssetLink readNewLink(const Json &body)
{
    requireFields(body, {"fromAssetId", "fromAssetDatabaseId", "toAssetId", "toAssetDatabaseId",
                         "relationshipType"});
    FieldReader fields(body, QStringLiteral("CreateAssetLinkRequestModel"));
    AssetLink link;
    link.from = {DatabaseId(fields.text("fromAssetDatabaseId")),
                 AssetId(fields.text("fromAssetId"))};
    link.to = {DatabaseId(fields.text("toAssetDatabaseId")), AssetId(fields.text("toAssetId"))};
    link.relationshipType = readLinkType(fields);
    link.alias = fields.optionalText("assetLinkAliasId", {.max = 128});
    if (link.alias && link.alias->isEmpty())
        link.alias.reset();
    const std::optional<QStringList> tags = fields.optionalTexts("tags", {.max = 256});
    checkLinkTags(fields, tags);
    link.tags = tags.value_or(QStringList());
    if (link.alias && link.relationshipType == LinkType::Related)
        fields.fail(QStringLiteral("assetLinkAliasId"),
                    QStringLiteral("assetLinkAliasId can only be used with parentChild "
                                   "relationships"),
                    QStringLiteral("value_error"));
    fields.finish();
    validate::assetId(QStringLiteral("fromAssetId"), link.from.assetId.text());
    validate::databaseId(QStringLiteral("fromAssetDatabaseId"), link.from.databaseId.text());
    validate::assetId(QStringLiteral("toAssetId"), link.to.assetId.text());
    validate::databaseId(QStringLiteral("toAssetDatabaseId"), link.to.databaseId.text());
    return link;
}

api::Response createLink(const Context &context, const Exchange &exchange)
{
    const AssetLink link = readNewLink(requiredBody(exchange.request));
    const auto authorize = [&exchange](const Asset &from, const Asset &to) {
        Authorizer::authorize(
            exchange.caller, assetObject(from), Action::Post,
            QStringLiteral("Not authorized to create links for the source asset"));
        Authorizer::authorize(
            exchange.caller, assetObject(to), Action::Post,
            QStringLiteral("Not authorized to create links for the target asset"));
    };
    const AssetLinkId id = LinkService(context).create(link, authorize);
    return jsonResponse({{"assetLinkId", id}, {"message", "Asset link created successfully"}});
}

api::Response getLink(const Context &context, const Exchange &exchange)
{
    const AssetLinkId id = linkParameter(exchange, "assetLinkId");
    const AssetLink link =
        LinkService(context).get(id, authorizeEnds(exchange, Action::Get, QStringLiteral("view")));
    return jsonResponse({{"assetLink", link}, {"message", "Success"}});
}

/// Tags that are not sent stay: the original took them away.
api::Response updateLink(const Context &context, const Exchange &exchange)
{
    const AssetLinkId id = linkParameter(exchange, "assetLinkId");
    const Json body = requiredBody(exchange.request);
    FieldReader fields(body, QStringLiteral("UpdateAssetLinkRequestModel"));
    AssetLinkChanges changes;
    changes.alias = fields.optionalText("assetLinkAliasId", {.max = 128});
    if (body.contains("tags"))
        changes.tags = fields.texts("tags", {.max = 256});
    checkLinkTags(fields, changes.tags);
    fields.finish();
    LinkService(context).update(id, changes,
                                authorizeEnds(exchange, Action::Put, QStringLiteral("update")));
    return jsonResponse({{"message", "Asset link updated successfully"}});
}

api::Response deleteLink(const Context &context, const Exchange &exchange)
{
    const AssetLinkId id = linkParameter(exchange, "relationId");
    LinkService(context).remove(id,
                                authorizeEnds(exchange, Action::Delete, QStringLiteral("delete")));
    return jsonResponse({{"message", "Asset link deleted successfully"}});
}

Json nodeJson(const LinkEnd &end)
{
    return {{"assetId", end.asset.assetId},
            {"assetName", end.asset.assetName},
            {"databaseId", end.asset.databaseId},
            {"assetLinkId", end.linkId},
            {"assetLinkAliasId", end.alias}};
}

/// Archived assets are hidden too.
std::function<bool(const Asset &)> maySee(const Exchange &exchange)
{
    return [&exchange](const Asset &asset) {
        return !asset.isArchived() &&
               Authorizer::isAllowed(exchange.caller, assetObject(asset), Action::Get);
    };
}

void putEnds(Json &body, const char *name, const std::vector<LinkEnd> &ends,
             const std::function<bool(const Asset &)> &isVisible)
{
    Json list = Json::array();
    int hidden = 0;
    for (const LinkEnd &end : ends) {
        if (isVisible(end.asset))
            list.push_back(nodeJson(end));
        else
            ++hidden;
    }
    body[name] = std::move(list);
    body["unauthorizedCounts"][name] = hidden;
}

/// Without recursion: the last nodes are the deepest, so that children are done before parents.
Json treeJson(const LinkTree &tree)
{
    std::vector<Json> nodes(tree.nodes.size());
    const auto take = [&nodes](int first, int count) {
        Json list = Json::array();
        for (int at = first; at < first + count; ++at)
            list.push_back(std::move(nodes[at]));
        return list;
    };
    for (int at = static_cast<int>(nodes.size()) - 1; at >= 0; --at) {
        const LinkTreeNode &node = tree.nodes[at];
        nodes[at] = nodeJson(*node.end);
        nodes[at]["children"] = take(node.firstChild, node.childCount);
        if (node.isCut)
            nodes[at]["childrenTruncated"] = true;
    }
    return take(0, tree.rootChildren);
}

void putTree(Json &body, const AssetRef &root, const std::vector<TreeLink> &links,
             const std::function<bool(const Asset &)> &isVisible)
{
    const LinkTree tree = makeLinkTree(root, links, isVisible);
    body["children"] = treeJson(tree);
    body["unauthorizedCounts"]["children"] = tree.hidden;
    if (tree.isCut || static_cast<int>(links.size()) == maxTreeLinks)
        body["truncated"] = true;
}

api::Response getAssetLinks(const Context &context, const Exchange &exchange)
{
    const AssetRef ref = assetParameter(exchange);
    const bool isTree = exchange.request.queryValue(QStringLiteral("childTreeView")).toLower() ==
                        QLatin1String("true");
    const auto isVisible = maySee(exchange);
    return context.storage.read([&](sql::Database &db) {
        const std::optional<Asset> asset = AssetStore::get(db, ref, AssetFilter::Live);
        if (!asset)
            throw ApiError(400, QStringLiteral("Asset not found in database"));
        Authorizer::authorize(exchange.caller, assetObject(*asset), Action::Get,
                              QStringLiteral("Not authorized to view links for this asset"));
        Json body{{"message", "Success"}};
        putEnds(body, "related", LinkStore::related(db, ref), isVisible);
        putEnds(body, "parents", LinkStore::parents(db, ref), isVisible);
        if (isTree)
            putTree(body, ref, LinkStore::below(db, ref, maxTreeLinks), isVisible);
        else
            putEnds(body, "children", LinkStore::children(db, ref), isVisible);
        return jsonResponse(body);
    });
}

} // namespace

void addLinkRoutes(Router &router, const Context &context)
{
    router.add("POST", QStringLiteral("/asset-links"), withContext(context, createLink));
    router.add("GET", QStringLiteral("/asset-links/single/{assetLinkId}"),
               withContext(context, getLink));
    router.add("PUT", QStringLiteral("/asset-links/{assetLinkId}"),
               withContext(context, updateLink));
    router.add("DELETE", QStringLiteral("/asset-links/{relationId}"),
               withContext(context, deleteLink));
    router.add("GET", QStringLiteral("/database/{databaseId}/assets/{assetId}/asset-links"),
               withContext(context, getAssetLinks));
}

} // namespace vams::backend
