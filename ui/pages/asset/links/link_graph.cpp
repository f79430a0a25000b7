#include "ui/pages/asset/links/link_graph.h"

#include "core/api/client.h"
#include "core/base/job.h"

#include <QCollator>
#include <QSet>

#include <algorithm>
#include <limits>

namespace vams::ui {

namespace {

/// By name, then by alias, with numbers as people count.
std::vector<const LinkedAsset *> inOrder(const std::vector<LinkedAsset> &assets)
{
    std::vector<const LinkedAsset *> sorted;
    for (const LinkedAsset &asset : assets)
        sorted.push_back(&asset);
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        sorted.begin(), sorted.end(), [&collator](const LinkedAsset *a, const LinkedAsset *b) {
            const int order = collator.compare(a->assetName, b->assetName);
            return order != 0 ? order < 0
                              : collator.compare(a->assetLinkAliasId.value_or(QString()),
                                                 b->assetLinkAliasId.value_or(QString())) < 0;
        });
    return sorted;
}

/// Puts nodes one behind the other and knows whose links are told already.
class GraphReader
{
public:
    GraphReader(const api::Client &client, const AssetRef &asset, int depth, Job &job)
        : m_client(client)
        , m_depth(depth > 0 ? depth : std::numeric_limits<int>::max())
        , m_job(job)
    {
        m_graph.asset = asset;
    }

    Result<LinkGraph> read()
    {
        const Result<AssetLinks> links =
            m_client.links().of(m_graph.asset, api::LinkView::Direct, m_job);
        if (!links)
            return fail(links.error());
        m_graph.hidden = links->unauthorizedCounts;
        for (const LinkedAsset *other : inOrder(links->related))
            add(LinkGroup::Related, *other, -1);
        if (const Result<void> above = readParents(links->parents); !above)
            return fail(above.error());
        if (m_depth == 1 || links->children.empty()) {
            for (const LinkedAsset *other : inOrder(links->children))
                add(LinkGroup::Children, *other, -1);
            return m_graph;
        }
        const Result<AssetLinks> tree =
            m_client.links().of(m_graph.asset, api::LinkView::Tree, m_job);
        if (!tree)
            return fail(tree.error());
        takeChildren(tree->children);
        return m_graph;
    }

private:
    /// -1: there is no room any more.
    int add(LinkGroup group, const LinkedAsset &other, int nearer)
    {
        if (m_graph.nodes.size() >= mostLinkNodes) {
            m_graph.isCut = true;
            return -1;
        }
        LinkNode node;
        node.group = group;
        node.other = other;
        node.other.children.clear();
        node.nearer = nearer;
        node.level = nearer < 0 ? 1 : at(nearer).level + 1;
        m_graph.nodes.push_back(node);
        return static_cast<int>(m_graph.nodes.size()) - 1;
    }
    LinkNode &at(int node) { return m_graph.nodes[static_cast<std::size_t>(node)]; }

    Result<void> readParents(const std::vector<LinkedAsset> &direct)
    {
        std::vector<int> level;
        for (const LinkedAsset *other : inOrder(direct))
            level.push_back(add(LinkGroup::Parents, *other, -1));
        QSet<AssetRef> told{m_graph.asset};
        int questions = 0;
        for (int depth = 1; depth < m_depth && !level.empty(); ++depth) {
            std::vector<int> next;
            for (const int node : level) {
                if (node < 0)
                    continue;
                const AssetRef ref = at(node).other.ref();
                if (told.contains(ref)) {
                    at(node).isRepeat = true;
                    continue;
                }
                told.insert(ref);
                if (++questions > mostParentQuestions) {
                    m_graph.isCut = true;
                    at(node).hasMore = true;
                    continue;
                }
                const Result<AssetLinks> above =
                    m_client.links().of(ref, api::LinkView::Direct, m_job);
                if (!above && above.error().kind == ErrorKind::Cancelled)
                    return fail(above.error());
                at(node).hasMore = !above; // what cannot be read is left as it is
                if (!above)
                    continue;
                for (const LinkedAsset *other : inOrder(above->parents))
                    next.push_back(add(LinkGroup::Parents, *other, node));
            }
            level = std::move(next);
        }
        return {};
    }

    void takeChildren(const std::vector<LinkedAsset> &direct)
    {
        std::vector<std::pair<const LinkedAsset *, int>> level;
        for (const LinkedAsset *other : inOrder(direct))
            level.emplace_back(other, add(LinkGroup::Children, *other, -1));
        QSet<AssetRef> told{m_graph.asset};
        for (int depth = 1; !level.empty(); ++depth) {
            std::vector<std::pair<const LinkedAsset *, int>> next;
            for (const auto &[asset, node] : level) {
                if (node < 0)
                    continue;
                const bool isParent = !asset->children.empty();
                at(node).isRepeat = isParent && told.contains(asset->ref());
                at(node).hasMore = asset->childrenTruncated || (isParent && depth >= m_depth);
                if (at(node).isRepeat || depth >= m_depth)
                    continue;
                told.insert(asset->ref());
                for (const LinkedAsset *other : inOrder(asset->children))
                    next.emplace_back(other, add(LinkGroup::Children, *other, node));
            }
            level = std::move(next);
        }
    }

    const api::Client &m_client;
    int m_depth;
    Job &m_job;
    LinkGraph m_graph;
};

} // namespace

QString LinkNode::name() const
{
    return other.assetName.isEmpty() ? other.assetId.text() : other.assetName;
}

int LinkGraph::hiddenIn(LinkGroup group) const
{
    return group == LinkGroup::Parents    ? hidden.parents
           : group == LinkGroup::Children ? hidden.children
                                          : hidden.related;
}

int LinkGraph::countIn(LinkGroup group) const
{
    return static_cast<int>(direct(group).size()) + hiddenIn(group);
}

int LinkGraph::count() const
{
    int sum = 0;
    for (const LinkGroup group : linkGroups)
        sum += countIn(group);
    return sum;
}

std::vector<int> LinkGraph::beyond(int node) const
{
    std::vector<int> found;
    for (std::size_t at = 0; at < nodes.size(); ++at)
        if (nodes[at].nearer == node)
            found.push_back(static_cast<int>(at));
    return found;
}

std::vector<int> LinkGraph::direct(LinkGroup group) const
{
    std::vector<int> found = beyond(-1);
    std::erase_if(found, [this, group](int node) {
        return nodes[static_cast<std::size_t>(node)].group != group;
    });
    return found;
}

AssetRef LinkGraph::nearerAsset(const LinkNode &node) const
{
    return node.nearer < 0 ? asset : nodes[static_cast<std::size_t>(node.nearer)].other.ref();
}

int LinkGraph::find(const AssetLinkId &link) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&link](const LinkNode &node) {
        return node.other.assetLinkId == link;
    });
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

AssetLink LinkGraph::linkOf(int node) const
{
    const LinkNode &meant = nodes[static_cast<std::size_t>(node)];
    AssetLink link = linkInGroup(meant.group, nearerAsset(meant), meant.other.ref());
    link.assetLinkId = meant.other.assetLinkId;
    link.alias = meant.other.assetLinkAliasId;
    return link;
}

Result<LinkGraph> readLinkGraph(const api::Client &client, const AssetRef &asset, int depth,
                                Job &job)
{
    return GraphReader(client, asset, depth, job).read();
}

} // namespace vams::ui
