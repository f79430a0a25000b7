#include "viewers/scene/scene_data.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/viewer_fixtures.h"
#include "viewers/scene/coarse_mesh.h"

#include <cmath>
#include <limits>
#include <set>

using namespace vams;
using namespace vams::viewers;

class SceneDataTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsThere();
    void leavesDamagedPartsOut_data();
    void leavesDamagedPartsOut();
    void repairsReferences();
    void texturesAreReadyForTheDriver();
    void dropsAnimationsThatCannotPlay();
    void pointsKeepTheirColoursWhenShuffled();
    void joinsVeryManyParts();
    void aCancelledJobStops();
    void coarseMeshesCoverTheSameBody();
    void onlyHeavyScenesGetCoarseMeshes();
};

namespace {

Result<SceneData> prepared(MeshData mesh)
{
    Job job;
    return prepareScene(std::move(mesh), job);
}

/// A closed ball of about `count` triangles.
Mesh ballMesh(int count)
{
    const int rings = static_cast<int>(std::sqrt(count / 4.0));
    const int around = rings * 2;
    Mesh mesh;
    for (int ring = 0; ring <= rings; ++ring) {
        const float tilt = 3.14159265f * static_cast<float>(ring) / static_cast<float>(rings);
        for (int at = 0; at < around; ++at) {
            const float turn = 6.2831853f * static_cast<float>(at) / static_cast<float>(around);
            mesh.positions.insert(
                mesh.positions.end(),
                {std::sin(tilt) * std::cos(turn), std::cos(tilt), std::sin(tilt) * std::sin(turn)});
        }
    }
    for (int ring = 0; ring < rings; ++ring) {
        for (int at = 0; at < around; ++at) {
            const auto a = static_cast<std::uint32_t>(ring * around + at);
            const auto b = static_cast<std::uint32_t>(ring * around + (at + 1) % around);
            const auto step = static_cast<std::uint32_t>(around);
            mesh.indices.insert(mesh.indices.end(), {a, b, a + step, b, b + step, a + step});
        }
    }
    return mesh;
}

MeshData sceneOf(Mesh mesh)
{
    MeshData data;
    data.meshes.push_back(std::move(mesh));
    Node node;
    node.meshes = {0};
    data.nodes.push_back(node);
    return data;
}

} // namespace

void SceneDataTest::keepsWhatIsThere()
{
    MeshData cube = test::cube(QVector4D(1, 0, 0, 1));
    cube.nodes[0].transform.translate(10, 0, 0);
    const Result<SceneData> scene = prepared(cube);
    QVERIFY(scene);
    QCOMPARE(scene->facts.triangles, 12);
    QCOMPARE(scene->facts.vertices, 24);
    QCOMPARE(scene->facts.bounds.min, QVector3D(9, -1, -1));
    QCOMPARE(scene->facts.bounds.max, QVector3D(11, 1, 1));
    QCOMPARE(scene->meshes[0].elementCount(), 36);
    QCOMPARE(scene->meshes[0].normals.size(), 24 * 12);
    QVERIFY(scene->warnings.empty());
    const std::vector<QVector3D> &hull = scene->facts.hull;
    QVERIFY(std::find(hull.begin(), hull.end(), QVector3D(11, 1, 1)) != hull.end());
}

void SceneDataTest::leavesDamagedPartsOut_data()
{
    QTest::addColumn<std::function<void(Mesh &)>>("damage");
    const auto row = [](const char *name, std::function<void(Mesh &)> damage) {
        QTest::newRow(name) << damage;
    };
    row("index past the end", [](Mesh &mesh) { mesh.indices[3] = 24; });
    row("half a triangle", [](Mesh &mesh) { mesh.indices.pop_back(); });
    row("half a vertex", [](Mesh &mesh) { mesh.positions.pop_back(); });
    row("no vertices", [](Mesh &mesh) { mesh.positions.clear(); });
    row("not a number",
        [](Mesh &mesh) { mesh.positions[4] = std::numeric_limits<float>::quiet_NaN(); });
}

void SceneDataTest::leavesDamagedPartsOut()
{
    QFETCH(std::function<void(Mesh &)>, damage);
    MeshData cube = test::cube(QVector4D(1, 0, 0, 1));
    damage(cube.meshes[0]);
    const Result<SceneData> alone = prepared(cube);
    QVERIFY(!alone);
    QCOMPARE(alone.error().kind, ErrorKind::Invalid);

    cube.meshes.push_back(test::cube({}).meshes[0]);
    cube.nodes[0].meshes.push_back(1);
    const Result<SceneData> beside = prepared(cube);
    QVERIFY(beside);
    QCOMPARE(beside->nodes[0].meshes, std::vector<int>{1});
    QCOMPARE(beside->warnings.size(), std::size_t(1));
}

void SceneDataTest::repairsReferences()
{
    MeshData cube = test::cube(QVector4D(1, 0, 0, 1));
    cube.meshes[0].material = 9;
    cube.meshes[0].normals.resize(5);
    cube.meshes[0].colors.resize(7);
    cube.materials[0].baseColorImage = 3;
    cube.nodes[0].parent = 4;
    cube.nodes[0].meshes.push_back(-2);
    const Result<SceneData> scene = prepared(cube);
    QVERIFY(scene);
    QCOMPARE(scene->meshes[0].material, -1);
    QVERIFY(scene->meshes[0].normals.isEmpty());
    QVERIFY(scene->meshes[0].colors.isEmpty());
    QCOMPARE(scene->materials[0].baseColorImage, -1);
    QCOMPARE(scene->nodes[0].parent, -1);
    QCOMPARE(scene->nodes[0].meshes, std::vector<int>{0});
}

