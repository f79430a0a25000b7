#include "viewers/scene/model_entity.h"

#include "viewers/scene/scene_geometry.h"
#include "viewers/scene/scene_look.h"

#include <Qt3DCore/QTransform>
#include <Qt3DRender/QGeometryRenderer>

#include <algorithm>

namespace vams::viewers {

ModelEntity::ModelEntity(const SceneData &scene, SceneLook &look, Qt3DCore::QNode *parent)
    : QEntity(parent)
    , m_scene(scene)
    , m_look(look)
    , m_geometries(scene.meshes.size())
    , m_coarse(scene.meshes.size())
{
    std::vector<Qt3DCore::QEntity *> entities;
    for (const Node &node : scene.nodes) {
        auto *entity = new Qt3DCore::QEntity(node.parent < 0 ? this : entities[node.parent]);
        auto *transform = new Qt3DCore::QTransform(entity);
        transform->setMatrix(node.transform);
        entity->addComponent(transform);
        entities.push_back(entity);
        m_transforms.push_back(transform);
        addMeshes(node, entity);
    }
}

void ModelEntity::addMeshes(const Node &node, Qt3DCore::QEntity *entity)
{
    for (const int index : node.meshes) {
        const SceneMesh &mesh = m_scene.meshes[index];
        if (!m_geometries[index])
            m_geometries[index] = makeGeometry(mesh, this);
        const Material *material = mesh.material < 0 ? nullptr : &m_scene.materials[mesh.material];
        auto *part = new Qt3DCore::QEntity(entity);
        Qt3DCore::QComponent *look = m_look.makeMaterial(mesh, material, false);
        part->addComponent(m_geometries[index]);
        part->addComponent(look);
        m_parts.push_back({part, addCoarse(index, entity, look), index, m_geometries[index], look});
        if (mesh.primitive == Primitive::Points)
            m_points += mesh.elementCount();
    }
}

Qt3DCore::QEntity *ModelEntity::addCoarse(int index, Qt3DCore::QEntity *under,
                                          Qt3DCore::QComponent *look)
{
    const SceneMesh &mesh = m_scene.meshes[index];
    if (mesh.coarseIndices.isEmpty())
        return nullptr;
    if (!m_coarse[index])
        m_coarse[index] = makeCoarseGeometry(mesh, *m_geometries[index], this);
    auto *part = new Qt3DCore::QEntity(under);
    part->addComponent(m_coarse[index]);
    part->addComponent(look);
    part->setEnabled(false);
    return part;
}

void ModelEntity::setCoarse(bool coarse)
{
    for (const Part &part : m_parts) {
        if (!part.coarse)
            continue;
        part.coarse->setEnabled(coarse);
        part.entity->setEnabled(!coarse);
    }
}

void ModelEntity::place(const std::vector<PlacedNode> &nodes)
{
    for (const PlacedNode &placed : nodes)
        m_transforms[placed.node]->setMatrix(placed.transform);
}

void ModelEntity::setPointBudget(qint64 points)
{
    if (m_points == 0)
        return;
    const double part = std::min(1.0, static_cast<double>(points) / static_cast<double>(m_points));
    for (const Part &each : m_parts) {
        const SceneMesh &mesh = m_scene.meshes[each.mesh];
        if (mesh.primitive == Primitive::Points)
            each.geometry->setVertexCount(
                std::max(1, static_cast<int>(mesh.elementCount() * part)));
    }
}

void ModelEntity::setBackFacesHidden(bool hidden)
{
    for (Part &each : m_parts) {
        const SceneMesh &mesh = m_scene.meshes[each.mesh];
        if (mesh.material < 0 || m_scene.materials[mesh.material].isDoubleSided)
            continue;
        Qt3DCore::QComponent *old = each.material;
        each.material = m_look.makeMaterial(mesh, &m_scene.materials[mesh.material], hidden);
        for (Qt3DCore::QEntity *entity : {each.entity, each.coarse}) {
            if (!entity)
                continue;
            entity->removeComponent(old);
            entity->addComponent(each.material);
        }
        old->deleteLater();
    }
}

} // namespace vams::viewers
