#pragma once
// Materials and textures of a glTF file.

#include "viewers/data/mesh_data.h"
#include "viewers/formats/gltf/gltf_file.h"

#include <QTransform>

namespace vams::viewers {

/// How the texture coordinates of a material's base colour are to be read.
struct GltfTexCoords
{
    std::int64_t set = 0;
    QTransform transform; ///< KHR_texture_transform
};

/// Fills materials and images; one entry of the answer a material.
std::vector<GltfTexCoords> readGltfMaterials(const GltfFile &file, MeshData &scene);

} // namespace vams::viewers
