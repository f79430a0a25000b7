#include "app/demo/models/machine_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

constexpr double rootRadius = 62;
constexpr double tipRadius = 132;
constexpr int turbineBlades = 34;

/// A cambered airfoil of unit chord around the origin, counter-clockwise.
Polygon airfoil(int points)
{
    Polygon upper;
    Polygon lower;
    for (int at = 0; at <= points; ++at) {
        const double x = 0.5 * (1 - std::cos(std::numbers::pi * at / points));
        const double thick = 0.62 * (0.2969 * std::sqrt(x) - 0.126 * x - 0.3516 * x * x +
                                     0.2843 * x * x * x - 0.1015 * x * x * x * x);
        const double camber = 0.62 * x * (1 - x);
        upper.emplace_back(x - 0.5, camber + thick);
        lower.emplace_back(x - 0.5, camber - thick);
    }
    Polygon polygon(lower.begin(), lower.end());
    polygon.insert(polygon.end(), upper.rbegin() + 1, upper.rend() - 1);
    return polygon;
}

/// Stacked along X from the disc to the tip; the sections turn and shrink on the way.
Shape turbineBlade(Detail detail)
{
    const Polygon section = airfoil(detail.rows(14, 5));
    const int rows = detail.rows(12, 3);
    std::vector<Ring> rings;
    for (int at = 0; at <= rows; ++at) {
        const double part = double(at) / rows;
        const double radius = rootRadius - 3 + (tipRadius - rootRadius + 3) * part;
        const double chord = 27 - 6 * part;
        const double stagger = (28 + 34 * part) * std::numbers::pi / 180;
        Ring ring;
        for (const QPointF &p : section) {
            const double along = p.x() * std::cos(stagger) - p.y() * std::sin(stagger);
            const double across = p.x() * std::sin(stagger) + p.y() * std::cos(stagger);
            ring.emplace_back(static_cast<float>(radius), static_cast<float>(across * chord),
                              static_cast<float>(along * chord));
        }
        rings.push_back(ring);
    }
    return loft(rings, Ends::Capped).flipped();
}

Polygon turbineDisc()
{
    return {{14, -14}, {26, -14}, {28, -12}, {30, -6}, {50, -5}, {54, -12}, {60, -13}, {62, -11},
            {62, 11},  {60, 13},  {54, 12},  {50, 5},  {30, 6},  {28, 16},  {26, 18},  {14, 18}};
}

/// From blue over green and yellow to red, 0..1.
QRgb heatColor(double heat)
{
    static constexpr int scale[][3] = {
        {63, 96, 164}, {56, 160, 172}, {118, 181, 82}, {238, 192, 58}, {210, 64, 44}};
    const double at = std::clamp(heat, 0.0, 1.0) * 4;
    const int low = std::min(3, static_cast<int>(at));
    const auto mix = [&](int channel) {
        return static_cast<int>(std::lround(
            scale[low][channel] + (scale[low + 1][channel] - scale[low][channel]) * (at - low)));
    };
    return qRgb(mix(0), mix(1), mix(2));
}

} // namespace

viewers::MeshData turbineStage(bool isThermal, Detail detail)
{
    SceneBuilder builder;
    const Shape blades = aroundZ(turbineBlade(detail), turbineBlades);
    const Shape disc = revolve(turbineDisc(), detail.segments(136));
    const Shape nose = revolve(
        {{0, 18}, {22, 18}, {21, 26}, {18.5, 33}, {14.5, 39}, {9.5, 43}, {4.5, 45}, {0, 45.5}},
        detail.segments(72));
    if (!isThermal) {
        builder.add(QStringLiteral("Blades"), blades, surfaces::machinedSteel(), 40);
        builder.add(QStringLiteral("Disc"), disc, surfaces::castSteel(), 26);
        builder.add(QStringLiteral("Nose"), nose, surfaces::machinedSteel());
        return builder.take();
    }
    const int painted =
        builder.material(Surface{QStringLiteral("Temperature"), qRgb(255, 255, 255), 0, 0.55f});
    const auto heat = [](const QVector3D &p, const QVector3D &) {
        const double radius = std::hypot(p.x(), p.y());
        const double edge = 0.16 * (p.z() + 12) / 24; // the leading edge is hotter
        return heatColor((radius - 24) / (tipRadius - 24) * 0.86 + edge - 0.02);
    };
    builder.add(QStringLiteral("Blades"), blades, painted, {.crease = 40, .color = heat});
    builder.add(QStringLiteral("Disc"), disc, painted, {.crease = 26, .color = heat});
    builder.add(QStringLiteral("Nose"), nose, painted, {.color = heat});
    return builder.take();
}

} // namespace vams::demo
