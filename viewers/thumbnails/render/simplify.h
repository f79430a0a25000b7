#pragma once
// Fewer triangles than a file has: a thumbnail of 512 pixels cannot show a million of them, and a
// software renderer pays for each.

#include "viewers/data/mesh_data.h"

namespace vams::viewers {

/// Joins vertices that lie in one cell of a grid and face the same way; triangles that vanish by it
/// are dropped. Triangle meshes with normals only; others come back as they are.
Mesh simplified(const Mesh &mesh, float cellSize);

} // namespace vams::viewers
