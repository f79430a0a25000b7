#include "viewers/thumbnails/render/camera_fit.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace vams::viewers {

namespace {

constexpr float degrees = std::numbers::pi_v<float> / 180;
constexpr float turn = 32 * degrees; ///< of the camera around the up axis
constexpr float fieldOfView = 26;    ///< vertical, degrees
constexpr float margin = 0.83f;      ///< share of the picture that the model may fill
constexpr std::size_t maxOutlinePoints = 60000;

/// Flat things are seen from higher up, tall ones from the side.
float elevationFor(const Bounds &bounds)
{
    const QVector3D size = bounds.size();
    const float width = std::max({size.x(), size.z(), 1e-9f});
    const float flatness = std::clamp(1 - size.y() / width, 0.0f, 1.0f);
    return (20 + 14 * flatness) * degrees;
}

} // namespace

QMatrix4x4 yUpTransform(const MeshData &scene)
{
    QMatrix4x4 transform;
    if (scene.upAxis == UpAxis::Z)
        transform.rotate(-90, 1, 0, 0);
    return transform;
}

std::vector<QVector3D> outlinePoints(const MeshData &scene, const QMatrix4x4 &toYUp)
{
    const std::size_t step = std::max<std::size_t>(1, scene.vertexCount() / maxOutlinePoints);
    std::vector<QVector3D> points;
    for (int node = 0; node < static_cast<int>(scene.nodes.size()); ++node) {
        if (scene.nodes[node].meshes.empty())
            continue;
        const QMatrix4x4 transform = toYUp * scene.worldTransform(node);
        for (const int index : scene.nodes[node].meshes) {
            const Mesh &mesh = scene.meshes[index];
            for (std::size_t at = 0; at < mesh.vertexCount(); at += step) {
                const float *p = &mesh.positions[at * 3];
                points.push_back(transform.map(QVector3D(p[0], p[1], p[2])));
            }
        }
    }
    return points;
}

ThumbnailCamera fitCamera(const std::vector<QVector3D> &points, const Bounds &bounds,
                          QSize pictureSize)
{
    const float elevation = elevationFor(bounds);
    const QVector3D back(std::sin(turn) * std::cos(elevation), std::sin(elevation),
                         std::cos(turn) * std::cos(elevation));
    const QVector3D right = QVector3D::crossProduct(QVector3D(0, 1, 0), back).normalized();
    const QVector3D up = QVector3D::crossProduct(back, right);
    const float aspect =
        static_cast<float>(pictureSize.width()) / static_cast<float>(pictureSize.height());
    const float tanY = std::tan(fieldOfView * degrees / 2) * margin;
    const float tanX = tanY * aspect;
    const QVector3D centre = bounds.centre();
    // For each side of the picture, the point that reaches out most decides.
    constexpr float lowest = std::numeric_limits<float>::lowest();
    float left = lowest, rightmost = lowest, bottom = lowest, top = lowest;
    for (const QVector3D &point : points) {
        const QVector3D p = point - centre;
        const float x = QVector3D::dotProduct(p, right);
        const float y = QVector3D::dotProduct(p, up);
        const float z = QVector3D::dotProduct(p, back);
        rightmost = std::max(rightmost, x + z * tanX);
        left = std::max(left, -x + z * tanX);
        top = std::max(top, y + z * tanY);
        bottom = std::max(bottom, -y + z * tanY);
    }
    const float shiftX = (rightmost - left) / 2;
    const float shiftY = (top - bottom) / 2;
    const float radius = std::max(bounds.size().length() / 2, 1e-9f);
    const float distance =
        std::max({(rightmost + left) / 2 / tanX, (top + bottom) / 2 / tanY, radius * 0.05f});
    ThumbnailCamera camera;
    const QVector3D target = centre + right * shiftX + up * shiftY;
    camera.eye = target + back * distance;
    camera.nearPlane = std::max(distance - radius * 2.2f, distance * 0.02f);
    camera.farPlane = distance + radius * 6;
    camera.view.lookAt(camera.eye, target, QVector3D(0, 1, 0));
    camera.projection.perspective(fieldOfView, aspect, camera.nearPlane, camera.farPlane);
    return camera;
}

} // namespace vams::viewers
