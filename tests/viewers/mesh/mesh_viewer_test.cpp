#include "viewers/mesh/mesh_viewer.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/viewer_fixtures.h"
#include "viewers/mesh/mesh_viewport.h"
#include "viewers/scene/scene_window.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSlider>
#include <QThreadPool>
#include <QWheelEvent>

using namespace vams;
using namespace vams::viewers;

class MeshViewerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRedCubeIsRedInTheMiddle();
    void leftDragOrbits();
    void middleAndShiftDragPan_data();
    void middleAndShiftDragPan();
    void wheelZoomsToThePointer();
    void doubleClickSetsThePivotOnTheSurface();
    void frameShowsAllAgain();
    void numberKeysLookFromTheSides();
    void fiveSwitchesTheProjection();
    void theGizmoLooksAlongItsAxis();
    void wireframeAndGridChangeThePicture();
    void zUpTurnsTheGround();
    void themeChangesTheBackground();
    void theBarLiesOverTheView();
    void aFailingLoaderSaysWhyAndTriesAgain();
    void cancelStopsTheLoad();
    void aLaterFileReplacesTheEarlier();
    void animationPlaysAndScrubs();
    void pointCloudsHaveASizeSlider();
    void texturesStandUpright();
    void damagedGeometryIsLeftOut();
    void theCameraIsTakenOver();

private:
    void open(MeshData mesh);
    QImage picture();
    QColor centreColor();
    MeshViewport &viewport() { return *m_viewer->viewport(); }
    QWindow *window() { return &viewport().window3D(); }
    CameraPose pose() { return viewport().controller().rig().pose(); }
    QPoint middle() { return {window()->width() / 2, window()->height() / 2}; }
    void drag(Qt::MouseButton button, Qt::KeyboardModifiers keys, const QPoint &by);

    QThreadPool m_pool;
    Result<MeshData> m_answer = fail(cancelledError());
    std::unique_ptr<MeshViewer> m_viewer;
};

void MeshViewerTest::init()
{
    m_viewer = std::make_unique<MeshViewer>([this](const FileSource &, Job &) { return m_answer; },
                                            test::darkStyle(), m_pool);
    QVERIFY(test::showOnScreen(*m_viewer, QSize(640, 480)));
}

void MeshViewerTest::cleanup()
{
    m_viewer.reset();
}

void MeshViewerTest::open(MeshData mesh)
{
    m_answer = std::move(mesh);
    QSignalSpy ready(m_viewer.get(), &Viewer::ready);
    m_viewer->open({QStringLiteral("/nowhere"), QStringLiteral("a.glb"), {}});
    QVERIFY(ready.wait());
    QTRY_VERIFY(window()->isExposed());
}

QImage MeshViewerTest::picture()
{
    std::optional<Result<QImage>> answer;
    m_viewer->takePicture(m_viewer.get(), [&answer](Result<QImage> taken) { answer = taken; });
    [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 10000); }();
    return answer && *answer ? **answer : QImage();
}

QColor MeshViewerTest::centreColor()
{
    const QImage taken = picture();
    return taken.isNull() ? QColor() : taken.pixelColor(taken.width() / 2, taken.height() / 2);
}

void MeshViewerTest::drag(Qt::MouseButton button, Qt::KeyboardModifiers keys, const QPoint &by)
{
    QTest::mousePress(window(), button, keys, middle());
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(window(), middle() + by * step / 4);
    QTest::mouseRelease(window(), button, keys, middle() + by);
}

void MeshViewerTest::aRedCubeIsRedInTheMiddle()
{
    open(test::cube(QVector4D(0.8f, 0.01f, 0.01f, 1)));
    const QColor color = centreColor();
    QVERIFY2(color.red() > 120 && color.green() < 90 && color.blue() < 90,
             qPrintable(color.name()));
    const QImage taken = picture();
    QCOMPARE(taken.size(), window()->size() * window()->devicePixelRatio());
    QCOMPARE(taken.pixelColor(3, 3), test::darkStyle().viewport);
    QVERIFY(m_viewer->facts().contains({QStringLiteral("Triangles"), QStringLiteral("12")}));
    QVERIFY(m_viewer->facts().contains({QStringLiteral("Size"), QStringLiteral("2 × 2 × 2")}));
    QVERIFY(m_viewer->facts().contains({QStringLiteral("Materials"), QStringLiteral("Paint")}));
}

