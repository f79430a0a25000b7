#include "viewers/scene/camera_rig.h"

#include "tests/support/test_main.h"

using namespace vams::viewers;

class CameraRigTest : public QObject
{
    Q_OBJECT

private slots:
    void viewsLookAlongTheirAxis_data();
    void viewsLookAlongTheirAxis();
    void framingShowsEveryCorner_data();
    void framingShowsEveryCorner();
    void zoomKeepsThePointUnderThePointer_data();
    void zoomKeepsThePointUnderThePointer();
    void rayGoesThroughItsPixel_data();
    void rayGoesThroughItsPixel();
    void orbitTurnsRoundThePivotAndStopsAtThePole();
    void panMovesThePivotWithThePointer();
    void projectionsAgreeAtThePivot();
    void mixTakesTheShortWayRound();
    void zoomStopsAtItsLimits();
};

namespace {

const Bounds box{QVector3D(-1, -2, -3), QVector3D(4, 5, 6)};

CameraRig rigFor(bool isOrthographic, bool isZUp)
{
    CameraRig rig;
    rig.setViewSize(QSizeF(800, 500));
    rig.setScene(box, isZUp ? UpAxis::Z : UpAxis::Y);
    rig.setProjection(isOrthographic ? Projection::Orthographic : Projection::Perspective);
    rig.setPose(rig.viewedFrom(StandardView::Oblique));
    rig.setPose(rig.framed(box));
    return rig;
}

void addCameraRows()
{
    QTest::addColumn<bool>("isOrthographic");
    QTest::addColumn<bool>("isZUp");
    QTest::newRow("perspective, Y up") << false << false;
    QTest::newRow("orthographic, Y up") << true << false;
    QTest::newRow("perspective, Z up") << false << true;
    QTest::newRow("orthographic, Z up") << true << true;
}

bool isNear(const QPointF &a, const QPointF &b)
{
    return (a - b).manhattanLength() < 0.05;
}

} // namespace

void CameraRigTest::viewsLookAlongTheirAxis_data()
{
    QTest::addColumn<StandardView>("view");
    QTest::addColumn<bool>("isZUp");
    QTest::addColumn<QVector3D>("toCamera");
    QTest::addColumn<QVector3D>("up");
    QTest::newRow("front") << StandardView::Front << false << QVector3D(0, 0, 1)
                           << QVector3D(0, 1, 0);
    QTest::newRow("right") << StandardView::Right << false << QVector3D(1, 0, 0)
                           << QVector3D(0, 1, 0);
    QTest::newRow("top") << StandardView::Top << false << QVector3D(0, 1, 0) << QVector3D(0, 0, -1);
    QTest::newRow("front, Z up") << StandardView::Front << true << QVector3D(0, -1, 0)
                                 << QVector3D(0, 0, 1);
    QTest::newRow("top, Z up") << StandardView::Top << true << QVector3D(0, 0, 1)
                               << QVector3D(0, 1, 0);
}

void CameraRigTest::viewsLookAlongTheirAxis()
{
    QFETCH(StandardView, view);
    QFETCH(bool, isZUp);
    QFETCH(QVector3D, toCamera);
    QFETCH(QVector3D, up);
    CameraRig rig = rigFor(false, isZUp);
    rig.setPose(rig.viewedFrom(view));
    QVERIFY((rig.axes().toCamera - toCamera).length() < 1e-5f);
    QVERIFY((rig.axes().up - up).length() < 1e-5f);
}

void CameraRigTest::framingShowsEveryCorner_data()
{
    addCameraRows();
}

void CameraRigTest::framingShowsEveryCorner()
{
    QFETCH(bool, isOrthographic);
    QFETCH(bool, isZUp);
    CameraRig rig = rigFor(isOrthographic, isZUp);
    const QRectF view(QPointF(0, 0), rig.viewSize());
    double nearestEdge = 1e9;
    for (int corner = 0; corner < 8; ++corner) {
        const QPointF at =
            rig.project(QVector3D(corner & 1 ? 4 : -1, corner & 2 ? 5 : -2, corner & 4 ? 6 : -3));
        QVERIFY(view.contains(at));
        nearestEdge =
            std::min({nearestEdge, at.x(), at.y(), view.width() - at.x(), view.height() - at.y()});
    }
    // It also fills the view: something comes close to an edge.
    QVERIFY(nearestEdge < 0.2 * view.height());
}

