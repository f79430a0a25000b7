#include "viewers/base/mesh_build.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace vams::viewers {

namespace {

struct Corner
{
    float x, y, z;
    bool operator==(const Corner &) const = default;
};

std::uint64_t hashOf(const Corner &corner)
{
    // Adding zero turns -0 into +0, which compare equal and must hash equal.
    const std::uint64_t x = std::bit_cast<std::uint32_t>(corner.x + 0.0f);
    const std::uint64_t y = std::bit_cast<std::uint32_t>(corner.y + 0.0f);
    const std::uint64_t z = std::bit_cast<std::uint32_t>(corner.z + 0.0f);
    std::uint64_t hash = (x | (y << 32)) * 0x9e3779b97f4a7c15ULL;
    hash ^= hash >> 29;
    hash = (hash + z) * 0xbf58476d1ce4e5b9ULL;
    return hash ^ (hash >> 32);
}

/// Open addressing over vertex numbers; the keys are the positions themselves. Neighbours in a file
/// share corners: a small table of the latest ones, which stays in the processor's cache, answers
/// most questions before the large one is touched.
class CornerTable
{
public:
    explicit CornerTable(std::size_t expected)
        : m_recent(recentSize, 0)
        , m_cells(std::bit_ceil(std::max<std::size_t>(expected, 16) * 3 / 2), 0)
    {
        m_corners.reserve(expected);
    }

    std::uint32_t add(const Corner &corner)
    {
        const std::uint64_t hash = hashOf(corner);
        std::uint32_t &recent = m_recent[(hash >> 40) % recentSize];
        if (recent == 0 || !(m_corners[recent - 1] == corner))
            recent = find(corner, hash);
        return recent - 1;
    }

    [[nodiscard]] const std::vector<Corner> &corners() const { return m_corners; }

private:
    static constexpr std::size_t recentSize = 8192;

    /// One more than the vertex number, which is new if need be.
    std::uint32_t find(const Corner &corner, std::uint64_t hash)
    {
        const std::size_t mask = m_cells.size() - 1;
        for (std::size_t cell = hash & mask;; cell = (cell + 1) & mask) {
            const std::uint32_t entry = m_cells[cell];
            if (entry != 0 && m_corners[entry - 1] == corner)
                return entry;
            if (entry != 0)
                continue;
            m_corners.push_back(corner);
            const auto made = static_cast<std::uint32_t>(m_corners.size());
            m_cells[cell] = made;
            if (m_corners.size() * 3 > m_cells.size() * 2)
                grow();
            return made;
        }
    }

    void grow()
    {
        std::vector<std::uint32_t> cells(m_cells.size() * 2, 0);
        const std::size_t mask = cells.size() - 1;
        for (std::size_t at = 0; at < m_corners.size(); ++at) {
            std::size_t slot = hashOf(m_corners[at]) & mask;
            while (cells[slot] != 0)
                slot = (slot + 1) & mask;
            cells[slot] = static_cast<std::uint32_t>(at + 1);
        }
        m_cells = std::move(cells);
    }

    std::vector<std::uint32_t> m_recent;
    std::vector<std::uint32_t> m_cells;
    std::vector<Corner> m_corners;
};

} // namespace

void weldCorners(const unsigned char *corners, std::size_t triangles, std::size_t stride,
                 std::size_t firstCorner, Mesh &mesh)
{
    CornerTable table(triangles / 2 + 8);
    mesh.indices.resize(triangles * 3);
    std::uint32_t *index = mesh.indices.data();
    for (std::size_t triangle = 0; triangle < triangles; ++triangle) {
        Corner points[3];
        std::memcpy(points, corners + triangle * stride + firstCorner, sizeof(points));
        for (const Corner &point : points)
            *index++ = table.add(point);
    }
    const auto *first = reinterpret_cast<const float *>(table.corners().data());
    mesh.positions.assign(first, first + table.corners().size() * 3);
}

} // namespace vams::viewers
