#pragma once
// Facts of a model: the few numbers people compare models by.

#include "viewers/data/mesh_data.h"

#include <QDataStream>
#include <QString>
#include <QStringList>

namespace vams::viewers {

/// What the information panel and the details of a file show of a model.
struct MeshFacts
{
    qint64 triangles = 0;
    qint64 vertices = 0;
    bool isPointCloud = false;
    Bounds bounds; ///< in the file's own unit
    QStringList materials;
    int meshes = 0;
    int textures = 0;
    int animations = 0;
    QStringList warnings;
};

MeshFacts factsOf(const MeshData &mesh);

QDataStream &operator<<(QDataStream &out, const MeshFacts &facts);
QDataStream &operator>>(QDataStream &in, MeshFacts &facts);

} // namespace vams::viewers
