#include "ui/pages/asset/links/graph/graph_plan.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace vams::ui {

namespace {

constexpr int fewestWrapped = 13;     ///< from here on siblings that end the graph stand in columns
constexpr std::size_t fewAliases = 4; ///< lines of more of them stand too close for aliases
constexpr int relatedInRow = 4;
constexpr int mostLooseRows = 6;
constexpr qreal lineSpread = 4;

QPainterPath curve(const QPointF &from, const QPointF &to)
{
    QPainterPath path(from);
    const qreal middle = (from.x() + to.x()) / 2;
    path.cubicTo({middle, from.y()}, {middle, to.y()}, to);
    return path;
}

/// Straight down to `clear`, past what stands beside the way, then to its end.
QPainterPath drop(const QPointF &from, qreal clear, const QPointF &to)
{
    QPainterPath path(from);
    const qreal start = std::max(from.y(), clear);
    path.lineTo(from.x(), start);
    const qreal middle = (start + to.y()) / 2;
    path.cubicTo({from.x(), middle}, {to.x(), middle}, to);
    return path;
}

/// Parents or children, as if they went to the right from 0, with the asset's middle at height 0.
class Side
{
public:
    Side(const LinkGraph &graph, const GraphChoice &choice, const GraphSizes &sizes,
         LinkGroup group)
        : m_graph(graph)
        , m_choice(choice)
        , m_sizes(sizes)
        , m_group(group)
    {
        m_shown = siblings(-1, graph.direct(group), m_folded);
        const bool isFlat = std::all_of(m_shown.begin(), m_shown.end(),
                                        [this](int node) { return m_graph.beyond(node).empty(); });
        m_isWrapped = isFlat && static_cast<int>(m_shown.size()) >= fewestWrapped;
        m_gap = rowsOf(m_shown) > mostLooseRows ? sizes.dense : sizes.gap;
        m_isSpreadable = isFlat && !m_isWrapped;
    }

    [[nodiscard]] bool isEmpty() const { return m_shown.empty(); }
    /// Few stand as far apart as the other side is high.
    void spreadTo(qreal height)
    {
        const auto count = static_cast<qreal>(m_shown.size());
        if (m_isSpreadable && count > 1)
            m_gap =
                std::clamp((height - count * m_sizes.node.height()) / count, m_gap, m_sizes.widest);
    }
    void place()
    {
        boxes.clear();
        lines.clear();
        m_bottom = 0;
        if (m_isWrapped)
            placeWrapped();
        else
            placeTree();
        const qreal up = height() / 2;
        for (GraphBox &box : boxes)
            box.rect.translate(0, -up);
        for (GraphLine &line : lines)
            line.path.translate(0, -up);
        joinAsset(up);
    }
    [[nodiscard]] qreal height() const { return std::max<qreal>(0, m_bottom - m_gap); }

    std::vector<GraphBox> boxes;
    std::vector<GraphLine> lines;

private:
    struct Root
    {
        QPointF end;       ///< of the line from the asset
        QPainterPath rest; ///< from there on
        int node;
    };

    std::vector<int> siblings(int nearer, std::vector<int> all, int &folded) const
    {
        const QString fold = foldOf(nearer);
        folded = 0;
        if (static_cast<int>(all.size()) > mostSiblings && !m_choice.unfolded.contains(fold)) {
            folded = static_cast<int>(all.size()) - firstSiblings;
            all.resize(firstSiblings);
        }
        return all;
    }
    /// How many stand one below the other.
    [[nodiscard]] int rowsOf(const std::vector<int> &nodes) const
    {
        int rows = 0;
        for (const int node : nodes) {
            int folded = 0;
            rows += std::max(1, rowsOf(siblings(node, m_graph.beyond(node), folded)));
        }
        return rows;
    }
    [[nodiscard]] QString foldOf(int nearer) const
    {
        return nearer < 0
                   ? QString::number(static_cast<int>(m_group))
                   : m_graph.nodes[static_cast<std::size_t>(nearer)].other.assetLinkId.text();
    }
    [[nodiscard]] qreal columnLeft(int level) const
    {
        return m_sizes.near + (level - 1) * (m_sizes.node.width() + m_sizes.far);
    }
    QRectF addBox(int node, qreal x, qreal y)
    {
        GraphBox box;
        box.node = node;
        box.rect = QRectF(QPointF(x, y), m_sizes.node);
        boxes.push_back(box);
        return box.rect;
    }
    QRectF addMore(int nearer, int folded, qreal x)
    {
        GraphBox box;
        box.kind = BoxKind::More;
        box.fold = foldOf(nearer);
        box.folded = folded;
        box.rect = QRectF(x, m_bottom, m_sizes.node.width(), m_sizes.more);
        boxes.push_back(box);
        m_bottom += m_sizes.more + m_gap;
        return box.rect;
    }

