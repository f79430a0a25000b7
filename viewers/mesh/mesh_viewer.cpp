#include "viewers/mesh/mesh_viewer.h"

#include "core/base/text.h"
#include "viewers/base/floating_bar.h"
#include "viewers/mesh/animation_player.h"
#include "viewers/mesh/mesh_viewport.h"
#include "viewers/scene/coarse_mesh.h"
#include "viewers/scene/graphics.h"
#include "viewers/scene/lengths.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace vams::viewers {

namespace {

constexpr int scrubSteps = 1000;
constexpr int scrubWidth = 160;
constexpr int sizeWidth = 80;
const QString cameraPlace = QStringLiteral("camera");
constexpr std::size_t cameraNumbers = 11;
/// Models whose sizes differ less are looked at from the very same place.
constexpr float sameSize = 2;

/// All three in the unit of the longest, which is named once.
QString sizeText(const SceneData &scene, const QVector3D &size)
{
    const auto longest = static_cast<double>(std::max({size.x(), size.y(), size.z()}));
    const LengthUnit unit = Lengths(scene.metresPerUnit).unitFor(longest);
    QStringList sides;
    for (int axis = 0; axis < 3; ++axis)
        sides.append(Lengths::number(static_cast<double>(size[axis]) * unit.perSceneUnit));
    return MeshViewer::tr("%1 × %2 × %3").arg(sides[0], sides[1], sides[2]) + unit.suffix();
}

int usedImages(const SceneData &scene)
{
    int used = 0;
    for (const QImage &image : scene.images)
        used += !image.isNull();
    return used;
}

bool hasSingleSides(const SceneData &scene)
{
    return std::any_of(scene.materials.begin(), scene.materials.end(),
                       [](const Material &material) { return !material.isDoubleSided; });
}

/// Sparse clouds need larger points to be seen as a surface.
int startingPointSize(qint64 points)
{
    return points < 50'000 ? 4 : points < 400'000 ? 3 : 2;
}

} // namespace