void MeshViewerTest::leftDragOrbits()
{
    open(test::cube(QVector4D(1, 1, 1, 1)));
    const CameraPose before = pose();
    drag(Qt::LeftButton, {}, QPoint(80, -40));
    QVERIFY(std::abs(pose().yaw - before.yaw) > 10);
    QVERIFY(pose().pitch < before.pitch - 5);
    QCOMPARE(pose().pivot, before.pivot);
    QCOMPARE(pose().distance, before.distance);
    const CameraPose after = pose();
    QTest::mouseMove(window(), middle() + QPoint(5, 5));
    QCOMPARE(pose(), after);
}

void MeshViewerTest::middleAndShiftDragPan_data()
{
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::newRow("middle") << Qt::MiddleButton << Qt::KeyboardModifiers();
    QTest::newRow("Shift and left") << Qt::LeftButton << Qt::KeyboardModifiers(Qt::ShiftModifier);
}

void MeshViewerTest::middleAndShiftDragPan()
{
    QFETCH(Qt::MouseButton, button);
    QFETCH(Qt::KeyboardModifiers, keys);
    open(test::cube(QVector4D(1, 1, 1, 1)));
    const CameraPose before = pose();
    drag(button, keys, QPoint(60, 30));
    QCOMPARE(pose().yaw, before.yaw);
    const QPointF moved = viewport().controller().rig().project(before.pivot);
    QVERIFY((moved - (QPointF(middle()) + QPointF(60, 30))).manhattanLength() < 1.5);
}

