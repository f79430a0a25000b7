#pragma once
// Assimp's scene as our plain data.

#include "viewers/base/source.h"
#include "viewers/data/mesh_data.h"

struct aiScene;

namespace vams::viewers {

/// Throws FormatError when the scene contradicts itself.
MeshData convertAssimpScene(const aiScene &from, const Source &source);

} // namespace vams::viewers
