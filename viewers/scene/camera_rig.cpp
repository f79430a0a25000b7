#include "viewers/scene/camera_rig.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace vams::viewers {

namespace {

constexpr float degreesPerPixel = 0.4f;
constexpr float frameMargin = 1.2f;

float halfAngleTangent()
{
    return std::tan(qDegreesToRadians(CameraRig::fieldOfView / 2));
}

CameraAxes axesOf(const CameraPose &pose, UpAxis up)
{
    const QVector3D right(1, 0, 0);
    const QVector3D upward = up == UpAxis::Y ? QVector3D(0, 1, 0) : QVector3D(0, 0, 1);
    const QVector3D front = up == UpAxis::Y ? QVector3D(0, 0, 1) : QVector3D(0, -1, 0);
    const float yaw = qDegreesToRadians(pose.yaw);
    const float pitch = qDegreesToRadians(pose.pitch);
    const QVector3D level = front * std::cos(yaw) + right * std::sin(yaw);
    CameraAxes axes;
    axes.right = right * std::cos(yaw) - front * std::sin(yaw);
    axes.toCamera = level * std::cos(pitch) + upward * std::sin(pitch);
    axes.up = upward * std::cos(pitch) - level * std::sin(pitch);
    return axes;
}

float sceneRadius(const Bounds &bounds)
{
    const float radius = bounds.size().length() / 2;
    return radius > 0 ? radius : 1.0f;
}

} // namespace

CameraPose mix(const CameraPose &from, const CameraPose &to, float amount)
{
    CameraPose pose;
    pose.pivot = from.pivot + (to.pivot - from.pivot) * amount;
    pose.yaw = from.yaw + std::remainder(to.yaw - from.yaw, 360.0f) * amount;
    pose.pitch = from.pitch + (to.pitch - from.pitch) * amount;
    pose.distance = from.distance * std::pow(to.distance / from.distance, amount);
    return pose;
}

void CameraRig::setViewSize(const QSizeF &size)
{
    m_size = size.expandedTo(QSizeF(1, 1));
}

void CameraRig::setScene(const Bounds &bounds, UpAxis up)
{
    m_scene = bounds;
    m_up = up;
}

void CameraRig::setPose(const CameraPose &pose)
{
    m_pose = limited(pose);
}

CameraPose CameraRig::limited(CameraPose pose) const
{
    const float radius = sceneRadius(m_scene);
    pose.distance = std::clamp(pose.distance, radius * 1e-3f, radius * 1e3f);
    pose.pitch = std::clamp(pose.pitch, -90.0f, 90.0f);
    pose.yaw = std::remainder(pose.yaw, 360.0f);
    return pose;
}

CameraPose CameraRig::framed(const Bounds &bounds) const
{
    std::vector<QVector3D> corners;
    for (int corner = 0; corner < 8; ++corner)
        corners.emplace_back(corner & 1 ? bounds.max.x() : bounds.min.x(),
                             corner & 2 ? bounds.max.y() : bounds.min.y(),
                             corner & 4 ? bounds.max.z() : bounds.min.z());
    return framed(corners, bounds.centre());
}

CameraPose CameraRig::framed(const std::vector<QVector3D> &points, const QVector3D &centre) const
{
    CameraPose pose = m_pose;
    pose.pivot = centre;
    const CameraAxes to = axesOf(pose, m_up);
    const float tangent = halfAngleTangent();
    float distance = 0;
    for (const QVector3D &point : points) {
        const QVector3D at = point - centre;
        const float side = std::max(std::abs(QVector3D::dotProduct(at, to.up)),
                                    std::abs(QVector3D::dotProduct(at, to.right)) / aspect());
        const float nearer =
            m_projection == Projection::Perspective ? QVector3D::dotProduct(at, to.toCamera) : 0.0f;
        distance = std::max(distance, nearer + side * frameMargin / tangent);
    }
    pose.distance = distance > 0 ? distance : sceneRadius(m_scene) * 3;
    return limited(pose);
}

CameraPose CameraRig::viewedFrom(StandardView view) const
{
    struct Angles
    {
        float yaw;
        float pitch;
    };
    static constexpr Angles angles[] = {{0, 0},  {180, 0}, {90, 0}, {-90, 0},
                                        {0, 90}, {0, -90}, {35, 24}};
    CameraPose pose = m_pose;
    pose.yaw = angles[static_cast<int>(view)].yaw;
    pose.pitch = angles[static_cast<int>(view)].pitch;
    return pose;
}

