#pragma once
// Materials of an OBJ file.

#include "viewers/base/source.h"
#include "viewers/data/mesh_data.h"

#include <map>
#include <string>

namespace vams::viewers {

/// Reads the materials of one .mtl text into the scene; their names and places go into `places`.
void readMtl(const Source &source, const ByteView &text, MeshData &scene,
             std::map<std::string, int> &places);

} // namespace vams::viewers
