#pragma once
// A plane that cuts a scene open: one side of it is not drawn. No Qt 3D here.

#include "viewers/data/mesh_data.h"

#include <QVector4D>

namespace vams::viewers {

struct Section
{
    bool isOn = false;
    int axis = 2;           ///< 0, 1, 2: the plane stands across x, y, z
    float offset = 0;       ///< where it crosses that axis, in scene coordinates
    bool keepsHigh = false; ///< which side stays
    bool fillsCut = true;   ///< insides that the cut opens are hatched

    bool operator==(const Section &) const = default;

    /// Dot product with a point of the scene: negative for what is cut away. While the section is
    /// off, nothing is.
    [[nodiscard]] QVector4D plane() const;
    /// In the middle of a scene.
    [[nodiscard]] static Section through(const Bounds &bounds, int axis);
};

} // namespace vams::viewers
