#include "viewers/scene/coarse_mesh.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <unordered_map>

namespace vams::viewers {

namespace {

/// Software drawing turns so many triangles fluently.
constexpr qint64 fluentTriangles = 250'000;
constexpr int coarseTriangles = 120'000;
/// A closed surface in a grid of n cells a side passes about three cells n times n, with two
/// triangles each.
constexpr double trianglesPerCell = 6;

struct CellGrid
{
    QVector3D low;
    float perUnit;
    std::uint64_t side;

    [[nodiscard]] std::uint64_t cellOf(const QVector3D &point) const
    {
        std::uint64_t cell = 0;
        for (int axis = 0; axis < 3; ++axis) {
            const float along = (point[axis] - low[axis]) * perUnit;
            cell =
                cell * side + std::min(side - 1, static_cast<std::uint64_t>(std::max(0.0f, along)));
        }
        return cell;
    }
};

CellGrid gridFor(const Bounds &bounds, int triangles)
{
    const QVector3D size = bounds.size();
    const float longest = std::max({size.x(), size.y(), size.z(), 1e-20f});
    const auto side =
        static_cast<std::uint64_t>(std::max(8.0, std::sqrt(triangles / trianglesPerCell)));
    return {bounds.min, static_cast<float>(side) / longest, side};
}

std::uint32_t indexAt(const SceneMesh &mesh, int element)
{
    std::uint32_t index = static_cast<std::uint32_t>(element);
    if (!mesh.indices.isEmpty())
        std::memcpy(&index, mesh.indices.constData() + qsizetype(element) * 4, sizeof index);
    return index;
}

} // namespace

QByteArray coarseIndices(const SceneMesh &mesh, int triangles)
{
    const CellGrid grid = gridFor(mesh.bounds, triangles);
    std::unordered_map<std::uint64_t, std::uint32_t> firstInCell;
    firstInCell.reserve(static_cast<std::size_t>(triangles));
    QByteArray coarse;
    const int count = mesh.elementCount();
    for (int at = 0; at + 2 < count; at += 3) {
        std::array<std::uint32_t, 3> corners{};
        for (int corner = 0; corner < 3; ++corner)
            corners[static_cast<std::size_t>(corner)] =
                firstInCell
                    .try_emplace(grid.cellOf(mesh.position(at + corner)),
                                 indexAt(mesh, at + corner))
                    .first->second;
        if (corners[0] != corners[1] && corners[1] != corners[2] && corners[0] != corners[2])
            coarse.append(reinterpret_cast<const char *>(corners.data()), sizeof corners);
    }
    return coarse;
}

void addCoarseMeshes(SceneData &scene)
{
    if (scene.facts.triangles <= fluentTriangles)
        return;
    for (SceneMesh &mesh : scene.meshes) {
        if (mesh.primitive != Primitive::Triangles)
            continue;
        const double part = mesh.elementCount() / 3.0 / static_cast<double>(scene.facts.triangles);
        const int wanted = std::max(200, static_cast<int>(coarseTriangles * part));
        if (mesh.elementCount() / 3 > wanted * 2)
            mesh.coarseIndices = coarseIndices(mesh, wanted);
    }
}

} // namespace vams::viewers
