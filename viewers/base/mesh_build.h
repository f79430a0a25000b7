#pragma once
// What every mesh reader needs after the bytes are numbers: welding, normals, bounds, and the
// removal of what cannot be drawn.

#include "viewers/data/mesh_data.h"

namespace vams::viewers {

/// Joins equal corners of loose triangles: `count` corners, xyz, one each `stride` bytes. The
/// indices refer to the new positions; triangles keep their order.
void weldCorners(const unsigned char *corners, std::size_t triangles, std::size_t stride,
                 std::size_t firstCorner, Mesh &mesh);

/// Normals where a reader found none: smooth, but split where faces meet at more than 30 degrees.
/// Adds vertices at such edges, and copies their other attributes.
void buildNormals(Mesh &mesh);

/// Checks indices (throws FormatError), drops what has no valid position, computes bounds and, for
/// triangles without them, normals. Every reader ends with it. Returns how many vertices were bad.
std::size_t finishMesh(Mesh &mesh);

/// Runs finishMesh over all, drops empty meshes' draw data, notes warnings, and makes one root node
/// if there is none. Throws FormatError when nothing is left to show.
void finishScene(MeshData &scene);

} // namespace vams::viewers
