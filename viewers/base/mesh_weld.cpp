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

/// Asks for memory that is needed soon.
void fetchEarly(const void *address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    (void)address;
#endif
}

/// Open addressing over vertex numbers; the keys are the positions themselves.
class CornerTable
{
public:
    explicit CornerTable(std::size_t expected)
        : m_cells(std::bit_ceil(std::max<std::size_t>(expected, 16) * 2), 0)
    {
        m_corners.reserve(expected);
    }

    void prepare(std::uint64_t hash) const { fetchEarly(&m_cells[hash & (m_cells.size() - 1)]); }

    std::uint32_t add(const Corner &corner, std::uint64_t hash)
    {
        const std::size_t mask = m_cells.size() - 1;
        for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
            const std::uint32_t entry = m_cells[slot];
            if (entry == 0) {
                m_corners.push_back(corner);
                m_cells[slot] = static_cast<std::uint32_t>(m_corners.size());
                if (m_corners.size() * 3 > m_cells.size() * 2)
                    grow();
                return static_cast<std::uint32_t>(m_corners.size() - 1);
            }
            if (m_corners[entry - 1] == corner)
                return entry - 1;
        }
    }

    [[nodiscard]] const std::vector<Corner> &corners() const { return m_corners; }

private:
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
    // In blocks: the table is larger than the processor's cache, and waiting for it corner by
    // corner would take twice as long.
    constexpr std::size_t block = 32;
    Corner points[block * 3];
    std::uint64_t hashes[block * 3];
    for (std::size_t start = 0; start < triangles; start += block) {
        const std::size_t count = std::min(block, triangles - start);
        for (std::size_t at = 0; at < count; ++at)
            std::memcpy(points + at * 3, corners + (start + at) * stride + firstCorner,
                        3 * sizeof(Corner));
        for (std::size_t at = 0; at < count * 3; ++at) {
            hashes[at] = hashOf(points[at]);
            table.prepare(hashes[at]);
        }
        for (std::size_t at = 0; at < count * 3; ++at)
            *index++ = table.add(points[at], hashes[at]);
    }
    const auto *first = reinterpret_cast<const float *>(table.corners().data());
    mesh.positions.assign(first, first + table.corners().size() * 3);
}

} // namespace vams::viewers
