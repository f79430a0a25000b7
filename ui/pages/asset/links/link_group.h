#pragma once
// What a linked asset is to the asset that is shown.

#include "core/model/asset_link.h"

namespace vams::ui {

enum class LinkGroup
{
    Parents,
    Children,
    Related
};

inline constexpr LinkGroup linkGroups[] = {LinkGroup::Parents, LinkGroup::Children,
                                           LinkGroup::Related};

/// The link between the asset and another that is in this group.
inline AssetLink linkInGroup(LinkGroup group, const AssetRef &asset, const AssetRef &other)
{
    AssetLink link;
    link.from = group == LinkGroup::Parents ? other : asset;
    link.to = group == LinkGroup::Parents ? asset : other;
    link.relationshipType = group == LinkGroup::Related ? LinkType::Related : LinkType::ParentChild;
    return link;
}

} // namespace vams::ui
