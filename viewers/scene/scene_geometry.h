#pragma once
// Byte arrays to Qt 3D geometry, without copying.

#include "viewers/scene/scene_data.h"

namespace Qt3DCore {
class QNode;
}
namespace Qt3DRender {
class QGeometryRenderer;
}

namespace vams::viewers {

Qt3DRender::QGeometryRenderer *makeGeometry(const SceneMesh &mesh, Qt3DCore::QNode *parent);

/// The mesh by its coarse indices, over the buffers of `whole`, which was made from the same mesh.
Qt3DRender::QGeometryRenderer *makeCoarseGeometry(const SceneMesh &mesh,
                                                  const Qt3DRender::QGeometryRenderer &whole,
                                                  Qt3DCore::QNode *parent);

/// Draws other triangles of the same vertices; the geometry must have indices.
void setIndices(Qt3DRender::QGeometryRenderer &renderer, const QByteArray &indices);

} // namespace vams::viewers
