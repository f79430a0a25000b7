#include "viewers/reader/mesh_facts.h"

namespace vams::viewers {

MeshFacts factsOf(const MeshData &mesh)
{
    MeshFacts facts;
    facts.triangles = static_cast<qint64>(mesh.triangleCount());
    facts.vertices = static_cast<qint64>(mesh.vertexCount());
    facts.isPointCloud = mesh.isPointCloud();
    facts.bounds = mesh.bounds();
    for (const Material &material : mesh.materials)
        facts.materials << material.name;
    facts.meshes = static_cast<int>(mesh.meshes.size());
    facts.textures = static_cast<int>(mesh.images.size());
    facts.animations = static_cast<int>(mesh.animations.size());
    for (const QString &warning : mesh.warnings)
        facts.warnings << warning;
    return facts;
}

QDataStream &operator<<(QDataStream &out, const MeshFacts &facts)
{
    return out << facts.triangles << facts.vertices << facts.isPointCloud << facts.bounds.min
               << facts.bounds.max << facts.materials << qint32(facts.meshes)
               << qint32(facts.textures) << qint32(facts.animations) << facts.warnings;
}

QDataStream &operator>>(QDataStream &in, MeshFacts &facts)
{
    qint32 counts[3] = {};
    in >> facts.triangles >> facts.vertices >> facts.isPointCloud >> facts.bounds.min >>
        facts.bounds.max >> facts.materials >> counts[0] >> counts[1] >> counts[2] >>
        facts.warnings;
    facts.meshes = counts[0];
    facts.textures = counts[1];
    facts.animations = counts[2];
    return in;
}

} // namespace vams::viewers
