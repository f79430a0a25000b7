#pragma once
// Turned, cut and cast parts of the pump line. Each function makes one scene, in millimetres.

#include "app/demo/models/scene_builder.h"

namespace vams::demo {

struct ImpellerForm
{
    int blades = 7;
    double radius = 106;
    double wrap = 105;  ///< degrees a blade turns from the eye to the rim
    double outlet = 15; ///< height of the blades at the rim
    bool hasNut = true; ///< instead of a screw, since the third revision
};

viewers::MeshData impeller(const ImpellerForm &form, Detail detail);

struct GearForm
{
    GearTeeth teeth{.count = 24, .module = 5};
    double width = 30;
    double helix = 18; ///< degrees; negative is left-handed
    double bore = 13;
    int holes = 6; ///< in the web; 0: a solid disc
};

viewers::MeshData helicalGear(const GearForm &form, Detail detail);
/// Two gears that turn together, animated.
viewers::MeshData gearPair(Detail detail);
/// Coloured by temperature when `isThermal`.
viewers::MeshData turbineStage(bool isThermal, Detail detail);
viewers::MeshData ballBearing(Detail detail);
viewers::MeshData jawCoupling(Detail detail);
viewers::MeshData hexBolt(double length, Detail detail);

} // namespace vams::demo
