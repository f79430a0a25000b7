#include "viewers/media/image_zoom.h"

#include "tests/support/test_main.h"

using namespace vams::viewers;

class ImageZoomTest : public QObject
{
    Q_OBJECT

private slots:
    void fitShowsAllAndNeverEnlarges();
    void zoomKeepsThePixelUnderThePointer();
    void panStopsAtTheEdge();
    void smallPicturesStayInTheMiddle();
    void aFittedPictureFollowsTheView();
    void zoomStopsAtItsLimits();
};

namespace {

ImageZoom zoomOf(const QSize &image)
{
    ImageZoom zoom;
    zoom.setViewSize(QSizeF(800, 600));
    zoom.setImageSize(image);
    return zoom;
}

} // namespace

void ImageZoomTest::fitShowsAllAndNeverEnlarges()
{
    QCOMPARE(zoomOf(QSize(1600, 600)).imageRect(), QRectF(0, 150, 800, 300));
    QCOMPARE(zoomOf(QSize(100, 50)).imageRect(), QRectF(350, 275, 100, 50));
}

void ImageZoomTest::zoomKeepsThePixelUnderThePointer()
{
    ImageZoom zoom = zoomOf(QSize(4000, 3000));
    const QPointF pointer(200, 450);
    const QPointF before = zoom.toImage(pointer);
    zoom.zoomBy(3.7, pointer);
    QVERIFY((zoom.toImage(pointer) - before).manhattanLength() < 1e-6);
    QVERIFY((zoom.toView(before) - pointer).manhattanLength() < 1e-6);
}

void ImageZoomTest::panStopsAtTheEdge()
{
    ImageZoom zoom = zoomOf(QSize(4000, 3000));
    zoom.zoomTo(1, zoom.viewCentre());
    zoom.pan(QPointF(1e6, 1e6));
    QCOMPARE(zoom.imageRect().topLeft(), QPointF(0, 0));
    zoom.pan(QPointF(-1e6, -1e6));
    QCOMPARE(zoom.imageRect().bottomRight(), QPointF(800, 600));
}

void ImageZoomTest::smallPicturesStayInTheMiddle()
{
    ImageZoom zoom = zoomOf(QSize(100, 100));
    zoom.zoomTo(2, QPointF(0, 0));
    QCOMPARE(zoom.imageRect(), QRectF(300, 200, 200, 200));
    zoom.pan(QPointF(50, 50));
    QCOMPARE(zoom.imageRect(), QRectF(300, 200, 200, 200));
}

void ImageZoomTest::aFittedPictureFollowsTheView()
{
    ImageZoom zoom = zoomOf(QSize(1600, 1200));
    zoom.setViewSize(QSizeF(400, 600));
    QCOMPARE(zoom.imageRect().width(), 400.0);
    zoom.zoomTo(1, zoom.viewCentre());
    zoom.setViewSize(QSizeF(500, 500));
    QCOMPARE(zoom.scale(), 1.0);
}

void ImageZoomTest::zoomStopsAtItsLimits()
{
    ImageZoom zoom = zoomOf(QSize(2000, 1000));
    zoom.zoomBy(1e9, zoom.viewCentre());
    QCOMPARE(zoom.scale(), ImageZoom::maxScale);
    zoom.zoomBy(1e-9, zoom.viewCentre());
    QCOMPARE(zoom.imageRect().width(), ImageZoom::minPixels);
}

VAMS_TEST(ImageZoomTest)
#include "image_zoom_test.moc"
