#pragma once
// Models and pictures through the shared area. What comes out is checked completely: a reader that
// was taken over by a bad file must not harm the program.

#include "core/base/result.h"
#include "viewers/data/mesh_data.h"
#include "viewers/reader/shared_area.h"

#include <QByteArray>
#include <QImage>

namespace vams::viewers {

/// The arrays go into the area, the rest is the answer. Nothing when the area cannot hold it.
Result<QByteArray> packMesh(const MeshData &mesh, SharedArea &area);
Result<MeshData> unpackMesh(const QByteArray &header, SharedArea &area);

Result<QByteArray> packImage(const QImage &image, SharedArea &area);
Result<QImage> unpackImage(const QByteArray &header, SharedArea &area);

/// Every index is in range and every array has the length it must have.
bool isConsistent(const MeshData &mesh);

} // namespace vams::viewers
