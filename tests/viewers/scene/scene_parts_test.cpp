#include "viewers/scene/scene_parts.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/viewer_fixtures.h"
#include "viewers/scene/section.h"

using namespace vams;
using namespace vams::viewers;

class ScenePartsTest : public QObject
{
    Q_OBJECT

private slots:
    void partsFollowTheTreeOfTheFile();
    void meshesOfOneNodeAreToldApartByName();
    void joinedPartsStayRowsOfTheWhole();
    void whatLiesInTheHiddenIsHidden();
    void aSectionCutsOneSide();
};

namespace {

SceneData preparedScene(MeshData mesh)
{
    Job job;
    return *prepareScene(std::move(mesh), job);
}

} // namespace

void ScenePartsTest::partsFollowTheTreeOfTheFile()
{
    MeshData mesh = test::cube({});
    mesh.meshes[0].name = QStringLiteral("Housing");
    Node group;
    group.name = QStringLiteral("Pump");
    Node bone;
    bone.name = QStringLiteral("Bone");
    bone.parent = 0;
    Node part;
    part.parent = 0;
    part.transform.translate(10, 0, 0);
    part.meshes = {0};
    mesh.nodes = {group, bone, part};
    const SceneData scene = preparedScene(mesh);
    QCOMPARE(scene.parts.size(), std::size_t(2)); // a bone is nothing one can see
    QCOMPARE(scene.parts[0].name, QStringLiteral("Pump"));
    QCOMPARE(scene.parts[0].count, 12);
    QCOMPARE(scene.parts[0].bounds.max, QVector3D(11, 1, 1));
    QCOMPARE(scene.parts[1].name, QStringLiteral("Housing"));
    QCOMPARE(scene.parts[1].parent, 0);
    QCOMPARE(scene.parts[1].pieces.size(), std::size_t(1));
}

void ScenePartsTest::meshesOfOneNodeAreToldApartByName()
{
    MeshData mesh = test::cube({});
    mesh.meshes.push_back(mesh.meshes[0]);
    mesh.nodes[0].meshes = {0, 1};
    QCOMPARE(preparedScene(mesh).parts.size(), std::size_t(1));
    mesh.meshes[0].name = QStringLiteral("Wood");
    mesh.meshes[1].name = QStringLiteral("Steel");
    const SceneData scene = preparedScene(mesh);
    QCOMPARE(scene.parts.size(), std::size_t(3));
    QCOMPARE(scene.parts[2].name, QStringLiteral("Steel"));
    QCOMPARE(scene.parts[2].parent, 0);
    QCOMPARE(scene.parts[0].count, 24);
}

void ScenePartsTest::joinedPartsStayRowsOfTheWhole()
{
    MeshData mesh = test::cube({});
    const Node one = mesh.nodes[0];
    mesh.nodes.clear();
    for (int at = 0; at < 300; ++at) {
        Node node = one;
        node.name = QString::number(at);
        node.transform.translate(static_cast<float>(at) * 3, 0, 0);
        mesh.nodes.push_back(node);
    }
    const SceneData scene = preparedScene(mesh);
    QCOMPARE(scene.nodes.size(), std::size_t(1));
    QCOMPARE(scene.meshes.size(), std::size_t(1));
    QCOMPARE(scene.parts.size(), std::size_t(300));
    const ScenePiece piece = scene.parts[7].pieces.front();
    QCOMPARE(piece.node, 0);
    QCOMPARE(piece.first, 7 * 36);
    QCOMPARE(piece.count, 36);
    for (int element = piece.first; element < piece.first + piece.count; ++element)
        QVERIFY(std::abs(scene.meshes[0].position(element).x() - 21) <= 1.001f);
}

void ScenePartsTest::whatLiesInTheHiddenIsHidden()
{
    std::vector<ScenePart> parts(4);
    parts[1].parent = 0;
    parts[2].parent = 1;
    QCOMPARE(hiddenWithParents(parts, {1, 0, 0, 0}), (std::vector<char>{1, 1, 1, 0}));
    QCOMPARE(hiddenWithParents(parts, {0, 0, 1, 1}), (std::vector<char>{0, 0, 1, 1}));
}

void ScenePartsTest::aSectionCutsOneSide()
{
    Section section = Section::through({QVector3D(0, 0, 0), QVector3D(2, 4, 6)}, 1);
    const QVector4D high(0, 3, 0, 1);
    const QVector4D low(0, 1, 0, 1);
    QVERIFY(QVector4D::dotProduct(section.plane(), high) > 0); // it is off
    section.isOn = true;
    QVERIFY(QVector4D::dotProduct(section.plane(), high) < 0);
    QVERIFY(QVector4D::dotProduct(section.plane(), low) > 0);
    section.keepsHigh = true;
    QVERIFY(QVector4D::dotProduct(section.plane(), high) > 0);
    QVERIFY(QVector4D::dotProduct(section.plane(), low) < 0);
}

VAMS_TEST(ScenePartsTest)
#include "scene_parts_test.moc"
