#pragma once
// A surface of points and triangles, without normals or materials: what the modelling functions
// make and what `shade` turns into a mesh. Outward faces are counter-clockwise; Z is up.

#include <QMatrix4x4>
#include <QVector2D>
#include <QVector3D>

#include <array>
#include <cstdint>
#include <vector>

namespace vams::demo {

using Ring = std::vector<QVector3D>;

struct Shape
{
    std::vector<QVector3D> points;
    std::vector<QVector2D> uvs; ///< one a point, or empty
    std::vector<std::array<std::uint32_t, 3>> triangles;

    /// `uv` only counts when every point has one.
    std::uint32_t addPoint(const QVector3D &point, const QVector2D &uv = {});
    void addTriangle(std::uint32_t a, std::uint32_t b, std::uint32_t c);
    void addQuad(std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d);
    Shape &add(const Shape &other);
    [[nodiscard]] Shape transformed(const QMatrix4x4 &matrix) const;
    [[nodiscard]] Shape moved(float x, float y, float z) const;
    /// In degrees around an axis through the origin.
    [[nodiscard]] Shape rotated(float angle, const QVector3D &axis) const;
    /// Turned inside out.
    [[nodiscard]] Shape flipped() const;
};

enum class Ends
{
    Open,
    Capped
};

/// A skin over rings of the same number of points, each closed. Seen from the last ring, points run
/// counter-clockwise. Points that coincide (a pole) are welded by `shade`.
Shape loft(const std::vector<Ring> &rings, Ends ends);

/// Copies around the Z axis, evenly.
Shape aroundZ(const Shape &shape, int count);

} // namespace vams::demo
