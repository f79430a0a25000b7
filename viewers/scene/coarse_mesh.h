#pragma once
// A rough stand-in of a large mesh for while the camera moves and the processor draws.

#include "viewers/scene/scene_data.h"

namespace vams::viewers {

/// Triangles over the same vertices, with those that fall into one cell of a grid made one. About
/// `triangles` of them for a closed surface. Takes a while.
[[nodiscard]] QByteArray coarseIndices(const SceneMesh &mesh, int triangles);

/// Gives every mesh of a heavy scene its coarse indices; light ones are left alone.
void addCoarseMeshes(SceneData &scene);

} // namespace vams::viewers
