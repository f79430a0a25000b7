#pragma once
// The grid under a model, with the two axes of the ground drawn in their colours.

#include "viewers/base/viewer_style.h"
#include "viewers/scene/camera_rig.h"

#include <Qt3DCore/QEntity>

namespace Qt3DCore {
class QTransform;
}
namespace Qt3DRender {
class QParameter;
}

namespace vams::viewers {

class SceneLook;

class GroundGrid : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    GroundGrid(SceneLook &look, Qt3DCore::QNode *parent);

    /// Lies under the bounds; reaches as far as the camera's distance asks for.
    void place(const Bounds &bounds, const CameraRig &rig);
    void setColors(const ViewerStyle &style);

    /// A round length (1, 10, 100 ...) that is a few pixels wide at this scale.
    [[nodiscard]] static float cellFor(float unitsPerPixel);

private:
    Qt3DCore::QTransform *m_transform;
    Qt3DRender::QParameter *m_cell;
    Qt3DRender::QParameter *m_reach;
    Qt3DRender::QParameter *m_origin;
    Qt3DRender::QParameter *m_line;
    Qt3DRender::QParameter *m_axisA;
    Qt3DRender::QParameter *m_axisB;
    UpAxis m_up = UpAxis::Y;
    ViewerStyle m_style;
};

} // namespace vams::viewers
