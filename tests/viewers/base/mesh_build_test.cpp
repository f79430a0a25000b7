#include "viewers/base/mesh_build.h"

#include "tests/support/test_main.h"
#include "tests/viewers/support/mesh_samples.h"
#include "viewers/base/format_error.h"

#include <cmath>
#include <limits>
#include <numbers>

using namespace vams::viewers;

class MeshBuildTest : public QObject
{
    Q_OBJECT

    static Mesh weldedCube()
    {
        const std::vector<float> corners = vams::test::cubeCorners();
        Mesh mesh;
        weldCorners(reinterpret_cast<const unsigned char *>(corners.data()), 12, 36, 0, mesh);
        return mesh;
    }

private slots:
    void weldingJoinsEqualCornersAndKeepsTriangles()
    {
        const Mesh mesh = weldedCube();
        QCOMPARE(mesh.vertexCount(), 8U);
        QCOMPARE(mesh.indices.size(), 36U);
        const std::vector<float> corners = vams::test::cubeCorners();
        for (std::size_t at = 0; at < 36; ++at)
            QCOMPARE(mesh.positions[mesh.indices[at] * 3 + 1], corners[at * 3 + 1]);
    }

    void negativeZeroIsZero()
    {
        const float corners[] = {0, 0, 0, 1, 0, 0, 0, 1, 0, -0.0f, 0, -0.0f, 0, 1, 0, 0, 0, 1};
        Mesh mesh;
        weldCorners(reinterpret_cast<const unsigned char *>(corners), 2, 36, 0, mesh);
        QCOMPARE(mesh.vertexCount(), 4U);
    }

    void edgesOfACubeStaySharp()
    {
        Mesh mesh = weldedCube();
        finishMesh(mesh);
        QCOMPARE(mesh.vertexCount(), 24U);
        for (std::size_t at = 0; at < mesh.vertexCount(); ++at) {
            const float *n = &mesh.normals[at * 3];
            const float largest = std::max({std::abs(n[0]), std::abs(n[1]), std::abs(n[2])});
            QVERIFY2(largest > 0.999f, "a normal of a cube points along an axis");
        }
        QCOMPARE(mesh.bounds.max, QVector3D(2, 2, 2));
    }

    void aRoundTubeIsSmoothAndItsRimSharp()
    {
        constexpr int sides = 32;
        std::vector<float> corners;
        const auto point = [](int side, float z) {
            const float angle = 2 * std::numbers::pi_v<float> * float(side % sides) / sides;
            return QVector3D(std::cos(angle), std::sin(angle), z);
        };
        const auto add = [&corners](const QVector3D &p) {
            corners.insert(corners.end(), {p.x(), p.y(), p.z()});
        };
        for (int side = 0; side < sides; ++side) {
            for (const QVector3D &p : {point(side, 0), point(side + 1, 0), point(side + 1, 1),
                                       point(side, 0), point(side + 1, 1), point(side, 1),
                                       QVector3D(0, 0, 1), point(side, 1), point(side + 1, 1)})
                add(p);
        }
        Mesh mesh;
        weldCorners(reinterpret_cast<const unsigned char *>(corners.data()), corners.size() / 9, 36,
                    0, mesh);
        finishMesh(mesh);
        // Bottom ring, top ring twice (tube and lid), middle of the lid.
        QCOMPARE(mesh.vertexCount(), std::size_t(sides * 3 + 1));
    }

    void pointsWithoutAPlaceAreLeftOut()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        MeshData scene;
        Mesh mesh;
        mesh.positions = {0, 0, 0, 1, 0, 0, 0, 1, 0, nan, 0, 0, 0, 0, 1e30f};
        mesh.indices = {0, 1, 2, 0, 1, 3, 0, 1, 4};
        scene.meshes.push_back(mesh);
        finishScene(scene);
        QCOMPARE(scene.meshes[0].indices.size(), 3U);
        QCOMPARE(scene.warnings.size(), 1U);
        QCOMPARE(scene.bounds().max, QVector3D(1, 1, 0));
        QCOMPARE(scene.triangleCount(), 1U);
    }

    void nothingValidIsAnError()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        MeshData scene;
        Mesh mesh;
        mesh.primitive = Primitive::Points;
        mesh.positions = {nan, nan, nan};
        scene.meshes.push_back(mesh);
        QVERIFY_EXCEPTION_THROWN(finishScene(scene), FormatError);
    }

    void indicesBeyondTheVerticesAreRefused()
    {
        Mesh mesh;
        mesh.positions = {0, 0, 0, 1, 0, 0, 0, 1, 0};
        mesh.indices = {0, 1, 3};
        QVERIFY_EXCEPTION_THROWN(finishMesh(mesh), FormatError);
    }
};

VAMS_TEST(MeshBuildTest)
#include "mesh_build_test.moc"
