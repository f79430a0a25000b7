#include "viewers/thumbnails/render/simplify.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace vams::viewers {

namespace {

constexpr std::uint64_t axisBits = 20;
constexpr std::uint64_t axisMask = (std::uint64_t(1) << axisBits) - 1;

class CellGrid
{
public:
    CellGrid(const Mesh &mesh, float cellSize)
        : m_mesh(mesh)
        , m_scale(1 / cellSize)
        , m_cells(std::bit_ceil(mesh.vertexCount() * 3 / 2 + 16))
    {}

    /// The place of the vertex in `to`, which grows when its cell is new.
    std::uint32_t placeOf(std::size_t vertex, Mesh &to)
    {
        const std::uint64_t key = keyOf(vertex);
        const std::size_t mask = m_cells.size() - 1;
        for (std::size_t at = (key * 0x9e3779b97f4a7c15ULL) >> 20 & mask;; at = (at + 1) & mask) {
            Cell &cell = m_cells[at];
            if (cell.key == key) {
                addTo(cell.place, vertex, to);
                return cell.place;
            }
            if (cell.key == 0) {
                cell = {key, static_cast<std::uint32_t>(to.vertexCount())};
                copyVertex(vertex, to);
                m_counts.push_back(1);
                return cell.place;
            }
        }
    }

    /// Vertices stand in the middle of those that they replace: outlines stay smooth.
    void finish(Mesh &to) const
    {
        for (std::size_t at = 0; at < m_counts.size(); ++at) {
            float *n = &to.normals[at * 3];
            const float length = std::sqrt(n[0] * n[0] + n[1] * n[1] + n[2] * n[2]);
            for (std::size_t axis = 0; axis < 3; ++axis) {
                float &place = to.positions[at * 3 + axis];
                place = place / m_counts[at] + m_mesh.bounds.min[static_cast<int>(axis)];
                n[axis] = length > 0 ? n[axis] / length : 0;
            }
        }
    }

private:
    struct Cell
    {
        std::uint64_t key = 0; ///< 0: free
        std::uint32_t place = 0;
    };

    /// Never 0. The two sides of a thin wall have different keys.
    [[nodiscard]] std::uint64_t keyOf(std::size_t vertex) const
    {
        std::uint64_t key = 1;
        for (int axis = 0; axis < 3; ++axis) {
            const float cell = offset(vertex, static_cast<std::size_t>(axis)) * m_scale;
            key = key << axisBits | (static_cast<std::uint64_t>(std::max(cell, 0.0f)) & axisMask);
        }
        return key << 3 | sideOf(vertex);
    }

    /// From the corner of the mesh: sums of places far away would lose their digits.
    [[nodiscard]] float offset(std::size_t vertex, std::size_t axis) const
    {
        return m_mesh.positions[vertex * 3 + axis] - m_mesh.bounds.min[static_cast<int>(axis)];
    }

    [[nodiscard]] std::uint64_t sideOf(std::size_t vertex) const
    {
        const float *n = &m_mesh.normals[vertex * 3];
        const float x = std::abs(n[0]);
        const float y = std::abs(n[1]);
        const float z = std::abs(n[2]);
        const int axis = x >= y && x >= z ? 0 : y >= z ? 1 : 2;
        return static_cast<std::uint64_t>(axis * 2 + (n[axis] < 0));
    }

    void addTo(std::uint32_t place, std::size_t vertex, Mesh &to)
    {
        for (std::size_t axis = 0; axis < 3; ++axis) {
            to.positions[place * std::size_t(3) + axis] += offset(vertex, axis);
            to.normals[place * std::size_t(3) + axis] += m_mesh.normals[vertex * 3 + axis];
        }
        ++m_counts[place];
    }

    void copyVertex(std::size_t vertex, Mesh &to) const
    {
        const auto copy = [vertex](const auto &from, auto &target, std::size_t width) {
            const auto first = from.begin() + static_cast<std::ptrdiff_t>(vertex * width);
            if (!from.empty())
                target.insert(target.end(), first, first + static_cast<std::ptrdiff_t>(width));
        };
        for (std::size_t axis = 0; axis < 3; ++axis)
            to.positions.push_back(offset(vertex, axis));
        copy(m_mesh.normals, to.normals, 3);
        copy(m_mesh.texCoords, to.texCoords, 2);
        copy(m_mesh.colors, to.colors, 4);
    }

    const Mesh &m_mesh;
    float m_scale;
    std::vector<Cell> m_cells;
    std::vector<float> m_counts; ///< of vertices in one
};

} // namespace

Mesh simplified(const Mesh &mesh, float cellSize)
{
    const bool isPossible = mesh.primitive == Primitive::Triangles && !mesh.indices.empty() &&
                            mesh.normals.size() == mesh.positions.size() &&
                            std::isfinite(1 / cellSize);
    if (!isPossible)
        return mesh;
    Mesh result;
    result.material = mesh.material;
    result.bounds = mesh.bounds;
    CellGrid grid(mesh, cellSize);
    std::vector<std::uint32_t> places(mesh.vertexCount());
    for (std::size_t vertex = 0; vertex < places.size(); ++vertex)
        places[vertex] = grid.placeOf(vertex, result);
    grid.finish(result);
    for (std::size_t at = 0; at + 3 <= mesh.indices.size(); at += 3) {
        const std::uint32_t a = places[mesh.indices[at]];
        const std::uint32_t b = places[mesh.indices[at + 1]];
        const std::uint32_t c = places[mesh.indices[at + 2]];
        if (a != b && b != c && a != c)
            result.indices.insert(result.indices.end(), {a, b, c});
    }
    return result;
}

} // namespace vams::viewers
