// Each format cut, spoilt and turned hostile: a message, never a crash.

#include "tests/support/test_main.h"
#include "tests/viewers/support/mesh_samples.h"

#include <QtEndian>

using namespace vams;
using namespace vams::test;

namespace {

using Spoil = std::function<void(GlbSample &)>;

/// Fails the test unless there is an error with a message and the file's name.
void expectError(const Result<viewers::Loaded> &result)
{
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(!result.error().subject.isEmpty());
}

QByteArray withCount(QByteArray stl, quint32 count)
{
    qToLittleEndian(count, stl.data() + 80);
    return stl;
}

} // namespace

Q_DECLARE_METATYPE(Spoil)

class MalformedTest : public QObject
{
    Q_OBJECT

private slots:
    void cutFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("stl") << binaryStl(cubeCorners()) << "a.stl";
        QTest::newRow("stl text") << asciiStl(cubeCorners()) << "a.stl";
        QTest::newRow("glb") << glbSquare().bytes() << "a.glb";
        QTest::newRow("ply text") << plySquare(PlyForm::Ascii) << "a.ply";
        QTest::newRow("ply little") << plySquare(PlyForm::Little) << "a.ply";
        QTest::newRow("ply big") << plySquare(PlyForm::Big) << "a.ply";
        QTest::newRow("cloud") << plyCloud(PlyForm::Little) << "a.ply";
        QTest::newRow("dae") << daeTriangle() << "a.dae";
        QTest::newRow("gltf") << dumpJson(glbSquare().json) << "a.gltf";
        QTest::newRow("png") << pngBytes(64, 64) << "a.png";
    }

    void cutFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        for (int part = 0; part < 16; ++part)
            expectError(loadSample(bytes.left(bytes.size() * part / 16), name));
    }

    void cutTextIsRefusedOrShowsItsPart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("obj") << objCube() << "a.obj";
        QTest::newRow("off") << offTetrahedron() << "a.off";
    }

    void cutTextIsRefusedOrShowsItsPart()
    {
        // Any beginning of an OBJ text is an OBJ text; only what is half a line is wrong.
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        for (int part = 0; part < 16; ++part) {
            const auto result = loadSample(bytes.left(bytes.size() * part / 16), name);
            if (result)
                QVERIFY(std::get<viewers::MeshData>(*result).vertexCount() > 0);
            else
                expectError(result);
        }
    }

    void wrongFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty glb") << QByteArray() << "a.glb"
                                   << "empty";
        QTest::newRow("empty png") << QByteArray() << "a.png"
                                   << "empty";
        QTest::newRow("png as glb") << pngBytes(8, 8) << "a.glb"
                                    << "picture";
        QTest::newRow("png as stl") << pngBytes(8, 8) << "a.stl"
                                    << "picture";
        QTest::newRow("glb as ply") << glbSquare().bytes() << "a.ply"
                                    << "glTF";
        QTest::newRow("noise") << QByteArray("\x01\x02\x03\x04\x00\x01", 6) << "a.glb"
                               << "GLB";
        QTest::newRow("unknown kind") << QByteArray("\x01\x02\x00", 3) << "a.xyzzy"
                                      << "no viewer";
        QTest::newRow("huge stl count")
            << withCount(binaryStl(cubeCorners()), 0xffffffff) << "a.stl"
            << "4294967295";
        QTest::newRow("no triangles") << withCount(binaryStl({}), 0) << "a.stl"
                                      << "no triangles";
        QTest::newRow("huge ply count")
            << QByteArray("ply\nformat binary_little_endian 1.0\nelement vertex 999999999999\n"
                          "property float x\nproperty float y\nproperty float z\nend_header\n")
            << "a.ply"
            << "announces";
        QTest::newRow("ply without x")
            << QByteArray(
                   "ply\nformat ascii 1.0\nelement vertex 1\nproperty float a\nend_header\n1\n")
            << "a.ply"
            << "positions";
        QTest::newRow("ply list length")
            << QByteArray(
                   "ply\nformat ascii 1.0\nelement vertex 3\nproperty float x\nproperty float y\n"
                   "property float z\nelement face 1\nproperty list int int vertex_indices\n"
                   "end_header\n0 0 0\n1 0 0\n0 1 0\n99999999 0 1 2\n")
            << "a.ply"
            << "ends early";
        QTest::newRow("ply index")
            << plySquare(PlyForm::Ascii).replace("4 0 1 2 3", "3 0 1 4") << "a.ply"
            << "vertex";
        QTest::newRow("ply negative index")
            << plySquare(PlyForm::Ascii).replace("4 0 1 2 3", "3 0 1 -1") << "a.ply"
            << "vertex";
        QTest::newRow("obj index") << QByteArray("v 0 0 0\nf 1 2 3\n") << "a.obj"
                                   << "vertex";
        QTest::newRow("obj far back") << QByteArray("v 0 0 0\nf -9 -9 -9\n") << "a.obj"
                                      << "vertex";
        QTest::newRow("obj words") << QByteArray("v a b c\n") << "a.obj"
                                   << "number";
        QTest::newRow("obj nothing") << QByteArray("# nothing\n") << "a.obj"
                                     << "nothing";
        QTest::newRow("obj nan") << QByteArray("v nan nan nan\n") << "a.obj"
                                 << "nothing";
        QTest::newRow("json bomb") << QByteArray(100000, '[') + '{' << "a.gltf"
                                   << "";
        QTest::newRow("nested json") << "{\"a\":" + QByteArray(100000, '[') << "a.gltf"
                                     << "JSON";
    }

    void wrongFilesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, says);
        const auto result = loadSample(bytes, name);
        expectError(result);
        if (!result)
            QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
    }

    void hostileGlbIsRefused_data()
    {
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
        row("view behind the end",
            [](GlbSample &s) { s.json["bufferViews"][0]["byteLength"] = 1u << 30; });
        row("negative offset", [](GlbSample &s) { s.json["bufferViews"][0]["byteOffset"] = -48; });
        row("overflowing offset", [](GlbSample &s) {
            s.json["bufferViews"][0]["byteOffset"] = 0x7ffffffffffffff0;
            s.json["bufferViews"][0]["byteLength"] = 0x7ffffffffffffff0;
        });
        row("unsigned offset",
            [](GlbSample &s) { s.json["accessors"][0]["byteOffset"] = 0xfffffffffffffff0; });
        row("huge count", [](GlbSample &s) { s.json["accessors"][0]["count"] = 4000000000u; });
        row("count beyond", [](GlbSample &s) { s.json["accessors"][0]["count"] = 5; });
        row("count negative", [](GlbSample &s) { s.json["accessors"][0]["count"] = -1; });
        row("huge zeros", [](GlbSample &s) {
            s.json["accessors"][0].erase("bufferView");
            s.json["accessors"][0]["count"] = 4000000000u;
        });
        row("stride", [](GlbSample &s) { s.json["bufferViews"][0]["byteStride"] = 60000; });
        row("small stride", [](GlbSample &s) { s.json["bufferViews"][0]["byteStride"] = 4; });
        row("component", [](GlbSample &s) { s.json["accessors"][0]["componentType"] = 7; });
        row("shape", [](GlbSample &s) { s.json["accessors"][0]["type"] = "VEC9"; });
        row("index", [](GlbSample &s) { s.binary[80] = 9; });
        row("missing accessor",
            [](GlbSample &s) { s.json["meshes"][0]["primitives"][0]["indices"] = 99; });
        row("missing mesh", [](GlbSample &s) { s.json["nodes"][1]["mesh"] = 7; });
        row("missing node", [](GlbSample &s) { s.json["scenes"][0]["nodes"] = {5}; });
        row("circle", [](GlbSample &s) { s.json["nodes"][1]["children"] = {0}; });
        row("own child", [](GlbSample &s) { s.json["nodes"][0]["children"] = {0, 1}; });
        row("no node", [](GlbSample &s) { s.json["scenes"][0]["nodes"] = Json::array(); });
        row("no version", [](GlbSample &s) { s.json.erase("asset"); });
        row("version 9", [](GlbSample &s) { s.json["asset"]["version"] = "9.0"; });
        row("meshes as text", [](GlbSample &s) { s.json["meshes"] = "none"; });
        row("matrix short", [](GlbSample &s) { s.json["nodes"][0]["matrix"] = {1, 0, 0}; });
        row("translation text", [](GlbSample &s) {
            s.json["nodes"][0]["translation"] = {"a", "b", "c"};
        });
        row("sparse outside", [](GlbSample &s) {
            s.json["accessors"][0]["sparse"] = {
                {"count", 4},
                {"indices", {{"bufferView", 2}, {"componentType", 5121}}},
                {"values", {{"bufferView", 3}, {"byteOffset", 1000000}}}};
        });
        row("only NaN", [](GlbSample &s) { s.binary.replace(0, 48, QByteArray(48, '\xff')); });
    }

    void hostileGlbIsRefused()
    {
        QFETCH(Spoil, spoil);
        GlbSample sample = glbSquare();
        spoil(sample);
        expectError(loadSample(sample.bytes(), "a.glb"));
    }

    void deepNodesAreNoProblem()
    {
        GlbSample sample = glbSquare();
        constexpr int depth = 20000;
        sample.json["nodes"][1].erase("mesh");
        for (int at = 2; at < depth; ++at) {
            sample.json["nodes"][at - 1]["children"] = {at};
            sample.json["nodes"].push_back(Json::object());
        }
        sample.json["nodes"][depth - 1]["mesh"] = 0;
        QCOMPARE(int(meshOf(sample.bytes(), "a.glb").triangleCount()), 2);
    }

    void unreadableTextureIsAWarning()
    {
        GlbSample sample = glbSquare();
        sample.binary.replace(92, 8, "no image");
        const viewers::MeshData mesh = meshOf(sample.bytes(), "a.glb");
        QCOMPARE(mesh.warnings.size(), 1U);
        QCOMPARE(mesh.materials.at(0).baseColorImage, -1);
    }

    void everyByteMayBeWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("glb") << glbSquare().bytes() << "a.glb";
        QTest::newRow("stl") << binaryStl(cubeCorners()) << "a.stl";
        QTest::newRow("ply") << plySquare(PlyForm::Little) << "a.ply";
        QTest::newRow("obj") << objCube() << "a.obj";
    }

    void everyByteMayBeWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const qsizetype step = std::max<qsizetype>(1, bytes.size() / 400);
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            for (const char value : {'\xff', '\0', '9'}) {
                QByteArray spoilt = bytes;
                spoilt[at] = value;
                const auto result = loadSample(spoilt, name);
                QVERIFY(result || !result.error().message.isEmpty());
            }
        }
    }
};

VAMS_TEST(MalformedTest)
#include "malformed_test.moc"
