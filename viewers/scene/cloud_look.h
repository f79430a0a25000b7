#pragma once
// How a point cloud is shown: its colours, which heights, how many points. No Qt 3D here.

#include "viewers/scene/scene_data.h"

#include <QVector4D>

namespace vams::viewers {

struct CloudLook
{
    bool isByHeight = false; ///< instead of the colours of the points
    /// What is shown, as shares of the height of the whole cloud, from 0 to 1.
    float low = 0;
    float high = 1;

    bool operator==(const CloudLook &) const = default;
};

/// Dot product with a point of the scene: 0 for the lowest, 1 for the highest.
[[nodiscard]] QVector4D heightPlane(const Bounds &bounds, UpAxis up);

/// How many points lie in each of `bins` equal layers, from low to high; of a fair sample of a
/// large cloud.
[[nodiscard]] std::vector<int> heightsOf(const SceneData &scene, UpAxis up, int bins);

} // namespace vams::viewers