void SceneDataTest::texturesAreReadyForTheDriver()
{
    MeshData cube = test::cube({});
    QImage wide(8192, 16, QImage::Format_RGB32);
    wide.fill(QColor(10, 20, 30));
    cube.images.push_back(wide);
    const Result<SceneData> scene = prepared(cube);
    QVERIFY(scene);
    QCOMPARE(scene->images[0].size(), QSize(4096, 8));
    QCOMPARE(scene->images[0].format(), QImage::Format_RGBA8888);
    QCOMPARE(scene->images[0].pixelColor(7, 7), QColor(10, 20, 30));
}

void SceneDataTest::dropsAnimationsThatCannotPlay()
{
    MeshData cube = test::cube({});
    const AnimationChannel good{0, AnimationPath::Rotation, {0, 1}, {0, 0, 0, 1, 0, 1, 0, 0}};
    AnimationChannel noNode = good;
    noNode.node = 5;
    AnimationChannel tooShort = good;
    tooShort.values.pop_back();
    AnimationChannel backwards = good;
    backwards.times = {1, 0};
    cube.animations = {{QStringLiteral("good"), 1, {good, noNode, tooShort, backwards}},
                       {QStringLiteral("bad"), 1, {noNode}},
                       {QStringLiteral("endless"), std::numeric_limits<float>::infinity(), {good}}};
    const Result<SceneData> scene = prepared(cube);
    QVERIFY(scene);
    QCOMPARE(scene->animations.size(), std::size_t(1));
    QCOMPARE(scene->animations[0].channels.size(), std::size_t(1));
}

void SceneDataTest::pointsKeepTheirColoursWhenShuffled()
{
    MeshData cloud = test::pointBall(1000, true);
    for (std::size_t at = 0; at < 1000; ++at)
        cloud.meshes[0].colors[at * 4] =
            static_cast<std::uint8_t>((cloud.meshes[0].positions[at * 3 + 1] + 1) * 127);
    const float firstBefore = cloud.meshes[0].positions[1];
    const Result<SceneData> scene = prepared(cloud);
    QVERIFY(scene);
    const SceneMesh &mesh = scene->meshes[0];
    QCOMPARE(mesh.elementCount(), 1000);
    for (int at = 0; at < 1000; ++at)
        QCOMPARE(static_cast<std::uint8_t>(mesh.colors[at * 4]),
                 static_cast<std::uint8_t>((mesh.position(at).y() + 1) * 127));
    QCOMPARE_NE(mesh.position(0).y(), firstBefore);
}

void SceneDataTest::joinsVeryManyParts()
{
    MeshData many = test::cube(QVector4D(1, 0, 0, 1));
    many.materials.push_back(many.materials[0]);
    many.meshes.push_back(many.meshes[0]);
    many.meshes[1].material = 1;
    many.nodes.clear();
    for (int at = 0; at < 500; ++at) {
        Node node;
        node.parent = at > 0 && at % 2 ? 0 : -1;
        node.transform.translate(static_cast<float>(at) * 3, 0, 0);
        node.meshes = {at % 2};
        many.nodes.push_back(node);
    }
    const Bounds before = many.bounds();
    const Result<SceneData> scene = prepared(many);
    QVERIFY(scene);
    QCOMPARE(scene->nodes.size(), std::size_t(1));
    QCOMPARE(scene->meshes.size(), std::size_t(2));
    QCOMPARE(scene->meshes[0].elementCount() + scene->meshes[1].elementCount(), 500 * 36);
    QCOMPARE(scene->facts.triangles, 6000);
    QCOMPARE(scene->facts.bounds.max, before.max);
    QCOMPARE(scene->facts.bounds.min, before.min);
}

void SceneDataTest::aCancelledJobStops()
{
    Job job;
    job.cancel();
    const Result<SceneData> scene = prepareScene(test::cube({}), job);
    QVERIFY(!scene);
    QCOMPARE(scene.error().kind, ErrorKind::Cancelled);
}

void SceneDataTest::coarseMeshesCoverTheSameBody()
{
    const Result<SceneData> scene = prepared(sceneOf(ballMesh(200'000)));
    QVERIFY(scene);
    SceneMesh coarse = scene->meshes[0];
    coarse.indices = coarseIndices(scene->meshes[0], 5000);
    const int triangles = coarse.elementCount() / 3;
    QVERIFY2(triangles > 2000 && triangles < 15000, qPrintable(QString::number(triangles)));
    Bounds covered;
    for (int at = 0; at < coarse.elementCount(); ++at)
        covered.include(coarse.position(at));
    QVERIFY((covered.size() - QVector3D(2, 2, 2)).length() < 0.2f);
}

void SceneDataTest::onlyHeavyScenesGetCoarseMeshes()
{
    Result<SceneData> light = prepared(sceneOf(ballMesh(10'000)));
    addCoarseMeshes(*light);
    QVERIFY(light->meshes[0].coarseIndices.isEmpty());
    Result<SceneData> heavy = prepared(sceneOf(ballMesh(400'000)));
    addCoarseMeshes(*heavy);
    QVERIFY(!heavy->meshes[0].coarseIndices.isEmpty());
}

VAMS_TEST(SceneDataTest)
#include "scene_data_test.moc"
