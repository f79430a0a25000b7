#pragma once
// Mouse and wheel to camera: left drag orbits, middle or Shift+left pans, the wheel zooms to the
// pointer, a double click sets the pivot. Knows the window only through its events.

#include "viewers/scene/camera_rig.h"

#include <QObject>
#include <QVariantAnimation>

#include <functional>
#include <optional>

class QMouseEvent;
class QWheelEvent;
class QWindow;

namespace vams::viewers {

class OrbitController : public QObject
{
    Q_OBJECT

public:
    /// Which point of the model lies under a ray; `reach` is the tangent of half a few pixels.
    using Picker = std::function<std::optional<QVector3D>(const Ray &ray, float reach)>;

    OrbitController(QWindow *window, Picker picker, QObject *parent);

    [[nodiscard]] CameraRig &rig() { return m_rig; }
    [[nodiscard]] bool isMoving() const { return m_isMoving; }
    /// Tangent of the angle of a few pixels: how far from the pointer something is still met.
    [[nodiscard]] float reach() const;
    void setReducedMotion(bool reduced) { m_isMotionReduced = reduced; }
    /// Moves the camera there in a short while; at once with reduced motion.
    void moveTo(const CameraPose &pose);
    void jumpTo(const CameraPose &pose);

signals:
    void cameraChanged();
    /// True from the first movement until a moment after the last.
    void movingChanged(bool moving);
    void pressed();
    void clicked(const QPointF &position);
    /// The pointer moved with no button down.
    void hovered(const QPointF &position);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Drag
    {
        None,
        Orbit,
        Pan
    };

    void press(const QMouseEvent &event);
    void drag(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void wheel(const QWheelEvent &event);
    void setPivotAt(const QPointF &position);
    [[nodiscard]] std::optional<QVector3D> hitAt(const QPointF &position) const;
    void moved();

    CameraRig m_rig;
    Picker m_picker;
    QVariantAnimation m_glide;
    QTimer *m_rest;
    CameraPose m_from;
    CameraPose m_to;
    Drag m_drag = Drag::None;
    QPointF m_last;
    QPointF m_pressed;
    QPointF m_wheelPlace;
    std::optional<QVector3D> m_wheelPoint;
    bool m_isMoving = false;
    bool m_isMotionReduced = false;
};

} // namespace vams::viewers
