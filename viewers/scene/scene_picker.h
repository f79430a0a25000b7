#pragma once
// Which point of a scene lies under a ray.

#include "viewers/scene/camera_rig.h"
#include "viewers/scene/scene_data.h"

#include <optional>

namespace vams::viewers {

/// The nearest surface point on the ray. Points and lines count when they pass within `reach` times
/// their depth (the tangent of an angle).
[[nodiscard]] std::optional<QVector3D> pick(const SceneData &scene, const Ray &ray, float reach);

/// True when the ray meets the box; `nearest` gets the distance to it, 0 from inside.
[[nodiscard]] bool meetsBox(const Ray &ray, const Bounds &box, float grow, float &nearest);

} // namespace vams::viewers
