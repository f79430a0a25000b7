#pragma once
// The SQL of links between assets.

#include "core/backend/storage/sql.h"
#include "core/model/asset.h"
#include "core/model/asset_link.h"

#include <optional>
#include <vector>

namespace vams::backend {

/// One end of a link as seen from the other: what a rule looks at and what a list shows.
struct LinkEnd
{
    AssetLinkId linkId;
    std::optional<QString> alias;
    Asset asset; ///< ids, name, type, tags and status only
};

/// A link from a parent that is somewhere below the root of a tree.
struct TreeLink
{
    AssetRef parent;
    LinkEnd child;
};

class LinkStore
{
public:
    static std::optional<AssetLink> get(sql::Database &db, const AssetLinkId &id);
    static void insert(sql::Database &db, const AssetLink &link);
    /// Sets alias and tags.
    static void update(sql::Database &db, const AssetLink &link);
    /// With its metadata.
    static void remove(sql::Database &db, const AssetLinkId &id);

    /// In either direction.
    static bool areRelated(sql::Database &db, const AssetRef &one, const AssetRef &other);
    static bool isParentOf(sql::Database &db, const AssetRef &parent, const AssetRef &child);
    /// The link from this parent to this child under this alias, or under none.
    static std::optional<AssetLinkId> parentChild(sql::Database &db, const AssetRef &parent,
                                                  const AssetRef &child,
                                                  const std::optional<QString> &alias);
    /// Whether a way of parent-child links leads down from `ancestor` to `asset`. Walks up, since
    /// things have fewer parents than children; each asset is looked at once.
    static bool isAncestor(sql::Database &db, const AssetRef &ancestor, const AssetRef &asset);

    /// By name of the other asset.
    static std::vector<LinkEnd> related(sql::Database &db, const AssetRef &ref);
    static std::vector<LinkEnd> parents(sql::Database &db, const AssetRef &ref);
    static std::vector<LinkEnd> children(sql::Database &db, const AssetRef &ref);
    /// Every parent-child link whose parent is the root or below it, nearest to the root first, in
    /// one statement; at most `limit`.
    static std::vector<TreeLink> below(sql::Database &db, const AssetRef &root, int limit);
};

} // namespace vams::backend
