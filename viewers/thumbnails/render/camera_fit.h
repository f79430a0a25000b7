#pragma once
// The camera of a thumbnail: three-quarter view from above, as near as the picture allows.

#include "viewers/data/mesh_data.h"

#include <QMatrix4x4>
#include <QSize>

#include <vector>

namespace vams::viewers {

/// Some points of the scene with y up, enough to know its outline.
std::vector<QVector3D> outlinePoints(const MeshData &scene, const QMatrix4x4 &toYUp);

/// Turns the scene so that y is up.
QMatrix4x4 yUpTransform(const MeshData &scene);

struct ThumbnailCamera
{
    QMatrix4x4 view;
    QMatrix4x4 projection;
    QVector3D eye;
    float nearPlane = 0.1f;
    float farPlane = 10;
};

ThumbnailCamera fitCamera(const std::vector<QVector3D> &points, const Bounds &bounds,
                          QSize pictureSize);

} // namespace vams::viewers
