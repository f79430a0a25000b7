#pragma once
// A scene as binary glTF 2. Scenes are modelled in millimetres with Z up; the file gets a root node
// that turns them to what glTF wants, metres with Y up.

#include "viewers/data/mesh_data.h"

#include <QByteArray>

namespace vams::demo {

/// Nodes that are animated may only be moved by their transform, not turned or scaled.
QByteArray writeGlb(const viewers::MeshData &scene);

} // namespace vams::demo
