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

} // namespace vams::viewers
