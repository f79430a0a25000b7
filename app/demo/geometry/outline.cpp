#include "app/demo/geometry/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

QPointF polar(double radius, double angle)
{
    return {radius * std::cos(angle), radius * std::sin(angle)};
}

double cross(const QPointF &a, const QPointF &b)
{
    return a.x() * b.y() - a.y() * b.x();
}

QPointF unit(const QPointF &v)
{
    const double length = std::hypot(v.x(), v.y());
    return length > 0 ? v / length : QPointF();
}

} // namespace

Polygon circle(double radius, int segments, QPointF centre)
{
    Polygon polygon;
    for (int at = 0; at < segments; ++at)
        polygon.push_back(centre + polar(radius, 2 * pi * at / segments));
    return polygon;
}

Polygon rectangle(double width, double height, QPointF centre)
{
    const double x = width / 2;
    const double y = height / 2;
    return {centre + QPointF(-x, -y), centre + QPointF(x, -y), centre + QPointF(x, y),
            centre + QPointF(-x, y)};
}

Polygon roundedRectangle(double width, double height, double radius, int cornerSegments)
{
    Polygon polygon;
    const QPointF corners[] = {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}};
    for (int corner = 0; corner < 4; ++corner) {
        const QPointF centre(corners[corner].x() * (width / 2 - radius),
                             corners[corner].y() * (height / 2 - radius));
        for (int at = 0; at <= cornerSegments; ++at)
            polygon.push_back(centre +
                              polar(radius, pi / 2 * (corner + double(at) / cornerSegments)));
    }
    return polygon;
}

Polygon ringSector(double inner, double outer, double from, double to, int segments)
{
    Polygon polygon;
    for (int at = 0; at <= segments; ++at)
        polygon.push_back(polar(outer, from + (to - from) * at / segments));
    for (int at = segments; at >= 0; --at)
        polygon.push_back(polar(inner, from + (to - from) * at / segments));
    return polygon;
}

Polygon clockwise(Polygon polygon)
{
    std::reverse(polygon.begin(), polygon.end());
    return polygon;
}

Polygon inset(const Polygon &polygon, double distance)
{
    Polygon result;
    const std::size_t count = polygon.size();
    for (std::size_t at = 0; at < count; ++at) {
        const QPointF before = unit(polygon[at] - polygon[(at + count - 1) % count]);
        const QPointF after = unit(polygon[(at + 1) % count] - polygon[at]);
        const QPointF left = unit(QPointF(-before.y() - after.y(), before.x() + after.x()));
        // Along the bisector, so that both edges move by the same distance; not far at sharp tips.
        const double sine = QPointF::dotProduct(left, QPointF(-before.y(), before.x()));
        result.push_back(polygon[at] + left * (distance / std::max(sine, 0.5)));
    }
    return result;
}

Polygon gearOutline(const GearTeeth &teeth)
{
    const double alpha = teeth.pressureAngle * pi / 180;
    const double base = teeth.pitchRadius() * std::cos(alpha);
    const double tip = teeth.tipRadius();
    const double root = teeth.rootRadius();
    const auto involute = [](double angle) { return std::tan(angle) - angle; };
    const auto halfAngle = [&](double radius) { // of the tooth at this radius
        const double pressure = radius > base ? std::acos(base / radius) : 0;
        return pi / (2 * teeth.count) - teeth.backlash / (2 * teeth.pitchRadius()) +
               involute(alpha) - involute(pressure);
    };
    Polygon polygon;
    for (int tooth = 0; tooth < teeth.count; ++tooth) {
        const double middle = 2 * pi * tooth / teeth.count;
        const double foot = std::max(root + 0.25 * teeth.module, base); // above the root fillet
        polygon.push_back(polar(root, middle - halfAngle(foot) - 0.12 * teeth.module / root));
        for (int at = 0; at < teeth.flankPoints; ++at) {
            const double radius = foot + (tip - foot) * at / (teeth.flankPoints - 1);
            polygon.push_back(polar(radius, middle - halfAngle(radius)));
        }
        for (int at = teeth.flankPoints - 1; at >= 0; --at) {
            const double radius = foot + (tip - foot) * at / (teeth.flankPoints - 1);
            polygon.push_back(polar(radius, middle + halfAngle(radius)));
        }
        polygon.push_back(polar(root, middle + halfAngle(foot) + 0.12 * teeth.module / root));
    }
    return polygon;
}

