#include "core/backend/links/link_tree.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace vams::backend {

namespace {

class TreeMaker
{
public:
    TreeMaker(const AssetRef &root, const std::vector<TreeLink> &links,
              const std::function<bool(const Asset &)> &maySee, const LinkTreeLimits &limits)
        : m_root(root)
        , m_maySee(maySee)
        , m_limits(limits)
    {
        for (const TreeLink &link : links)
            m_groups[link.parent].ends.push_back(&link.child);
    }

    LinkTree make()
    {
        m_tree.rootChildren = addChildren(-1, m_root).count;
        int levelEnd = static_cast<int>(m_tree.nodes.size());
        int depth = 1;
        for (int at = 0; at < static_cast<int>(m_tree.nodes.size()); ++at) {
            if (at == levelEnd) {
                levelEnd = static_cast<int>(m_tree.nodes.size());
                ++depth;
            }
            expand(at, depth);
        }
        return std::move(m_tree);
    }

private:
    struct Group
    {
        std::vector<const LinkEnd *> ends;
        bool isSorted = false;
    };
    struct Added
    {
        int count = 0;
        bool isComplete = true;
    };

    void expand(int at, int depth)
    {
        const AssetRef ref = m_tree.nodes[at].end->asset.ref();
        const auto group = m_groups.constFind(ref);
        if (group == m_groups.constEnd())
            return;
        if (depth >= m_limits.depth) {
            m_tree.nodes[at].isCut = m_tree.isCut = true;
            return;
        }
        const int first = static_cast<int>(m_tree.nodes.size());
        const Added added = addChildren(at, ref);
        LinkTreeNode &node = m_tree.nodes[at];
        node.firstChild = first;
        node.childCount = added.count;
        node.isCut = !added.isComplete;
    }

    Added addChildren(int parent, const AssetRef &ref)
    {
        Added added;
        for (const LinkEnd *end : visible(ref)) {
            if (isOnWay(parent, end->asset.ref()))
                continue;
            if (static_cast<int>(m_tree.nodes.size()) >= m_limits.nodes) {
                m_tree.isCut = true;
                added.isComplete = false;
                break;
            }
            m_tree.nodes.push_back({.end = end, .parent = parent});
            ++added.count;
        }
        return added;
    }

    /// What may be seen below an asset, by name. Counts the rest the first time.
    const std::vector<const LinkEnd *> &visible(const AssetRef &ref)
    {
        Group &group = m_groups[ref];
        if (group.isSorted)
            return group.ends;
        group.isSorted = true;
        const auto hidden =
            std::remove_if(group.ends.begin(), group.ends.end(),
                           [this](const LinkEnd *end) { return !isVisible(end->asset); });
        m_tree.hidden += static_cast<int>(group.ends.end() - hidden);
        group.ends.erase(hidden, group.ends.end());
        std::sort(group.ends.begin(), group.ends.end(), [](const LinkEnd *a, const LinkEnd *b) {
            return std::tie(a->asset.assetName, a->linkId) <
                   std::tie(b->asset.assetName, b->linkId);
        });
        return group.ends;
    }

    bool isVisible(const Asset &asset)
    {
        const auto known = m_visible.constFind(asset.ref());
        if (known != m_visible.constEnd())
            return *known;
        const bool may = m_maySee(asset);
        m_visible.insert(asset.ref(), may);
        return may;
    }

    [[nodiscard]] bool isOnWay(int node, const AssetRef &ref) const
    {
        for (int at = node; at >= 0; at = m_tree.nodes[at].parent) {
            const Asset &asset = m_tree.nodes[at].end->asset;
            if (asset.assetId == ref.assetId && asset.databaseId == ref.databaseId)
                return true;
        }
        return ref == m_root;
    }

    const AssetRef m_root;
    const std::function<bool(const Asset &)> &m_maySee;
    const LinkTreeLimits m_limits;
    QHash<AssetRef, Group> m_groups;
    QHash<AssetRef, bool> m_visible;
    LinkTree m_tree;
};

} // namespace

LinkTree makeLinkTree(const AssetRef &root, const std::vector<TreeLink> &links,
                      const std::function<bool(const Asset &)> &maySee,
                      const LinkTreeLimits &limits)
{
    return TreeMaker(root, links, maySee, limits).make();
}

} // namespace vams::backend
