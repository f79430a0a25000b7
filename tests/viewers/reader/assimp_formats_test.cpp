// The formats that Assimp reads, whole and cut, through the reader process: parsers of others may
// crash on damaged files, and the program must not notice.

#include "viewers/reader/reader_client.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/mesh_samples.h"

#include <assimp/Exporter.hpp>
#include <assimp/Importer.hpp>
#include <assimp/postprocess.h>
#include <assimp/scene.h>

#include <QFile>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::test;

class AssimpFormatsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    viewers::ReaderClient m_client{{.program = QStringLiteral(VAMS_BINARY_DIR "/bin/vams-reader")}};

    /// The cube, written by Assimp.
    QByteArray exported(const char *format) const
    {
        const QByteArray stl = binaryStl(cubeCorners());
        Assimp::Importer importer;
        const aiScene *scene = importer.ReadFileFromMemory(stl.constData(), std::size_t(stl.size()),
                                                           aiProcess_JoinIdenticalVertices, "stl");
        const QString path = m_folder.filePath("exported");
        Assimp::Exporter exporter;
        if (!scene || exporter.Export(scene, format, path.toStdString()) != aiReturn_SUCCESS)
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<viewers::MeshData> load(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        Job job;
        return m_client.loadMesh({file.fileName(), name, {}}, job);
    }

private slots:
    void cubeIsReadWholeAndNeverHarmsWhenCut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("collada") << "a.dae" << QByteArray("collada");
        QTest::newRow("3ds") << "a.3ds" << QByteArray("3ds");
        QTest::newRow("x3d") << "a.x3d" << QByteArray("x3d");
        QTest::newRow("fbx text") << "a.fbx" << QByteArray("fbxa");
        QTest::newRow("3mf") << "a.3mf" << QByteArray("3mf");
        QTest::newRow("glb by others") << "a.glb" << QByteArray("glb2");
        QTest::newRow("glb 1") << "a.glb" << QByteArray("glb");
        QTest::newRow("obj by others") << "a.obj" << QByteArray("objnomtl");
        QTest::newRow("ply by others") << "a.ply" << QByteArray("plyb");
        QTest::newRow("stl by others") << "a.stl" << QByteArray("stlb");
    }

    void cubeIsReadWholeAndNeverHarmsWhenCut()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, format);
        const QByteArray bytes = exported(format.constData());
        QVERIFY2(!bytes.isEmpty(), "Assimp writes this format");
        const auto whole = load(name, bytes);
        QVERIFY2(whole, whole ? "" : qPrintable(describe(whole.error())));
        QCOMPARE(int(whole->triangleCount()), 12);
        const QVector3D size = whole->bounds().size();
        QVERIFY2(qFuzzyCompare(size.x(), size.y()) && qFuzzyCompare(size.y(), size.z()),
                 "a cube is as high as it is wide");
        for (int part = 0; part < 16; ++part) {
            const auto cut = load(name, bytes.left(bytes.size() * part / 16));
            QVERIFY(cut || !cut.error().message.isEmpty());
        }
        QVERIFY2(load(name, bytes), "the next file works");
    }
};

VAMS_TEST(AssimpFormatsTest)
#include "assimp_formats_test.moc"
