#include "viewers/thumbnails/render/simplify.h"

#include "tests/support/test_main.h"
#include "viewers/base/mesh_build.h"

#include <algorithm>
#include <cmath>

using namespace vams::viewers;

class SimplifyTest : public QObject
{
    Q_OBJECT

    /// A wavy square of `side` x `side` small squares, far from the origin.
    static Mesh sheet(int side)
    {
        Mesh mesh;
        for (int y = 0; y <= side; ++y) {
            for (int x = 0; x <= side; ++x) {
                const float u = float(x) / float(side);
                const float v = float(y) / float(side);
                mesh.positions.insert(mesh.positions.end(),
                                      {10000 + u, 20000 + v, 0.05f * std::sin(6 * u)});
            }
        }
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const auto a = std::uint32_t(y * (side + 1) + x);
                const std::uint32_t b = a + std::uint32_t(side) + 1;
                mesh.indices.insert(mesh.indices.end(), {a, a + 1, b, b, a + 1, b + 1});
            }
        }
        finishMesh(mesh);
        return mesh;
    }

private slots:
    void fewerTrianglesOfTheSameShape()
    {
        const Mesh mesh = sheet(300);
        Mesh simple = simplified(mesh, 0.02f);
        QVERIFY(simple.indices.size() < mesh.indices.size() / 10);
        QVERIFY(simple.indices.size() > 3000);
        QVERIFY(*std::max_element(simple.indices.begin(), simple.indices.end()) <
                simple.vertexCount());
        QCOMPARE(simple.normals.size(), simple.positions.size());
        finishMesh(simple);
        QVERIFY((simple.bounds.min - mesh.bounds.min).length() < 0.04f);
        QVERIFY((simple.bounds.max - mesh.bounds.max).length() < 0.04f);
    }

    void twoSidesOfAThinWallStayApart()
    {
        Mesh wall;
        wall.positions = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0};
        wall.normals = {0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, -1, 0, 0, -1, 0, 0, -1};
        wall.indices = {0, 1, 2, 3, 4, 5};
        wall.bounds = {QVector3D(0, 0, 0), QVector3D(1, 1, 0)};
        const Mesh simple = simplified(wall, 0.1f);
        QCOMPARE(simple.vertexCount(), 6U);
        QCOMPARE(simple.normals[2], 1.0f);
        QCOMPARE(simple.normals[11], -1.0f);
    }

    void pointsStayAsTheyAre()
    {
        Mesh points;
        points.primitive = Primitive::Points;
        points.positions = {0, 0, 0, 0, 0, 0};
        QCOMPARE(simplified(points, 1).vertexCount(), 2U);
    }
};

VAMS_TEST(SimplifyTest)
#include "simplify_test.moc"
