#pragma once
// Meshes, nodes and animations of a glTF file.

#include "viewers/formats/gltf/gltf_materials.h"

#include <map>

namespace vams::viewers {

/// Makes the meshes of glTF meshes on first use, so that those no node shows cost nothing.
class GltfMeshes
{
public:
    GltfMeshes(const GltfFile &file, MeshData &scene, std::vector<GltfTexCoords> texCoords)
        : m_file(file)
        , m_scene(scene)
        , m_texCoords(std::move(texCoords))
    {}

    /// Indices into MeshData::meshes.
    const std::vector<int> &meshesOf(std::int64_t gltfMesh);

private:
    int readPrimitive(const Json &json, const QString &name);
    void readTexCoords(const Json &attributes, Mesh &mesh) const;

    const GltfFile &m_file;
    MeshData &m_scene;
    std::vector<GltfTexCoords> m_texCoords;
    std::map<std::int64_t, std::vector<int>> m_made;
};

/// glTF node to MeshData node; nodes outside of the scene are missing.
using GltfNodeMap = std::map<std::int64_t, int>;

/// The tree of the default scene. Throws FormatError when it is no tree.
GltfNodeMap readGltfNodes(const GltfFile &file, GltfMeshes &meshes, MeshData &scene);

void readGltfAnimations(const GltfFile &file, const GltfNodeMap &nodes, MeshData &scene);

/// Puts meshes with a skeleton into their rest pose; the nodes must be there.
void applyGltfSkins(const GltfFile &file, const GltfNodeMap &nodes, MeshData &scene);

} // namespace vams::viewers
