#pragma once
// The camera of a 3D view as plain maths: a turntable round a pivot with perspective and
// orthographic projection. No Qt 3D here, so that every movement can be tested without a window.

#include "viewers/data/mesh_data.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace vams::viewers {

enum class Projection
{
    Perspective,
    Orthographic
};

enum class StandardView
{
    Front,
    Back,
    Right,
    Left,
    Top,
    Bottom,
    Oblique ///< the view a model opens with
};

/// Where the camera stands. Angles in degrees: yaw round the up axis, 0 is the front; pitch from
/// -90 (from below) to 90 (from above).
struct CameraPose
{
    QVector3D pivot;
    float yaw = 0;
    float pitch = 0;
    float distance = 1;

    bool operator==(const CameraPose &) const = default;
};

/// The pose between two others; yaw takes the short way round, distance changes by ratio.
[[nodiscard]] CameraPose mix(const CameraPose &from, const CameraPose &to, float amount);

struct Ray
{
    QVector3D origin;
    QVector3D direction; ///< unit length
};

/// Three unit vectors of the camera in scene coordinates.
struct CameraAxes
{
    QVector3D right;
    QVector3D up;
    QVector3D toCamera;
};

/// Pixels count from the top left of the view, in device-independent pixels.
class CameraRig
{
public:
    static constexpr float fieldOfView = 32; ///< vertical, degrees

    void setViewSize(const QSizeF &size);
    void setScene(const Bounds &bounds, UpAxis up);
    void setProjection(Projection projection) { m_projection = projection; }
    void setPose(const CameraPose &pose);

    [[nodiscard]] QSizeF viewSize() const { return m_size; }
    [[nodiscard]] UpAxis upAxis() const { return m_up; }
    [[nodiscard]] Projection projection() const { return m_projection; }
    [[nodiscard]] const CameraPose &pose() const { return m_pose; }

    /// The poses that a command leads to; setPose() at once or by an animation.
    /// Shows all of `points`, which lie round `centre`.
    [[nodiscard]] CameraPose framed(const std::vector<QVector3D> &points,
                                    const QVector3D &centre) const;
    [[nodiscard]] CameraPose framed(const Bounds &bounds) const;
    [[nodiscard]] CameraPose viewedFrom(StandardView view) const;
    [[nodiscard]] CameraPose pivotedOn(const QVector3D &point) const;

    void orbit(const QPointF &pixels);
    void pan(const QPointF &pixels);
    /// Scales the distance to `point` by `factor`; the point stays under the same pixel.
    void zoomAbout(const QVector3D &point, float factor);

    [[nodiscard]] CameraAxes axes() const;
    [[nodiscard]] QVector3D eye() const;
    [[nodiscard]] QMatrix4x4 viewMatrix() const;
    [[nodiscard]] QMatrix4x4 projectionMatrix() const;
    [[nodiscard]] QPointF project(const QVector3D &point) const;
    /// Whether a point lies before the camera, so that project() means something.
    [[nodiscard]] bool isBefore(const QVector3D &point) const;
    [[nodiscard]] Ray rayAt(const QPointF &pixel) const;
    /// The point under a pixel on the plane through the pivot that faces the camera.
    [[nodiscard]] QVector3D pointOnPivotPlane(const QPointF &pixel) const;
    /// Length of one pixel at the pivot, in scene units.
    [[nodiscard]] float unitsPerPixel() const;

private:
    [[nodiscard]] float aspect() const;
    [[nodiscard]] CameraPose limited(CameraPose pose) const;

    QSizeF m_size{1, 1};
    Bounds m_scene;
    UpAxis m_up = UpAxis::Y;
    Projection m_projection = Projection::Perspective;
    CameraPose m_pose;
};

} // namespace vams::viewers
