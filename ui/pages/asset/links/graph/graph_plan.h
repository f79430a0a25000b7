#pragma once
// Where everything in the graph of links stands: the asset in the middle, parents before it,
// children behind it, what is related below. Pure geometry, nothing overlaps.

#include "ui/pages/asset/links/link_graph.h"

#include <QPainterPath>
#include <QRectF>
#include <QSet>
#include <QString>

#include <vector>

namespace vams::ui {

enum class BoxKind
{
    Asset, ///< the one in the middle
    Node,
    More ///< stands for siblings that are folded
};

struct GraphBox
{
    BoxKind kind = BoxKind::Node;
    int node = -1;  ///< of a Node
    QString fold;   ///< of More: what unfolds
    int folded = 0; ///< of More: how many
    bool hasAliasOnLine = false;
    QRectF rect;
};

struct GraphLine
{
    int node = -1; ///< at its far end; -1: to folded ones
    bool isDashed = false;
    QPainterPath path; ///< begins nearer to the asset
    QPointF label;     ///< the middle of the alias, where it stands on the line
};

/// The head of a group, or how many of it may not be seen.
struct GraphCaption
{
    LinkGroup group = LinkGroup::Parents;
    bool isHidden = false;
    int count = 0;
    QPointF at; ///< its leading top corner
};

struct GraphPlan
{
    std::vector<GraphBox> boxes; ///< the asset is the first
    std::vector<GraphLine> lines;
    std::vector<GraphCaption> captions;
    QRectF bounds;
};

/// What of the links is shown.
struct GraphChoice
{
    bool groups[3] = {true, true, true}; ///< by LinkGroup
    QSet<QString> unfolded;              ///< GraphBox::fold

    [[nodiscard]] bool shows(LinkGroup group) const { return groups[static_cast<int>(group)]; }
    bool operator==(const GraphChoice &) const = default;
};

struct GraphSizes
{
    QSizeF node{192, 50};
    QSizeF related{216, 50};
    QSizeF asset{192, 142};
    qreal near = 120;   ///< between the asset and the first column, where aliases stand
    qreal far = 64;     ///< between further columns
    qreal gap = 30;     ///< between nodes one below the other
    qreal dense = 14;   ///< that gap, where there are many
    qreal widest = 110; ///< that gap, where there is room
    qreal beside = 28;  ///< between nodes side by side
    qreal more = 28;    ///< height of a box for folded ones
    qreal caption = 24;
    bool isMirrored = false;
};

/// More siblings than this are folded to the first `firstSiblings`.
inline constexpr int mostSiblings = 12;
inline constexpr int firstSiblings = 10;

GraphPlan planGraph(const LinkGraph &graph, const GraphChoice &choice, const GraphSizes &sizes);

} // namespace vams::ui