    void placeTree()
    {
        for (const int node : m_shown)
            m_roots.push_back({placeBranch(node, 1), {}, node});
        if (m_folded > 0) {
            const QRectF more = addMore(-1, m_folded, columnLeft(1));
            m_roots.push_back({{more.left(), more.center().y()}, {}, -1});
        }
    }

    /// Where the line to it ends.
    QPointF placeBranch(int node, int level)
    {
        int folded = 0;
        const std::vector<int> below = siblings(node, m_graph.beyond(node), folded);
        const qreal left = columnLeft(level);
        if (below.empty()) {
            const QRectF rect = addBox(node, left, m_bottom);
            m_bottom = rect.bottom() + m_gap;
            return {left, rect.center().y()};
        }
        std::vector<std::pair<QPointF, int>> ends;
        for (const int next : below)
            ends.emplace_back(placeBranch(next, level + 1), next);
        if (folded > 0) {
            const QRectF more = addMore(node, folded, columnLeft(level + 1));
            ends.emplace_back(QPointF(more.left(), more.center().y()), -1);
        }
        const qreal middle = (ends.front().first.y() + ends.back().first.y()) / 2;
        const QRectF rect = addBox(node, left, middle - m_sizes.node.height() / 2);
        for (const auto &[end, next] : ends)
            lines.push_back({next, false, curve({rect.right(), middle}, end), {}});
        return {left, middle};
    }

    /// Columns as high as they are wide, about. Lines to the further ones run between the rows.
    void placeWrapped()
    {
        const int count = static_cast<int>(m_shown.size());
        const qreal rowHeight = m_sizes.node.height() + m_gap;
        const qreal columnWidth = m_sizes.node.width() + m_sizes.beside;
        const int rows = std::max(
            mostSiblings, static_cast<int>(std::ceil(std::sqrt(count * columnWidth / rowHeight))));
        for (int at = 0; at < count; ++at) {
            const int row = at % rows;
            const qreal top = row * rowHeight;
            const qreal left = columnLeft(1) + at / rows * columnWidth;
            const QRectF rect = addBox(m_shown[static_cast<std::size_t>(at)], left, top);
            m_bottom = std::max(m_bottom, rect.bottom() + m_gap);
            Root root{{left, rect.center().y()}, {}, m_shown[static_cast<std::size_t>(at)]};
            if (at >= rows) {
                const qreal lane = top - m_gap / 2;
                const QPointF into(columnLeft(1), lane);
                root.rest.moveTo(into);
                root.rest.lineTo(left - m_sizes.beside, lane);
                root.rest.connectPath(curve({left - m_sizes.beside, lane}, root.end));
                root.end = into;
            }
            m_roots.push_back(root);
        }
    }

