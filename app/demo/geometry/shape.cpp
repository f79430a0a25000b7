#include "app/demo/geometry/shape.h"

#include "app/demo/geometry/outline.h"

namespace vams::demo {

std::uint32_t Shape::addPoint(const QVector3D &point, const QVector2D &uv)
{
    points.push_back(point);
    uvs.push_back(uv);
    return static_cast<std::uint32_t>(points.size() - 1);
}

void Shape::addTriangle(std::uint32_t a, std::uint32_t b, std::uint32_t c)
{
    triangles.push_back({a, b, c});
}

void Shape::addQuad(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    addTriangle(a, b, c);
    addTriangle(a, c, d);
}

Shape &Shape::add(const Shape &other)
{
    const auto offset = static_cast<std::uint32_t>(points.size());
    points.insert(points.end(), other.points.begin(), other.points.end());
    uvs.insert(uvs.end(), other.uvs.begin(), other.uvs.end());
    for (const auto &[a, b, c] : other.triangles)
        addTriangle(a + offset, b + offset, c + offset);
    return *this;
}

Shape Shape::transformed(const QMatrix4x4 &matrix) const
{
    Shape result = *this;
    for (QVector3D &point : result.points)
        point = matrix.map(point);
    return matrix.determinant() < 0 ? result.flipped() : result;
}

Shape Shape::moved(float x, float y, float z) const
{
    QMatrix4x4 matrix;
    matrix.translate(x, y, z);
    return transformed(matrix);
}

Shape Shape::rotated(float angle, const QVector3D &axis) const
{
    QMatrix4x4 matrix;
    matrix.rotate(angle, axis);
    return transformed(matrix);
}

Shape Shape::flipped() const
{
    Shape result = *this;
    for (auto &[a, b, c] : result.triangles)
        std::swap(b, c);
    return result;
}

namespace {

/// The plane a ring lies in, as two axes so that the ring runs counter-clockwise in it.
std::pair<QVector3D, QVector3D> planeOf(const Ring &ring)
{
    QVector3D normal; // Newell: sound for any simple polygon
    for (std::size_t at = 0; at < ring.size(); ++at) {
        const QVector3D &a = ring[at];
        const QVector3D &b = ring[(at + 1) % ring.size()];
        normal += QVector3D::crossProduct(a - ring[0], b - ring[0]);
    }
    normal.normalize();
    const QVector3D helper = std::abs(normal.z()) < 0.9f ? QVector3D(0, 0, 1) : QVector3D(1, 0, 0);
    const QVector3D x = QVector3D::crossProduct(helper, normal).normalized();
    return {x, QVector3D::crossProduct(normal, x)};
}

/// Closes a ring; the face looks where the ring runs counter-clockwise.
void addCap(Shape &shape, const Ring &ring)
{
    const auto [x, y] = planeOf(ring);
    Polygon flat;
    for (const QVector3D &point : ring)
        flat.emplace_back(QVector3D::dotProduct(point, x), QVector3D::dotProduct(point, y));
    const auto first = static_cast<std::uint32_t>(shape.points.size());
    for (const QVector3D &point : ring)
        shape.addPoint(point);
    for (const auto &[a, b, c] : triangulate({flat, {}}))
        shape.addTriangle(first + a, first + b, first + c);
}

} // namespace

Shape loft(const std::vector<Ring> &rings, Ends ends)
{
    Shape shape;
    const auto around = static_cast<std::uint32_t>(rings.front().size());
    const std::uint32_t row = around + 1; // the seam is there twice, for the texture coordinates
    for (std::size_t at = 0; at < rings.size(); ++at) {
        const float v = static_cast<float>(at) / static_cast<float>(rings.size() - 1);
        for (std::uint32_t column = 0; column <= around; ++column)
            shape.addPoint(rings[at][column % around],
                           {static_cast<float>(column) / static_cast<float>(around), v});
    }
    for (std::uint32_t at = 0; at + 1 < rings.size(); ++at) {
        for (std::uint32_t column = 0; column < around; ++column) {
            const std::uint32_t a = at * row + column;
            shape.addQuad(a, a + 1, a + 1 + row, a + row);
        }
    }
    if (ends == Ends::Capped) {
        Ring bottom = rings.front();
        std::reverse(bottom.begin(), bottom.end());
        addCap(shape, bottom);
        addCap(shape, rings.back());
    }
    return shape;
}

Shape aroundZ(const Shape &shape, int count)
{
    Shape result;
    for (int at = 0; at < count; ++at)
        result.add(
            shape.rotated(360.0f * static_cast<float>(at) / static_cast<float>(count), {0, 0, 1}));
    return result;
}

} // namespace vams::demo
