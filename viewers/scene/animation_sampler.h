#pragma once
// Where the nodes of an animated scene stand at a moment. No Qt 3D here.

#include "viewers/data/mesh_data.h"

#include <vector>

namespace vams::viewers {

struct PlacedNode
{
    int node;
    QMatrix4x4 transform; ///< to the parent
};

/// The nodes that `animation` moves, at `seconds` (held before the first and after the last key).
/// What a node does not animate keeps its value from `nodes`.
[[nodiscard]] std::vector<PlacedNode> sample(const Animation &animation,
                                             const std::vector<Node> &nodes, float seconds);

} // namespace vams::viewers
