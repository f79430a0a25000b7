#pragma once
// A model on screen: the 3D window in a widget, with grid, gizmo, scale bar and camera control.

#include "viewers/base/viewer_style.h"
#include "viewers/mesh/orbit_controller.h"
#include "viewers/scene/animation_sampler.h"
#include "viewers/scene/scene_data.h"

#include "core/base/result.h"

#include <QWidget>

namespace vams::viewers {

class GroundGrid;
class ModelEntity;
class OverlayPicture;
class SceneWindow;

class MeshViewport : public QWidget
{
    Q_OBJECT

public:
    MeshViewport(SceneData scene, const ViewerStyle &style, QWidget *parent = nullptr);
    ~MeshViewport() override;

    [[nodiscard]] const SceneData &scene() const { return m_scene; }
    [[nodiscard]] OrbitController &controller() { return *m_controller; }
    [[nodiscard]] SceneWindow &window3D() { return *m_window; }

    void setColors(const ViewerStyle &style);
    void frame();
    void lookFrom(StandardView view);
    void setProjection(Projection projection);
    void setUpAxis(UpAxis up);
    void setWireVisible(bool visible);
    void setGridVisible(bool visible);
    void setBackFacesHidden(bool hidden);
    void setPointSize(int pixels);
    /// While an animation plays, speed counts more than smooth edges.
    void setPlaying(bool playing);
    void showMoment(const Animation &animation, float seconds);
    void capture(QObject *receiver, std::function<void(Result<QImage>)> done);

signals:
    void upAxisChanged();

private:
    void setUpScene();
    void setUpController();
    void updateCamera();
    void updateMarks();
    void updateHeights();
    void applyBudget(bool isMoving);
    void refine();
    void clickAt(const QPointF &position);
    [[nodiscard]] CameraPose framed() const;
    [[nodiscard]] QRect gizmoRect() const;
    [[nodiscard]] QString labelText() const;

    SceneData m_scene;
    ViewerStyle m_style;
    SceneWindow *m_window; ///< owned by its container
    OrbitController *m_controller;
    ModelEntity *m_model = nullptr;
    GroundGrid *m_grid = nullptr;
    OverlayPicture *m_gizmo = nullptr;
    OverlayPicture *m_label = nullptr;
    OverlayPicture *m_scaleBar = nullptr;
    QString m_shownLabel;
    float m_shownScale = 0;
    int m_pointSize = 2;
    bool m_isPlaying = false;
};

} // namespace vams::viewers