void MeshViewerTest::wheelZoomsToThePointer()
{
    open(test::cube(QVector4D(1, 1, 1, 1)));
    CameraRig &rig = viewport().controller().rig();
    // A corner of the cube that faces the camera.
    const QVector3D corner(1, 1, 1);
    const QPointF at = rig.project(corner) + QPointF(0, 1);
    const float before = pose().distance;
    for (int step = 0; step < 3; ++step) {
        QWheelEvent wheel(at, window()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(window(), &wheel);
    }
    QVERIFY(pose().distance < before * 0.75f);
    QVERIFY((rig.project(corner) + QPointF(0, 1) - at).manhattanLength() < 3);
}

void MeshViewerTest::doubleClickSetsThePivotOnTheSurface()
{
    open(test::cube(QVector4D(1, 1, 1, 1)));
    CameraRig &rig = viewport().controller().rig();
    const QPointF at = rig.project(QVector3D(0.5f, 0.5f, 1));
    QTest::mouseDClick(window(), Qt::LeftButton, {}, at.toPoint());
    QTRY_VERIFY((pose().pivot - QVector3D(0.5f, 0.5f, 1)).length() < 0.03f);
    const CameraPose before = pose();
    QTest::mouseDClick(window(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(pose(), before);
}

void MeshViewerTest::frameShowsAllAgain()
{
    open(test::cube(QVector4D(1, 1, 1, 1)));
    const CameraPose framed = pose();
    drag(Qt::MiddleButton, {}, QPoint(200, 100));
    QCOMPARE_NE(pose().pivot, framed.pivot);
    QTest::keyClick(m_viewer.get(), Qt::Key_F);
    QTRY_VERIFY((pose().pivot - framed.pivot).length() < 1e-4f);
    QTRY_VERIFY(std::abs(pose().distance - framed.distance) < 1e-3f);
}

void MeshViewerTest::numberKeysLookFromTheSides()
{
    open(test::cube(QVector4D(1, 1, 1, 1)));
    const auto toCamera = [this] { return viewport().controller().rig().axes().toCamera; };
    QTest::keyClick(m_viewer.get(), Qt::Key_1);
    QTRY_VERIFY((toCamera() - QVector3D(0, 0, 1)).length() < 1e-4f);
    QTest::keyClick(m_viewer.get(), Qt::Key_3);
    QTRY_VERIFY((toCamera() - QVector3D(1, 0, 0)).length() < 1e-4f);
    QTest::keyClick(m_viewer.get(), Qt::Key_7);
    QTRY_VERIFY((toCamera() - QVector3D(0, 1, 0)).length() < 1e-4f);
}

void MeshViewerTest::fiveSwitchesTheProjection()
{
    open(test::cube(QVector4D(1, 1, 1, 1)));
    CameraRig &rig = viewport().controller().rig();
    const QImage before = picture();
    QTest::keyClick(m_viewer.get(), Qt::Key_5);
    QCOMPARE(rig.projection(), Projection::Orthographic);
    QCOMPARE_NE(picture(), before);
    QTest::keyClick(m_viewer.get(), Qt::Key_5);
    QCOMPARE(rig.projection(), Projection::Perspective);
    QCOMPARE(picture(), before);
}

void MeshViewerTest::theGizmoLooksAlongItsAxis()
{
    open(test::cube(QVector4D(1, 1, 1, 1)));
    const CameraAxes axes = viewport().controller().rig().axes();
    const QPointF centre(window()->width() - 16 - 44, 16 + 44);
    const QPointF xBall = centre + QPointF(axes.right.x() * 29, -axes.up.x() * 29);
    QTest::mouseClick(window(), Qt::LeftButton, {}, xBall.toPoint());
    QTRY_VERIFY((viewport().controller().rig().axes().toCamera - QVector3D(1, 0, 0)).length() <
                1e-4f);
}

void MeshViewerTest::wireframeAndGridChangeThePicture()
{
    open(test::cube(QVector4D(1, 1, 1, 1)));
    const QImage plain = picture();
    QTest::keyClick(m_viewer.get(), Qt::Key_W);
    const QImage wired = picture();
    QCOMPARE_NE(wired, plain);
    QTest::keyClick(m_viewer.get(), Qt::Key_W);
    QCOMPARE(picture(), plain);
    QTest::keyClick(m_viewer.get(), Qt::Key_G);
    QCOMPARE_NE(picture(), plain);
}

void MeshViewerTest::zUpTurnsTheGround()
{
    MeshData mesh = test::cube(QVector4D(1, 1, 1, 1));
    mesh.upAxis = UpAxis::Z;
    open(mesh);
    QCOMPARE(viewport().controller().rig().upAxis(), UpAxis::Z);
    for (QAction *action : m_viewer->actions()) {
        if (action->text() == QStringLiteral("Z axis points up")) {
            QVERIFY(action->isChecked());
            action->trigger();
        }
    }
    QCOMPARE(viewport().controller().rig().upAxis(), UpAxis::Y);
}

void MeshViewerTest::themeChangesTheBackground()
{
    open(test::cube(QVector4D(1, 1, 1, 1)));
    m_viewer->setViewerStyle(test::lightStyle());
    QTRY_COMPARE(picture().pixelColor(3, 3), test::lightStyle().viewport);
}

void MeshViewerTest::theBarLiesOverTheView()
{
    open(test::cube(QVector4D(0.8f, 0.01f, 0.01f, 1)));
    // Zoomed in until the cube fills the view: then only the bar hides it at the bottom.
    CameraPose near = pose();
    near.distance /= 4;
    viewport().controller().jumpTo(near);
    const auto pixelAt = [this](const QPoint &at) {
        const QPoint global = m_viewer->mapToGlobal(at);
        const QImage shot =
            m_viewer->screen()->grabWindow(0, global.x(), global.y(), 1, 1).toImage();
        return shot.isNull() ? QColor() : shot.pixelColor(0, 0);
    };
    QTRY_VERIFY(pixelAt(QPoint(100, 460)).red() > 100);
    QTRY_COMPARE(pixelAt(QPoint(320, 480 - 16 - 3)), test::darkStyle().overlay);
}

void MeshViewerTest::aFailingLoaderSaysWhyAndTriesAgain()
{
    m_answer = fail(ErrorKind::Invalid, QStringLiteral("This GLB file is damaged."),
                    QStringLiteral("a.glb"), QStringLiteral("Export it again."),
                    QStringLiteral("chunk 1 ends early"));
    QSignalSpy failed(m_viewer.get(), &Viewer::failed);
    m_viewer->open({QStringLiteral("/nowhere"), QStringLiteral("a.glb"), {}});
    QVERIFY(failed.wait());
    const auto *title = m_viewer->findChild<QLabel *>(QStringLiteral("statusTitle"));
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), QStringLiteral("This GLB file is damaged."));
    QTest::mouseClick(m_viewer->findChild<QPushButton *>(QStringLiteral("statusCopy")),
                      Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("chunk 1 ends early")));
    m_answer = test::cube(QVector4D(1, 1, 1, 1));
    QSignalSpy ready(m_viewer.get(), &Viewer::ready);
    QTest::mouseClick(m_viewer->findChild<QPushButton *>(QStringLiteral("statusRetry")),
                      Qt::LeftButton);
    QVERIFY(ready.wait());
    QVERIFY(!title->isVisible());
}

