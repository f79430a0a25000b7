#pragma once
// Materials and textures of an Assimp scene.

#include "viewers/base/source.h"
#include "viewers/data/mesh_data.h"

struct aiScene;

namespace vams::viewers {

void convertAssimpMaterials(const aiScene &from, const Source &source, MeshData &scene);

} // namespace vams::viewers
