#pragma once
// The tree of parts of a scene, and the joining of very many parts for drawing. No Qt 3D here.

#include "viewers/scene/scene_data.h"

namespace vams::viewers {

/// Byte arrays, and offsets in graphics drivers, end near 2 GB.
inline constexpr std::size_t mostVertices = 150'000'000;

/// The transform of a node to the scene.
[[nodiscard]] QMatrix4x4 worldOf(const std::vector<Node> &nodes, int node);

/// The corners of a box that was moved, as a box of the scene.
void includePlaced(Bounds &all, const Bounds &box, const QMatrix4x4 &transform);

/// One part a node. A node without a name has that of its only mesh.
[[nodiscard]] std::vector<ScenePart> partsOf(const SceneData &scene, const QStringList &meshNames);

/// A still scene of very many parts becomes one mesh a material; the parts become rows of its
/// indices.
void joinParts(SceneData &scene);

/// Whether each part is hidden, by itself or with what it belongs to.
[[nodiscard]] std::vector<char> hiddenWithParents(const std::vector<ScenePart> &parts,
                                                  const std::vector<char> &hidden);

} // namespace vams::viewers
