// What every thumbnail of a model must look like, whatever the model: framed, on nothing, with a
// shadow, in the colours of its materials, the same each time.

#include "viewers/reader/reader_client.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/mesh_samples.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::test;

class ThumbnailLookTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    viewers::ReaderClient m_client{{.program = QStringLiteral(VAMS_BINARY_DIR "/bin/vams-reader")}};

    QImage pictureOf(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        Job job;
        const auto picture = m_client.renderThumbnail(
            {file.fileName(), name, viewers::sideFilesIn(m_folder.path())}, QSize(512, 384), job);
        if (!picture)
            qWarning() << describe(picture.error());
        return picture.value_or(QImage());
    }

    static QRect opaqueArea(const QImage &picture)
    {
        QRect area;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y).alpha() > 250)
                    area |= QRect(x, y, 1, 1);
            }
        }
        return area;
    }

    /// The cube of the samples, stretched.
    static QByteArray block(float x, float y, float z)
    {
        std::vector<float> corners = cubeCorners();
        for (std::size_t at = 0; at < corners.size(); at += 3) {
            corners[at] *= x;
            corners[at + 1] *= y;
            corners[at + 2] *= z;
        }
        return binaryStl(corners);
    }

private slots:
    void modelsFillThePictureButForAMargin_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cube") << block(1, 1, 1);
        QTest::newRow("tall") << block(1, 1, 9);
        QTest::newRow("flat") << block(9, 6, 0.1f);
        QTest::newRow("tiny") << block(1e-6f, 1e-6f, 1e-6f);
        QTest::newRow("huge") << block(1e9f, 1e9f, 1e9f);
    }

    void modelsFillThePictureButForAMargin()
    {
        QFETCH(QByteArray, bytes);
        const QRect area = opaqueArea(pictureOf("a.stl", bytes));
        const int free =
            std::min({area.left(), area.top(), 511 - area.right(), 383 - area.bottom()});
        QVERIFY2(free > 10 && free < 60, qPrintable(QString::number(free)));
        QVERIFY2(std::abs(area.center().x() - 256) < 40, "in the middle");
    }

    void theBackgroundIsEmptyAndTheShadowSoft()
    {
        const QImage picture = pictureOf("a.stl", block(1, 1, 1));
        for (const QPoint corner : {QPoint(0, 0), QPoint(511, 0), QPoint(0, 383), QPoint(511, 383)})
            QCOMPARE(picture.pixelColor(corner).alpha(), 0);
        int shadow = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor color = picture.pixelColor(x, y);
                shadow += color.alpha() > 10 && color.alpha() < 200 && color.lightness() < 20;
            }
        }
        QVERIFY2(shadow > 1000, qPrintable(QString::number(shadow)));
    }

    void materialsGiveTheColour()
    {
        QFile mtl(m_folder.filePath("cube.mtl"));
        QVERIFY(mtl.open(QIODevice::WriteOnly));
        mtl.write("newmtl red\nKd 0.9 0.1 0.1\nnewmtl blue\nKd 0.9 0.1 0.1\n");
        mtl.close();
        const QColor middle = pictureOf("a.obj", objCube()).pixelColor(256, 192);
        QVERIFY2(middle.red() > 2 * middle.green() && middle.red() > 2 * middle.blue(),
                 qPrintable(middle.name()));
    }

    void cloudsKeepTheirColours()
    {
        const QImage picture = pictureOf("a.ply", plyCloud(PlyForm::Little));
        int orange = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor color = picture.pixelColor(x, y);
                orange += color.alpha() > 200 && color.red() > 150 && color.blue() < 60;
            }
        }
        QVERIFY2(orange > 5, qPrintable(QString::number(orange)));
    }

    void thePictureIsTheSameEachTime()
    {
        QCOMPARE(pictureOf("a.stl", block(1, 2, 3)), pictureOf("a.stl", block(1, 2, 3)));
    }

    void smallPicturesAreNotBlownUp()
    {
        QCOMPARE(pictureOf("a.png", pngBytes(16, 16)).size(), QSize(16, 16));
        QCOMPARE(pictureOf("b.png", pngBytes(2000, 500)).size(), QSize(512, 128));
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='24' height='24'>"
                               "<rect width='24' height='24' fill='red'/></svg>";
        QCOMPARE(pictureOf("c.svg", svg).size(), QSize(384, 384));
    }
};

VAMS_TEST(ThumbnailLookTest)
#include "thumbnail_look_test.moc"
