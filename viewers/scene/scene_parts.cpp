#include "viewers/scene/scene_parts.h"

#include <QSet>

#include <cstring>
#include <map>

namespace vams::viewers {

namespace {

/// More draw calls than this make a still scene slow; then its parts are joined by material.
constexpr std::size_t joinAbove = 200;

struct MeshKey
{
    int material;
    bool hasNormals;
    bool hasTexCoords;
    bool hasColors;

    auto operator<=>(const MeshKey &) const = default;
};

void appendTransformed(QByteArray &to, const QByteArray &from, const QMatrix4x4 &transform,
                       bool isDirection)
{
    const QMatrix3x3 normal = transform.normalMatrix();
    const auto *values = reinterpret_cast<const float *>(from.constData());
    for (qsizetype at = 0; at < from.size() / 12; ++at, values += 3) {
        QVector3D value(values[0], values[1], values[2]);
        if (isDirection) {
            const float x = value.x(), y = value.y(), z = value.z();
            value = QVector3D(normal(0, 0) * x + normal(0, 1) * y + normal(0, 2) * z,
                              normal(1, 0) * x + normal(1, 1) * y + normal(1, 2) * z,
                              normal(2, 0) * x + normal(2, 1) * y + normal(2, 2) * z)
                        .normalized();
        } else {
            value = transform.map(value);
        }
        const float moved[3] = {value.x(), value.y(), value.z()};
        to.append(reinterpret_cast<const char *>(moved), sizeof moved);
    }
}

void appendIndices(SceneMesh &to, const SceneMesh &from, std::uint32_t first)
{
    const int count = from.elementCount();
    to.indices.reserve(to.indices.size() + count * 4);
    for (int at = 0; at < count; ++at) {
        std::uint32_t index = static_cast<std::uint32_t>(at);
        if (!from.indices.isEmpty())
            std::memcpy(&index, from.indices.constData() + at * 4, sizeof index);
        index += first;
        to.indices.append(reinterpret_cast<const char *>(&index), sizeof index);
    }
}

void appendMesh(SceneMesh &to, const SceneMesh &from, const QMatrix4x4 &transform)
{
    appendIndices(to, from, static_cast<std::uint32_t>(to.vertexCount()));
    const qsizetype before = to.positions.size();
    appendTransformed(to.positions, from.positions, transform, false);
    appendTransformed(to.normals, from.normals, transform, true);
    to.texCoords.append(from.texCoords);
    to.colors.append(from.colors);
    for (qsizetype at = before; at < to.positions.size(); at += 12) {
        float value[3];
        std::memcpy(value, to.positions.constData() + at, sizeof value);
        to.bounds.include(QVector3D(value[0], value[1], value[2]));
    }
}

bool shouldJoin(const SceneData &scene)
{
    std::size_t parts = 0;
    std::size_t vertices = 0;
    bool areTriangles = true;
    for (const Node &node : scene.nodes) {
        for (const int mesh : node.meshes) {
            ++parts;
            vertices += static_cast<std::size_t>(scene.meshes[mesh].vertexCount());
            areTriangles = areTriangles && scene.meshes[mesh].primitive == Primitive::Triangles;
        }
    }
    return parts > joinAbove && scene.animations.empty() && areTriangles &&
           vertices <= mostVertices;
}

void addPiece(ScenePart &part, const SceneMesh &mesh, const QMatrix4x4 &world,
              const ScenePiece &piece)
{
    part.pieces.push_back(piece);
    part.count += piece.count / cornersOf(mesh.primitive);
    part.material = mesh.material;
    includePlaced(part.bounds, mesh.bounds, world);
}

/// Several meshes of one node that are told apart by name are entries of their own; nameless ones
/// and those that share a name are one thing in several materials.
bool haveOwnNames(const std::vector<int> &meshes, const QStringList &names)
{
    QSet<QString> seen;
    for (const int mesh : meshes) {
        const QString name = names.value(mesh);
        if (name.isEmpty() || seen.contains(name))
            return false;
        seen.insert(name);
    }
    return meshes.size() > 1;
}

/// Counts and boxes of what lies below are added to what it lies in; the empty is left out.
std::vector<ScenePart> withoutEmpty(std::vector<ScenePart> parts)
{
    for (std::size_t at = parts.size(); at-- > 0;) {
        const ScenePart &part = parts[at];
        if (part.parent < 0)
            continue;
        parts[part.parent].count += part.count;
        parts[part.parent].bounds.include(part.bounds);
    }
    std::vector<int> moved(parts.size(), -1);
    std::vector<ScenePart> kept;
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (parts[at].count == 0)
            continue;
        moved[at] = static_cast<int>(kept.size());
        kept.push_back(std::move(parts[at]));
        if (kept.back().parent >= 0)
            kept.back().parent = moved[kept.back().parent];
    }
    return kept;
}

} // namespace

