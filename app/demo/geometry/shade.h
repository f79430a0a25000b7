#pragma once
// From a shape to a mesh: welds points that coincide, drops triangles without area, and splits
// normals at edges sharper than the crease angle, so that round things look round and machined
// edges stay crisp.

#include "app/demo/geometry/shape.h"
#include "viewers/data/mesh_data.h"

#include <functional>

namespace vams::demo {

struct ShadeOptions
{
    int material = -1;
    float crease = 32; ///< degrees
    bool keepsUvs = false;
    /// sRGB colour of a point, if the mesh has colours.
    std::function<QRgb(const QVector3D &point, const QVector3D &normal)> color;
};

viewers::Mesh shade(const QString &name, const Shape &shape, const ShadeOptions &options = {});

} // namespace vams::demo
