#include "viewers/scene/scene_picker.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vams::viewers {

namespace {

constexpr float noHit = std::numeric_limits<float>::max();

/// Möller and Trumbore; both sides count.
float hitTriangle(const Ray &ray, const QVector3D &a, const QVector3D &b, const QVector3D &c)
{
    const QVector3D ab = b - a;
    const QVector3D ac = c - a;
    const QVector3D p = QVector3D::crossProduct(ray.direction, ac);
    const float determinant = QVector3D::dotProduct(ab, p);
    if (determinant == 0)
        return noHit;
    const QVector3D t = ray.origin - a;
    const float u = QVector3D::dotProduct(t, p) / determinant;
    if (u < 0 || u > 1)
        return noHit;
    const QVector3D q = QVector3D::crossProduct(t, ab);
    const float v = QVector3D::dotProduct(ray.direction, q) / determinant;
    if (v < 0 || u + v > 1)
        return noHit;
    const float distance = QVector3D::dotProduct(ac, q) / determinant;
    return distance > 0 ? distance : noHit;
}

float hitPoint(const Ray &ray, const QVector3D &point, float reach)
{
    const QVector3D to = point - ray.origin;
    const float along = QVector3D::dotProduct(to, ray.direction);
    if (along <= 0 || (to - ray.direction * along).length() > along * reach)
        return noHit;
    return along;
}

float hitMesh(const SceneMesh &mesh, const Ray &ray, float reach)
{
    float nearest = noHit;
    const int count = mesh.elementCount();
    if (mesh.primitive != Primitive::Triangles) {
        for (int at = 0; at < count; ++at)
            nearest = std::min(nearest, hitPoint(ray, mesh.position(at), reach));
        return nearest;
    }
    for (int at = 0; at + 2 < count; at += 3)
        nearest = std::min(nearest, hitTriangle(ray, mesh.position(at), mesh.position(at + 1),
                                                mesh.position(at + 2)));
    return nearest;
}

} // namespace

bool meetsBox(const Ray &ray, const Bounds &box, float grow, float &nearest)
{
    float enter = 0;
    float leave = noHit;
    for (int axis = 0; axis < 3; ++axis) {
        const float low = box.min[axis] - grow;
        const float high = box.max[axis] + grow;
        const float along = ray.direction[axis];
        if (along == 0) {
            if (ray.origin[axis] < low || ray.origin[axis] > high)
                return false;
            continue;
        }
        const float first = (low - ray.origin[axis]) / along;
        const float second = (high - ray.origin[axis]) / along;
        enter = std::max(enter, std::min(first, second));
        leave = std::min(leave, std::max(first, second));
    }
    nearest = enter;
    return enter <= leave;
}

std::optional<QVector3D> pick(const SceneData &scene, const Ray &ray, float reach)
{
    std::optional<QVector3D> best;
    float bestDistance = noHit;
    std::vector<QMatrix4x4> worlds;
    for (const Node &node : scene.nodes) {
        worlds.push_back(node.parent < 0 ? node.transform : worlds[node.parent] * node.transform);
        bool isInvertible = false;
        const QMatrix4x4 inverse = worlds.back().inverted(&isInvertible);
        if (!isInvertible || node.meshes.empty())
            continue;
        const Ray local{inverse.map(ray.origin), inverse.mapVector(ray.direction).normalized()};
        for (const int index : node.meshes) {
            const SceneMesh &mesh = scene.meshes[index];
            const float grow =
                mesh.primitive == Primitive::Triangles ? 0 : mesh.bounds.size().length() * reach;
            float entry = 0;
            if (!meetsBox(local, mesh.bounds, grow, entry))
                continue;
            const float distance = hitMesh(mesh, local, reach);
            if (distance == noHit)
                continue;
            const QVector3D point = worlds.back().map(local.origin + local.direction * distance);
            const float inScene = (point - ray.origin).length();
            if (inScene < bestDistance) {
                bestDistance = inScene;
                best = point;
            }
        }
    }
    return best;
}

} // namespace vams::viewers