    void joinAsset(qreal up)
    {
        const qreal spread = std::min<qreal>(
            lineSpread, m_sizes.asset.height() / 2 / std::max<qreal>(1, qreal(m_roots.size())));
        const bool hasLabels = m_shown.size() <= fewAliases;
        for (std::size_t at = 0; at < m_roots.size(); ++at) {
            Root &root = m_roots[at];
            const qreal from = (qreal(at) - qreal(m_roots.size() - 1) / 2) * spread;
            QPainterPath path = curve({0, from}, root.end - QPointF(0, up));
            root.rest.translate(0, -up);
            if (!root.rest.isEmpty())
                path.connectPath(root.rest);
            GraphLine line{root.node, false, path, {}};
            line.label = path.pointAtPercent(0.5);
            lines.push_back(line);
        }
        for (GraphBox &box : boxes)
            box.hasAliasOnLine = hasLabels && box.kind == BoxKind::Node &&
                                 m_graph.nodes[static_cast<std::size_t>(box.node)].nearer < 0;
        m_roots.clear();
    }

    const LinkGraph &m_graph;
    const GraphChoice &m_choice;
    const GraphSizes &m_sizes;
    LinkGroup m_group;
    std::vector<int> m_shown;
    std::vector<Root> m_roots;
    int m_folded = 0;
    bool m_isWrapped = false;
    bool m_isSpreadable = false;
    qreal m_gap;
    qreal m_bottom = 0;
};

/// Puts the parts together; the asset's middle is 0, 0.
class Planner
{
public:
    Planner(const LinkGraph &graph, const GraphChoice &choice, const GraphSizes &sizes)
        : m_graph(graph)
        , m_choice(choice)
        , m_sizes(sizes)
    {}

    GraphPlan plan()
    {
        GraphBox asset;
        asset.kind = BoxKind::Asset;
        asset.rect =
            QRectF(QPointF(-m_sizes.asset.width() / 2, -m_sizes.asset.height() / 2), m_sizes.asset);
        m_plan.boxes.push_back(asset);
        m_bottom = asset.rect.bottom();
        placeSides();
        placeRelated();
        for (const GraphBox &box : m_plan.boxes)
            m_plan.bounds |= box.rect;
        for (const GraphCaption &caption : m_plan.captions)
            m_plan.bounds |= QRectF(caption.at, QSizeF(m_sizes.node.width(), m_sizes.more));
        return std::move(m_plan);
    }

private:
    void placeSides()
    {
        Side parents(m_graph, m_choice, m_sizes, LinkGroup::Parents);
        Side children(m_graph, m_choice, m_sizes, LinkGroup::Children);
        parents.place();
        children.place();
        const bool areParentsShort = parents.height() < children.height();
        Side &shorter = areParentsShort ? parents : children;
        shorter.spreadTo(areParentsShort ? children.height() : parents.height());
        shorter.place();
        const bool hasParents = m_choice.shows(LinkGroup::Parents);
        const bool hasChildren = m_choice.shows(LinkGroup::Children);
        const qreal top = -std::max({hasParents ? parents.height() : 0,
                                     hasChildren ? children.height() : 0, m_sizes.asset.height()}) /
                              2 -
                          m_sizes.caption;
        if (hasParents)
            take(parents, LinkGroup::Parents, !m_sizes.isMirrored, top);
        if (hasChildren)
            take(children, LinkGroup::Children, m_sizes.isMirrored, top);
    }

    void take(const Side &side, LinkGroup group, bool isLeft, qreal top)
    {
        QTransform move;
        move.translate(isLeft ? -m_sizes.asset.width() / 2 : m_sizes.asset.width() / 2, 0);
        if (isLeft)
            move.scale(-1, 1);
        for (GraphBox box : side.boxes) {
            box.rect = move.mapRect(box.rect);
            m_plan.boxes.push_back(box);
            m_bottom = std::max(m_bottom, box.rect.bottom());
        }
        for (GraphLine line : side.lines) {
            line.path = move.map(line.path);
            line.label = move.map(line.label);
            m_plan.lines.push_back(line);
        }
        const int hidden = m_graph.hiddenIn(group);
        if (side.isEmpty() && hidden == 0)
            return;
        const qreal start = move.mapRect(QRectF(m_sizes.near, 0, m_sizes.node.width(), 0)).left();
        m_plan.captions.push_back({group, false, m_graph.countIn(group), {start, top}});
        if (hidden == 0)
            return;
        const qreal below = side.isEmpty() ? -m_sizes.more / 2 : side.height() / 2 + m_sizes.gap;
        m_plan.captions.push_back({group, true, hidden, {start, below}});
        m_bottom = std::max(m_bottom, below + m_sizes.more);
    }