QMatrix4x4 worldOf(const std::vector<Node> &nodes, int node)
{
    QMatrix4x4 transform;
    for (int at = node; at >= 0; at = nodes[at].parent)
        transform = nodes[at].transform * transform;
    return transform;
}

void includePlaced(Bounds &all, const Bounds &box, const QMatrix4x4 &transform)
{
    for (int corner = 0; corner < 8 && !box.isEmpty(); ++corner)
        all.include(transform.map(QVector3D(corner & 1 ? box.max.x() : box.min.x(),
                                            corner & 2 ? box.max.y() : box.min.y(),
                                            corner & 4 ? box.max.z() : box.min.z())));
}

std::vector<ScenePart> partsOf(const SceneData &scene, const QStringList &meshNames)
{
    std::vector<ScenePart> parts;
    std::vector<int> partOfNode;
    std::vector<QMatrix4x4> worlds;
    for (std::size_t at = 0; at < scene.nodes.size(); ++at) {
        const Node &node = scene.nodes[at];
        worlds.push_back(node.parent < 0 ? node.transform : worlds[node.parent] * node.transform);
        partOfNode.push_back(static_cast<int>(parts.size()));
        const bool isGroup = haveOwnNames(node.meshes, meshNames);
        ScenePart own;
        own.name = node.name;
        if (own.name.isEmpty() && node.meshes.size() == 1)
            own.name = meshNames.value(node.meshes.front());
        own.parent = node.parent < 0 ? -1 : partOfNode[node.parent];
        parts.push_back(std::move(own));
        for (const int index : node.meshes) {
            if (isGroup) {
                ScenePart below;
                below.name = meshNames[index];
                below.parent = partOfNode.back();
                parts.push_back(std::move(below));
            }
            addPiece(parts.back(), scene.meshes[index], worlds.back(),
                     {static_cast<int>(at), index, 0, scene.meshes[index].elementCount()});
        }
    }
    return withoutEmpty(std::move(parts));
}

void joinParts(SceneData &scene)
{
    if (!shouldJoin(scene))
        return;
    std::map<MeshKey, SceneMesh> joined;
    std::map<MeshKey, std::vector<ScenePiece *>> pieces;
    for (ScenePart &part : scene.parts) {
        for (ScenePiece &piece : part.pieces) {
            const SceneMesh &mesh = scene.meshes[piece.mesh];
            const MeshKey key{mesh.material, !mesh.normals.isEmpty(), !mesh.texCoords.isEmpty(),
                              !mesh.colors.isEmpty()};
            SceneMesh &whole = joined[key];
            whole.material = mesh.material;
            piece.first = static_cast<int>(whole.indices.size() / 4);
            appendMesh(whole, mesh, worldOf(scene.nodes, piece.node));
            pieces[key].push_back(&piece);
        }
    }
    Node root;
    scene.meshes.clear();
    for (auto &[key, mesh] : joined) {
        const int index = static_cast<int>(scene.meshes.size());
        for (ScenePiece *piece : pieces[key]) {
            piece->node = 0;
            piece->mesh = index;
        }
        root.meshes.push_back(index);
        scene.meshes.push_back(std::move(mesh));
    }
    scene.nodes = {root};
}

std::vector<char> hiddenWithParents(const std::vector<ScenePart> &parts,
                                    const std::vector<char> &hidden)
{
    std::vector<char> all(hidden);
    for (std::size_t at = 0; at < parts.size(); ++at) {
        if (parts[at].parent >= 0 && all[parts[at].parent])
            all[at] = 1;
    }
    return all;
}

} // namespace vams::viewers
