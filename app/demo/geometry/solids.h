#pragma once
// Closed solids made by turning, extruding and sweeping. Millimetres, Z up.

#include "app/demo/geometry/outline.h"
#include "app/demo/geometry/shape.h"

#include <functional>

namespace vams::demo {

/// Turns a closed profile of (radius, height) around Z. It runs counter-clockwise in the
/// radius-height plane; radius 0 is a pole.
Shape revolve(const Polygon &profile, int segments);

/// A part of a turn, closed by its two end faces. Angles in radians.
Shape revolveSector(const Polygon &profile, double from, double to, int segments);

struct Extrusion
{
    double height = 10;
    double bevel = 0; ///< width of the chamfer on both faces
    double twist = 0; ///< radians over the height
    int layers = 1;   ///< steps of the twist
};

/// From z = 0 to `height`.
Shape extrude(const Outline &outline, const Extrusion &extrusion);

/// Centred, with chamfered edges.
Shape box(const QVector3D &size, double bevel);
/// From z = 0 to `height`, with chamfered rims.
Shape cylinder(double radius, double height, int segments, double bevel = 0);
/// A cylinder between two points.
Shape rod(const QVector3D &from, const QVector3D &to, double radius, int segments);
/// A hollow cylinder from z = 0 to `height`.
Shape tube(double outer, double inner, double height, int segments, double bevel = 0);
Shape sphere(double radius, int segments);
Shape torus(double radius, double thickness, int segments, int around);
/// An annular disc with bolt holes, from z = 0 to `height`.
Shape flange(double radius, double bore, double height, int bolts, int segments);

/// A place on a path: where, and the axes of the section there.
struct Frame
{
    QVector3D origin;
    QVector3D x;
    QVector3D y;
};

/// Frames along a smooth path, turned as little as possible from one to the next.
std::vector<Frame> framesAlong(const std::vector<QVector3D> &path);
/// A section carried along frames, closed by caps.
Shape sweep(const std::vector<Frame> &frames, const Polygon &section);
/// The same, hollow.
Shape sweepPipe(const std::vector<Frame> &frames, double outer, double inner, int segments);
/// A bolt head or nut: a hexagon prism, from z = 0.
Shape hexagon(double acrossFlats, double height, double bevel);
/// From the Z axis to another axis, for solids that were modelled upright.
Shape alongX(const Shape &shape);
Shape alongY(const Shape &shape);

} // namespace vams::demo