void MeshViewerTest::cancelStopsTheLoad()
{
    auto viewer = std::make_unique<MeshViewer>(
        [](const FileSource &, Job &job) -> Result<MeshData> {
            QSemaphore cancelled;
            const auto waiting = job.token().onCancel([&cancelled] { cancelled.release(); });
            cancelled.acquire();
            return fail(cancelledError());
        },
        test::darkStyle(), m_pool);
    QVERIFY(test::showOnScreen(*viewer, QSize(500, 400)));
    QSignalSpy failed(viewer.get(), &Viewer::failed);
    viewer->open({QStringLiteral("/nowhere"), QStringLiteral("a.glb"), {}});
    auto *cancel = viewer->findChild<QPushButton *>(QStringLiteral("statusCancel"));
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(failed.wait());
    QCOMPARE(viewer->error().kind, ErrorKind::Cancelled);
    // A viewer that goes away ends its load too, or this test would hang here.
    viewer->open({QStringLiteral("/nowhere"), QStringLiteral("b.glb"), {}});
    viewer.reset();
    QVERIFY(m_pool.waitForDone(5000));
}

void MeshViewerTest::aLaterFileReplacesTheEarlier()
{
    open(test::cube(QVector4D(0.8f, 0.01f, 0.01f, 1)));
    open(test::cube(QVector4D(0.01f, 0.8f, 0.01f, 1)));
    const QColor color = centreColor();
    QVERIFY2(color.green() > 120 && color.red() < 90, qPrintable(color.name()));
}

void MeshViewerTest::animationPlaysAndScrubs()
{
    MeshData mesh = test::cube(QVector4D(0.8f, 0.01f, 0.01f, 1));
    mesh.animations.push_back({QStringLiteral("Slide"),
                               2,
                               {{0, AnimationPath::Translation, {0, 2}, {0, 0, 0, 0, 400, 0}}}});
    open(mesh);
    QVERIFY(centreColor().red() > 120);
    auto *scrub = m_viewer->findChild<QSlider *>(QStringLiteral("scrub"));
    QVERIFY(scrub);
    scrub->setValue(500);
    QTRY_VERIFY(centreColor().red() < 100);
    scrub->setValue(0);
    QTRY_VERIFY(centreColor().red() > 120);
    QTest::keyClick(m_viewer.get(), Qt::Key_Space);
    QTRY_VERIFY(scrub->value() > 20);
    QTest::keyClick(m_viewer.get(), Qt::Key_Space);
}