    void placeRelated()
    {
        if (!m_choice.shows(LinkGroup::Related) || m_graph.countIn(LinkGroup::Related) == 0)
            return;
        std::vector<int> nodes = m_graph.direct(LinkGroup::Related);
        const QString fold = QString::number(static_cast<int>(LinkGroup::Related));
        int folded = 0;
        if (static_cast<int>(nodes.size()) > mostSiblings && !m_choice.unfolded.contains(fold)) {
            folded = static_cast<int>(nodes.size()) - firstSiblings;
            nodes.resize(firstSiblings);
        }
        const int all = static_cast<int>(nodes.size()) + (folded > 0 ? 1 : 0);
        const int columns =
            std::clamp(static_cast<int>(std::ceil(std::sqrt(qreal(std::max(all, 1))))), 1, 8);
        const int wide = all <= relatedInRow ? std::max(all, 1) : std::max(columns, relatedInRow);
        const qreal step = m_sizes.related.width() + m_sizes.beside;
        const qreal left = -(wide * step - m_sizes.beside) / 2;
        const qreal captionTop = m_bottom + m_sizes.gap + m_sizes.caption;
        const qreal top = captionTop + m_sizes.caption + m_sizes.gap / 3;
        m_plan.captions.push_back(
            {LinkGroup::Related, false, m_graph.countIn(LinkGroup::Related), {left, captionTop}});
        qreal bottom = top;
        for (int at = 0; at < all; ++at) {
            GraphBox box;
            const bool isMore = at == static_cast<int>(nodes.size());
            const int column = m_sizes.isMirrored ? wide - 1 - at % wide : at % wide;
            const qreal rowTop = top + at / wide * (m_sizes.related.height() + m_sizes.gap);
            box.rect = QRectF(left + column * step, rowTop, m_sizes.related.width(),
                              m_sizes.related.height());
            if (isMore) {
                box.kind = BoxKind::More;
                box.fold = fold;
                box.folded = folded;
                box.rect.setHeight(m_sizes.more);
            } else {
                box.node = nodes[static_cast<std::size_t>(at)];
            }
            joinRelated(box, at % wide, wide, at / wide, top);
            bottom = std::max(bottom, box.rect.bottom());
            m_plan.boxes.push_back(box);
        }
        if (const int hidden = m_graph.hidden.related)
            m_plan.captions.push_back(
                {LinkGroup::Related, true, hidden, {left, all > 0 ? bottom + m_sizes.gap : top}});
    }

    /// Lines to further rows run between the columns.
    void joinRelated(const GraphBox &box, int column, int wide, int row, qreal top)
    {
        const qreal offset = (column - (wide - 1) / 2.0) * m_sizes.asset.width() / 2 / wide *
                             (m_sizes.isMirrored ? -1 : 1);
        const QPointF from(offset, m_sizes.asset.height() / 2);
        const QPointF to(box.rect.center().x(), box.rect.top());
        if (row == 0) {
            m_plan.lines.push_back({box.node, true, drop(from, m_bottom, to), {}});
            return;
        }
        const qreal lane = box.rect.left() - m_sizes.beside / 2;
        const qreal start = to.y() - m_sizes.gap;
        QPainterPath path = drop(from, m_bottom, {lane, top});
        path.lineTo(lane, start);
        path.connectPath(drop({lane, start}, start, to));
        m_plan.lines.push_back({box.node, true, path, {}});
    }

    const LinkGraph &m_graph;
    const GraphChoice &m_choice;
    const GraphSizes &m_sizes;
    GraphPlan m_plan;
    qreal m_bottom = 0;
};

} // namespace

GraphPlan planGraph(const LinkGraph &graph, const GraphChoice &choice, const GraphSizes &sizes)
{
    return Planner(graph, choice, sizes).plan();
}

} // namespace vams::ui
