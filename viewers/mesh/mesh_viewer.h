#pragma once
// Shows models and point clouds in 3D.

#include "viewers/base/viewer.h"
#include "viewers/mesh/panel/model_panel.h"
#include "viewers/scene/scene_data.h"

class QBoxLayout;
class QMenu;
class QSlider;

namespace vams::viewers {

class AnimationPlayer;
class FloatingBar;
class MeshViewport;

/// Reads a model; blocks.
using MeshLoader = std::function<Result<MeshData>(const FileSource &source, Job &job)>;

class MeshViewer : public Viewer
{
    Q_OBJECT

public:
    MeshViewer(MeshLoader loader, const ViewerStyle &style, QThreadPool &loaders,
               QWidget *parent = nullptr);
    ~MeshViewer() override;

    [[nodiscard]] Facts facts() const override;
    [[nodiscard]] QString summary() const override;
    void takePicture(QObject *receiver, std::function<void(Result<QImage>)> done) override;
    /// The camera; of a model of another size it is taken in proportion.
    [[nodiscard]] ViewPlace viewPlace() const override;
    void setViewPlace(const ViewPlace &place) override;

    void setPanelShown(bool isShown) override;

    /// Null until a model is ready.
    [[nodiscard]] MeshViewport *viewport() { return m_viewport; }
    [[nodiscard]] ModelPanel *panel() { return m_panel; }

protected:
    void startLoading() override;
    void applyStyle() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Loaded
    {
        SceneData scene;
        qint64 bytes = 0;
    };

    static Result<Loaded> loadScene(const MeshLoader &loader, const FileSource &source,
                                    bool needsCoarse, Job &job);
    void show(Loaded loaded);
    void setUpActions();
    void setUpViewActions();
    void setUpTools();
    void setUpPanel();
    void addPartFacts(Facts &facts) const;
    void setUpBar();
    void addAnimationControls();
    void addPointSizeControl();
    void applySwitches();

    MeshLoader m_loader;
    QWidget *m_stage;
    MeshViewport *m_viewport = nullptr;
    ModelPanel *m_panel = nullptr;
    FloatingBar *m_bar = nullptr;
    AnimationPlayer *m_player;
    QMenu *m_views;
    QAction *m_frame;
    QAction *m_orthographic;
    QAction *m_zUp;
    QAction *m_wire;
    QAction *m_grid;
    QAction *m_backFaces;
    QAction *m_play;
    QAction *m_panelSwitch;
    ModelCommands m_tools;
    qint64 m_bytes = 0;
};

} // namespace vams::viewers
