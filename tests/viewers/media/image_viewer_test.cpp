#include "viewers/media/image_viewer.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/viewer_fixtures.h"
#include "viewers/media/image_canvas.h"

#include <QLabel>
#include <QSignalSpy>
#include <QThreadPool>
#include <QWheelEvent>

using namespace vams;
using namespace vams::viewers;

class ImageViewerTest : public QObject
{
    Q_OBJECT

private slots:
    void showsThePictureFitted();
    void wheelZoomsToThePointer();
    void keysFitAndShowTrueSize();
    void pixelsAreSharpWhenLarge();
    void bigPicturesAreDrawnFromASmallerLevel();
    void transparencyShowsTheCheckerboard();
    void thePointerTellsPixelAndColour();
    void factsNameSizeDepthAndResolution();
    void themeChangesTheBackground();
    void aPictureOfNothingFails();

private:
    void open(const QImage &image);
    QColor pixel(const QPoint &at) { return m_viewer->canvas().grab().toImage().pixelColor(at); }

    QThreadPool m_pool;
    QImage m_image;
    std::unique_ptr<ImageViewer> m_viewer;
};

namespace {

/// Left half red, right half blue.
QImage halves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(220, 0, 0));
    for (int y = 0; y < height; ++y)
        for (int x = width / 2; x < width; ++x)
            image.setPixelColor(x, y, QColor(0, 0, 220));
    return image;
}

} // namespace

void ImageViewerTest::open(const QImage &image)
{
    m_image = image;
    m_viewer = std::make_unique<ImageViewer>(
        [this](const FileSource &, Job &) -> Result<QImage> { return m_image; }, test::darkStyle(),
        m_pool);
    QVERIFY(test::showOnScreen(*m_viewer, QSize(400, 300)));
    QSignalSpy ready(m_viewer.get(), &Viewer::ready);
    m_viewer->open({QStringLiteral("/nowhere"), QStringLiteral("a.png"), {}});
    QVERIFY(ready.wait());
}

void ImageViewerTest::showsThePictureFitted()
{
    open(halves(800, 400));
    QCOMPARE(m_viewer->canvas().zoom().imageRect(), QRectF(0, 50, 400, 200));
    QCOMPARE(pixel(QPoint(100, 150)), QColor(220, 0, 0));
    QCOMPARE(pixel(QPoint(300, 150)), QColor(0, 0, 220));
    QCOMPARE(pixel(QPoint(100, 20)), test::darkStyle().viewport);
}

void ImageViewerTest::wheelZoomsToThePointer()
{
    open(halves(800, 400));
    const QPointF at(90, 120);
    const QPointF before = m_viewer->canvas().zoom().toImage(at);
    QWheelEvent wheel(at, m_viewer->canvas().mapToGlobal(at), {}, QPoint(0, 360), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&m_viewer->canvas(), &wheel);
    QVERIFY(m_viewer->canvas().zoom().scale() > 0.9);
    QVERIFY((m_viewer->canvas().zoom().toImage(at) - before).manhattanLength() < 1e-6);
}

void ImageViewerTest::keysFitAndShowTrueSize()
{
    open(halves(800, 400));
    QTest::keyClick(m_viewer.get(), Qt::Key_1);
    QCOMPARE(m_viewer->canvas().magnification(), 1.0);
    QTest::keyClick(m_viewer.get(), Qt::Key_Plus);
    QVERIFY(m_viewer->canvas().magnification() > 1.2);
    QTest::keyClick(m_viewer.get(), Qt::Key_Minus);
    QTest::keyClick(m_viewer.get(), Qt::Key_Minus);
    QVERIFY(m_viewer->canvas().magnification() < 0.9);
    QTest::keyClick(m_viewer.get(), Qt::Key_F);
    QCOMPARE(m_viewer->canvas().magnification(), 0.5);
}

void ImageViewerTest::pixelsAreSharpWhenLarge()
{
    open(halves(20, 20));
    m_viewer->canvas().zoomTo(20);
    const double edge = m_viewer->canvas().zoom().toView(QPointF(10, 10)).x();
    const int row = 150;
    QCOMPARE(pixel(QPoint(static_cast<int>(edge) - 2, row)), QColor(220, 0, 0));
    QCOMPARE(pixel(QPoint(static_cast<int>(edge) + 2, row)), QColor(0, 0, 220));
}

void ImageViewerTest::bigPicturesAreDrawnFromASmallerLevel()
{
    // Black and white columns of one pixel: a nearest-pixel picture would be black or white.
    QImage columns(4000, 2000, QImage::Format_Grayscale8);
    for (int y = 0; y < columns.height(); ++y)
        for (int x = 0; x < columns.width(); ++x)
            columns.scanLine(y)[x] = x % 2 ? 255 : 0;
    open(columns);
    for (int x = 20; x < 380; x += 37) {
        const int grey = pixel(QPoint(x, 150)).red();
        QVERIFY2(grey > 100 && grey < 160, qPrintable(QString::number(grey)));
    }
}

void ImageViewerTest::transparencyShowsTheCheckerboard()
{
    QImage clear(200, 200, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    open(clear);
    const QColor first = pixel(QPoint(104, 54));
    const QColor second = pixel(QPoint(112, 54));
    QCOMPARE_NE(first, second);
    QCOMPARE_NE(first, test::darkStyle().viewport);
}

void ImageViewerTest::thePointerTellsPixelAndColour()
{
    open(halves(800, 400));
    QTest::mouseMove(&m_viewer->canvas(), QPoint(300, 150));
    QCOMPARE(m_viewer->canvas().pixelUnderPointer(), std::optional<QPoint>(QPoint(600, 200)));
    QVERIFY(m_viewer->canvas().pixelText().contains(QStringLiteral("600, 200")));
    QVERIFY(m_viewer->canvas().pixelText().contains(QStringLiteral("#0000dc")));
    QTest::mouseMove(&m_viewer->canvas(), QPoint(300, 10));
    QVERIFY(m_viewer->canvas().pixelText().isEmpty());
}

void ImageViewerTest::factsNameSizeDepthAndResolution()
{
    QImage image = halves(1600, 400);
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    open(image);
    const Facts facts = m_viewer->facts();
    QVERIFY(facts.contains({QStringLiteral("Size"), QStringLiteral("1,600 × 400 pixels")}));
    QVERIFY(facts.contains({QStringLiteral("Resolution"), QStringLiteral("300 dpi")}));
    QVERIFY(facts.contains({QStringLiteral("Depth"), QStringLiteral("RGB, 8 bits a channel")}));
}

void ImageViewerTest::themeChangesTheBackground()
{
    open(halves(800, 400));
    m_viewer->setViewerStyle(test::lightStyle());
    QCOMPARE(pixel(QPoint(100, 20)), test::lightStyle().viewport);
}

void ImageViewerTest::aPictureOfNothingFails()
{
    m_image = QImage();
    ImageViewer viewer([this](const FileSource &, Job &) -> Result<QImage> { return m_image; },
                       test::darkStyle(), m_pool);
    QSignalSpy failed(&viewer, &Viewer::failed);
    viewer.open({QStringLiteral("/nowhere"), QStringLiteral("a.png"), {}});
    QVERIFY(failed.wait());
    QCOMPARE(viewer.error().subject, QStringLiteral("a.png"));
}

VAMS_TEST(ImageViewerTest)
#include "image_viewer_test.moc"
