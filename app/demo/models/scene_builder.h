#pragma once
// Puts shapes with their materials together to a scene, in millimetres with Z up.

#include "app/demo/geometry/shade.h"
#include "app/demo/geometry/solids.h"
#include "viewers/data/mesh_data.h"

namespace vams::demo {

/// How fine the models are made: 1 is what the library gets, less for levels of detail and tests.
struct Detail
{
    double factor = 1;

    /// A number of segments, scaled; at least 6 and even.
    [[nodiscard]] int segments(int full) const;
    /// A number of rows, scaled; at least `least`.
    [[nodiscard]] int rows(int full, int least = 2) const;
};

struct Surface
{
    QString name;
    QRgb color; ///< sRGB
    float metallic = 0;
    float roughness = 0.5f;
};

/// The surfaces that several models share.
namespace surfaces {
Surface castSteel();
Surface machinedSteel();
Surface darkSteel();
Surface brass();
Surface bluePaint();
Surface tealPaint();
Surface redPaint();
Surface yellowPaint();
Surface greyPaint();
Surface rubber();
} // namespace surfaces

class SceneBuilder
{
public:
    SceneBuilder();

    /// Adds a mesh with a node of its own. A surface of the same name is the same material.
    int add(const QString &name, const Shape &shape, const Surface &surface, float crease = 32);
    int add(const QString &name, const Shape &shape, int material, ShadeOptions options);
    int addMesh(viewers::Mesh mesh, const QMatrix4x4 &place = {});
    int material(const Surface &surface);
    /// With the pictures of a textured surface; -1 for those it does not have.
    int material(const QString &name, const QImage &baseColor, const QImage &normal,
                 const QImage &metallicRoughness);
    viewers::MeshData &scene() { return m_scene; }
    viewers::MeshData take() { return std::move(m_scene); }

private:
    viewers::MeshData m_scene;
};

} // namespace vams::demo
