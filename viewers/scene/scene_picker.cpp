#include "viewers/scene/scene_picker.h"

#include "viewers/scene/scene_parts.h"

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

/// A piece as the ray meets it, in the coordinates of its node.
struct Local
{
    Ray ray;
    std::vector<QVector4D> planes; ///< what is negative is not there
    float reach;
};

struct Met
{
    float distance = noHit;
    int element = -1;
};

Met hitPiece(const SceneMesh &mesh, const ScenePiece &piece, const Local &local)
{
    Met nearest;
    const int step = cornersOf(mesh.primitive) == 3 ? 3 : 1;
    for (int at = piece.first; at + step <= piece.first + piece.count; at += step) {
        const float distance = step == 3 ? hitTriangle(local.ray, mesh.position(at),
                                                       mesh.position(at + 1), mesh.position(at + 2))
                                         : hitPoint(local.ray, mesh.position(at), local.reach);
        if (distance >= nearest.distance)
            continue;
        const QVector4D point(local.ray.origin + local.ray.direction * distance, 1);
        const auto keeps = [&point](const QVector4D &plane) {
            return QVector4D::dotProduct(plane, point) >= 0;
        };
        if (std::all_of(local.planes.begin(), local.planes.end(), keeps))
            nearest = {distance, at};
    }
    return nearest;
}

/// Whether a triangle shows its inside; its normals tell where it has some, as in the shader.
bool isSeenFromInside(const SceneMesh &mesh, int element, const QVector3D &direction)
{
    QVector3D out = QVector3D::crossProduct(mesh.position(element + 1) - mesh.position(element),
                                            mesh.position(element + 2) - mesh.position(element));
    if (!mesh.normals.isEmpty() && QVector3D::dotProduct(out, mesh.normal(element)) < 0)
        out = -out;
    return QVector3D::dotProduct(out, direction) > 0;
}

/// The corners in the scene; isCut: it is seen from inside.
Hit hitOf(const SceneMesh &mesh, int element, const QMatrix4x4 &world, const Ray &local)
{
    Hit hit;
    if (mesh.primitive != Primitive::Triangles)
        return hit;
    for (int corner = 0; corner < 3; ++corner)
        hit.corners.push_back(world.map(mesh.position(element + corner)));
    hit.isCut = isSeenFromInside(mesh, element, local.direction);
    return hit;
}

/// Where a ray that comes from the side that is cut away goes through the plane.
std::optional<QVector3D> cutPoint(const Ray &ray, const QVector4D &plane)
{
    const float before = QVector4D::dotProduct(plane, QVector4D(ray.origin, 1));
    const float rise = QVector3D::dotProduct(plane.toVector3D(), ray.direction);
    if (before >= 0 || rise <= 0)
        return std::nullopt;
    return ray.origin - ray.direction * (before / rise);
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

std::optional<Hit> pick(const SceneData &scene, const Ray &ray, float reach, const PickRules &rules)
{
    const QVector4D plane = rules.section.plane();
    std::optional<Hit> best;
    float bestDistance = noHit;
    for (std::size_t at = 0; at < scene.parts.size(); ++at) {
        if (rules.hidden && (*rules.hidden)[at])
            continue;
        for (const ScenePiece &piece : scene.parts[at].pieces) {
            const SceneMesh &mesh = scene.meshes[piece.mesh];
            const QMatrix4x4 world = worldOf(scene.nodes, piece.node);
            bool isInvertible = false;
            const QMatrix4x4 inverse = world.inverted(&isInvertible);
            if (!isInvertible)
                continue;
            Local local{{inverse.map(ray.origin), inverse.mapVector(ray.direction).normalized()},
                        {plane * world},
                        reach};
            for (const QVector4D &further : rules.planes)
                local.planes.push_back(further * world);
            const float grow =
                mesh.primitive == Primitive::Triangles ? 0 : mesh.bounds.size().length() * reach;
            float entry = 0;
            if (!meetsBox(local.ray, mesh.bounds, grow, entry))
                continue;
            const Met met = hitPiece(mesh, piece, local);
            if (met.element < 0)
                continue;
            const QVector3D point =
                world.map(local.ray.origin + local.ray.direction * met.distance);
            const float inScene = (point - ray.origin).length();
            if (inScene >= bestDistance)
                continue;
            bestDistance = inScene;
            best = hitOf(mesh, met.element, world, local.ray);
            best->point = point;
            best->part = static_cast<int>(at);
        }
    }
    if (best && best->isCut) {
        const std::optional<QVector3D> cut = cutPoint(ray, plane);
        best->isCut = cut && rules.section.fillsCut;
        if (best->isCut) {
            best->point = *cut;
            best->corners.clear();
        }
    }
    return best;
}

} // namespace vams::viewers
