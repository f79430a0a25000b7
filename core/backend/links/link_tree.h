#pragma once
// Puts the links below an asset together as a tree. An asset may stand in several branches, so a
// few links can make a tree of any size: its depth and its number of nodes are bounded.

#include "core/backend/links/link_store.h"

#include <functional>
#include <vector>

namespace vams::backend {

struct LinkTreeLimits
{
    int depth = 100;
    int nodes = 50'000;
};

/// Nodes stand level by level; the children of one stand together.
struct LinkTreeNode
{
    const LinkEnd *end = nullptr; ///< into the links that the tree was made of
    int parent = -1;              ///< -1: below the root
    int firstChild = 0;
    int childCount = 0;
    bool isCut = false; ///< has children that are left out because of the limits
};

struct LinkTree
{
    std::vector<LinkTreeNode> nodes;
    int rootChildren = 0; ///< the first nodes
    int hidden = 0;       ///< links to assets that may not be seen, each counted once
    bool isCut = false;
};

/// `links` must outlive the tree. No way from the root holds an asset twice. `maySee` is asked
/// once an asset; what hangs on an asset that may not be seen is not in the tree.
LinkTree makeLinkTree(const AssetRef &root, const std::vector<TreeLink> &links,
                      const std::function<bool(const Asset &)> &maySee,
                      const LinkTreeLimits &limits = {});

} // namespace vams::backend