CameraPose CameraRig::pivotedOn(const QVector3D &point) const
{
    CameraPose pose = m_pose;
    pose.pivot = point;
    return pose;
}

void CameraRig::orbit(const QPointF &pixels)
{
    CameraPose pose = m_pose;
    pose.yaw -= static_cast<float>(pixels.x()) * degreesPerPixel;
    pose.pitch += static_cast<float>(pixels.y()) * degreesPerPixel;
    setPose(pose);
}

void CameraRig::pan(const QPointF &pixels)
{
    const CameraAxes to = axes();
    const float scale = unitsPerPixel();
    m_pose.pivot += to.up * (static_cast<float>(pixels.y()) * scale) -
                    to.right * (static_cast<float>(pixels.x()) * scale);
}

void CameraRig::zoomAbout(const QVector3D &point, float factor)
{
    CameraPose pose = m_pose;
    pose.distance *= factor;
    const float applied = limited(pose).distance / m_pose.distance;
    pose.pivot = point + (m_pose.pivot - point) * applied;
    setPose(pose);
}

CameraAxes CameraRig::axes() const
{
    return axesOf(m_pose, m_up);
}

QVector3D CameraRig::eye() const
{
    return m_pose.pivot + axes().toCamera * m_pose.distance;
}

QMatrix4x4 CameraRig::viewMatrix() const
{
    const CameraAxes to = axes();
    const QVector3D at = eye();
    return {to.right.x(),
            to.right.y(),
            to.right.z(),
            -QVector3D::dotProduct(to.right, at),
            to.up.x(),
            to.up.y(),
            to.up.z(),
            -QVector3D::dotProduct(to.up, at),
            to.toCamera.x(),
            to.toCamera.y(),
            to.toCamera.z(),
            -QVector3D::dotProduct(to.toCamera, at),
            0,
            0,
            0,
            1};
}

QMatrix4x4 CameraRig::projectionMatrix() const
{
    // The ground grid reaches further than the model, so the far plane leaves room for it.
    const float radius = sceneRadius(m_scene);
    const float reach = std::max(radius * 12, m_pose.distance * 4);
    const QVector3D centre = m_scene.isEmpty() ? QVector3D() : m_scene.centre();
    const float depth = QVector3D::dotProduct(eye() - centre, axes().toCamera);
    const float farPlane = depth + reach;
    QMatrix4x4 matrix;
    if (m_projection == Projection::Perspective) {
        const float nearest = m_pose.distance * 0.02f;
        matrix.perspective(fieldOfView, aspect(), nearest, std::max(farPlane, nearest * 2));
    } else {
        const float half = m_pose.distance * halfAngleTangent();
        matrix.ortho(-half * aspect(), half * aspect(), -half, half, depth - reach, farPlane);
    }
    return matrix;
}

QPointF CameraRig::project(const QVector3D &point) const
{
    const QVector3D clip = (projectionMatrix() * viewMatrix()).map(point);
    return {(clip.x() + 1) / 2 * m_size.width(), (1 - clip.y()) / 2 * m_size.height()};
}

QVector3D CameraRig::pointOnPivotPlane(const QPointF &pixel) const
{
    const CameraAxes to = axes();
    const float scale = unitsPerPixel();
    const QPointF offset = pixel - QPointF(m_size.width() / 2, m_size.height() / 2);
    return m_pose.pivot + to.right * (static_cast<float>(offset.x()) * scale) -
           to.up * (static_cast<float>(offset.y()) * scale);
}

bool CameraRig::isBefore(const QVector3D &point) const
{
    return m_projection == Projection::Orthographic || viewMatrix().map(point).z() < 0;
}

Ray CameraRig::rayAt(const QPointF &pixel) const
{
    const QVector3D through = pointOnPivotPlane(pixel);
    if (m_projection == Projection::Perspective) {
        const QVector3D at = eye();
        return {at, (through - at).normalized()};
    }
    const QVector3D toCamera = axes().toCamera;
    return {through + toCamera * (sceneRadius(m_scene) * 4 + m_pose.distance), -toCamera};
}

float CameraRig::unitsPerPixel() const
{
    return 2 * m_pose.distance * halfAngleTangent() / static_cast<float>(m_size.height());
}

float CameraRig::aspect() const
{
    return static_cast<float>(m_size.width() / m_size.height());
}

} // namespace vams::viewers
