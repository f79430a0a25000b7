#pragma once
// The native window a scene is drawn in: engine, frame graph, camera, pictures of it. Draws only
// when it is told that something changed, so that it costs nothing at rest. Mouse and keys are left
// to event filters.

#include "core/base/result.h"
#include "viewers/base/viewer_style.h"
#include "viewers/scene/camera_rig.h"
#include "viewers/scene/section.h"

#include <QImage>
#include <QSharedPointer>
#include <QWindow>

#include <functional>
#include <memory>

namespace Qt3DCore {
class QAspectEngine;
class QEntity;
class QTransform;
} // namespace Qt3DCore
namespace Qt3DRender {
class QCameraLens;
} // namespace Qt3DRender

namespace vams::viewers {

class FrameGraph;
class SceneLook;

class SceneWindow : public QWindow
{
    Q_OBJECT

public:
    SceneWindow();
    ~SceneWindow() override;

    /// Entities are created under it; they end with the window.
    [[nodiscard]] Qt3DCore::QEntity &root() { return *m_root; }
    [[nodiscard]] SceneLook &look() { return *m_look; }

    /// What a change needs until it is on screen whole.
    enum class Change
    {
        Values,   ///< numbers and colours only
        Resources ///< new buffers, programs or textures
    };

    /// Draws soon; call it after every change of the entities.
    void redraw(Change change);

    void setBackground(const QColor &color);
    void setCamera(const CameraRig &rig);
    void setWireVisible(bool visible);
    void setSection(const Section &section);
    /// Smooth edges cost two to four times the time when the processor draws.
    void setSmooth(bool smooth);

    /// What is shown once the last changes are drawn, without overlays. `done` comes later on this
    /// thread, unless `receiver` is gone; fails when the window was never on screen.
    void capture(QObject *receiver, std::function<void(Result<QImage>)> done);

signals:
    void resized();

protected:
    bool event(QEvent *event) override;
    void exposeEvent(QExposeEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct CaptureRun;

    void captureFrame(const std::shared_ptr<CaptureRun> &run);
    void setUpFrameGraph();
    void setUpCamera();

    std::unique_ptr<Qt3DCore::QAspectEngine> m_engine;
    QSharedPointer<Qt3DCore::QEntity> m_root;
    SceneLook *m_look = nullptr;
    Qt3DCore::QEntity *m_camera = nullptr;
    Qt3DRender::QCameraLens *m_lens = nullptr;
    Qt3DCore::QTransform *m_cameraPlace = nullptr;
    FrameGraph *m_frame = nullptr;
    bool m_isStarted = false;
    int m_framesLeft = 0;
};

} // namespace vams::viewers
