#include "core/backend/links/link_service.h"

#include "core/backend/assets/asset_store.h"
#include "core/backend/http/api_error.h"

namespace vams::backend {

namespace {

ApiError sameAlias()
{
    return ApiError(400, QStringLiteral("Validation Error: A parent-child relationship already "
                                        "exists between these assets with provided alias"));
}

/// The link, if it is there and both of its assets are live.
AssetLink requireLink(sql::Database &db, const AssetLinkId &id,
                      const LinkService::Authorize &authorize)
{
    const std::optional<AssetLink> link = LinkStore::get(db, id);
    if (!link)
        throw ApiError(400, QStringLiteral("Asset link not found"));
    const auto from = AssetStore::get(db, link->from, AssetFilter::Live);
    const auto to = AssetStore::get(db, link->to, AssetFilter::Live);
    if (!from || !to)
        throw ApiError(400, QStringLiteral("One or both linked assets no longer exist"));
    authorize(*from, *to);
    return *link;
}

void refuseSecond(sql::Database &db, const AssetLink &link)
{
    if (link.relationshipType == LinkType::Related) {
        if (LinkStore::areRelated(db, link.from, link.to))
            throw ApiError(400, QStringLiteral("Validation Error: A relationship already exists "
                                               "between these assets"));
        return;
    }
    // A child that is the parent already is answered as the contract does, not as a cycle.
    if (LinkStore::parentChild(db, link.from, link.to, link.alias) ||
        LinkStore::isParentOf(db, link.to, link.from))
        throw sameAlias();
    if (LinkStore::isAncestor(db, link.to, link.from))
        throw ApiError(400, QStringLiteral("Validation Error: Creating this parent-child "
                                           "relationship would create a cycle"));
}

} // namespace

AssetLinkId LinkService::create(AssetLink link, const Authorize &authorize) const
{
    if (link.from == link.to)
        throw ApiError(400, QStringLiteral("Cannot create asset link to the same asset"));
    link.assetLinkId = AssetLinkId(newUuid());
    m_context.storage.write([&](sql::Database &db) {
        const auto from = AssetStore::get(db, link.from, AssetFilter::Live);
        const auto to = AssetStore::get(db, link.to, AssetFilter::Live);
        if (!from || !to)
            throw ApiError(400, QStringLiteral("One or both assets do not exist"));
        authorize(*from, *to);
        refuseSecond(db, link);
        LinkStore::insert(db, link);
    });
    return link.assetLinkId;
}

AssetLink LinkService::get(const AssetLinkId &id, const Authorize &authorize) const
{
    return m_context.storage.read(
        [&](sql::Database &db) { return requireLink(db, id, authorize); });
}

void LinkService::update(const AssetLinkId &id, const AssetLinkChanges &changes,
                         const Authorize &authorize) const
{
    m_context.storage.write([&](sql::Database &db) {
        AssetLink link = requireLink(db, id, authorize);
        if (changes.alias) {
            if (link.relationshipType != LinkType::ParentChild)
                throw ApiError(400, QStringLiteral("Validation Error: assetLinkAliasId can only be "
                                                   "used with parentChild relationships"));
            link.alias = changes.alias->isEmpty() ? std::nullopt : changes.alias;
            const auto present = LinkStore::parentChild(db, link.from, link.to, link.alias);
            if (present && *present != id)
                throw sameAlias();
        }
        link.tags = changes.tags.value_or(link.tags);
        LinkStore::update(db, link);
    });
}

void LinkService::remove(const AssetLinkId &id, const Authorize &authorize) const
{
    m_context.storage.write([&](sql::Database &db) {
        requireLink(db, id, authorize);
        LinkStore::remove(db, id);
    });
}

} // namespace vams::backend
