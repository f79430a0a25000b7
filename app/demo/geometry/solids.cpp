#include "app/demo/geometry/solids.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

constexpr double twoPi = 2 * std::numbers::pi;

QVector3D onAxis(double radius, double angle, double z)
{
    return {static_cast<float>(radius * std::cos(angle)),
            static_cast<float>(radius * std::sin(angle)), static_cast<float>(z)};
}

/// A half circle of (radius, height) from the south pole to the north pole.
Polygon halfCircle(double radius, int segments)
{
    Polygon profile;
    for (int at = 0; at <= segments; ++at) {
        const double angle = std::numbers::pi * (double(at) / segments - 0.5);
        const bool isPole = at == 0 || at == segments;
        profile.emplace_back(isPole ? 0 : radius * std::cos(angle), radius * std::sin(angle));
    }
    return profile;
}

Ring profileAt(const Polygon &profile, double angle)
{
    Ring ring;
    for (const QPointF &point : profile)
        ring.push_back(onAxis(point.x(), angle, point.y()));
    return ring;
}

} // namespace

Shape revolve(const Polygon &profile, int segments)
{
    // Each ring is the profile at one angle; the last coincides with the first and is welded to it.
    std::vector<Ring> rings;
    for (int at = 0; at <= segments; ++at)
        rings.push_back(profileAt(profile, twoPi * (at % segments) / segments));
    return loft(rings, Ends::Open).flipped();
}

Shape revolveSector(const Polygon &profile, double from, double to, int segments)
{
    std::vector<Ring> rings;
    for (int at = 0; at <= segments; ++at)
        rings.push_back(profileAt(profile, from + (to - from) * at / segments));
    return loft(rings, Ends::Capped).flipped();
}

namespace {

struct Layer
{
    double z;
    double inset;
    double twist;
};

std::vector<Layer> layersOf(const Extrusion &extrusion)
{
    std::vector<Layer> layers;
    const double bevel = extrusion.bevel;
    if (bevel > 0)
        layers.push_back({0, bevel, 0});
    const double height = extrusion.height - 2 * bevel;
    for (int at = 0; at <= extrusion.layers; ++at) {
        const double part = double(at) / extrusion.layers;
        layers.push_back({bevel + height * part, 0, extrusion.twist * part});
    }
    if (bevel > 0)
        layers.push_back({extrusion.height, bevel, extrusion.twist});
    return layers;
}

Ring ringAt(const Polygon &polygon, const Layer &layer)
{
    Ring ring;
    const double cosine = std::cos(layer.twist);
    const double sine = std::sin(layer.twist);
    for (const QPointF &p : layer.inset > 0 ? inset(polygon, layer.inset) : polygon)
        ring.emplace_back(static_cast<float>(p.x() * cosine - p.y() * sine),
                          static_cast<float>(p.x() * sine + p.y() * cosine),
                          static_cast<float>(layer.z));
    return ring;
}

void addFace(Shape &shape, const Outline &outline, const Layer &layer, bool isTop)
{
    Outline flat{layer.inset > 0 ? inset(outline.outer, layer.inset) : outline.outer, {}};
    for (const Polygon &hole : outline.holes)
        flat.holes.push_back(layer.inset > 0 ? inset(hole, layer.inset) : hole);
    const auto first = static_cast<std::uint32_t>(shape.points.size());
    for (const QVector3D &point : ringAt(flat.outer, {layer.z, 0, layer.twist}))
        shape.addPoint(point);
    for (const Polygon &hole : flat.holes) {
        for (const QVector3D &point : ringAt(hole, {layer.z, 0, layer.twist}))
            shape.addPoint(point);
    }
    for (const auto &[a, b, c] : triangulate(flat)) {
        if (isTop)
            shape.addTriangle(first + a, first + b, first + c);
        else
            shape.addTriangle(first + a, first + c, first + b);
    }
}

} // namespace

Shape extrude(const Outline &outline, const Extrusion &extrusion)
{
    const std::vector<Layer> layers = layersOf(extrusion);
    Shape shape;
    const auto addWall = [&](const Polygon &polygon) {
        std::vector<Ring> rings;
        for (const Layer &layer : layers)
            rings.push_back(ringAt(polygon, layer));
        shape.add(loft(rings, Ends::Open));
    };
    addWall(outline.outer);
    for (const Polygon &hole : outline.holes)
        addWall(hole);
    addFace(shape, outline, layers.front(), false);
    addFace(shape, outline, layers.back(), true);
    return shape;
}