void CameraRigTest::zoomKeepsThePointUnderThePointer_data()
{
    addCameraRows();
}

void CameraRigTest::zoomKeepsThePointUnderThePointer()
{
    QFETCH(bool, isOrthographic);
    QFETCH(bool, isZUp);
    CameraRig rig = rigFor(isOrthographic, isZUp);
    const QVector3D onSurface(4, 1, 2);
    const QPointF before = rig.project(onSurface);
    rig.zoomAbout(onSurface, 0.4f);
    QVERIFY(isNear(rig.project(onSurface), before));

    const QPointF pixel(130, 420);
    const QVector3D onPlane = rig.pointOnPivotPlane(pixel);
    QVERIFY(isNear(rig.project(onPlane), pixel));
    rig.zoomAbout(onPlane, 1.7f);
    QVERIFY(isNear(rig.project(onPlane), pixel));
}

void CameraRigTest::rayGoesThroughItsPixel_data()
{
    addCameraRows();
}

void CameraRigTest::rayGoesThroughItsPixel()
{
    QFETCH(bool, isOrthographic);
    QFETCH(bool, isZUp);
    const CameraRig rig = rigFor(isOrthographic, isZUp);
    const QPointF pixel(611, 77);
    const Ray ray = rig.rayAt(pixel);
    for (const float along : {12.0f, 30.0f})
        QVERIFY(isNear(rig.project(ray.origin + ray.direction * along), pixel));
    QVERIFY(qFuzzyCompare(ray.direction.length(), 1.0f));
}

void CameraRigTest::orbitTurnsRoundThePivotAndStopsAtThePole()
{
    CameraRig rig = rigFor(false, false);
    const CameraPose before = rig.pose();
    rig.orbit(QPointF(50, 0));
    QCOMPARE(rig.pose().pivot, before.pivot);
    QCOMPARE(rig.pose().distance, before.distance);
    QCOMPARE_NE(rig.pose().yaw, before.yaw);
    rig.orbit(QPointF(0, 100000));
    QCOMPARE(rig.pose().pitch, 90.0f);
    rig.orbit(QPointF(0, -200000));
    QCOMPARE(rig.pose().pitch, -90.0f);
}

void CameraRigTest::panMovesThePivotWithThePointer()
{
    CameraRig rig = rigFor(false, true);
    const QVector3D pivot = rig.pose().pivot;
    rig.pan(QPointF(40, -25));
    QVERIFY(isNear(rig.project(pivot), QPointF(400 + 40, 250 - 25)));
}

void CameraRigTest::projectionsAgreeAtThePivot()
{
    CameraRig rig = rigFor(false, false);
    const QVector3D beside = rig.pose().pivot + rig.axes().right + rig.axes().up;
    const QPointF before = rig.project(beside);
    rig.setProjection(Projection::Orthographic);
    QVERIFY(isNear(rig.project(beside), before));
}

void CameraRigTest::mixTakesTheShortWayRound()
{
    CameraPose from;
    CameraPose to;
    from.yaw = 170;
    to.yaw = -170;
    QCOMPARE(mix(from, to, 0.5f).yaw, 180.0f);
    from.distance = 1;
    to.distance = 100;
    QCOMPARE(mix(from, to, 0.5f).distance, 10.0f);
    QCOMPARE(mix(from, to, 1).distance, 100.0f);
}

void CameraRigTest::zoomStopsAtItsLimits()
{
    CameraRig rig = rigFor(false, false);
    for (int step = 0; step < 200; ++step)
        rig.zoomAbout(box.centre(), 0.5f);
    QVERIFY(rig.pose().distance > 0);
    const QVector3D pivot = rig.pose().pivot;
    rig.zoomAbout(QVector3D(3, 3, 3), 0.5f);
    QCOMPARE(rig.pose().pivot, pivot);
}

VAMS_TEST(CameraRigTest)
#include "camera_rig_test.moc"
