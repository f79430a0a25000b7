#include "viewers/standard/standard_viewers.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/viewer_fixtures.h"
#include "viewers/reader/reader_client.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace vams;
using namespace vams::viewers;

/// Real files through the real helper process into the real viewers.
class StandardViewersTest : public QObject
{
    Q_OBJECT

private slots:
    void opensFilesOfEveryKind_data();
    void opensFilesOfEveryKind();
    void damagedFilesSayWhy_data();
    void damagedFilesSayWhy();
    void takesAPictureOfEveryKind_data() { opensFilesOfEveryKind_data(); }
    void takesAPictureOfEveryKind();

private:
    std::unique_ptr<Viewer> viewerFor(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
    QThreadPool m_pool;
    ReaderClient m_reader{{QStringLiteral(VAMS_BINARY_DIR "/bin/vams-reader"), 1, 0, 20000}};
    ViewerRegistry m_registry = standardViewers(m_reader, m_pool);
};

namespace {

QByteArray pngBytes()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

const QByteArray triangle = "v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n";
const QByteArray cloud = "ply\nformat ascii 1.0\nelement vertex 3\nproperty float x\n"
                         "property float y\nproperty float z\nend_header\n0 0 0\n1 0 0\n0 1 1\n";

} // namespace

std::unique_ptr<Viewer> StandardViewersTest::viewerFor(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    file.close();
    std::unique_ptr<Viewer> viewer(
        m_registry.create(fileKindOf(name, bytes.left(4096)), test::darkStyle(), nullptr));
    test::showOnScreen(*viewer, QSize(500, 400));
    viewer->open({file.fileName(), name, sideFilesIn(m_folder.path())});
    return viewer;
}

void StandardViewersTest::opensFilesOfEveryKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fact");
    QTest::newRow("mesh") << "a.obj" << triangle << "Triangles";
    QTest::newRow("point cloud") << "a.ply" << cloud << "Points";
    QTest::newRow("picture") << "a.png" << pngBytes() << "Depth";
    QTest::newRow("text") << "a.json" << QByteArray("{}") << "Language";
    QTest::newRow("other") << "a.e57" << QByteArray("ASTM-E57\0\0\0", 11) << "Looks like";
}

void StandardViewersTest::opensFilesOfEveryKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fact);
    const std::unique_ptr<Viewer> viewer = viewerFor(name, bytes);
    QTRY_COMPARE_WITH_TIMEOUT(viewer->state(), Viewer::State::Ready, 20000);
    QStringList labels;
    for (const auto &[label, value] : viewer->facts())
        labels.append(label);
    QVERIFY2(labels.contains(fact), qPrintable(labels.join(u' ')));
}

void StandardViewersTest::damagedFilesSayWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty glb") << "zero.glb" << QByteArray();
    QTest::newRow("cut glb") << "cut.glb" << QByteArray("glTF\x02\0\0\0\xff\0\0\0", 12);
    QTest::newRow("ply without points") << "none.ply" << cloud.left(60);
    QTest::newRow("picture of nothing") << "bad.png" << QByteArray("\x89PNG\r\n\x1a\n nothing");
}

void StandardViewersTest::damagedFilesSayWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const std::unique_ptr<Viewer> viewer = viewerFor(name, bytes);
    QTRY_COMPARE_WITH_TIMEOUT(viewer->state(), Viewer::State::Failed, 20000);
    QVERIFY(!viewer->error().message.isEmpty());
}

void StandardViewersTest::takesAPictureOfEveryKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const std::unique_ptr<Viewer> viewer = viewerFor(name, bytes);
    QTRY_COMPARE_WITH_TIMEOUT(viewer->state(), Viewer::State::Ready, 20000);
    std::optional<Result<QImage>> answer;
    viewer->takePicture(viewer.get(), [&answer](Result<QImage> taken) { answer = taken; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 15000);
    QVERIFY(*answer);
    QVERIFY(!(*answer)->isNull());
}

VAMS_TEST(StandardViewersTest)
#include "standard_viewers_test.moc"
