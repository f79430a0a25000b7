#pragma once
// Which point of a scene lies under a ray.

#include "viewers/scene/camera_rig.h"
#include "viewers/scene/scene_data.h"
#include "viewers/scene/section.h"

#include <optional>

namespace vams::viewers {

/// What a ray meets.
struct Hit
{
    QVector3D point;
    int part = -1;                  ///< index into SceneData::parts
    std::vector<QVector3D> corners; ///< of the triangle; empty for points and lines
    bool isCut = false;             ///< it lies on the face that a section makes
};

/// What of a scene can be met.
struct PickRules
{
    const std::vector<char> *hidden = nullptr; ///< one entry a part; null: all are shown
    Section section;
    /// Further planes: what any of them finds negative is not met.
    std::vector<QVector4D> planes;
};

/// The nearest surface point on the ray. Points and lines count when they pass within `reach` times
/// their depth (the tangent of an angle).
[[nodiscard]] std::optional<Hit> pick(const SceneData &scene, const Ray &ray, float reach,
                                      const PickRules &rules = {});

/// True when the ray meets the box; `nearest` gets the distance to it, 0 from inside.
[[nodiscard]] bool meetsBox(const Ray &ray, const Bounds &box, float grow, float &nearest);

} // namespace vams::viewers
