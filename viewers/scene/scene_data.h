#pragma once
// A MeshData checked and laid out for drawing: arrays as byte arrays the graphics side shares
// without copying, points in random order, small parts joined. No Qt 3D here.

#include "core/base/job.h"
#include "viewers/data/mesh_data.h"

#include <QByteArray>

#include <optional>

namespace vams::viewers {

/// One draw call of one node.
struct SceneMesh
{
    Primitive primitive = Primitive::Triangles;
    QByteArray positions;     ///< three floats a vertex
    QByteArray normals;       ///< three floats a vertex, or empty
    QByteArray texCoords;     ///< two floats a vertex, or empty
    QByteArray colors;        ///< rgba bytes a vertex, or empty
    QByteArray indices;       ///< 32 bit; empty: vertices in order
    QByteArray coarseIndices; ///< what stands in for it while the camera moves; may be empty
    int material = -1;
    Bounds bounds;

    [[nodiscard]] int vertexCount() const { return static_cast<int>(positions.size() / 12); }
    [[nodiscard]] int elementCount() const
    {
        return indices.isEmpty() ? vertexCount() : static_cast<int>(indices.size() / 4);
    }
    [[nodiscard]] QVector3D position(int element) const;
    [[nodiscard]] QVector3D normal(int element) const; ///< of a mesh that has some
};

/// A row of indices of one drawn mesh of one node.
struct ScenePiece
{
    int node = -1;
    int mesh = -1;
    int first = 0; ///< element of the mesh
    int count = 0;
};

/// An entry of the scene tree as the file has it, whatever was joined for drawing. Parents come
/// before their children; what has no geometry below it is left out.
struct ScenePart
{
    QString name; ///< may be empty
    int parent = -1;
    qint64 count = 0; ///< triangles, lines or points of it and of all below
    Bounds bounds;    ///< of it and of all below, in scene coordinates
    int material = -1;
    std::vector<ScenePiece> pieces;
};

/// What the information panel shows; counted before anything was joined.
struct SceneFacts
{
    qint64 triangles = 0;
    qint64 vertices = 0;
    int meshes = 0;
    Bounds bounds;
    std::vector<QVector3D> hull; ///< the outermost points in many directions, for framing
    bool isPointCloud = false;
};

struct SceneData
{
    std::vector<SceneMesh> meshes;
    std::vector<Material> materials;
    std::vector<QImage> images;
    std::vector<Node> nodes; ///< Node::meshes are indices into `meshes`
    std::vector<ScenePart> parts;
    std::vector<Animation> animations;
    UpAxis upAxis = UpAxis::Y;
    double metresPerUnit = 0; ///< 0: the file does not say
    SceneFacts facts;
    std::vector<QString> warnings;
};

/// Corners of one element.
[[nodiscard]] int cornersOf(Primitive primitive);

/// Leaves out what would crash a graphics driver (indices past the end, arrays of the wrong size)
/// with a warning; fails when nothing is left to show. Takes a while; belongs on a pool.
Result<SceneData> prepareScene(MeshData mesh, Job &job);

} // namespace vams::viewers
