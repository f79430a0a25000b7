#pragma once
// Flat outlines, in millimetres: circles, slots, gear teeth; their triangles and their insets.

#include <QPointF>

#include <array>
#include <cstdint>
#include <numbers>
#include <vector>

namespace vams::demo {

inline constexpr double pi = std::numbers::pi;

using Polygon = std::vector<QPointF>;

/// `outer` runs counter-clockwise, `holes` clockwise, so that the solid is always on the left.
struct Outline
{
    Polygon outer;
    std::vector<Polygon> holes;
};

Polygon circle(double radius, int segments, QPointF centre = {});
Polygon rectangle(double width, double height, QPointF centre = {});
/// A rectangle with round corners.
Polygon roundedRectangle(double width, double height, double radius, int cornerSegments = 6);
/// The area between two radii from angle `from` to `to` (radians).
Polygon ringSector(double inner, double outer, double from, double to, int segments);
Polygon clockwise(Polygon polygon);
/// Moves every edge to its left by `distance`: smaller for the outer line, wider for holes.
Polygon inset(const Polygon &polygon, double distance);

struct GearTeeth
{
    int count = 24;
    double module = 4;                ///< pitch diameter / count
    double pressureAngle = 20;        ///< degrees
    int flankPoints = 7;              ///< of one involute
    double backlash = 0.06;           ///< millimetres at the pitch circle
    double addendum = 1, root = 1.25; ///< in modules

    [[nodiscard]] double pitchRadius() const { return count * module / 2; }
    [[nodiscard]] double tipRadius() const { return pitchRadius() + addendum * module; }
    [[nodiscard]] double rootRadius() const { return pitchRadius() - root * module; }
};

/// Involute teeth; the first is centred on the X axis.
Polygon gearOutline(const GearTeeth &teeth);

/// A circle with bolt holes around a centre hole.
Outline flangeOutline(double radius, double bore, int bolts, double boltCircle, double boltHole,
                      int segments);

/// Corners count through the outer line, then through the holes.
std::vector<std::array<std::uint32_t, 3>> triangulate(const Outline &outline);

} // namespace vams::demo
