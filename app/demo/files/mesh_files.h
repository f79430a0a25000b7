#pragma once
// The same scenes as STL and OBJ, and point clouds as PLY.

#include "viewers/data/mesh_data.h"

#include <QByteArray>
#include <QString>

namespace vams::demo {

/// Binary; millimetres, Z up.
QByteArray writeStl(const viewers::MeshData &scene);

struct ObjFiles
{
    QByteArray obj;
    QByteArray mtl;
};

/// Millimetres, Y up, as most programs expect of OBJ. The material file is to be called `mtlName`.
ObjFiles writeObj(const viewers::MeshData &scene, const QString &mtlName);

/// Binary points with colours; metres, Z up. `comment` says where they come from.
QByteArray writePly(const viewers::Mesh &points, const QByteArray &comment);

} // namespace vams::demo