MeshViewer::MeshViewer(MeshLoader loader, const ViewerStyle &style, QThreadPool &loaders,
                       QWidget *parent)
    : Viewer(style, loaders, parent)
    , m_loader(std::move(loader))
    , m_stage(new QWidget)
    , m_player(new AnimationPlayer(this))
    , m_views(new QMenu(this))
{
    auto *layout = new QHBoxLayout(m_stage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setContent(m_stage);
    setUpActions();
    setUpTools();
    setUpViewActions();
    connect(m_player, &AnimationPlayer::timeChanged, this, [this](float seconds) {
        if (m_viewport)
            m_viewport->showMoment(m_viewport->scene().animations.front(), seconds);
    });
}

MeshViewer::~MeshViewer()
{
    delete m_panel; // it looks at the viewport, which is the older child
}

void MeshViewer::setUpActions()
{
    m_frame = addViewerAction(QStringLiteral("frame"), tr("Show everything"), Qt::Key_F);
    m_wire = addViewerAction(QStringLiteral("wireframe"), tr("Wireframe"), Qt::Key_W);
    m_grid = addViewerAction(QStringLiteral("grid"), tr("Grid"), Qt::Key_G);
    m_play = addViewerAction(QStringLiteral("play"), tr("Play animation"), Qt::Key_Space);
    m_orthographic = addViewerAction({}, tr("Orthographic"), Qt::Key_5);
    m_zUp = addViewerAction({}, tr("Z axis points up"), {});
    m_backFaces = addViewerAction({}, tr("Hide back faces"), Qt::Key_B);
    for (QAction *action : {m_wire, m_grid, m_play, m_orthographic, m_zUp, m_backFaces})
        action->setCheckable(true);
    m_grid->setChecked(true);
    m_play->setEnabled(false);
    for (QAction *action : {m_wire, m_grid, m_orthographic, m_backFaces})
        connect(action, &QAction::toggled, this, &MeshViewer::applySwitches);
    connect(m_zUp, &QAction::toggled, this, [this](bool isZUp) {
        if (m_viewport)
            m_viewport->setUpAxis(isZUp ? UpAxis::Z : UpAxis::Y);
    });
    connect(m_frame, &QAction::triggered, this, [this] {
        if (m_viewport)
            m_viewport->frame();
    });
    connect(m_play, &QAction::toggled, this, [this](bool playing) {
        m_player->setPlaying(playing);
        if (m_viewport)
            m_viewport->setPlaying(playing);
        m_play->setObjectName(playing ? QStringLiteral("pause") : QStringLiteral("play"));
        m_play->setText(playing ? tr("Pause animation") : tr("Play animation"));
    });
}

void MeshViewer::setUpTools()
{
    m_tools.measure = addViewerAction(QStringLiteral("ruler"), tr("Measure"), Qt::Key_M);
    m_tools.section = addViewerAction(QStringLiteral("section"), tr("Section"), Qt::Key_X);
    m_tools.hide = addViewerAction({}, tr("Hide or show the part"), Qt::Key_H);
    m_tools.isolate = addViewerAction({}, tr("Show only this part"), Qt::SHIFT | Qt::Key_H);
    m_tools.showAll = addViewerAction({}, tr("Show all parts"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    m_panelSwitch = addViewerAction(QStringLiteral("layers"), tr("Scene and tools"), Qt::Key_T);
    for (QAction *action : {m_tools.measure, m_tools.section, m_panelSwitch})
        action->setCheckable(true);
    connect(m_panelSwitch, &QAction::toggled, this, [this](bool isShown) {
        if (m_panel)
            m_panel->setVisible(isShown);
    });
    connect(m_panelSwitch, &QAction::triggered, this, &Viewer::panelShownChanged);
}

void MeshViewer::setUpPanel()
{
    m_panel = new ModelPanel(*m_viewport, source().fileName, m_tools, viewerStyle(), m_stage);
    m_panel->setVisible(m_panelSwitch->isChecked());
    static_cast<QBoxLayout *>(m_stage->layout())->insertWidget(0, m_panel);
    connect(m_panel, &ModelPanel::selectedPartChanged, this, &Viewer::factsChanged);
}

void MeshViewer::setPanelShown(bool isShown)
{
    m_panelSwitch->setChecked(isShown);
}

void MeshViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_tools.measure->isChecked()) {
        Viewer::keyPressEvent(event);
        return;
    }
    // What is being done ends before the page does.
    if (!m_panel || !m_panel->cancelPoint())
        m_tools.measure->setChecked(false);
}

void MeshViewer::setUpViewActions()
{
    struct Row
    {
        QString text;
        QKeySequence keys;
        StandardView view;
    };
    const Row rows[] = {
        {tr("Front"), Qt::Key_1, StandardView::Front},
        {tr("Right side"), Qt::Key_3, StandardView::Right},
        {tr("Top"), Qt::Key_7, StandardView::Top},
        {tr("Back"), Qt::CTRL | Qt::Key_1, StandardView::Back},
        {tr("Left side"), Qt::CTRL | Qt::Key_3, StandardView::Left},
        {tr("Bottom"), Qt::CTRL | Qt::Key_7, StandardView::Bottom},
        {tr("From the corner"), Qt::Key_0, StandardView::Oblique},
    };
    for (const Row &row : rows) {
        QAction *action = addViewerAction({}, row.text, row.keys);
        connect(action, &QAction::triggered, this, [this, view = row.view] {
            if (m_viewport)
                m_viewport->lookFrom(view);
        });
        m_views->addAction(action);
    }
    m_views->addSeparator();
    for (QAction *action : {m_orthographic, m_zUp, m_backFaces})
        m_views->addAction(action);
}

Result<MeshViewer::Loaded> MeshViewer::loadScene(const MeshLoader &loader, const FileSource &source,
                                                 bool needsCoarse, Job &job)
{
    Result<MeshData> mesh = loader(source, job);
    if (!mesh)
        return fail(mesh.error());
    Result<SceneData> scene = prepareScene(std::move(*mesh), job);
    if (!scene) {
        Error error = scene.error();
        if (error.subject.isEmpty())
            error.subject = source.fileName;
        return fail(error);
    }
    if (needsCoarse)
        addCoarseMeshes(*scene);
    return Loaded{std::move(*scene), QFileInfo(source.path).size()};
}

void MeshViewer::startLoading()
{
    m_play->setChecked(false);
    m_tools.measure->setChecked(false);
    m_tools.section->setChecked(false);
    delete std::exchange(m_panel, nullptr);
    delete std::exchange(m_viewport, nullptr);
    m_bar = nullptr;
    if (!graphics().isUsable) {
        showFailure({ErrorKind::Internal,
                     tr("3D models cannot be shown here."),
                     {},
                     tr("The graphics driver offers no OpenGL 3.3. Installing or updating the "
                        "driver helps."),
                     graphics().renderer,
                     0});
        return;
    }
    load([loader = m_loader, from = source(), needsCoarse = graphics().isSoftware](
             Job &job) { return loadScene(loader, from, needsCoarse, job); },
         [this](Loaded loaded) { show(std::move(loaded)); });
}

void MeshViewer::show(Loaded loaded)
{
    m_bytes = loaded.bytes;
    {
        const QSignalBlocker quiet(m_zUp);
        m_zUp->setChecked(loaded.scene.upAxis == UpAxis::Z);
    }
    m_viewport = new MeshViewport(std::move(loaded.scene), viewerStyle());
    m_stage->layout()->addWidget(m_viewport);
    setUpPanel();
    connect(&m_viewport->controller(), &OrbitController::pressed, this,
            [this] { setFocus(Qt::MouseFocusReason); });
    connect(&m_viewport->controller(), &OrbitController::cameraChanged, this,
            &Viewer::viewPlaceChanged);
    connect(m_orthographic, &QAction::toggled, this, &Viewer::viewPlaceChanged,
            Qt::UniqueConnection);
    setUpBar();
    applySwitches();
}

void MeshViewer::setUpBar()
{
    m_bar = new FloatingBar(viewerStyle(), FloatingBar::Over::NativeWindow, m_viewport);
    m_bar->addAction(m_frame);
    m_bar->addMenu(QStringLiteral("cube-view"), tr("Views"), m_views);
    m_bar->addSeparator();
    const SceneData &scene = m_viewport->scene();
    m_wire->setEnabled(scene.facts.triangles > 0);
    m_backFaces->setEnabled(hasSingleSides(scene));
    if (m_wire->isEnabled())
        m_bar->addAction(m_wire);
    m_bar->addAction(m_grid);
    m_bar->addSeparator();
    for (QAction *action : {m_tools.measure, m_tools.section, m_panelSwitch})
        m_bar->addAction(action);
    const bool isAnimated = !m_viewport->scene().animations.empty();
    m_play->setEnabled(isAnimated);
    if (isAnimated)
        addAnimationControls();
    if (m_viewport->scene().facts.isPointCloud)
        addPointSizeControl();
    m_bar->place();
    m_bar->show();
}

void MeshViewer::addAnimationControls()
{
    m_player->setDuration(m_viewport->scene().animations.front().duration);
    m_bar->addSeparator();
    m_bar->addAction(m_play);
    auto *scrub = new QSlider(Qt::Horizontal);
    scrub->setObjectName(QStringLiteral("scrub"));
    scrub->setAccessibleName(tr("Time of the animation"));
    scrub->setRange(0, scrubSteps);
    scrub->setFixedWidth(scrubWidth);
    m_bar->addWidget(scrub);
    connect(scrub, &QSlider::valueChanged, m_player, [this](int value) {
        m_player->seek(m_player->duration() * static_cast<float>(value) / scrubSteps);
    });
    connect(m_player, &AnimationPlayer::timeChanged, scrub, [this, scrub](float seconds) {
        const QSignalBlocker quiet(scrub);
        scrub->setValue(static_cast<int>(seconds / m_player->duration() * scrubSteps));
    });
    m_player->seek(0);
}

void MeshViewer::addPointSizeControl()
{
    m_bar->addSeparator();
    auto *size = new QSlider(Qt::Horizontal);
    size->setObjectName(QStringLiteral("pointSize"));
    size->setAccessibleName(tr("Size of points"));
    size->setToolTip(tr("Size of points"));
    size->setRange(1, largestPointSize);
    size->setFixedWidth(sizeWidth);
    m_bar->addWidget(size);
    connect(size, &QSlider::valueChanged, m_viewport, &MeshViewport::setPointSize);
    connect(m_viewport, &MeshViewport::pointSizeChanged, size, &QSlider::setValue);
    size->setValue(startingPointSize(m_viewport->scene().facts.vertices));
}

void MeshViewer::applySwitches()
{
    if (!m_viewport)
        return;
    m_viewport->setWireVisible(m_wire->isChecked());
    m_viewport->setGridVisible(m_grid->isChecked());
    m_viewport->setBackFacesHidden(m_backFaces->isChecked());
    m_viewport->setProjection(m_orthographic->isChecked() ? Projection::Orthographic
                                                          : Projection::Perspective);
}

Facts MeshViewer::facts() const
{
    if (!m_viewport)
        return {};
    const SceneData &scene = m_viewport->scene();
    const QVector3D size = scene.facts.bounds.size();
    Facts facts;
    addPartFacts(facts);
    if (!scene.facts.isPointCloud)
        facts.append({tr("Triangles"), humanCount(scene.facts.triangles)});
    facts.append({scene.facts.isPointCloud ? tr("Points") : tr("Vertices"),
                  humanCount(scene.facts.vertices)});
    facts.append({tr("Size"), sizeText(scene, size)});
    facts.append({tr("Up axis"), m_zUp->isChecked() ? tr("Z") : tr("Y")});
    facts.append({tr("Parts"), humanCount(scene.facts.meshes)});
    QStringList names;
    for (const Material &material : scene.materials)
        names.append(material.name.isEmpty() ? tr("Unnamed") : material.name);
    facts.append({tr("Materials"), names.isEmpty() ? tr("None") : names.join(u'\n')});
    facts.append({tr("Textures"), humanCount(usedImages(scene))});
    for (const Animation &animation : scene.animations)
        facts.append(
            {tr("Animation"),
             tr("%1, %2 s")
                 .arg(animation.name, Lengths::number(static_cast<double>(animation.duration)))});
    facts.append({tr("File size"), humanSize(m_bytes)});
    for (const QString &warning : scene.warnings)
        facts.append({tr("Warning"), warning});
    return facts;
}

QString MeshViewer::summary() const
{
    if (!m_viewport)
        return {};
    const SceneFacts &all = m_viewport->scene().facts;
    const QString whole = all.isPointCloud ? tr("%1 points").arg(humanCount(all.vertices))
                                           : tr("%1 triangles").arg(humanCount(all.triangles));
    const int part = m_panel->selectedPart();
    if (part < 0)
        return whole;
    return tr("%1, %2 in %3")
        .arg(whole, humanCount(m_viewport->scene().parts[part].count), m_panel->partName(part));
}

void MeshViewer::addPartFacts(Facts &facts) const
{
    const int part = m_panel->selectedPart();
    if (part < 0 || m_viewport->scene().parts.size() < 2)
        return;
    const SceneData &scene = m_viewport->scene();
    const ScenePart &own = scene.parts[part];
    const QVector3D size = own.bounds.size();
    facts.append({tr("Selected part"), m_panel->partName(part)});
    facts.append({tr("Elements in it"), humanCount(own.count)});
    facts.append({tr("Its size"), sizeText(scene, size)});
    if (own.material >= 0 && !scene.materials[own.material].name.isEmpty())
        facts.append({tr("Its material"), scene.materials[own.material].name});
}

void MeshViewer::takePicture(QObject *receiver, std::function<void(Result<QImage>)> done)
{
    if (m_viewport)
        m_viewport->capture(receiver, std::move(done));
    else
        done(fail(ErrorKind::NotFound, tr("There is no model to take a picture of."),
                  source().fileName));
}

void MeshViewer::applyStyle()
{
    if (!m_viewport)
        return;
    m_viewport->setColors(viewerStyle());
    m_panel->setColors(viewerStyle());
    m_bar->setColors(viewerStyle());
}

ViewPlace MeshViewer::viewPlace() const
{
    if (!m_viewport)
        return {};
    const CameraPose &pose = m_viewport->controller().rig().pose();
    const Bounds &bounds = m_viewport->scene().facts.bounds;
    const QVector3D centre = bounds.centre();
    return {cameraPlace,
            {pose.pivot.x(), pose.pivot.y(), pose.pivot.z(), pose.yaw, pose.pitch, pose.distance,
             centre.x(), centre.y(), centre.z(), bounds.size().length(),
             m_orthographic->isChecked() ? 1.0 : 0.0}};
}

void MeshViewer::setViewPlace(const ViewPlace &place)
{
    if (!m_viewport || place.kind != cameraPlace || place.numbers.size() != cameraNumbers)
        return;
    const auto number = [&place](std::size_t at) { return static_cast<float>(place.numbers[at]); };
    CameraPose pose{{number(0), number(1), number(2)}, number(3), number(4), number(5)};
    const QVector3D theirCentre(number(6), number(7), number(8));
    const float theirSize = number(9);
    const Bounds &bounds = m_viewport->scene().facts.bounds;
    const float size = bounds.size().length();
    const bool isAlike = size < theirSize * sameSize && theirSize < size * sameSize &&
                         (bounds.centre() - theirCentre).length() < theirSize;
    if (!isAlike && theirSize > 0) {
        const float ratio = size / theirSize;
        pose.pivot = bounds.centre() + (pose.pivot - theirCentre) * ratio;
        pose.distance *= ratio;
    }
    m_orthographic->setChecked(number(10) > 0);
    m_viewport->controller().jumpTo(pose);
}

} // namespace vams::viewers
