#include "viewers/base/mesh_build.h"

#include <cmath>
#include <numbers>

namespace vams::viewers {

namespace {

struct Vec
{
    float x = 0, y = 0, z = 0;

    Vec operator+(const Vec &o) const { return {x + o.x, y + o.y, z + o.z}; }
    Vec operator-(const Vec &o) const { return {x - o.x, y - o.y, z - o.z}; }
    [[nodiscard]] float dot(const Vec &o) const { return x * o.x + y * o.y + z * o.z; }
    [[nodiscard]] Vec cross(const Vec &o) const
    {
        return {y * o.z - z * o.y, z * o.x - x * o.z, x * o.y - y * o.x};
    }
    [[nodiscard]] Vec unit() const
    {
        const float length = std::sqrt(dot(*this));
        return length > 0 ? Vec{x / length, y / length, z / length} : Vec{0, 0, 1};
    }
};

constexpr float degree = std::numbers::pi_v<float> / 180;
const float cosSplit = std::cos(30 * degree);  ///< faces that differ more do not share a normal
const float cosSmooth = std::cos(18 * degree); ///< nearer to the mean than this: nothing to split

Vec vecAt(const std::vector<float> &values, std::size_t index)
{
    return {values[index * 3], values[index * 3 + 1], values[index * 3 + 2]};
}

struct NormalBuilder
{
    Mesh &mesh;
    std::vector<Vec> faces;  ///< cross products, as long as twice the area
    std::vector<Vec> sums;   ///< of the faces around a vertex
    std::vector<bool> sharp; ///< vertices whose faces disagree

    void sumFaces()
    {
        const std::size_t count = mesh.indices.size() / 3;
        faces.resize(count);
        sums.resize(mesh.vertexCount());
        for (std::size_t face = 0; face < count; ++face) {
            const std::uint32_t *corner = &mesh.indices[face * 3];
            const Vec a = vecAt(mesh.positions, corner[0]);
            const Vec normal =
                (vecAt(mesh.positions, corner[1]) - a).cross(vecAt(mesh.positions, corner[2]) - a);
            faces[face] = normal;
            for (int i = 0; i < 3; ++i)
                sums[corner[i]] = sums[corner[i]] + normal;
        }
        for (Vec &sum : sums)
            sum = sum.unit();
    }

    /// Corners of vertices whose faces disagree, sorted by vertex.
    std::vector<std::uint32_t> sharpCorners()
    {
        sharp.assign(mesh.vertexCount(), false);
        bool any = false;
        for (std::size_t corner = 0; corner < mesh.indices.size(); ++corner) {
            const Vec &face = faces[corner / 3];
            const float along = face.dot(sums[mesh.indices[corner]]);
            if (along < 0 || along * along < cosSmooth * cosSmooth * face.dot(face))
                any = sharp[mesh.indices[corner]] = true;
        }
        if (!any)
            return {};
        std::vector<std::uint32_t> starts(mesh.vertexCount() + 1, 0);
        for (const std::uint32_t vertex : mesh.indices)
            starts[vertex + 1] += sharp[vertex];
        for (std::size_t vertex = 1; vertex < starts.size(); ++vertex)
            starts[vertex] += starts[vertex - 1];
        std::vector<std::uint32_t> corners(starts.back());
        for (std::uint32_t corner = 0; corner < mesh.indices.size(); ++corner) {
            if (sharp[mesh.indices[corner]])
                corners[starts[mesh.indices[corner]]++] = corner;
        }
        return corners;
    }

    std::uint32_t copyVertex(std::uint32_t vertex)
    {
        const auto append = [vertex](auto &values, std::size_t width) {
            for (std::size_t at = 0; at < width && !values.empty(); ++at) {
                const auto value = values[vertex * width + at];
                values.push_back(value);
            }
        };
        append(mesh.positions, 3);
        append(mesh.texCoords, 2);
        append(mesh.colors, 4);
        sums.push_back({});
        return static_cast<std::uint32_t>(mesh.vertexCount() - 1);
    }

    /// Groups the corners of one vertex by direction; each further group gets a vertex of its own.
    void splitVertex(const std::uint32_t *corners, std::size_t count)
    {
        struct Group
        {
            Vec seed, sum;
            std::uint32_t vertex;
        };
        thread_local std::vector<Group> groups;
        groups.clear();
        const std::uint32_t vertex = mesh.indices[corners[0]];
        for (std::size_t at = 0; at < count; ++at) {
            const Vec face = faces[corners[at] / 3];
            const Vec direction = face.unit();
            Group *home = nullptr;
            for (Group &group : groups) {
                if (group.seed.dot(direction) >= cosSplit)
                    home = &group;
            }
            if (!home)
                home = &groups.emplace_back(
                    Group{direction, {}, groups.empty() ? vertex : copyVertex(vertex)});
            home->sum = home->sum + face;
            mesh.indices[corners[at]] = home->vertex;
        }
        for (const Group &group : groups)
            sums[group.vertex] = group.sum.unit();
    }

    void splitSharp(const std::vector<std::uint32_t> &corners)
    {
        for (std::size_t first = 0; first < corners.size();) {
            const std::uint32_t vertex = mesh.indices[corners[first]];
            std::size_t last = first + 1;
            while (last < corners.size() && mesh.indices[corners[last]] == vertex)
                ++last;
            splitVertex(&corners[first], last - first);
            first = last;
        }
    }
};

} // namespace

void buildNormals(Mesh &mesh)
{
    if (mesh.indices.empty()) {
        mesh.indices.resize(mesh.vertexCount() / 3 * 3);
        for (std::uint32_t at = 0; at < mesh.indices.size(); ++at)
            mesh.indices[at] = at;
    }
    NormalBuilder builder{mesh, {}, {}, {}};
    builder.sumFaces();
    builder.splitSharp(builder.sharpCorners());
    const auto *first = reinterpret_cast<const float *>(builder.sums.data());
    mesh.normals.assign(first, first + builder.sums.size() * 3);
}

} // namespace vams::viewers
