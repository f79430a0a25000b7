#include "core/model/asset_link.h"

#include "core/base/json.h"

namespace vams {

QString linkTypeName(LinkType type)
{
    switch (type) {
    case LinkType::Related:
        return QStringLiteral("related");
    case LinkType::ParentChild:
        return QStringLiteral("parentChild");
    case LinkType::Unknown:
        break;
    }
    return {};
}

LinkType linkTypeOf(const QString &name)
{
    for (const LinkType type : {LinkType::Related, LinkType::ParentChild}) {
        if (linkTypeName(type) == name)
            return type;
    }
    return LinkType::Unknown;
}

void to_json(Json &json, const AssetLink &link)
{
    json = {{"assetLinkId", link.assetLinkId},
            {"fromAssetId", link.from.assetId},
            {"fromAssetDatabaseId", link.from.databaseId},
            {"toAssetId", link.to.assetId},
            {"toAssetDatabaseId", link.to.databaseId},
            {"relationshipType", linkTypeName(link.relationshipType)},
            {"assetLinkAliasId", link.alias},
            {"tags", link.tags}};
}

void from_json(const Json &json, AssetLink &link)
{
    detail::requireObject(json);
    link = {};
    detail::readMember(json, "assetLinkId", link.assetLinkId);
    detail::readMember(json, "fromAssetId", link.from.assetId);
    detail::readMember(json, "fromAssetDatabaseId", link.from.databaseId);
    detail::readMember(json, "toAssetId", link.to.assetId);
    detail::readMember(json, "toAssetDatabaseId", link.to.databaseId);
    link.relationshipType = linkTypeOf(jsonText(json, "relationshipType"));
    detail::readMember(json, "assetLinkAliasId", link.alias);
    detail::readMember(json, "tags", link.tags);
}

VAMS_JSON(HiddenLinkCounts, related, parents, children)

void from_json(const Json &json, LinkedAsset &asset)
{
    detail::requireObject(json);
    asset = {};
    detail::readMember(json, "assetId", asset.assetId);
    detail::readMember(json, "assetName", asset.assetName);
    detail::readMember(json, "databaseId", asset.databaseId);
    detail::readMember(json, "assetLinkId", asset.assetLinkId);
    detail::readMember(json, "assetLinkAliasId", asset.assetLinkAliasId);
    detail::readMember(json, "children", asset.children);
    detail::readMember(json, "childrenTruncated", asset.childrenTruncated);
}

void from_json(const Json &json, AssetLinks &links)
{
    detail::requireObject(json);
    links = {};
    detail::readMember(json, "related", links.related);
    detail::readMember(json, "parents", links.parents);
    detail::readMember(json, "children", links.children);
    detail::readMember(json, "unauthorizedCounts", links.unauthorizedCounts);
}

} // namespace vams