void MeshViewerTest::pointCloudsHaveASizeSlider()
{
    open(test::pointBall(2000, true));
    const auto redPixels = [this] {
        const QImage taken = picture();
        int count = 0;
        for (int y = 0; y < taken.height(); ++y)
            for (int x = 0; x < taken.width(); ++x)
                count += taken.pixelColor(x, y) == QColor(255, 0, 0);
        return count;
    };
    const int small = redPixels();
    QVERIFY(small > 500);
    m_viewer->findChild<QSlider *>(QStringLiteral("pointSize"))->setValue(12);
    QVERIFY(redPixels() > small * 3);
    QVERIFY(m_viewer->facts().contains({QStringLiteral("Points"), QStringLiteral("2,000")}));
}

void MeshViewerTest::texturesStandUpright()
{
    MeshData mesh = test::cube(QVector4D(1, 1, 1, 1));
    QImage half(64, 64, QImage::Format_RGBA8888);
    half.fill(QColor(220, 20, 20));
    for (int y = 32; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            half.setPixelColor(x, y, QColor(20, 20, 220));
    mesh.images.push_back(half);
    mesh.materials[0].baseColorImage = 0;
    for (int face = 0; face < 6; ++face)
        mesh.meshes[0].texCoords.insert(mesh.meshes[0].texCoords.end(), {0, 1, 1, 1, 1, 0, 0, 0});
    open(mesh);
    QTest::keyClick(m_viewer.get(), Qt::Key_1);
    const auto at = [this](float y) {
        const QPointF place = viewport().controller().rig().project(QVector3D(0, y, 1));
        return picture().pixelColor((place * window()->devicePixelRatio()).toPoint());
    };
    QTRY_VERIFY(at(0.5f).red() > at(0.5f).blue() + 60);
    QVERIFY(at(-0.5f).blue() > at(-0.5f).red() + 60);
}

void MeshViewerTest::damagedGeometryIsLeftOut()
{
    MeshData mesh = test::cube(QVector4D(0.8f, 0.01f, 0.01f, 1));
    Mesh broken = mesh.meshes[0];
    broken.indices[0] = 4000000000u;
    mesh.meshes.push_back(broken);
    mesh.nodes[0].meshes.push_back(1);
    mesh.nodes[0].meshes.push_back(7);
    open(mesh);
    QVERIFY(centreColor().red() > 120);
    QVERIFY(!viewport().scene().warnings.empty());

    m_answer = MeshData{};
    QSignalSpy failed(m_viewer.get(), &Viewer::failed);
    m_viewer->open({QStringLiteral("/nowhere"), QStringLiteral("empty.obj"), {}});
    QVERIFY(failed.wait());
    QCOMPARE(m_viewer->error().subject, QStringLiteral("empty.obj"));
}

void MeshViewerTest::theCameraIsTakenOver()
{
    open(test::cube(QVector4D(1, 1, 1, 1)));
    QSignalSpy told(m_viewer.get(), &Viewer::viewPlaceChanged);
    drag(Qt::LeftButton, {}, QPoint(80, -40));
    QVERIFY(!told.isEmpty());
    const CameraPose turned = pose();
    const ViewPlace place = m_viewer->viewPlace();
    viewport().controller().jumpTo(viewport().controller().rig().viewedFrom(StandardView::Top));
    QVERIFY(pose() != turned);
    m_viewer->setViewPlace(place);
    QCOMPARE(pose(), turned);
    // Of a model ten times as large: the same sight of this one.
    ViewPlace larger = place;
    larger.numbers[5] *= 10;
    larger.numbers[9] *= 10;
    m_viewer->setViewPlace(larger);
    QVERIFY(std::abs(pose().distance - turned.distance) < 0.01f * turned.distance);
    QCOMPARE(pose().yaw, turned.yaw);
    m_viewer->setViewPlace({QStringLiteral("picture"), {1, 2, 3, 4}});
    QCOMPARE(pose().yaw, turned.yaw);
}

VAMS_TEST(MeshViewerTest)
#include "mesh_viewer_test.moc"
