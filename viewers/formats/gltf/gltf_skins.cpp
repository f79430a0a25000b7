#include "viewers/formats/gltf/gltf_scene.h"

#include <algorithm>

namespace vams::viewers {

namespace {

/// Moves each vertex by the mean of its joints. False when weights and mesh do not fit.
bool poseMesh(Mesh &mesh, const std::vector<float> &joints, const std::vector<float> &weights,
              const std::vector<QMatrix4x4> &pose)
{
    const std::size_t vertices = mesh.vertexCount();
    if (joints.size() != vertices * 4 || weights.size() != vertices * 4)
        return false;
    for (std::size_t vertex = 0; vertex < vertices; ++vertex) {
        float *p = &mesh.positions[vertex * 3];
        const QVector3D position(p[0], p[1], p[2]);
        QVector3D moved;
        float sum = 0;
        for (std::size_t at = vertex * 4; at < vertex * 4 + 4; ++at) {
            const float weight = weights[at];
            if (!(weight > 0) || !(joints[at] >= 0) ||
                joints[at] >= static_cast<float>(pose.size()))
                continue;
            moved += pose[static_cast<std::size_t>(joints[at])].map(position) * weight;
            sum += weight;
        }
        if (sum > 0)
            moved /= sum;
        else
            moved = position;
        p[0] = moved.x();
        p[1] = moved.y();
        p[2] = moved.z();
    }
    mesh.normals.clear();
    return true;
}

std::vector<QMatrix4x4> restPose(const GltfFile &file, const Json &skin, const GltfNodeMap &nodes,
                                 const MeshData &scene)
{
    const Json &joints = gltf::list(skin, "joints");
    std::vector<float> inverse;
    if (const std::int64_t matrices = gltf::integer(skin, "inverseBindMatrices", -1); matrices >= 0)
        inverse = file.floats(matrices, 16);
    std::vector<QMatrix4x4> pose;
    for (const Json &joint : joints) {
        const auto node = nodes.find(gltf::index(joint));
        QMatrix4x4 matrix = node == nodes.end() ? QMatrix4x4() : scene.worldTransform(node->second);
        if (inverse.size() >= (pose.size() + 1) * 16)
            matrix *= QMatrix4x4(&inverse[pose.size() * 16]).transposed();
        pose.push_back(matrix);
    }
    return pose;
}

} // namespace

void applyGltfSkins(const GltfFile &file, const GltfNodeMap &nodes, MeshData &scene)
{
    const auto parts = nodes;
    for (const auto &[index, place] : parts) {
        const Json &json = file.item("nodes", index);
        const std::int64_t skin = gltf::integer(json, "skin", -1);
        const std::int64_t mesh = gltf::integer(json, "mesh", -1);
        if (skin < 0 || mesh < 0)
            continue;
        const std::vector<QMatrix4x4> pose = restPose(file, file.item("skins", skin), nodes, scene);
        const Json &primitives = gltf::list(file.item("meshes", mesh), "primitives");
        const std::vector<int> shown = scene.nodes[place].meshes;
        // The meshes were made in the order of the primitives; without POSITION there is none.
        Node posed{.name = scene.nodes[place].name};
        std::size_t next = 0;
        for (const Json &primitive : primitives) {
            const Json &attributes = gltf::object(primitive, "attributes");
            if (gltf::integer(attributes, "POSITION", -1) < 0 || next >= shown.size())
                continue;
            const int from = shown[next++];
            const std::int64_t joints = gltf::integer(attributes, "JOINTS_0", -1);
            const std::int64_t weights = gltf::integer(attributes, "WEIGHTS_0", -1);
            if (joints < 0 || weights < 0)
                continue;
            Mesh copy = scene.meshes[from];
            if (!poseMesh(copy, file.floats(joints, 4), file.floats(weights, 4), pose))
                continue;
            scene.meshes.push_back(std::move(copy));
            posed.meshes.push_back(static_cast<int>(scene.meshes.size()) - 1);
            std::erase(scene.nodes[place].meshes, from);
        }
        if (!posed.meshes.empty())
            scene.nodes.push_back(std::move(posed));
    }
}

} // namespace vams::viewers
