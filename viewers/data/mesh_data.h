#pragma once
// A loaded 3D scene as plain data: what loaders make and what viewers, thumbnails and converters
// read. No Qt 3D here.

#include <QImage>
#include <QMatrix4x4>
#include <QQuaternion>
#include <QString>
#include <QVector3D>
#include <QVector4D>

#include <cstdint>
#include <vector>

namespace vams::viewers {

/// Right-handed coordinates in the file's own unit.
struct Bounds
{
    QVector3D min{1, 1, 1};
    QVector3D max{-1, -1, -1};

    [[nodiscard]] bool isEmpty() const { return min.x() > max.x(); }
    [[nodiscard]] QVector3D size() const { return isEmpty() ? QVector3D() : max - min; }
    [[nodiscard]] QVector3D centre() const { return (min + max) / 2; }
    void include(const QVector3D &point);
    void include(const Bounds &other);
};

enum class Primitive
{
    Triangles,
    Lines,
    Points
};

/// One draw call. Arrays are tightly packed, three or two floats a vertex; empty arrays mean "not
/// there".
struct Mesh
{
    QString name;
    Primitive primitive = Primitive::Triangles;
    std::vector<float> positions;       ///< xyz
    std::vector<float> normals;         ///< xyz, unit length
    std::vector<float> texCoords;       ///< uv, origin top left
    std::vector<std::uint8_t> colors;   ///< rgba, sRGB
    std::vector<std::uint32_t> indices; ///< empty: vertices in order
    int material = -1;                  ///< index into MeshData::materials
    Bounds bounds;                      ///< of the positions, before the node's transform

    [[nodiscard]] std::size_t vertexCount() const { return positions.size() / 3; }
    [[nodiscard]] std::size_t elementCount() const
    {
        return indices.empty() ? vertexCount() : indices.size();
    }
};

enum class AlphaMode
{
    Opaque,
    Mask,
    Blend
};

/// Metal-rough, as in glTF. Texture members are indices into MeshData::images, -1: none.
struct Material
{
    QString name;
    QVector4D baseColor{0.8f, 0.8f, 0.8f, 1}; ///< linear
    float metallic = 0;
    float roughness = 0.6f;
    QVector3D emissive;
    int baseColorImage = -1;
    int metallicRoughnessImage = -1;
    int normalImage = -1;
    int occlusionImage = -1;
    int emissiveImage = -1;
    AlphaMode alphaMode = AlphaMode::Opaque;
    float alphaCutoff = 0.5f;
    bool isDoubleSided = false;
};

/// A node of the scene tree; parents come before their children.
struct Node
{
    QString name;
    int parent = -1;
    QMatrix4x4 transform;    ///< to the parent
    std::vector<int> meshes; ///< indices into MeshData::meshes
};

enum class AnimationPath
{
    Translation,
    Rotation,
    Scale
};

/// Key frames of one property of one node, linear between them.
struct AnimationChannel
{
    int node = -1;
    AnimationPath path = AnimationPath::Translation;
    std::vector<float> times;  ///< seconds, rising
    std::vector<float> values; ///< 3 floats a key; 4 (xyzw) for rotations
};

struct Animation
{
    QString name;
    float duration = 0; ///< seconds
    std::vector<AnimationChannel> channels;
};

enum class UpAxis
{
    Y,
    Z
};

struct MeshData
{
    std::vector<Mesh> meshes;
    std::vector<Material> materials;
    std::vector<QImage> images;
    std::vector<Node> nodes;
    std::vector<Animation> animations;
    UpAxis upAxis = UpAxis::Y;
    double metresPerUnit = 0;      ///< 0: the file does not say
    std::vector<QString> warnings; ///< what the loader had to leave out, for the information panel

    [[nodiscard]] std::size_t triangleCount() const;
    [[nodiscard]] std::size_t vertexCount() const;
    [[nodiscard]] bool isPointCloud() const; ///< points only
    /// The transform of a node to the scene.
    [[nodiscard]] QMatrix4x4 worldTransform(int node) const;
    /// Of everything, in scene coordinates.
    [[nodiscard]] Bounds bounds() const;
};

} // namespace vams::viewers
