#pragma once
// Links between assets.

#include "core/api/transport.h"
#include "core/model/asset_link.h"

namespace vams::api {

enum class LinkView
{
    Direct, ///< the links of the asset itself
    Tree    ///< children with their children, as far as the server tells
};

class LinksApi
{
public:
    explicit LinksApi(Transport &transport)
        : m_transport(transport)
    {}

    Result<AssetLinkId> create(const AssetLink &link, Job &job) const;
    Result<AssetLink> get(const AssetLinkId &id, Job &job) const;
    Result<void> update(const AssetLinkId &id, const AssetLinkChanges &changes, Job &job) const;
    Result<void> remove(const AssetLinkId &id, Job &job) const;
    Result<AssetLinks> of(const AssetRef &asset, LinkView view, Job &job) const;

private:
    Transport &m_transport;
};

} // namespace vams::api
