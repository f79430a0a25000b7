#include "viewers/mesh/orbit_controller.h"

#include <QApplication>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleHints>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

#include <cmath>

namespace vams::viewers {

namespace {

constexpr int glideMs = 120;
constexpr int restMs = 200;
constexpr float wheelZoom = 1.18f;
constexpr float pickPixels = 4;

} // namespace

OrbitController::OrbitController(QWindow *window, Picker picker, QObject *parent)
    : QObject(parent)
    , m_picker(std::move(picker))
    , m_rest(new QTimer(this))
{
    window->installEventFilter(this);
    m_glide.setDuration(glideMs);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_rig.setPose(mix(m_from, m_to, value.toFloat()));
        moved();
    });
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (m_drag != Drag::None)
            return;
        m_isMoving = false;
        emit movingChanged(false);
    });
}

void OrbitController::moveTo(const CameraPose &pose)
{
    m_wheelPoint.reset();
    m_glide.stop();
    if (m_isMotionReduced ||
        QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0) {
        jumpTo(pose);
        return;
    }
    m_from = m_rig.pose();
    m_to = pose;
    m_glide.start();
}

void OrbitController::jumpTo(const CameraPose &pose)
{
    m_glide.stop();
    m_rig.setPose(pose);
    emit cameraChanged();
}

bool OrbitController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseMove:
        drag(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonRelease:
        release(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonDblClick:
        m_drag = Drag::None;
        setPivotAt(static_cast<QMouseEvent *>(event)->position());
        return true;
    case QEvent::Wheel:
        wheel(*static_cast<QWheelEvent *>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void OrbitController::press(const QMouseEvent &event)
{
    emit pressed();
    m_glide.stop();
    m_wheelPoint.reset();
    m_pressed = m_last = event.position();
    const bool isShifted = event.modifiers() & Qt::ShiftModifier;
    if (event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && isShifted))
        m_drag = Drag::Pan;
    else if (event.button() == Qt::LeftButton)
        m_drag = Drag::Orbit;
}

void OrbitController::drag(const QMouseEvent &event)
{
    const QPointF delta = event.position() - m_last;
    m_last = event.position();
    if (m_drag == Drag::None)
        emit hovered(event.position());
    if (m_drag == Drag::None || delta.isNull())
        return;
    if (m_drag == Drag::Orbit)
        m_rig.orbit(delta);
    else
        m_rig.pan(delta);
    moved();
}

void OrbitController::release(const QMouseEvent &event)
{
    const QPointF way = event.position() - m_pressed;
    const bool isClick = way.manhattanLength() < QGuiApplication::styleHints()->startDragDistance();
    const bool wasOrbit = m_drag == Drag::Orbit;
    m_drag = Drag::None;
    m_rest->start();
    if (isClick && wasOrbit)
        emit clicked(event.position());
}

void OrbitController::wheel(const QWheelEvent &event)
{
    const float steps = static_cast<float>(event.angleDelta().y()) / 120;
    if (steps == 0)
        return;
    m_glide.stop();
    // The search for the point is not repeated while the pointer rests and the wheel turns.
    if (!m_wheelPoint || m_wheelPlace != event.position()) {
        m_wheelPlace = event.position();
        m_wheelPoint = hitAt(m_wheelPlace);
        if (!m_wheelPoint)
            m_wheelPoint = m_rig.pointOnPivotPlane(m_wheelPlace);
    }
    m_rig.zoomAbout(*m_wheelPoint, std::pow(wheelZoom, -steps));
    moved();
}

void OrbitController::setPivotAt(const QPointF &position)
{
    if (const std::optional<QVector3D> hit = hitAt(position))
        moveTo(m_rig.pivotedOn(*hit));
}

std::optional<QVector3D> OrbitController::hitAt(const QPointF &position) const
{
    return m_picker(m_rig.rayAt(position), reach());
}

float OrbitController::reach() const
{
    return pickPixels * m_rig.unitsPerPixel() / m_rig.pose().distance;
}

void OrbitController::moved()
{
    if (!m_isMoving) {
        m_isMoving = true;
        emit movingChanged(true);
    }
    m_rest->start();
    emit cameraChanged();
}

} // namespace vams::viewers
