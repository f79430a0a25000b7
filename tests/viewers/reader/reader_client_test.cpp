#include "viewers/reader/reader_client.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/mesh_samples.h"

#include <QFile>
#include <QTemporaryDir>

#include <set>
#include <thread>

using namespace vams;
using namespace vams::test;
using viewers::FileSource;
using viewers::ReaderClient;
using viewers::ReaderOptions;

namespace {

QString binary(const char *name)
{
    return QStringLiteral(VAMS_BINARY_DIR "/bin/") + QLatin1String(name);
}

ReaderOptions misbehaving()
{
    ReaderOptions options;
    options.program = binary("misbehaving_reader");
    options.processes = 2;
    return options;
}

} // namespace

class ReaderClientTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    FileSource file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return {file.fileName(), name, {}};
    }

private slots:
    void meshArrivesAsItWasRead()
    {
        ReaderClient client({.program = binary("vams-reader")});
        Job job;
        const auto mesh = client.loadMesh(file("a.glb", glbSquare().bytes()), job);
        QVERIFY2(mesh, mesh ? "" : qPrintable(describe(mesh.error())));
        const viewers::MeshData own = meshOf(glbSquare().bytes(), "a.glb");
        QCOMPARE(mesh->meshes.at(0).positions, own.meshes.at(0).positions);
        QCOMPARE(mesh->meshes.at(0).normals, own.meshes.at(0).normals);
        QCOMPARE(mesh->meshes.at(0).indices, own.meshes.at(0).indices);
        QCOMPARE(mesh->images.at(0), own.images.at(0));
        QCOMPARE(mesh->materials.at(0).baseColor, own.materials.at(0).baseColor);
        QCOMPARE(mesh->nodes.at(1).parent, 0);
        QCOMPARE(mesh->bounds().min, own.bounds().min);
    }

    void factsPicturesAndThumbnails()
    {
        ReaderClient client({.program = binary("vams-reader")});
        Job job;
        const auto facts = client.readFacts(file("a.stl", binaryStl(cubeCorners())), job);
        QVERIFY(facts);
        QCOMPARE(facts->triangles, 12);
        QCOMPARE(facts->bounds.size(), QVector3D(2, 2, 2));
        const auto image = client.loadImage(file("a.png", pngBytes(40, 20)), QSize(20, 20), job);
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(20, 10));
        QCOMPARE(image->pixelColor(3, 3), QColor(200, 100, 50));
        const auto narrow = client.loadImage(file("b.png", pngBytes(20, 40)), QSize(30, 10), job);
        QVERIFY(narrow);
        QCOMPARE(narrow->size(), QSize(5, 10));
        const auto picture =
            client.renderThumbnail(file("a.stl", binaryStl(cubeCorners())), QSize(512, 384), job);
        QVERIFY2(picture, picture ? "" : qPrintable(describe(picture.error())));
        QCOMPARE(picture->size(), QSize(512, 384));
        QCOMPARE(picture->pixelColor(2, 2).alpha(), 0);
        QCOMPARE(picture->pixelColor(256, 192).alpha(), 255);
    }

    void everyKindHasAThumbnail_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("glb") << "a.glb" << glbSquare().bytes();
        QTest::newRow("cloud") << "a.ply" << plyCloud(PlyForm::Little);
        QTest::newRow("obj") << "a.obj" << objCube();
        QTest::newRow("off") << "a.off" << offTetrahedron();
        QTest::newRow("png") << "a.png" << pngBytes(600, 300);
        QTest::newRow("text") << "a.txt" << QByteArray("one\ntwo\n");
    }

    void everyKindHasAThumbnail()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        ReaderClient client({.program = binary("vams-reader")});
        Job job;
        const auto picture = client.renderThumbnail(file(name, bytes), QSize(512, 384), job);
        QVERIFY2(picture, picture ? "" : qPrintable(describe(picture.error())));
        QCOMPARE(picture->width(), 512);
        std::set<QRgb> colors;
        for (int y = 0; y < picture->height(); y += 3) {
            for (int x = 0; x < picture->width(); x += 3)
                colors.insert(picture->pixel(x, y));
        }
        QVERIFY2(colors.size() > (name == "a.png" ? 0U : 2U), "the picture shows something");
    }

    void sideFilesAreAskedOfTheProgram()
    {
        ReaderClient client({.program = binary("vams-reader")});
        Job job;
        FileSource source = file("a.obj", objCube());
        const QString mtl =
            file("other-name", "newmtl red\nKd 1 0 0\nmap_Kd ../../secret.png\n").path;
        QStringList asked;
        source.sideFiles = [&](const QString &name) {
            asked << name;
            return name == "cube.mtl" ? mtl : QString();
        };
        const auto mesh = client.loadMesh(source, job);
        QVERIFY(mesh);
        QCOMPARE(mesh->materials.at(0).name, QString("red"));
        QCOMPARE(asked, QStringList("cube.mtl"));
    }

    void troubleIsAMessageAndTheNextFileWorks_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("crash") << QByteArray("crash") << "crashed";
        QTest::newRow("exit") << QByteArray("exit") << "crashed";
        QTest::newRow("hang") << QByteArray("hang") << "too long";
        QTest::newRow("memory") << QByteArray("memory") << "memory";
        QTest::newRow("memory in a thread") << QByteArray("memory in a thread") << "memory";
        QTest::newRow("bad indices") << QByteArray("bad indices") << "broken answer";
        QTest::newRow("bad nodes") << QByteArray("bad nodes") << "broken answer";
    }

    void troubleIsAMessageAndTheNextFileWorks()
    {
        QFETCH(QByteArray, what);
        QFETCH(QString, says);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        if (what.startsWith("memory"))
            QSKIP("sanitizers need unlimited memory");
#endif
        ReaderOptions options = misbehaving();
        options.memoryLimit = 1LL << 30;
        options.timeLimitMs = what == "hang" ? 300 : 60000;
        ReaderClient client(options);
        Job job;
        const auto bad = client.loadMesh(file("bad.trouble", what), job);
        QVERIFY(!bad);
        QVERIFY2(bad.error().message.contains(says), qPrintable(describe(bad.error())));
        QCOMPARE(bad.error().subject, QString("bad.trouble"));
        const auto good = client.loadMesh(file("good.trouble", "fine"), job);
        QVERIFY2(good, good ? "" : qPrintable(describe(good.error())));
        QCOMPARE(good->vertexCount(), 3U);
    }

    void printingDoesNotDisturbTheMessages()
    {
        ReaderClient client(misbehaving());
        Job job;
        QVERIFY(client.loadMesh(file("a.trouble", "noise"), job));
        QVERIFY(client.loadMesh(file("b.trouble", "fine"), job));
    }

    void cancellingEndsAHangingReader()
    {
        ReaderClient client(misbehaving());
        Job job;
        std::thread canceller([&job] { job.cancel(); });
        const auto result = client.loadMesh(file("a.trouble", "hang"), job);
        canceller.join();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }

    void manyThreadsShareFewProcesses()
    {
        ReaderClient client(misbehaving());
        const FileSource source = file("a.stl", binaryStl(cubeCorners()));
        std::atomic<int> read = 0;
        std::vector<std::thread> threads;
        for (int at = 0; at < 8; ++at) {
            threads.emplace_back([&] {
                Job job;
                for (int round = 0; round < 5; ++round) {
                    const auto mesh = client.loadMesh(source, job);
                    read += mesh && mesh->triangleCount() == 12;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(read.load(), 40);
    }

    void aMissingHelperIsSaid()
    {
        ReaderClient client({.program = "/nowhere/vams-reader"});
        Job job;
        const auto result = client.loadMesh(file("a.stl", binaryStl(cubeCorners())), job);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Internal);
    }

    void aMissingFileIsSaid()
    {
        ReaderClient client({.program = binary("vams-reader")});
        Job job;
        const auto result = client.loadMesh({m_folder.filePath("none.stl"), "none.stl", {}}, job);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Io);
    }
};

VAMS_TEST(ReaderClientTest)
#include "reader_client_test.moc"
