#include "app/demo/clouds/scanner.h"
#include "app/demo/files/glb_writer.h"
#include "app/demo/files/mesh_files.h"
#include "app/demo/models/machine_parts.h"
#include "app/demo/models/plant_parts.h"
#include "app/demo/models/props.h"
#include "tests/support/test_main.h"
#include "viewers/formats/formats.h"

#include <cmath>
#include <map>
#include <set>

namespace vams::test {

namespace {

using viewers::Mesh;
using viewers::MeshData;
using MakeScene = std::function<MeshData()>;

constexpr demo::Detail coarse{0.5};

const std::vector<std::pair<QByteArray, MakeScene>> &sceneMakers()
{
    static const std::vector<std::pair<QByteArray, MakeScene>> makers{
        {"impeller", [] { return demo::impeller({}, coarse); }},
        {"impeller, first", [] { return demo::impeller({.blades = 5, .hasNut = false}, coarse); }},
        {"helical gear", [] { return demo::helicalGear({}, coarse); }},
        {"solid gear", [] { return demo::helicalGear({.holes = 0}, coarse); }},
        {"gear pair", [] { return demo::gearPair(coarse); }},
        {"turbine", [] { return demo::turbineStage(false, coarse); }},
        {"turbine, thermal", [] { return demo::turbineStage(true, coarse); }},
        {"bearing", [] { return demo::ballBearing(coarse); }},
        {"coupling", [] { return demo::jawCoupling(coarse); }},
        {"bolt", [] { return demo::hexBolt(70, coarse); }},
        {"volute", [] { return demo::voluteCasing(coarse); }},
        {"elbow", [] { return demo::elbow(152, coarse); }},
        {"gate valve", [] { return demo::gateValve(coarse); }},
        {"heat exchanger", [] { return demo::heatExchanger(coarse); }},
        {"pressure vessel", [] { return demo::pressureVessel(coarse); }},
        {"pump skid", [] { return demo::pumpSkid(coarse); }},
        {"crate", [] { return demo::shippingCrate(demo::plankTextures(32), coarse); }},
        {"tower",
         [] { return demo::brickTower(demo::brickTextures(32), demo::plankTextures(32), coarse); }},
        {"drum", [] { return demo::oilDrum(demo::rustTextures(32), coarse); }},
        {"amphora", [] { return demo::clayAmphora(coarse); }}};
    return makers;
}

void addSceneRows()
{
    QTest::addColumn<int>("maker");
    for (std::size_t at = 0; at < sceneMakers().size(); ++at)
        QTest::newRow(sceneMakers()[at].first) << static_cast<int>(at);
}

MeshData sceneOfRow()
{
    QFETCH(int, maker);
    return sceneMakers()[static_cast<std::size_t>(maker)].second();
}

QVector3D vectorAt(const std::vector<float> &values, std::size_t index)
{
    return {values[3 * index], values[3 * index + 1], values[3 * index + 2]};
}

/// The loader's own reading of the bytes.
MeshData readBack(const QByteArray &bytes, const QString &name)
{
    static const viewers::LoaderRegistry registry = viewers::allLoaders();
    Job job;
    const auto loaded = registry.load(viewers::Source(bytes, name), job);
    if (!loaded) {
        QTest::qFail(qPrintable(describe(loaded.error())), __FILE__, __LINE__);
        return {};
    }
    return std::get<MeshData>(*loaded);
}

bool isNear(const QVector3D &a, const QVector3D &b, float tolerance)
{
    return (a - b).length() <= tolerance;
}

} // namespace

/// The generated geometry, and the files made of it.
class ModelsTest : public QObject
{
    Q_OBJECT

private slots:
    void meshIsSound_data() { addSceneRows(); }
    void meshIsSound();
    void meshIsClosed_data() { addSceneRows(); }
    void meshIsClosed();
    void facesLookOutward_data() { addSceneRows(); }
    void facesLookOutward();
    void glbIsReadBack_data() { addSceneRows(); }
    void glbIsReadBack();
    void stlAndObjAreReadBack();
    void plyIsReadBack();
    void outlineWithHolesKeepsItsArea();
    void hardEdgesAreSplitAndRoundOnesAreNot();
    void gearsTurnTogether();
    void scanIsTheSameEveryTime();
};

void ModelsTest::meshIsSound()
{
    const MeshData scene = sceneOfRow();
    QVERIFY(scene.triangleCount() > 500);
    for (const Mesh &mesh : scene.meshes) {
        QVERIFY2(!mesh.indices.empty(), qPrintable(mesh.name));
        QCOMPARE(mesh.normals.size(), mesh.positions.size());
        QVERIFY(mesh.material >= 0 && mesh.material < static_cast<int>(scene.materials.size()));
        for (const float value : mesh.positions)
            QVERIFY(std::isfinite(value));
        for (std::size_t at = 0; at < mesh.vertexCount(); ++at)
            QVERIFY2(std::abs(vectorAt(mesh.normals, at).length() - 1) < 1e-3f,
                     qPrintable(mesh.name));
        for (std::size_t at = 0; at < mesh.indices.size(); at += 3) {
            const QVector3D a = vectorAt(mesh.positions, mesh.indices[at]);
            const QVector3D b = vectorAt(mesh.positions, mesh.indices[at + 1]);
            const QVector3D c = vectorAt(mesh.positions, mesh.indices[at + 2]);
            QVERIFY2(QVector3D::crossProduct(b - a, c - a).length() > 0, qPrintable(mesh.name));
        }
    }
}

void ModelsTest::meshIsClosed()
{
    // Each edge is walked as often one way as the other.
    for (const Mesh &mesh : sceneOfRow().meshes) {
        std::map<std::array<qint64, 3>, int> places;
        std::vector<int> place;
        for (std::size_t at = 0; at < mesh.vertexCount(); ++at) {
            const QVector3D p = vectorAt(mesh.positions, at);
            const std::array<qint64, 3> key{std::llround(p.x() * 1000), std::llround(p.y() * 1000),
                                            std::llround(p.z() * 1000)};
            place.push_back(places.try_emplace(key, static_cast<int>(places.size())).first->second);
        }
        std::map<std::pair<int, int>, int> balance;
        for (std::size_t at = 0; at < mesh.indices.size(); ++at) {
            const int from = place[mesh.indices[at]];
            const int to = place[mesh.indices[at % 3 == 2 ? at - 2 : at + 1]];
            balance[std::minmax(from, to)] += from < to ? 1 : -1;
        }
        int open = 0;
        for (const auto &[edge, sum] : balance)
            open += sum != 0;
        QVERIFY2(open == 0, qPrintable(QStringLiteral("%1: %2 open edges of %3")
                                           .arg(mesh.name)
                                           .arg(open)
                                           .arg(balance.size())));
    }
}

void ModelsTest::facesLookOutward()
{
    // A closed skin with outward faces has a positive volume.
    for (const Mesh &mesh : sceneOfRow().meshes) {
        double volume = 0;
        for (std::size_t at = 0; at < mesh.indices.size(); at += 3)
            volume += static_cast<double>(QVector3D::dotProduct(
                vectorAt(mesh.positions, mesh.indices[at]),
                QVector3D::crossProduct(vectorAt(mesh.positions, mesh.indices[at + 1]),
                                        vectorAt(mesh.positions, mesh.indices[at + 2]))));
        QVERIFY2(volume > 0, qPrintable(mesh.name));
    }
}

void ModelsTest::glbIsReadBack()
{
    const MeshData scene = sceneOfRow();
    const MeshData read = readBack(demo::writeGlb(scene), QStringLiteral("a.glb"));
    QCOMPARE(read.triangleCount(), scene.triangleCount());
    QCOMPARE(read.materials.size(), scene.materials.size());
    QCOMPARE(read.images.size(), scene.images.size());
    QCOMPARE(read.animations.size(), scene.animations.size());
    QVERIFY2(read.warnings.empty(), qPrintable(read.warnings.empty() ? "" : read.warnings.front()));
    // Metres with Y up, of millimetres with Z up.
    const QVector3D size = scene.bounds().size() / 1000;
    QVERIFY(isNear(read.bounds().size(), {size.x(), size.z(), size.y()}, size.length() * 1e-3f));
    for (std::size_t at = 0; at < scene.materials.size(); ++at) {
        QCOMPARE(read.materials[at].name, scene.materials[at].name);
        QVERIFY(std::abs(read.materials[at].roughness - scene.materials[at].roughness) < 1e-4f);
    }
}

void ModelsTest::stlAndObjAreReadBack()
{
    const MeshData scene = demo::gateValve(coarse);
    const MeshData stl = readBack(demo::writeStl(scene), QStringLiteral("a.stl"));
    QCOMPARE(stl.triangleCount(), scene.triangleCount());
    QVERIFY(isNear(stl.bounds().size(), scene.bounds().size(), 0.01f));
    const demo::ObjFiles files = demo::writeObj(scene, QStringLiteral("a.mtl"));
    const MeshData obj = readBack(files.obj, QStringLiteral("a.obj"));
    QCOMPARE(obj.triangleCount(), scene.triangleCount());
    const QVector3D size = scene.bounds().size();
    QVERIFY(isNear(obj.bounds().size(), {size.x(), size.z(), size.y()}, 0.01f));
    QCOMPARE(files.mtl.count("newmtl "), qsizetype(scene.materials.size()));
}

void ModelsTest::plyIsReadBack()
{
    const Mesh points = demo::sampleQuarry(500, 3);
    const MeshData read = readBack(demo::writePly(points, "test"), QStringLiteral("a.ply"));
    QVERIFY(read.isPointCloud());
    QCOMPARE(read.meshes.front().positions, points.positions);
    QCOMPARE(read.meshes.front().colors, points.colors);
}

void ModelsTest::outlineWithHolesKeepsItsArea()
{
    const auto areaOf = [](const demo::Polygon &p) {
        double sum = 0;
        for (std::size_t at = 0; at < p.size(); ++at) {
            const QPointF &a = p[at];
            const QPointF &b = p[(at + 1) % p.size()];
            sum += a.x() * b.y() - a.y() * b.x();
        }
        return sum / 2;
    };
    const demo::Outline outline = demo::flangeOutline(100, 40, 8, 75, 8, 64);
    demo::Polygon corners = outline.outer;
    double expected = areaOf(outline.outer);
    for (const demo::Polygon &hole : outline.holes) {
        corners.insert(corners.end(), hole.begin(), hole.end());
        expected += areaOf(hole); // holes run clockwise: negative
    }
    double sum = 0;
    for (const auto &[a, b, c] : demo::triangulate(outline)) {
        const double area = areaOf({corners[a], corners[b], corners[c]});
        QVERIFY(area > 0);
        sum += area;
    }
    QVERIFY(std::abs(sum - expected) < 1e-6);
}

void ModelsTest::hardEdgesAreSplitAndRoundOnesAreNot()
{
    // Three normals at each corner of a box; one at each point around a fine cylinder's wall.
    QCOMPARE(demo::shade({}, demo::box({2, 2, 2}, 0)).vertexCount(), std::size_t(24));
    const Mesh wall = demo::shade({}, demo::cylinder(10, 5, 64));
    std::set<std::pair<int, int>> directions;
    for (std::size_t at = 0; at < wall.vertexCount(); ++at) {
        const QVector3D n = vectorAt(wall.normals, at);
        if (std::abs(n.z()) < 0.1f)
            directions.insert({std::lround(n.x() * 1000), std::lround(n.y() * 1000)});
    }
    QCOMPARE(directions.size(), std::size_t(64));
}

void ModelsTest::gearsTurnTogether()
{
    const MeshData scene = demo::gearPair(coarse);
    QCOMPARE(scene.animations.size(), std::size_t(1));
    const auto &channels = scene.animations.front().channels;
    QCOMPARE(channels.size(), std::size_t(2));
    // Half the teeth: twice the angle, the other way round. Quaternions hold half of it.
    const auto angleAt = [](const viewers::AnimationChannel &channel, std::size_t key) {
        return std::atan2(channel.values[4 * key + 2], channel.values[4 * key + 3]);
    };
    const float wheel = angleAt(channels[0], 3) - angleAt(channels[0], 0);
    const float pinion = angleAt(channels[1], 3) - angleAt(channels[1], 0);
    QVERIFY(std::abs(pinion + 2 * wheel) < 1e-3f);
}

void ModelsTest::scanIsTheSameEveryTime()
{
    const auto make = [] { return demo::scan(demo::plantRoom(), {{0, 0, 1.7f}}, 2000); };
    const Mesh first = make();
    QVERIFY(first.vertexCount() > 500);
    QCOMPARE(make().positions, first.positions);
    QCOMPARE(demo::rustTextures(48).baseColor, demo::rustTextures(48).baseColor);
}

VAMS_TEST(ModelsTest)

} // namespace vams::test

#include "models_test.moc"
