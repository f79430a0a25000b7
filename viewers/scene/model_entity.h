#pragma once
// A SceneData as Qt 3D entities.

#include "viewers/scene/animation_sampler.h"
#include "viewers/scene/scene_data.h"

#include <Qt3DCore/QEntity>

namespace Qt3DCore {
class QTransform;
}
namespace Qt3DRender {
class QGeometryRenderer;
}

namespace vams::viewers {

class SceneLook;

class ModelEntity : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// The look must have the scene's pictures already.
    ModelEntity(const SceneData &scene, SceneLook &look, Qt3DCore::QNode *parent);

    void place(const std::vector<PlacedNode> &nodes);
    /// Draws at most so many points, spread evenly over all clouds.
    void setPointBudget(qint64 points);
    void setBackFacesHidden(bool hidden);
    /// Heavy meshes are drawn by their stand-ins.
    void setCoarse(bool coarse);
    /// One entry a SceneData::parts.
    void setHidden(const std::vector<char> &hidden);

private:
    /// One mesh of one node.
    struct Drawn
    {
        Qt3DCore::QEntity *entity;
        Qt3DCore::QEntity *coarse; ///< null: the mesh has no stand-in
        int node;
        int mesh;
        Qt3DRender::QGeometryRenderer *geometry;
        Qt3DCore::QComponent *material;
        bool isShown = true;
        bool isWhole = true; ///< false: some of the parts it was joined from are hidden
    };

    void addMeshes(int index, Qt3DCore::QEntity *entity);
    void applyShown();
    Qt3DCore::QEntity *addCoarse(int index, Qt3DCore::QEntity *under, Qt3DCore::QComponent *look);

    const SceneData &m_scene;
    SceneLook &m_look;
    std::vector<Qt3DCore::QTransform *> m_transforms;
    std::vector<Qt3DRender::QGeometryRenderer *> m_geometries;
    std::vector<Qt3DRender::QGeometryRenderer *> m_coarse;
    std::vector<Drawn> m_drawn;
    bool m_isCoarse = false;
    qint64 m_points = 0;
};

} // namespace vams::viewers
