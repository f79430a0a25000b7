// Each format read right: counts, bounds, colours, materials.

#include "tests/support/test_main.h"
#include "tests/viewers/support/mesh_samples.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vams;
using namespace vams::test;
using viewers::MeshData;

namespace {

QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsAndBoundsAreRight_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("triangles");
        QTest::addColumn<QVector3D>("size");
        const QVector3D two(2, 2, 2);
        QTest::newRow("stl") << binaryStl(cubeCorners()) << "a.stl" << 12 << two;
        QTest::newRow("stl text") << asciiStl(cubeCorners()) << "a.STL" << 12 << two;
        QTest::newRow("obj") << objCube() << "a.obj" << 12 << two;
        QTest::newRow("glb") << glbSquare().bytes() << "a.glb" << 2 << QVector3D(2, 3, 0);
        QTest::newRow("ply text") << plySquare(PlyForm::Ascii) << "a.ply" << 2
                                  << QVector3D(2, 3, 0);
        QTest::newRow("ply little")
            << plySquare(PlyForm::Little) << "a.ply" << 2 << QVector3D(2, 3, 0);
        QTest::newRow("ply big") << plySquare(PlyForm::Big) << "a.ply" << 2 << QVector3D(2, 3, 0);
        QTest::newRow("off") << offTetrahedron() << "a.off" << 4 << QVector3D(1, 1, 1);
        QTest::newRow("dae") << daeTriangle() << "a.dae" << 1 << QVector3D(1, 1, 0);
    }

    void countsAndBoundsAreRight()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(int, triangles);
        QFETCH(QVector3D, size);
        const MeshData mesh = meshOf(bytes, name);
        QCOMPARE(int(mesh.triangleCount()), triangles);
        QCOMPARE(mesh.bounds().size(), size);
        QVERIFY(!mesh.isPointCloud());
        QCOMPARE(mesh.meshes.at(0).normals.size(), mesh.meshes.at(0).positions.size());
    }

    void solidBinaryStlIsNotTakenForText()
    {
        QByteArray bytes = binaryStl(cubeCorners());
        bytes.replace(0, 5, "solid");
        QCOMPARE(int(meshOf(bytes, "a.stl").triangleCount()), 12);
    }

    void cloudsHavePointsAndColours_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("text") << int(PlyForm::Ascii);
        QTest::newRow("little") << int(PlyForm::Little);
        QTest::newRow("big") << int(PlyForm::Big);
    }

    void cloudsHavePointsAndColours()
    {
        QFETCH(int, form);
        const MeshData cloud = meshOf(plyCloud(PlyForm(form)), "a.ply");
        QVERIFY(cloud.isPointCloud());
        QCOMPARE(cloud.vertexCount(), 3U);
        QCOMPARE(cloud.bounds().max, QVector3D(1, 4, 0));
        const std::vector<std::uint8_t> orange{255, 128, 0, 255};
        QCOMPARE(std::vector(cloud.meshes[0].colors.begin(), cloud.meshes[0].colors.begin() + 4),
                 orange);
    }

    void glbHasMaterialTextureAndPlace()
    {
        const MeshData mesh = meshOf(glbSquare().bytes(), "a.glb");
        QCOMPARE(mesh.materials.size(), 1U);
        const viewers::Material &brick = mesh.materials[0];
        QCOMPARE(brick.name, QString("brick"));
        QCOMPARE(brick.baseColor, QVector4D(1, 0.5f, 0.25f, 1));
        QCOMPARE(brick.metallic, 0.25f);
        QCOMPARE(brick.roughness, 0.75f);
        QVERIFY(brick.isDoubleSided);
        QCOMPARE(mesh.images.at(brick.baseColorImage).size(), QSize(4, 4));
        QCOMPARE(mesh.images.at(0).pixelColor(1, 1), QColor(200, 100, 50));
        QCOMPARE(mesh.bounds().min, QVector3D(10, 0, 0));
        const std::vector<float> uv{0, 1, 1, 1, 1, 0, 0, 0};
        QCOMPARE(mesh.meshes.at(0).texCoords, uv);
        QCOMPARE(mesh.nodes.size(), 2U);
        QCOMPARE(mesh.nodes[1].parent, 0);
    }

    void glassIsSeenThroughAndUnlitDoesNotShine()
    {
        GlbSample sample = glbSquare();
        sample.json["materials"][0]["extensions"] = Json::parse(
            R"({"KHR_materials_transmission": {"transmissionFactor": 1}, "KHR_materials_unlit": {}})");
        const MeshData mesh = meshOf(sample.bytes(), "a.glb");
        QCOMPARE(mesh.materials.at(0).alphaMode, viewers::AlphaMode::Blend);
        QVERIFY(mesh.materials.at(0).baseColor.w() < 0.5f);
        QCOMPARE(mesh.materials.at(0).metallic, 0.0f);
    }

    void skinsStandInTheirRestPose()
    {
        GlbSample sample = glbSquare();
        const auto at = static_cast<int>(sample.binary.size());
        for (int vertex = 0; vertex < 4; ++vertex)
            sample.binary.append("\0\0\0\0", 4);
        const float one[] = {1, 0, 0, 0};
        for (int vertex = 0; vertex < 4; ++vertex)
            sample.binary.append(reinterpret_cast<const char *>(one), 16);
        sample.json["bufferViews"].push_back(
            {{"buffer", 0}, {"byteOffset", at}, {"byteLength", 16}});
        sample.json["bufferViews"].push_back(
            {{"buffer", 0}, {"byteOffset", at + 16}, {"byteLength", 64}});
        sample.json["accessors"].push_back(
            {{"bufferView", 4}, {"componentType", 5121}, {"count", 4}, {"type", "VEC4"}});
        sample.json["accessors"].push_back(
            {{"bufferView", 5}, {"componentType", 5126}, {"count", 4}, {"type", "VEC4"}});
        sample.json["buffers"][0]["byteLength"] = sample.binary.size();
        Json &attributes = sample.json["meshes"][0]["primitives"][0]["attributes"];
        attributes["JOINTS_0"] = 3;
        attributes["WEIGHTS_0"] = 4;
        sample.json["nodes"][1]["skin"] = 0;
        sample.json["nodes"].push_back({{"name", "bone"}, {"translation", {0, 100, 0}}});
        sample.json["scenes"][0]["nodes"] = {0, 2};
        sample.json["skins"] = Json::parse(R"([{"joints": [2]}])");
        const MeshData mesh = meshOf(sample.bytes(), "a.glb");
        QCOMPARE(mesh.bounds().min, QVector3D(0, 100, 0));
        QCOMPARE(int(mesh.triangleCount()), 2);
    }

    void stridesNormalisedNumbersAndSparseChangesAreRead()
    {
        GlbSample sample = glbSquare();
        // Texture coordinates as normalised bytes, four bytes apart.
        const auto at = static_cast<int>(sample.binary.size());
        for (const int value : {0, 255, 255, 255, 255, 0, 0, 0}) {
            sample.binary.append(char(value));
            if (sample.binary.size() % 2 == 0)
                sample.binary.append("\x7f\x7f", 2);
        }
        sample.json["bufferViews"].push_back({{"buffer", 0},
                                              {"byteOffset", at},
                                              {"byteLength", sample.binary.size() - at},
                                              {"byteStride", 4}});
        sample.json["accessors"][1] = {{"bufferView", 4},
                                       {"componentType", 5121},
                                       {"count", 4},
                                       {"type", "VEC2"},
                                       {"normalized", true}};
        // Vertex 2 moves to (2, 3, 5).
        const auto sparse = static_cast<int>(sample.binary.size());
        const float moved[] = {2, 3, 5};
        sample.binary.append("\x02\x00\x00\x00", 4);
        sample.binary.append(reinterpret_cast<const char *>(moved), 12);
        sample.json["bufferViews"].push_back(
            {{"buffer", 0}, {"byteOffset", sparse}, {"byteLength", 4}});
        sample.json["bufferViews"].push_back(
            {{"buffer", 0}, {"byteOffset", sparse + 4}, {"byteLength", 12}});
        sample.json["accessors"][0]["sparse"] = {
            {"count", 1},
            {"indices", {{"bufferView", 5}, {"componentType", 5123}}},
            {"values", {{"bufferView", 6}}}};
        sample.json["buffers"][0]["byteLength"] = sample.binary.size();
        const MeshData mesh = meshOf(sample.bytes(), "a.glb");
        QCOMPARE(mesh.meshes.at(0).texCoords[1], 1.0f);
        QCOMPARE(mesh.meshes.at(0).texCoords[5], 0.0f);
        QCOMPARE(mesh.bounds().max.z(), 5.0f);
    }

    void animationsMoveNodes()
    {
        GlbSample sample = glbSquare();
        const auto at = static_cast<int>(sample.binary.size());
        const float keys[] = {0, 2, 0, 0, 0, 0, 5, 0};
        sample.binary.append(reinterpret_cast<const char *>(keys), sizeof(keys));
        sample.json["bufferViews"].push_back(
            {{"buffer", 0}, {"byteOffset", at}, {"byteLength", 8}});
        sample.json["bufferViews"].push_back(
            {{"buffer", 0}, {"byteOffset", at + 8}, {"byteLength", 24}});
        sample.json["accessors"].push_back(
            {{"bufferView", 4}, {"componentType", 5126}, {"count", 2}, {"type", "SCALAR"}});
        sample.json["accessors"].push_back(
            {{"bufferView", 5}, {"componentType", 5126}, {"count", 2}, {"type", "VEC3"}});
        sample.json["animations"] = Json::parse(R"([{"name": "rise",
            "samplers": [{"input": 3, "output": 4}],
            "channels": [{"sampler": 0, "target": {"node": 1, "path": "translation"}},
                         {"sampler": 0, "target": {"node": 1, "path": "weights"}}]}])");
        const MeshData mesh = meshOf(sample.bytes(), "a.glb");
        QCOMPARE(mesh.animations.size(), 1U);
        QCOMPARE(mesh.animations[0].duration, 2.0f);
        QCOMPARE(mesh.animations[0].channels.size(), 1U);
        QCOMPARE(mesh.animations[0].channels[0].values.size(), 6U);
    }

    void gltfFindsItsBufferBesideIt()
    {
        QTemporaryDir folder;
        GlbSample sample = glbSquare();
        sample.json["buffers"][0]["uri"] = "parts/square%201.bin";
        QVERIFY(QDir(folder.path()).mkpath("parts"));
        writeFile(folder, "parts/square 1.bin", sample.binary);
        const QByteArray text = dumpJson(sample.json);
        const MeshData mesh = meshOf(text, "a.gltf", viewers::sideFilesIn(folder.path()));
        QCOMPARE(int(mesh.triangleCount()), 2);
        const auto alone = loadSample(text, "a.gltf");
        QVERIFY(!alone);
        QVERIFY2(alone.error().message.contains("square%201.bin"),
                 qPrintable(alone.error().message));
    }

    void dataUrisAreBuffers()
    {
        GlbSample sample = glbSquare();
        sample.json["buffers"][0]["uri"] =
            QString("data:application/octet-stream;base64," + sample.binary.toBase64());
        QCOMPARE(int(meshOf(dumpJson(sample.json), "a.gltf").triangleCount()), 2);
    }

    void objHasMaterialsAndTextures()
    {
        QTemporaryDir folder;
        writeFile(
            folder, "cube.mtl",
            "newmtl red\nKd 1 0 0\nd 0.5\nnewmtl blue\nKd 0 0 0\nmap_Kd -s 1 1 1 my.png\nPm 1\n");
        writeFile(folder, "my.png", pngBytes(2, 2));
        const MeshData mesh = meshOf(objCube(), "a.obj", viewers::sideFilesIn(folder.path()));
        QCOMPARE(mesh.meshes.size(), 2U);
        QCOMPARE(mesh.materials.size(), 2U);
        QCOMPARE(mesh.materials[0].baseColor, QVector4D(1, 0, 0, 0.5f));
        QCOMPARE(mesh.materials[0].alphaMode, viewers::AlphaMode::Blend);
        QCOMPARE(mesh.materials[1].baseColorImage, 0);
        QCOMPARE(mesh.materials[1].metallic, 1.0f);
        QCOMPARE(mesh.meshes[0].texCoords.size(), mesh.meshes[0].vertexCount() * 2);
        QVERIFY(mesh.warnings.empty());
        const MeshData alone = meshOf(objCube(), "a.obj");
        QCOMPARE(alone.warnings.size(), 1U);
        QVERIFY(alone.warnings[0].contains("cube.mtl"));
    }

    void objTakesNegativeIndicesColoursAndPolygons()
    {
        const MeshData mesh = meshOf("v 0 0 0 1 0 0\nv 1 0 0 1 0 0\nv 1 1 0 1 0 0\nv 0 1 0 0 0 1\n"
                                     "f -4 -3 -2 -1\n",
                                     "a.obj");
        QCOMPARE(int(mesh.triangleCount()), 2);
        const auto &colors = mesh.meshes.at(0).colors;
        QCOMPARE(colors.size(), 16U);
        QCOMPARE(int(colors[0]), 255);
        QCOMPARE(int(colors[14]), 255);
    }

    void numbersOfEveryFormAreRead()
    {
        const MeshData mesh =
            meshOf("v 1e-3 -2.5E+2 +.5\nv 123456789.123456789012345 -0 7.\nv 1 2 3\n", "a.obj");
        QVERIFY(mesh.isPointCloud());
        const auto &p = mesh.meshes.at(0).positions;
        QCOMPARE(p[0], 0.001f);
        QCOMPARE(p[1], -250.0f);
        QCOMPARE(p[2], 0.5f);
        QCOMPARE(p[3], 123456789.12345679f);
        QCOMPARE(p[5], 7.0f);
    }

    void picturesAndTextsAreLoaded()
    {
        const auto picture = loadSample(pngBytes(30, 20), "a.png");
        QVERIFY(picture);
        QCOMPARE(std::get<QImage>(*picture).size(), QSize(30, 20));
        const auto text = loadSample("Größe\n", "a.txt");
        QVERIFY(text);
        QCOMPARE(std::get<viewers::TextSample>(*text).text, QString::fromUtf8("Größe\n"));
    }
};

VAMS_TEST(FormatsTest)
#include "formats_test.moc"
