#include "viewers/base/mesh_build.h"

#include "viewers/base/format_error.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace vams::viewers {

namespace {

/// Beyond 1e18 squares overflow a float: such positions are as good as none.
constexpr std::uint32_t hugeBits = 0x5d5e0b6b;

bool isBadFloat(float value)
{
    return (std::bit_cast<std::uint32_t>(value) & 0x7fffffffU) > hugeBits;
}

bool hasBadFloats(const std::vector<float> &values)
{
    std::uint32_t largest = 0;
    for (const float value : values)
        largest = std::max(largest, std::bit_cast<std::uint32_t>(value) & 0x7fffffffU);
    return largest > hugeBits;
}

/// Twelve lanes (four vertices) a step, so that the compiler can use vector registers.
Bounds boundsOf(const std::vector<float> &positions)
{
    constexpr std::size_t lanes = 12;
    if (positions.size() < 3)
        return {};
    float low[lanes];
    float high[lanes];
    for (std::size_t lane = 0; lane < lanes; ++lane)
        low[lane] = high[lane] = positions[lane % 3];
    std::size_t at = 0;
    for (; at + lanes <= positions.size(); at += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const float value = positions[at + lane];
            low[lane] = value < low[lane] ? value : low[lane];
            high[lane] = value > high[lane] ? value : high[lane];
        }
    }
    for (; at + 3 <= positions.size(); at += 3) {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            low[axis] = std::min(low[axis], positions[at + axis]);
            high[axis] = std::max(high[axis], positions[at + axis]);
        }
    }
    Bounds bounds;
    for (std::size_t lane = 0; lane < lanes; lane += 3) {
        bounds.include(QVector3D(low[lane], low[lane + 1], low[lane + 2]));
        bounds.include(QVector3D(high[lane], high[lane + 1], high[lane + 2]));
    }
    return bounds;
}

void checkIndices(const Mesh &mesh)
{
    std::uint32_t largest = 0;
    for (const std::uint32_t index : mesh.indices)
        largest = std::max(largest, index);
    if (!mesh.indices.empty() && largest >= mesh.vertexCount())
        throw FormatError(ReaderText::tr("A face names a vertex that does not exist."));
}

std::size_t cornersOf(Primitive primitive)
{
    return primitive == Primitive::Triangles ? 3 : primitive == Primitive::Lines ? 2 : 1;
}

/// Keeps whole triangles, lines or points of good vertices; vertices stay where they are, bad ones
/// move to a good place.
std::size_t dropBadVertices(Mesh &mesh)
{
    std::vector<bool> isBad(mesh.vertexCount());
    std::size_t bad = 0;
    std::size_t good = mesh.vertexCount();
    for (std::size_t vertex = 0; vertex < mesh.vertexCount(); ++vertex) {
        const float *p = &mesh.positions[vertex * 3];
        isBad[vertex] = isBadFloat(p[0]) || isBadFloat(p[1]) || isBadFloat(p[2]);
        if (isBad[vertex])
            ++bad;
        else if (good == mesh.vertexCount())
            good = vertex;
    }
    const std::size_t corners = cornersOf(mesh.primitive);
    std::vector<std::uint32_t> kept;
    const std::size_t count = mesh.elementCount() / corners;
    for (std::size_t element = 0; element < count && bad < mesh.vertexCount(); ++element) {
        std::uint32_t vertices[3] = {};
        bool keep = true;
        for (std::size_t corner = 0; corner < corners; ++corner) {
            const std::size_t at = element * corners + corner;
            vertices[corner] =
                mesh.indices.empty() ? static_cast<std::uint32_t>(at) : mesh.indices[at];
            keep = keep && !isBad[vertices[corner]];
        }
        if (keep)
            kept.insert(kept.end(), vertices, vertices + corners);
    }
    if (kept.empty()) {
        mesh = Mesh{.name = mesh.name, .primitive = mesh.primitive, .material = mesh.material};
        return bad;
    }
    mesh.indices = std::move(kept);
    for (std::size_t vertex = 0; vertex < mesh.vertexCount(); ++vertex) {
        if (isBad[vertex])
            std::copy_n(&mesh.positions[good * 3], 3, &mesh.positions[vertex * 3]);
    }
    return bad;
}

void dropWrongArrays(Mesh &mesh)
{
    const std::size_t vertices = mesh.vertexCount();
    if (mesh.normals.size() != vertices * 3)
        mesh.normals.clear();
    if (mesh.texCoords.size() != vertices * 2)
        mesh.texCoords.clear();
    if (mesh.colors.size() != vertices * 4)
        mesh.colors.clear();
    for (float &value : mesh.texCoords) {
        if (isBadFloat(value))
            value = 0;
    }
}

void checkCounts(const Mesh &mesh)
{
    if (mesh.positions.size() % 3 != 0)
        throw FormatError(ReaderText::tr("The positions of a mesh are incomplete."));
    if (mesh.vertexCount() >= std::numeric_limits<std::uint32_t>::max())
        throw FormatError(ReaderText::tr("The model has more vertices than can be shown."));
}

} // namespace

std::size_t finishMesh(Mesh &mesh)
{
    checkCounts(mesh);
    checkIndices(mesh);
    dropWrongArrays(mesh);
    const std::size_t corners = cornersOf(mesh.primitive);
    if (!mesh.indices.empty())
        mesh.indices.resize(mesh.indices.size() / corners * corners);
    const std::size_t bad = hasBadFloats(mesh.positions) ? dropBadVertices(mesh) : 0;
    if (mesh.elementCount() < corners) {
        mesh.positions.clear();
        mesh.indices.clear();
        dropWrongArrays(mesh);
        return bad;
    }
    if (hasBadFloats(mesh.normals))
        mesh.normals.clear();
    if (mesh.normals.empty() && mesh.primitive == Primitive::Triangles)
        buildNormals(mesh);
    mesh.bounds = boundsOf(mesh.positions);
    return bad;
}

void finishScene(MeshData &scene)
{
    std::size_t bad = 0;
    bool isEmpty = true;
    for (Mesh &mesh : scene.meshes) {
        bad += finishMesh(mesh);
        isEmpty = isEmpty && mesh.positions.empty();
        if (mesh.material >= static_cast<int>(scene.materials.size()))
            mesh.material = -1;
    }
    if (isEmpty)
        throw FormatError(ReaderText::tr("The file holds nothing that can be shown in 3D."));
    if (bad > 0)
        scene.warnings.push_back(
            ReaderText::tr("%n vertices without a valid position were left out.", nullptr,
                           static_cast<int>(std::min<std::size_t>(bad, 1U << 30))));
    if (scene.nodes.empty()) {
        Node root;
        for (int mesh = 0; mesh < static_cast<int>(scene.meshes.size()); ++mesh)
            root.meshes.push_back(mesh);
        scene.nodes.push_back(std::move(root));
    }
}

} // namespace vams::viewers
