#include "viewers/scene/model_entity.h"

#include "viewers/scene/scene_geometry.h"
#include "viewers/scene/scene_look.h"

#include <Qt3DCore/QTransform>
#include <Qt3DRender/QGeometryRenderer>

#include <algorithm>
#include <map>
#include <numeric>

namespace vams::viewers {

namespace {

QByteArray indicesOf(const SceneMesh &mesh, const std::vector<const ScenePiece *> &pieces)
{
    QByteArray indices;
    for (const ScenePiece *piece : pieces)
        indices.append(QByteArrayView(mesh.indices)
                           .sliced(qsizetype(piece->first) * 4, qsizetype(piece->count) * 4));
    return indices;
}

} // namespace

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
        addMeshes(static_cast<int>(m_transforms.size()) - 1, entity);
    }
}

void ModelEntity::addMeshes(int node, Qt3DCore::QEntity *entity)
{
    for (const int index : m_scene.nodes[node].meshes) {
        const SceneMesh &mesh = m_scene.meshes[index];
        if (!m_geometries[index])
            m_geometries[index] = makeGeometry(mesh, this);
        const Material *material = mesh.material < 0 ? nullptr : &m_scene.materials[mesh.material];
        auto *part = new Qt3DCore::QEntity(entity);
        Qt3DCore::QComponent *look = m_look.makeMaterial(mesh, material, false);
        part->addComponent(m_geometries[index]);
        part->addComponent(look);
        m_drawn.push_back(
            {part, addCoarse(index, entity, look), node, index, m_geometries[index], look});
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
    m_isCoarse = coarse;
    applyShown();
}

void ModelEntity::applyShown()
{
    for (const Drawn &each : m_drawn) {
        const bool standsIn = m_isCoarse && each.coarse && each.isWhole;
        each.entity->setEnabled(each.isShown && !standsIn);
        if (each.coarse)
            each.coarse->setEnabled(each.isShown && standsIn);
    }
}

void ModelEntity::setHidden(const std::vector<char> &hidden)
{
    std::map<std::pair<int, int>, std::vector<const ScenePiece *>> shown;
    for (std::size_t at = 0; at < m_scene.parts.size(); ++at) {
        if (hidden[at])
            continue;
        for (const ScenePiece &piece : m_scene.parts[at].pieces)
            shown[{piece.node, piece.mesh}].push_back(&piece);
    }
    for (Drawn &each : m_drawn) {
        const SceneMesh &mesh = m_scene.meshes[each.mesh];
        const std::vector<const ScenePiece *> &pieces = shown[{each.node, each.mesh}];
        const int count =
            std::accumulate(pieces.begin(), pieces.end(), 0,
                            [](int sum, const ScenePiece *piece) { return sum + piece->count; });
        each.isShown = count > 0;
        const bool isWhole = count >= mesh.elementCount();
        if (each.isShown && !(isWhole && each.isWhole))
            setIndices(*each.geometry, isWhole ? mesh.indices : indicesOf(mesh, pieces));
        if (each.isShown)
            each.isWhole = isWhole;
    }
    applyShown();
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
    for (const Drawn &each : m_drawn) {
        const SceneMesh &mesh = m_scene.meshes[each.mesh];
        if (mesh.primitive == Primitive::Points)
            each.geometry->setVertexCount(
                std::max(1, static_cast<int>(mesh.elementCount() * part)));
    }
}

void ModelEntity::setBackFacesHidden(bool hidden)
{
    for (Drawn &each : m_drawn) {
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
