#include "viewers/reader/transfer.h"

#include <algorithm>

namespace vams::viewers {

namespace {

bool isInRange(int index, std::size_t count)
{
    return index >= -1 && index < static_cast<int>(count);
}

bool isSoundMesh(const Mesh &mesh, std::size_t materials)
{
    const std::size_t vertices = mesh.vertexCount();
    const auto fits = [vertices](std::size_t size, std::size_t width) {
        return size == 0 || size == vertices * width;
    };
    std::uint32_t largest = 0;
    for (const std::uint32_t index : mesh.indices)
        largest = std::max(largest, index);
    return mesh.positions.size() % 3 == 0 && fits(mesh.normals.size(), 3) &&
           fits(mesh.texCoords.size(), 2) && fits(mesh.colors.size(), 4) &&
           (mesh.indices.empty() || largest < vertices) && isInRange(mesh.material, materials);
}

bool isSoundMaterial(const Material &material, std::size_t images)
{
    return isInRange(material.baseColorImage, images) &&
           isInRange(material.metallicRoughnessImage, images) &&
           isInRange(material.normalImage, images) && isInRange(material.occlusionImage, images) &&
           isInRange(material.emissiveImage, images);
}

bool areSoundNodes(const MeshData &scene)
{
    for (int at = 0; at < static_cast<int>(scene.nodes.size()); ++at) {
        const Node &node = scene.nodes[at];
        const bool isSound = node.parent >= -1 && node.parent < at &&
                             std::all_of(node.meshes.begin(), node.meshes.end(), [&](int mesh) {
                                 return mesh >= 0 && isInRange(mesh, scene.meshes.size());
                             });
        if (!isSound)
            return false;
    }
    return true;
}

bool isSoundChannel(const AnimationChannel &channel, std::size_t nodes)
{
    const std::size_t width = channel.path == AnimationPath::Rotation ? 4 : 3;
    return channel.node >= 0 && isInRange(channel.node, nodes) && !channel.times.empty() &&
           channel.values.size() == channel.times.size() * width &&
           std::is_sorted(channel.times.begin(), channel.times.end());
}

} // namespace

bool isConsistent(const MeshData &scene)
{
    const auto all = [](const auto &list, const auto &check) {
        return std::all_of(list.begin(), list.end(), check);
    };
    return areSoundNodes(scene) &&
           all(scene.meshes,
               [&](const Mesh &mesh) { return isSoundMesh(mesh, scene.materials.size()); }) &&
           all(scene.materials,
               [&](const Material &m) { return isSoundMaterial(m, scene.images.size()); }) &&
           all(scene.animations, [&](const Animation &animation) {
               return all(animation.channels, [&](const AnimationChannel &channel) {
                   return isSoundChannel(channel, scene.nodes.size());
               });
           });
}

} // namespace vams::viewers
