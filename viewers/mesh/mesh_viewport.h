#pragma once
// A model on screen: the 3D window in a widget, with grid, gizmo, scale bar and camera control.

#include "viewers/base/viewer_style.h"
#include "viewers/mesh/orbit_controller.h"
#include "viewers/scene/animation_sampler.h"
#include "viewers/scene/cloud_look.h"
#include "viewers/scene/overlay/dimension_marks.h"
#include "viewers/scene/scene_data.h"
#include "viewers/scene/scene_picker.h"

#include "core/base/result.h"

#include <QWidget>

namespace vams::viewers {

class GroundGrid;
class ModelEntity;
class OverlayPicture;
class SceneWindow;
class SegmentLines;

inline constexpr int largestPointSize = 12;

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
    [[nodiscard]] int pointSize() const { return m_pointSize; }
    void setCloudLook(const CloudLook &look);
    /// The most points drawn while nothing moves.
    void setStillPoints(qint64 points);
    [[nodiscard]] qint64 stillPoints() const { return m_stillPoints; }
    /// While an animation plays, speed counts more than smooth edges.
    void setPlaying(bool playing);
    void showMoment(const Animation &animation, float seconds);
    /// One entry a SceneData::parts: what is not drawn and not met by the pointer.
    void setHidden(const std::vector<char> &hidden);
    void setSection(const Section &section);
    [[nodiscard]] const Section &section() const { return m_section; }
    /// A box round what is selected; an empty one: nothing is.
    void setSelected(const Bounds &box);
    void setDimensions(const std::vector<Dimension> &dimensions);
    /// Shows these points.
    void frameOn(const Bounds &box);
    /// A cross instead of the arrow: the next clicks set points.
    void setPointing(bool isPointing);
    [[nodiscard]] std::optional<Hit> hitAt(const QPointF &position) const;
    /// The same, or a corner of the surface where one lies within a few pixels.
    [[nodiscard]] std::optional<QVector3D> pointAt(const QPointF &position) const;
    void capture(QObject *receiver, std::function<void(Result<QImage>)> done);

signals:
    void upAxisChanged();
    void pointSizeChanged(int pixels);
    /// Beside the gizmo, which keeps its clicks.
    void clicked(const QPointF &position);
    void hovered(const QPointF &position);

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
    [[nodiscard]] PickRules pickRules() const;
    [[nodiscard]] QRect gizmoRect() const;
    [[nodiscard]] QString labelText() const;

    SceneData m_scene;
    std::vector<char> m_hidden;
    Section m_section;
    CloudLook m_cloudLook;
    qint64 m_stillPoints;
    ViewerStyle m_style;
    SceneWindow *m_window; ///< owned by its container
    OrbitController *m_controller;
    ModelEntity *m_model = nullptr;
    GroundGrid *m_grid = nullptr;
    SegmentLines *m_selection = nullptr;
    DimensionMarks *m_dimensions = nullptr;
    OverlayPicture *m_gizmo = nullptr;
    OverlayPicture *m_label = nullptr;
    OverlayPicture *m_scaleBar = nullptr;
    QString m_shownLabel;
    float m_shownScale = 0;
    int m_pointSize = 2;
    bool m_isPlaying = false;
};

} // namespace vams::viewers
