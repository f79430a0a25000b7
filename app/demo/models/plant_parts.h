#pragma once
// Casings, pipes, valves and vessels of the pump line. Millimetres.

#include "app/demo/models/scene_builder.h"

namespace vams::demo {

viewers::MeshData voluteCasing(Detail detail);
/// The outer skin alone, as a scanner would see it.
Shape voluteSkin(Detail detail);
viewers::MeshData elbow(double bendRadius, Detail detail);
viewers::MeshData gateValve(Detail detail);
viewers::MeshData heatExchanger(Detail detail);
viewers::MeshData pressureVessel(Detail detail);
viewers::MeshData pumpSkid(Detail detail);

/// Bolts with nuts through a flange that lies on z = 0, heads up.
Shape boltRing(double boltCircle, int bolts, double size, double grip);

} // namespace vams::demo
