#include "app/demo/geometry/shade.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace vams::demo {

namespace {

struct GridCell
{
    std::int64_t x, y, z;
    bool operator==(const GridCell &) const = default;
};

struct GridCellHash
{
    std::size_t operator()(const GridCell &cell) const
    {
        return static_cast<std::size_t>(cell.x * 73856093 ^ cell.y * 19349663 ^ cell.z * 83492791);
    }
};

struct Face
{
    std::array<std::uint32_t, 3> points; ///< of the shape
    std::array<std::uint32_t, 3> welded;
    QVector3D normal;
    std::array<float, 3> weights; ///< area times angle at each corner
};

/// One number for all points that stand in the same place (to a thousandth of a millimetre).
std::vector<std::uint32_t> weld(const std::vector<QVector3D> &points)
{
    std::unordered_map<GridCell, std::uint32_t, GridCellHash> cells;
    std::vector<std::uint32_t> welded;
    welded.reserve(points.size());
    for (const QVector3D &point : points) {
        const GridCell cell{std::llround(point.x() * 1000), std::llround(point.y() * 1000),
                            std::llround(point.z() * 1000)};
        welded.push_back(
            cells.try_emplace(cell, static_cast<std::uint32_t>(cells.size())).first->second);
    }
    return welded;
}

float cornerAngle(const QVector3D &at, const QVector3D &b, const QVector3D &c)
{
    const float cosine = QVector3D::dotProduct((b - at).normalized(), (c - at).normalized());
    return std::acos(std::clamp(cosine, -1.0f, 1.0f));
}

std::vector<Face> facesOf(const Shape &shape, const std::vector<std::uint32_t> &welded)
{
    std::vector<Face> faces;
    faces.reserve(shape.triangles.size());
    for (const auto &points : shape.triangles) {
        Face face{points, {welded[points[0]], welded[points[1]], welded[points[2]]}, {}, {}};
        if (face.welded[0] == face.welded[1] || face.welded[1] == face.welded[2] ||
            face.welded[2] == face.welded[0])
            continue;
        const QVector3D &a = shape.points[points[0]];
        const QVector3D &b = shape.points[points[1]];
        const QVector3D &c = shape.points[points[2]];
        const QVector3D across = QVector3D::crossProduct(b - a, c - a);
        if (across.length() < 1e-6f)
            continue;
        face.normal = across.normalized();
        face.weights = {across.length() * cornerAngle(a, b, c),
                        across.length() * cornerAngle(b, c, a),
                        across.length() * cornerAngle(c, a, b)};
        faces.push_back(face);
    }
    return faces;
}

/// For each welded point the corners that meet there (face * 3 + corner), as ranges of one list.
struct Meeting
{
    std::vector<std::uint32_t> starts;
    std::vector<std::uint32_t> corners;
};

Meeting cornersMeeting(const std::vector<Face> &faces, std::size_t weldedCount)
{
    Meeting meeting;
    meeting.starts.assign(weldedCount + 1, 0);
    for (const Face &face : faces) {
        for (const std::uint32_t point : face.welded)
            ++meeting.starts[point + 1];
    }
    for (std::size_t at = 1; at < meeting.starts.size(); ++at)
        meeting.starts[at] += meeting.starts[at - 1];
    meeting.corners.resize(faces.size() * 3);
    std::vector<std::uint32_t> next(meeting.starts.begin(), meeting.starts.end() - 1);
    for (std::size_t face = 0; face < faces.size(); ++face) {
        for (std::size_t corner = 0; corner < 3; ++corner)
            meeting.corners[next[faces[face].welded[corner]]++] =
                static_cast<std::uint32_t>(face * 3 + corner);
    }
    return meeting;
}

/// Collects the vertices of the mesh, each combination of place, normal and texture place once.
class MeshWriter
{
public:
    MeshWriter(const Shape &shape, const ShadeOptions &options, viewers::Mesh &mesh)
        : m_shape(shape)
        , m_options(options)
        , m_mesh(mesh)
    {}

    void addCorner(std::uint32_t welded, std::uint32_t point, const QVector3D &normal)
    {
        const QVector2D uv = m_options.keepsUvs ? m_shape.uvs[point] : QVector2D();
        const Key key{welded,
                      std::lround(normal.x() * 500),
                      std::lround(normal.y() * 500),
                      std::lround(normal.z() * 500),
                      std::lround(uv.x() * 8192),
                      std::lround(uv.y() * 8192)};
        const auto [it, isNew] =
            m_vertices.try_emplace(key, static_cast<std::uint32_t>(m_vertices.size()));
        if (isNew)
            addVertex(m_shape.points[point], normal, uv);
        m_mesh.indices.push_back(it->second);
    }

private:
    using Key = std::array<std::int64_t, 6>;
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const
        {
            std::size_t hash = 0;
            for (const std::int64_t part : key)
                hash = hash * 1000003 ^ static_cast<std::size_t>(part);
            return hash;
        }
    };

    void addVertex(const QVector3D &point, const QVector3D &normal, const QVector2D &uv)
    {
        m_mesh.positions.insert(m_mesh.positions.end(), {point.x(), point.y(), point.z()});
        m_mesh.normals.insert(m_mesh.normals.end(), {normal.x(), normal.y(), normal.z()});
        m_mesh.bounds.include(point);
        if (m_options.keepsUvs)
            m_mesh.texCoords.insert(m_mesh.texCoords.end(), {uv.x(), uv.y()});
        if (m_options.color) {
            const QRgb color = m_options.color(point, normal);
            for (const int part : {qRed(color), qGreen(color), qBlue(color), 255})
                m_mesh.colors.push_back(static_cast<std::uint8_t>(part));
        }
    }

    const Shape &m_shape;
    const ShadeOptions &m_options;
    viewers::Mesh &m_mesh;
    std::unordered_map<Key, std::uint32_t, KeyHash> m_vertices;
};

} // namespace

viewers::Mesh shade(const QString &name, const Shape &shape, const ShadeOptions &options)
{
    const std::vector<std::uint32_t> welded = weld(shape.points);
    const std::vector<Face> faces = facesOf(shape, welded);
    const std::size_t weldedCount =
        welded.empty() ? 0 : *std::max_element(welded.begin(), welded.end()) + std::size_t(1);
    const Meeting meeting = cornersMeeting(faces, weldedCount);
    const float crease = std::cos(qDegreesToRadians(options.crease));

    viewers::Mesh mesh;
    mesh.name = name;
    mesh.material = options.material;
    mesh.indices.reserve(faces.size() * 3);
    MeshWriter writer(shape, options, mesh);
    for (const Face &face : faces) {
        for (std::size_t corner = 0; corner < 3; ++corner) {
            const std::uint32_t point = face.welded[corner];
            QVector3D normal;
            for (std::uint32_t at = meeting.starts[point]; at < meeting.starts[point + 1]; ++at) {
                const Face &other = faces[meeting.corners[at] / 3];
                if (QVector3D::dotProduct(other.normal, face.normal) >= crease)
                    normal += other.normal * other.weights[meeting.corners[at] % 3];
            }
            writer.addCorner(point, face.points[corner], normal.normalized());
        }
    }
    return mesh;
}

} // namespace vams::demo
