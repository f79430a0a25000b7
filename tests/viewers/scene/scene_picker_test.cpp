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
};

namespace {

SceneData sceneFrom(MeshData mesh)
{
    Job job;
    return *prepareScene(std::move(mesh), job);
}

} // namespace

void ScenePickerTest::findsTheNearestSurface()
{
    const SceneData scene = sceneFrom(test::cube({}));
    const auto hit = pick(scene, {QVector3D(0.3f, 0.2f, 10), QVector3D(0, 0, -1)}, 0.01f);
    QVERIFY(hit);
    QVERIFY((*hit - QVector3D(0.3f, 0.2f, 1)).length() < 1e-4f);
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
    QVERIFY((*hit - QVector3D(100, 7, 0)).length() < 1e-3f);
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
    QVERIFY(hit->z() > 0.9f);
    QVERIFY(!pick(scene, {QVector3D(1.5f, 0, 10), QVector3D(0, 0, -1)}, 0.01f));
}

VAMS_TEST(ScenePickerTest)
#include "scene_picker_test.moc"
