#include "viewers/scene/cloud_look.h"

#include "viewers/scene/scene_parts.h"

#include <algorithm>

namespace vams::viewers {

namespace {

/// The points are in random order, so the first ones are like all.
constexpr int mostSampled = 200'000;

} // namespace

QVector4D heightPlane(const Bounds &bounds, UpAxis up)
{
    const int axis = up == UpAxis::Y ? 1 : 2;
    const float span = std::max(bounds.size()[axis], 1e-20f);
    QVector4D plane(0, 0, 0, -bounds.min[axis] / span);
    plane[axis] = 1 / span;
    return plane;
}

std::vector<int> heightsOf(const SceneData &scene, UpAxis up, int bins)
{
    std::vector<int> counts(static_cast<std::size_t>(bins), 0);
    const QVector4D plane = heightPlane(scene.facts.bounds, up);
    for (std::size_t node = 0; node < scene.nodes.size(); ++node) {
        const QVector4D local = plane * worldOf(scene.nodes, static_cast<int>(node));
        for (const int index : scene.nodes[node].meshes) {
            const SceneMesh &mesh = scene.meshes[index];
            const int sampled = std::min(mesh.elementCount(), mostSampled);
            for (int at = 0; at < sampled; ++at) {
                const float height = QVector4D::dotProduct(local, QVector4D(mesh.position(at), 1));
                const int bin = static_cast<int>(height * static_cast<float>(bins));
                ++counts[static_cast<std::size_t>(std::clamp(bin, 0, bins - 1))];
            }
        }
    }
    return counts;
}

} // namespace vams::viewers
