#pragma once
// What is linked to an asset, and what is linked to that: the data behind the graph and the tree of
// the Relationships tab.

#include "core/base/result.h"
#include "ui/pages/asset/links/link_group.h"

#include <vector>

namespace vams {
class Job;
namespace api {
class Client;
}
} // namespace vams

namespace vams::ui {

/// An asset as it hangs on the one nearer to the middle. An asset stands once for each link.
struct LinkNode
{
    LinkGroup group = LinkGroup::Children;
    LinkedAsset other; ///< without its children
    int nearer = -1;   ///< the node between it and the asset; -1: it hangs on the asset itself
    int level = 1;
    bool hasMore = false;  ///< what hangs on it is not told any further here
    bool isRepeat = false; ///< what hangs on it stands where the asset was told first

    [[nodiscard]] QString name() const;
    bool operator==(const LinkNode &) const = default;
};

struct LinkGraph
{
    AssetRef asset;
    std::vector<LinkNode> nodes; ///< level by level, siblings by name and alias
    HiddenLinkCounts hidden;     ///< of the asset itself
    bool isCut = false;          ///< there are more than are shown at once

    [[nodiscard]] int hiddenIn(LinkGroup group) const;
    /// Links of the asset itself, with those that may not be seen.
    [[nodiscard]] int countIn(LinkGroup group) const;
    [[nodiscard]] int count() const;
    /// What hangs on this node on the side of its group.
    [[nodiscard]] std::vector<int> beyond(int node) const;
    /// Those of the asset itself.
    [[nodiscard]] std::vector<int> direct(LinkGroup group) const;
    [[nodiscard]] AssetRef nearerAsset(const LinkNode &node) const;
    /// -1: there is none.
    [[nodiscard]] int find(const AssetLinkId &link) const;
    /// The link as the contract knows it, without its tags.
    [[nodiscard]] AssetLink linkOf(int node) const;
    bool operator==(const LinkGraph &) const = default;
};

/// More is not shown at once, however deep.
inline constexpr std::size_t mostLinkNodes = 2000;
/// Each asset above needs a question of its own.
inline constexpr int mostParentQuestions = 100;

/// `depth` 0: all the way. For pool threads.
Result<LinkGraph> readLinkGraph(const api::Client &client, const AssetRef &asset, int depth,
                                Job &job);

} // namespace vams::ui
