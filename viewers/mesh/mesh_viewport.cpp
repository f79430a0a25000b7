#include "viewers/mesh/mesh_viewport.h"

#include "viewers/scene/graphics.h"
#include "viewers/scene/ground_grid.h"
#include "viewers/scene/model_entity.h"
#include "viewers/scene/overlay/overlay_picture.h"
#include "viewers/scene/overlay/segment_lines.h"
#include "viewers/scene/overlay/view_marks.h"
#include "viewers/scene/scene_look.h"
#include "viewers/scene/scene_window.h"

#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

namespace vams::viewers {

namespace {

constexpr int markMargin = 16;
constexpr int refineMs = 100;
constexpr float selectionWidth = 1.5f;
constexpr double snapPixels = 8;
/// Above this, a smooth frame takes the processor so long that the next movement would wait for it.
constexpr qint64 mostSmoothTriangles = 300'000;
constexpr qint64 mostSmoothVertices = 600'000;

struct PointBudget
{
    qint64 moving;
    qint64 still;
};

/// What keeps turning fluent; the processor draws a quarter of a million points at 20 a second.
PointBudget pointBudget()
{
    return graphics().isSoftware ? PointBudget{250'000, 1'500'000}
                                 : PointBudget{5'000'000, 25'000'000};
}

} // namespace

MeshViewport::MeshViewport(SceneData scene, const ViewerStyle &style, QWidget *parent)
    : QWidget(parent)
    , m_scene(std::move(scene))
    , m_hidden(m_scene.parts.size(), 0)
    , m_stillPoints(pointBudget().still)
    , m_style(style)
    , m_window(new SceneWindow)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget *container = QWidget::createWindowContainer(m_window, this);
    // Keys belong to the viewer; the window only gets the mouse.
    container->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(container);
    setUpScene();
    setUpController();
    setColors(style);
}

MeshViewport::~MeshViewport() = default;

void MeshViewport::setUpScene()
{
    SceneLook &look = m_window->look();
    look.setImages(m_scene.images);
    m_model = new ModelEntity(m_scene, look, &m_window->root());
    m_grid = new GroundGrid(look, &m_window->root());
    m_selection = new SegmentLines(look, selectionWidth, &m_window->root());
    m_dimensions = new DimensionMarks(look, &m_window->root());
    m_gizmo = new OverlayPicture(look, &m_window->root());
    m_label = new OverlayPicture(look, &m_window->root());
    m_scaleBar = new OverlayPicture(look, &m_window->root());
    setPointSize(m_pointSize);
    // The first picture comes at once, the fine one right after it.
    applyBudget(true);
    QTimer::singleShot(refineMs, this, &MeshViewport::refine);
}

void MeshViewport::setUpController()
{
    m_controller = new OrbitController(
        m_window,
        [this](const Ray &ray, float reach) -> std::optional<QVector3D> {
            const std::optional<Hit> hit = pick(m_scene, ray, reach, pickRules());
            return hit ? std::optional(hit->point) : std::nullopt;
        },
        this);
    CameraRig &rig = m_controller->rig();
    rig.setScene(m_scene.facts.bounds, m_scene.upAxis);
    rig.setViewSize(m_window->size());
    rig.setPose(rig.viewedFrom(StandardView::Oblique));
    rig.setPose(framed());
    updateHeights();
    connect(m_controller, &OrbitController::cameraChanged, this, &MeshViewport::updateCamera);
    connect(m_controller, &OrbitController::movingChanged, this,
            [this](bool moving) { applyBudget(moving || m_isPlaying); });
    connect(m_controller, &OrbitController::clicked, this, &MeshViewport::clickAt);
    connect(m_controller, &OrbitController::hovered, this, &MeshViewport::hovered);
    connect(m_window, &SceneWindow::resized, this, [this] {
        CameraRig &camera = m_controller->rig();
        // Until somebody moves the camera, the model stays framed.
        const bool isFramed = camera.pose() == framed();
        camera.setViewSize(m_window->size());
        m_shownScale = 0;
        if (isFramed)
            m_controller->jumpTo(framed()); // who follows it is told
        else
            updateCamera();
    });
}

void MeshViewport::setColors(const ViewerStyle &style)
{
    m_style = style;
    m_controller->setReducedMotion(style.reducedMotion);
    m_window->setBackground(style.viewport);
    m_window->look().setColors(style);
    m_grid->setColors(style);
    m_selection->setColor(style.accent);
    m_dimensions->setColors(style);
    m_shownLabel.clear();
    m_shownScale = 0;
    updateCamera();
}

CameraPose MeshViewport::framed() const
{
    return m_controller->rig().framed(m_scene.facts.hull, m_scene.facts.bounds.centre());
}

void MeshViewport::frame()
{
    m_controller->moveTo(framed());
}

void MeshViewport::lookFrom(StandardView view)
{
    m_controller->moveTo(m_controller->rig().viewedFrom(view));
}

void MeshViewport::setProjection(Projection projection)
{
    m_controller->rig().setProjection(projection);
    updateCamera();
}

void MeshViewport::setUpAxis(UpAxis up)
{
    CameraRig &rig = m_controller->rig();
    rig.setScene(m_scene.facts.bounds, up);
    rig.setPose(framed());
    updateHeights();
    updateCamera();
    emit upAxisChanged();
}

void MeshViewport::setWireVisible(bool visible)
{
    m_window->setWireVisible(visible);
}

void MeshViewport::setGridVisible(bool visible)
{
    m_grid->setEnabled(visible);
    m_window->redraw(SceneWindow::Change::Values);
}

void MeshViewport::setBackFacesHidden(bool hidden)
{
    m_model->setBackFacesHidden(hidden);
    m_window->redraw(SceneWindow::Change::Resources);
}

void MeshViewport::setPointSize(int pixels)
{
    if (std::exchange(m_pointSize, pixels) != pixels)
        emit pointSizeChanged(pixels);
    m_window->look().setPointSize(static_cast<float>(pixels * m_window->devicePixelRatio()));
    m_window->redraw(SceneWindow::Change::Values);
}

void MeshViewport::setPlaying(bool playing)
{
    m_isPlaying = playing;
    applyBudget(playing);
}

void MeshViewport::refine()
{
    if (!m_isPlaying && !m_controller->isMoving())
        applyBudget(false);
}

void MeshViewport::showMoment(const Animation &animation, float seconds)
{
    m_model->place(sample(animation, m_scene.nodes, seconds));
    m_window->redraw(SceneWindow::Change::Values);
}

void MeshViewport::setHidden(const std::vector<char> &hidden)
{
    m_hidden = hidden;
    m_model->setHidden(hidden);
    m_window->redraw(SceneWindow::Change::Resources);
}

void MeshViewport::setSection(const Section &section)
{
    m_section = section;
    m_window->setSection(section);
}

void MeshViewport::setSelected(const Bounds &box)
{
    if (m_selection->setSegments(box.isEmpty() ? std::vector<Segment>() : edgesOf(box)))
        m_window->redraw(SceneWindow::Change::Resources);
}

void MeshViewport::setDimensions(const std::vector<Dimension> &dimensions)
{
    if (!m_dimensions->setDimensions(dimensions))
        return;
    updateMarks();
    m_window->redraw(SceneWindow::Change::Resources);
}

void MeshViewport::frameOn(const Bounds &box)
{
    m_controller->moveTo(m_controller->rig().framed(box));
}

void MeshViewport::setPointing(bool isPointing)
{
    if (isPointing)
        m_window->setCursor(Qt::CrossCursor);
    else
        m_window->unsetCursor();
}

std::optional<Hit> MeshViewport::hitAt(const QPointF &position) const
{
    return pick(m_scene, m_controller->rig().rayAt(position), m_controller->reach(), pickRules());
}

std::optional<QVector3D> MeshViewport::pointAt(const QPointF &position) const
{
    const std::optional<Hit> hit = hitAt(position);
    if (!hit)
        return std::nullopt;
    QVector3D best = hit->point;
    double nearest = snapPixels;
    for (const QVector3D &corner : hit->corners) {
        const QPointF off = m_controller->rig().project(corner) - position;
        const bool isKept = QVector4D::dotProduct(m_section.plane(), QVector4D(corner, 1)) >= 0;
        if (const double away = std::hypot(off.x(), off.y()); isKept && away < nearest) {
            nearest = away;
            best = corner;
        }
    }
    return best;
}

void MeshViewport::capture(QObject *receiver, std::function<void(Result<QImage>)> done)
{
    applyBudget(false);
    m_window->capture(receiver, std::move(done));
}

void MeshViewport::updateHeights()
{
    m_window->look().setHeights(heightPlane(m_scene.facts.bounds, m_controller->rig().upAxis()),
                                m_cloudLook);
    m_window->redraw(SceneWindow::Change::Values);
}

void MeshViewport::setCloudLook(const CloudLook &look)
{
    m_cloudLook = look;
    updateHeights();
}

void MeshViewport::setStillPoints(qint64 points)
{
    m_stillPoints = points;
    applyBudget(m_isPlaying || m_controller->isMoving());
    m_window->redraw(SceneWindow::Change::Resources);
}

PickRules MeshViewport::pickRules() const
{
    PickRules rules{&m_hidden, m_section, {}};
    if (!m_scene.facts.isPointCloud)
        return rules;
    const QVector4D height = heightPlane(m_scene.facts.bounds, m_controller->rig().upAxis());
    rules.planes = {height - QVector4D(0, 0, 0, m_cloudLook.low),
                    QVector4D(0, 0, 0, m_cloudLook.high) - height};
    return rules;
}

void MeshViewport::updateCamera()
{
    const CameraRig &rig = m_controller->rig();
    m_window->setCamera(rig);
    m_grid->place(m_scene.facts.bounds, rig);
    updateMarks();
}

QRect MeshViewport::gizmoRect() const
{
    return {m_window->width() - gizmoSize - markMargin, markMargin, gizmoSize, gizmoSize};
}

QString MeshViewport::labelText() const
{
    const QString up = m_controller->rig().upAxis() == UpAxis::Y ? tr("Y up") : tr("Z up");
    return m_controller->rig().projection() == Projection::Perspective
               ? tr("Perspective · %1").arg(up)
               : tr("Orthographic · %1").arg(up);
}

void MeshViewport::updateMarks()
{
    const double ratio = m_window->devicePixelRatio();
    const QSize view = m_window->size();
    m_selection->setView(view);
    m_dimensions->place(m_controller->rig(), ratio);
    m_gizmo->show(paintGizmo(m_controller->rig().axes(), m_style, ratio), gizmoRect().topLeft(),
                  view);
    if (const float scale = m_controller->rig().unitsPerPixel(); scale != m_shownScale) {
        m_shownScale = scale;
        m_scaleBar->show(paintScaleBar(scale, Lengths(m_scene.metresPerUnit), m_style, ratio),
                         QPoint(markMargin, view.height() - markMargin - 24), view);
        m_shownLabel.clear();
    }
    if (const QString text = labelText(); text != m_shownLabel) {
        m_shownLabel = text;
        m_label->show(paintLabel(text, m_style, ratio), QPoint(markMargin, 12), view);
    }
}

void MeshViewport::applyBudget(bool isMoving)
{
    const PointBudget budget = pointBudget();
    m_model->setCoarse(isMoving);
    m_model->setPointBudget(isMoving ? std::min(budget.moving, m_stillPoints) : m_stillPoints);
    const bool canSmoothStill = m_scene.facts.triangles < mostSmoothTriangles &&
                                m_scene.facts.vertices < mostSmoothVertices;
    m_window->setSmooth(graphics().isSoftware ? !isMoving && canSmoothStill : true);
}

void MeshViewport::clickAt(const QPointF &position)
{
    if (!gizmoRect().contains(position.toPoint())) {
        emit clicked(position);
        return;
    }
    const CameraRig &rig = m_controller->rig();
    if (const auto view = gizmoViewAt(position - gizmoRect().topLeft(), rig.axes(), rig.upAxis()))
        lookFrom(*view);
}

} // namespace vams::viewers