Shape box(const QVector3D &size, double bevel)
{
    const Shape shape =
        extrude({rectangle(size.x(), size.y()), {}}, {.height = size.z(), .bevel = bevel});
    return shape.moved(0, 0, -size.z() / 2);
}

Shape cylinder(double radius, double height, int segments, double bevel)
{
    if (bevel <= 0)
        return revolve({{0, 0}, {radius, 0}, {radius, height}, {0, height}}, segments);
    return revolve({{0, 0},
                    {radius - bevel, 0},
                    {radius, bevel},
                    {radius, height - bevel},
                    {radius - bevel, height},
                    {0, height}},
                   segments);
}

Shape rod(const QVector3D &from, const QVector3D &to, double radius, int segments)
{
    const QVector3D way = to - from;
    QMatrix4x4 matrix;
    matrix.translate(from);
    matrix.rotate(QQuaternion::rotationTo({0, 0, 1}, way.normalized()));
    return cylinder(radius, way.length(), segments).transformed(matrix);
}

Shape tube(double outer, double inner, double height, int segments, double bevel)
{
    const double b = std::max(bevel, 0.0);
    Polygon profile{{inner + b, 0}, {outer - b, 0}};
    if (b > 0)
        profile.insert(profile.end(), {{outer, b}, {outer, height - b}});
    else
        profile.insert(profile.end(), {{outer, 0}, {outer, height}});
    profile.insert(profile.end(), {{outer - b, height}, {inner + b, height}});
    if (b > 0)
        profile.insert(profile.end(), {{inner, height - b}, {inner, b}});
    return revolve(profile, segments);
}

Shape sphere(double radius, int segments)
{
    return revolve(halfCircle(radius, segments / 2), segments);
}

Shape torus(double radius, double thickness, int segments, int around)
{
    return revolve(circle(thickness, around, {radius, 0}), segments);
}

Shape flange(double radius, double bore, double height, int bolts, int segments)
{
    const double boltCircle = bore + (radius - bore) * 0.58;
    const double boltHole = (radius - bore) * 0.16;
    return extrude(flangeOutline(radius, bore, bolts, boltCircle, boltHole, segments),
                   {.height = height, .bevel = height * 0.07});
}

std::vector<Frame> framesAlong(const std::vector<QVector3D> &path)
{
    std::vector<Frame> frames;
    QVector3D x;
    for (std::size_t at = 0; at < path.size(); ++at) {
        const QVector3D &before = path[at == 0 ? 0 : at - 1];
        const QVector3D &after = path[std::min(at + 1, path.size() - 1)];
        const QVector3D along = (after - before).normalized();
        if (at == 0)
            x = std::abs(along.z()) < 0.9f ? QVector3D(0, 0, 1) : QVector3D(1, 0, 0);
        x = (x - along * QVector3D::dotProduct(x, along)).normalized();
        frames.push_back({path[at], x, QVector3D::crossProduct(along, x)});
    }
    return frames;
}

namespace {

Ring sectionAt(const Frame &frame, const Polygon &section)
{
    Ring ring;
    for (const QPointF &point : section)
        ring.push_back(frame.origin + frame.x * static_cast<float>(point.x()) +
                       frame.y * static_cast<float>(point.y()));
    return ring;
}

} // namespace

Shape sweep(const std::vector<Frame> &frames, const Polygon &section)
{
    std::vector<Ring> rings;
    for (const Frame &frame : frames)
        rings.push_back(sectionAt(frame, section));
    return loft(rings, Ends::Capped);
}

Shape sweepPipe(const std::vector<Frame> &frames, double outer, double inner, int segments)
{
    // Along the outside, back along the inside, and to the start: one closed skin.
    std::vector<Ring> rings;
    for (const Frame &frame : frames)
        rings.push_back(sectionAt(frame, circle(outer, segments)));
    for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
        rings.push_back(sectionAt(*frame, circle(inner, segments)));
    rings.push_back(rings.front());
    return loft(rings, Ends::Open);
}

Shape hexagon(double acrossFlats, double height, double bevel)
{
    return extrude({circle(acrossFlats / std::numbers::sqrt3, 6), {}},
                   {.height = height, .bevel = bevel});
}

Shape alongX(const Shape &shape)
{
    return shape.rotated(90, {0, 1, 0});
}

Shape alongY(const Shape &shape)
{
    return shape.rotated(-90, {1, 0, 0});
}

} // namespace vams::demo