Outline flangeOutline(double radius, double bore, int bolts, double boltCircle, double boltHole,
                      int segments)
{
    Outline outline{circle(radius, segments), {clockwise(circle(bore, segments))}};
    for (int bolt = 0; bolt < bolts; ++bolt) {
        const QPointF centre = polar(boltCircle, 2 * pi * (bolt + 0.5) / bolts);
        outline.holes.push_back(clockwise(circle(boltHole, std::max(10, segments / 5), centre)));
    }
    return outline;
}

namespace {

/// A corner of the line that ear clipping walks along.
struct Corner
{
    QPointF point;
    std::uint32_t index;
};

/// Joins a hole to the line by a cut to the nearest corner that can be seen.
void bridgeHole(std::vector<Corner> &line, std::vector<Corner> hole)
{
    const auto rightmost =
        std::max_element(hole.begin(), hole.end(), [](const Corner &a, const Corner &b) {
            return a.point.x() < b.point.x();
        });
    std::rotate(hole.begin(), rightmost, hole.end());
    const QPointF from = hole.front().point;
    const auto isSeen = [&](const QPointF &to) {
        for (std::size_t at = 0; at < line.size(); ++at) {
            const QPointF &a = line[at].point;
            const QPointF &b = line[(at + 1) % line.size()].point;
            if (a == to || b == to)
                continue;
            if (cross(to - from, a - from) * cross(to - from, b - from) < 0 &&
                cross(b - a, from - a) * cross(b - a, to - a) < 0)
                return false;
        }
        return true;
    };
    std::size_t best = line.size();
    double bestDistance = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const QPointF way = line[at].point - from;
        const double distance = std::hypot(way.x(), way.y());
        if (way.x() > 0 && (best == line.size() || distance < bestDistance) &&
            isSeen(line[at].point)) {
            best = at;
            bestDistance = distance;
        }
    }
    if (best == line.size())
        return;
    hole.push_back(hole.front());
    hole.push_back(line[best]);
    line.insert(line.begin() + static_cast<std::ptrdiff_t>(best) + 1, hole.begin(), hole.end());
}

bool isEar(const std::vector<Corner> &line, std::size_t at)
{
    const std::size_t count = line.size();
    const QPointF &a = line[(at + count - 1) % count].point;
    const QPointF &b = line[at].point;
    const QPointF &c = line[(at + 1) % count].point;
    if (cross(b - a, c - b) <= 0)
        return false;
    return std::none_of(line.begin(), line.end(), [&](const Corner &corner) {
        const QPointF &p = corner.point;
        if (p == a || p == b || p == c)
            return false;
        return cross(b - a, p - a) >= 0 && cross(c - b, p - b) >= 0 && cross(a - c, p - c) >= 0;
    });
}

} // namespace

std::vector<std::array<std::uint32_t, 3>> triangulate(const Outline &outline)
{
    std::uint32_t next = 0;
    const auto cornersOf = [&next](const Polygon &polygon) {
        std::vector<Corner> corners;
        for (const QPointF &point : polygon)
            corners.push_back({point, next++});
        return corners;
    };
    std::vector<Corner> line = cornersOf(outline.outer);
    std::vector<std::vector<Corner>> holes;
    for (const Polygon &hole : outline.holes)
        holes.push_back(cornersOf(hole));
    const auto reach = [](const std::vector<Corner> &hole) {
        double x = hole.front().point.x();
        for (const Corner &corner : hole)
            x = std::max(x, corner.point.x());
        return x;
    };
    // From right to left, so that each cut to the right meets only what is joined already.
    std::sort(holes.begin(), holes.end(),
              [&](const auto &a, const auto &b) { return reach(a) > reach(b); });
    for (std::vector<Corner> &hole : holes)
        bridgeHole(line, std::move(hole));

    std::vector<std::array<std::uint32_t, 3>> triangles;
    std::size_t at = 0;
    std::size_t misses = 0;
    while (line.size() > 2 && misses <= line.size()) {
        if (!isEar(line, at)) {
            at = (at + 1) % line.size();
            ++misses;
            continue;
        }
        const std::size_t count = line.size();
        triangles.push_back(
            {line[(at + count - 1) % count].index, line[at].index, line[(at + 1) % count].index});
        line.erase(line.begin() + static_cast<std::ptrdiff_t>(at));
        at = (at + 1) % line.size(); // not the same fan all the way: fewer slivers
        misses = 0;
    }
    return triangles;
}

} // namespace vams::demo
