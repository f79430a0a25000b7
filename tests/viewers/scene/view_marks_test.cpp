#include "viewers/scene/overlay/view_marks.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/viewer_fixtures.h"
#include "viewers/scene/ground_grid.h"

using namespace vams;
using namespace vams::viewers;

class ViewMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void lengthsAreRound_data();
    void lengthsAreRound();
    void gizmoShowsTheAxesInTheirColours();
    void gizmoLeadsToTheViewOfItsBall();
    void scaleBarIsAsLongAsItSays();
    void gridCellsAreTenfold();
};

void ViewMarksTest::lengthsAreRound_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("length");
    QTest::newRow("one") << 1.0 << 1.0;
    QTest::newRow("below two") << 1.99 << 1.0;
    QTest::newRow("two") << 2.7 << 2.0;
    QTest::newRow("five") << 9.9 << 5.0;
    QTest::newRow("small") << 0.0031 << 0.002;
    QTest::newRow("large") << 7300.0 << 5000.0;
}

void ViewMarksTest::lengthsAreRound()
{
    QFETCH(double, most);
    QFETCH(double, length);
    QCOMPARE(roundLength(most), length);
}

void ViewMarksTest::gizmoShowsTheAxesInTheirColours()
{
    const CameraAxes front{QVector3D(1, 0, 0), QVector3D(0, 1, 0), QVector3D(0, 0, 1)};
    const QImage image = paintGizmo(front, test::darkStyle(), 1);
    const int middle = gizmoSize / 2;
    QCOMPARE(image.pixelColor(middle + 29 + 5, middle), test::darkStyle().axisX);
    QCOMPARE(image.pixelColor(middle, middle - 29 - 5), test::darkStyle().axisY);
    QCOMPARE(image.pixelColor(middle + 5, middle), test::darkStyle().axisZ);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
}

void ViewMarksTest::gizmoLeadsToTheViewOfItsBall()
{
    const CameraAxes front{QVector3D(1, 0, 0), QVector3D(0, 1, 0), QVector3D(0, 0, 1)};
    const QPointF middle(gizmoSize / 2.0, gizmoSize / 2.0);
    QCOMPARE(gizmoViewAt(middle + QPointF(29, 0), front, UpAxis::Y), StandardView::Right);
    QCOMPARE(gizmoViewAt(middle - QPointF(0, 29), front, UpAxis::Y), StandardView::Top);
    QCOMPARE(gizmoViewAt(middle, front, UpAxis::Y), StandardView::Front);
    QVERIFY(!gizmoViewAt(QPointF(2, 2), front, UpAxis::Y));
}

void ViewMarksTest::scaleBarIsAsLongAsItSays()
{
    const QImage image = paintScaleBar(0.5f, Lengths(), test::darkStyle(), 1);
    // At most 96 pixels: 20 units are 40 pixels.
    QCOMPARE(image.pixelColor(20, 10).alpha() > 0, true);
    QCOMPARE(image.pixelColor(42, 10).alpha(), 0);
}

void ViewMarksTest::gridCellsAreTenfold()
{
    QCOMPARE(GroundGrid::cellFor(0.001f), 0.1f);
    QCOMPARE(GroundGrid::cellFor(0.5f), 10.0f);
}

VAMS_TEST(ViewMarksTest)
#include "view_marks_test.moc"
