#include "viewers/scene/scene_window.h"

#include "viewers/scene/frame_graph.h"
#include "viewers/scene/graphics.h"
#include "viewers/scene/overlay/overlay_picture.h"
#include "viewers/scene/scene_look.h"

#include <Qt3DCore/QAspectEngine>
#include <Qt3DCore/QEntity>
#include <Qt3DCore/QTransform>
#include <Qt3DRender/QCameraLens>
#include <Qt3DRender/QRenderAspect>
#include <Qt3DRender/QRenderCapture>
#include <Qt3DRender/QRenderSettings>
#include <Qt3DRender/QRenderSurfaceSelector>

#include <QTimer>

#include <algorithm>

namespace vams::viewers {

namespace {

constexpr int captureTimeLimitMs = 10'000;
/// A change takes some frames until buffers, programs and textures are all in place.
constexpr int settledFrames = 4;
constexpr int valueFrames = 2;
constexpr int mostFrames = 20;

} // namespace

SceneWindow::SceneWindow()
    : m_engine(std::make_unique<Qt3DCore::QAspectEngine>())
    , m_root(new Qt3DCore::QEntity)
{
    setSurfaceType(QSurface::OpenGLSurface);
    // Clicks must not take the keyboard away from the widget around it.
    setFlag(Qt::WindowDoesNotAcceptFocus);
    setFormat(sceneFormat());
    // Qt 3D makes its context with the default format, which has to agree with the window's.
    QSurfaceFormat::setDefaultFormat(sceneFormat());
    m_look = new SceneLook(m_root.get());
    setUpCamera();
    setUpFrameGraph();
    // The engine by itself would wake up sixty times a second.
    m_engine->setRunMode(Qt3DCore::QAspectEngine::Manual);
    m_engine->registerAspect(new Qt3DRender::QRenderAspect);
}

SceneWindow::~SceneWindow()
{
    // The engine draws into this window, so it has to end while the window is whole; and the scene
    // has to end inside the engine, so nobody else may hold it then.
    m_root.reset();
    m_engine.reset();
}

void SceneWindow::setUpCamera()
{
    m_camera = new Qt3DCore::QEntity(m_root.get());
    m_lens = new Qt3DRender::QCameraLens(m_camera);
    m_cameraPlace = new Qt3DCore::QTransform(m_camera);
    m_camera->addComponent(m_lens);
    m_camera->addComponent(m_cameraPlace);
}

void SceneWindow::setUpFrameGraph()
{
    auto *surface = new Qt3DRender::QRenderSurfaceSelector;
    surface->setSurface(this);
    m_frame = new FrameGraph(m_camera, surface);
    makeResolve(*m_look, m_frame->samples(), m_root.get());

    auto *settings = new Qt3DRender::QRenderSettings(m_root.get());
    settings->setActiveFrameGraph(surface);
    settings->setRenderPolicy(Qt3DRender::QRenderSettings::OnDemand);
    m_root->addComponent(settings);
}

void SceneWindow::setBackground(const QColor &color)
{
    m_frame->setBackground(color);
    redraw(Change::Values);
}

void SceneWindow::setCamera(const CameraRig &rig)
{
    m_lens->setProjectionMatrix(rig.projectionMatrix());
    m_cameraPlace->setMatrix(rig.viewMatrix().inverted());
    const QVector3D up = rig.upAxis() == UpAxis::Y ? QVector3D(0, 1, 0) : QVector3D(0, 0, 1);
    m_look->setStudioUp(rig.viewMatrix().mapVector(up));
    redraw(Change::Values);
}

void SceneWindow::setWireVisible(bool visible)
{
    m_frame->setWireVisible(visible);
    redraw(Change::Values);
}

void SceneWindow::setSection(const Section &section)
{
    m_look->setSection(section.plane(), section.isOn && section.fillsCut);
    m_frame->setClipping(section.isOn);
    redraw(Change::Values);
}

void SceneWindow::setSmooth(bool smooth)
{
    m_frame->setSmooth(smooth);
    redraw(Change::Values);
}

struct SceneWindow::CaptureRun
{
    std::function<void(Result<QImage>)> done;
    QTimer *limit; ///< child of the receiver: what hangs on it ends with it
    QImage last;
    int frames = 0;
};

void SceneWindow::capture(QObject *receiver, std::function<void(Result<QImage>)> done)
{
    auto run = std::make_shared<CaptureRun>();
    run->done = std::move(done);
    run->limit = new QTimer(receiver);
    run->limit->setSingleShot(true);
    // A window that is not on screen never answers.
    connect(run->limit, &QTimer::timeout, run->limit, [run] {
        run->limit->deleteLater();
        run->done(fail(ErrorKind::Io, tr("The 3D view gave no picture."), {},
                       tr("Show the view on screen and try again.")));
    });
    run->limit->start(captureTimeLimitMs);
    captureFrame(run);
}

void SceneWindow::captureFrame(const std::shared_ptr<CaptureRun> &run)
{
    auto *reply = m_frame->capture().requestCapture();
    redraw(Change::Resources);
    connect(reply, &Qt3DRender::QRenderCaptureReply::completed, run->limit, [this, run, reply] {
        if (!run->limit->isActive())
            return;
        const QImage image = reply->image();
        reply->deleteLater();
        const bool isSettled = ++run->frames >= settledFrames && image == run->last;
        run->last = image;
        if (!isSettled && run->frames < mostFrames) {
            captureFrame(run);
            return;
        }
        run->limit->stop();
        run->limit->deleteLater();
        run->done(image);
    });
}

void SceneWindow::redraw(Change change)
{
    m_framesLeft =
        std::max(m_framesLeft, change == Change::Resources ? settledFrames : valueFrames);
    if (isExposed())
        requestUpdate();
}

bool SceneWindow::event(QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest)
        return QWindow::event(event);
    if (!isExposed() || m_framesLeft <= 0)
        return true;
    --m_framesLeft;
    m_engine->processFrame();
    if (m_framesLeft > 0)
        requestUpdate();
    return true;
}

void SceneWindow::exposeEvent(QExposeEvent *event)
{
    QWindow::exposeEvent(event);
    if (!isExposed())
        return;
    if (!m_isStarted) {
        m_isStarted = true;
        m_engine->setRootEntity(m_root);
    }
    redraw(Change::Resources);
}

void SceneWindow::resizeEvent(QResizeEvent *event)
{
    QWindow::resizeEvent(event);
    m_frame->setSize(size() * devicePixelRatio());
    redraw(Change::Resources);
    emit resized();
}

} // namespace vams::viewers
