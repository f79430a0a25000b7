#include "viewers/scene/scene_picker.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/viewer_fixtures.h"

using namespace vams;
using namespace vams::viewers;

class ScenePickerTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNearestSurface();
    void followsTheTransformOfTheNode();
    void missesWhatIsBeside();
    void findsPointsNearTheRay();
    void tellsThePartAndItsCorners();
    void passesThroughHiddenParts();
    void aSectionOpensTheInside();
};

namespace {

SceneData sceneFrom(MeshData mesh)
{
    Job job;
    return *prepareScene(std::move(mesh), job);
}

/// One at the origin, one before it at z = 5.
MeshData twoCubes()
{
    MeshData mesh = test::cube({});
    mesh.nodes[0].name = QStringLiteral("Far");
    Node near;
    near.name = QStringLiteral("Near");
    near.transform.translate(0, 0, 5);
    near.meshes = {0};
    mesh.nodes.push_back(near);
    return mesh;
}

} // namespace

void ScenePickerTest::findsTheNearestSurface()
{
    const SceneData scene = sceneFrom(test::cube({}));
    const auto hit = pick(scene, {QVector3D(0.3f, 0.2f, 10), QVector3D(0, 0, -1)}, 0.01f);
    QVERIFY(hit);
    QVERIFY((hit->point - QVector3D(0.3f, 0.2f, 1)).length() < 1e-4f);
    const auto behind = pick(scene, {QVector3D(0, 0, 10), QVector3D(0, 0, 1)}, 0.01f);
    QVERIFY(!behind);
}

void ScenePickerTest::followsTheTransformOfTheNode()
{
    MeshData mesh = test::cube({});
    Node child;
    child.parent = 0;
    child.transform.translate(0, 5, 0);
    child.transform.scale(2);
    child.meshes = {0};
    mesh.nodes[0].transform.translate(100, 0, 0);
    mesh.nodes.push_back(child);
    const SceneData scene = sceneFrom(mesh);
    const auto hit = pick(scene, {QVector3D(100, 50, 0), QVector3D(0, -1, 0)}, 0.01f);
    QVERIFY(hit);
    QVERIFY((hit->point - QVector3D(100, 7, 0)).length() < 1e-3f);
}

void ScenePickerTest::missesWhatIsBeside()
{
    const SceneData scene = sceneFrom(test::cube({}));
    QVERIFY(!pick(scene, {QVector3D(1.1f, 0, 10), QVector3D(0, 0, -1)}, 0.01f));
}

void ScenePickerTest::findsPointsNearTheRay()
{
    const SceneData scene = sceneFrom(test::pointBall(5000, false));
    const auto hit = pick(scene, {QVector3D(0, 0, 10), QVector3D(0, 0, -1)}, 0.01f);
    QVERIFY(hit);
    QVERIFY(hit->point.z() > 0.9f);
    QVERIFY(!pick(scene, {QVector3D(1.5f, 0, 10), QVector3D(0, 0, -1)}, 0.01f));
}

void ScenePickerTest::tellsThePartAndItsCorners()
{
    const SceneData scene = sceneFrom(twoCubes());
    const auto hit = pick(scene, {QVector3D(0.3f, 0.2f, 20), QVector3D(0, 0, -1)}, 0.01f);
    QVERIFY(hit);
    QCOMPARE(scene.parts[hit->part].name, QStringLiteral("Near"));
    QCOMPARE(hit->corners.size(), std::size_t(3));
    for (const QVector3D &corner : hit->corners)
        QCOMPARE(corner.z(), 6.0f);
}

void ScenePickerTest::passesThroughHiddenParts()
{
    const SceneData scene = sceneFrom(twoCubes());
    std::vector<char> hidden(scene.parts.size(), 0);
    hidden[1] = 1;
    const auto hit =
        pick(scene, {QVector3D(0.3f, 0.2f, 20), QVector3D(0, 0, -1)}, 0.01f, {&hidden, {}});
    QVERIFY(hit);
    QCOMPARE(scene.parts[hit->part].name, QStringLiteral("Far"));
    QCOMPARE(hit->point.z(), 1.0f);
}

void ScenePickerTest::aSectionOpensTheInside()
{
    const SceneData scene = sceneFrom(test::cube({}));
    Section section = Section::through(scene.facts.bounds, 2);
    section.isOn = true; // the lower half stays
    const Ray ray{QVector3D(0.3f, 0.2f, 10), QVector3D(0, 0, -1)};
    const auto onCut = pick(scene, ray, 0.01f, {nullptr, section});
    QVERIFY(onCut && onCut->isCut);
    QVERIFY((onCut->point - QVector3D(0.3f, 0.2f, 0)).length() < 1e-4f);
    section.fillsCut = false;
    const auto inside = pick(scene, ray, 0.01f, {nullptr, section});
    QVERIFY(inside && !inside->isCut);
    QVERIFY((inside->point - QVector3D(0.3f, 0.2f, -1)).length() < 1e-4f);
    section.keepsHigh = true;
    const auto kept = pick(scene, ray, 0.01f, {nullptr, section});
    QVERIFY(kept);
    QCOMPARE(kept->point.z(), 1.0f);
}

VAMS_TEST(ScenePickerTest)
#include "scene_picker_test.moc"
