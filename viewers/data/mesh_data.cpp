#include "viewers/data/mesh_data.h"

#include <algorithm>

namespace vams::viewers {

void Bounds::include(const QVector3D &point)
{
    if (isEmpty()) {
        min = max = point;
        return;
    }
    for (int axis = 0; axis < 3; ++axis) {
        min[axis] = std::min(min[axis], point[axis]);
        max[axis] = std::max(max[axis], point[axis]);
    }
}

void Bounds::include(const Bounds &other)
{
    if (other.isEmpty())
        return;
    include(other.min);
    include(other.max);
}

std::size_t MeshData::triangleCount() const
{
    std::size_t count = 0;
    for (const Node &node : nodes) {
        for (const int index : node.meshes) {
            const Mesh &mesh = meshes[index];
            if (mesh.primitive == Primitive::Triangles)
                count += mesh.elementCount() / 3;
        }
    }
    return count;
}

std::size_t MeshData::vertexCount() const
{
    std::size_t count = 0;
    for (const Node &node : nodes) {
        for (const int index : node.meshes)
            count += meshes[index].vertexCount();
    }
    return count;
}

bool MeshData::isPointCloud() const
{
    return !meshes.empty() && std::all_of(meshes.begin(), meshes.end(), [](const Mesh &mesh) {
        return mesh.primitive == Primitive::Points;
    });
}

QMatrix4x4 MeshData::worldTransform(int node) const
{
    QMatrix4x4 transform;
    for (int at = node; at >= 0; at = nodes[at].parent)
        transform = nodes[at].transform * transform;
    return transform;
}

Bounds MeshData::bounds() const
{
    Bounds all;
    for (int at = 0; at < static_cast<int>(nodes.size()); ++at) {
        const QMatrix4x4 transform = worldTransform(at);
        for (const int index : nodes[at].meshes) {
            const Bounds &box = meshes[index].bounds;
            if (box.isEmpty())
                continue;
            for (int corner = 0; corner < 8; ++corner) {
                all.include(transform.map(QVector3D(corner & 1 ? box.max.x() : box.min.x(),
                                                    corner & 2 ? box.max.y() : box.min.y(),
                                                    corner & 4 ? box.max.z() : box.min.z())));
            }
        }
    }
    return all;
}

} // namespace vams::viewers
