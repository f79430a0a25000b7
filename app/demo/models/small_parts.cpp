#include "app/demo/models/machine_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

// Bearing 6208: bore 40, outside 80, width 18; nine balls.
constexpr double ballCircle = 30;
constexpr double ballRadius = 5.95;
constexpr int ballCount = 9;

/// An arc of (radius, height) points around the middle of the ball circle.
void addGroove(Polygon &profile, double from, double to, int steps)
{
    const double groove = ballRadius * 1.03;
    for (int at = 0; at <= steps; ++at) {
        const double angle = from + (to - from) * at / steps;
        profile.emplace_back(ballCircle + groove * std::cos(angle), groove * std::sin(angle));
    }
}

Shape innerRing(Detail detail)
{
    Polygon profile{{20, 8.2}, {20, -8.2}, {20.8, -9}, {26.2, -9}, {27, -8.4}};
    addGroove(profile, pi + 0.98, pi - 0.98, detail.rows(16, 6));
    profile.insert(profile.end(), {{27, 8.4}, {26.2, 9}, {20.8, 9}});
    return revolve(profile, detail.segments(128));
}

Shape outerRing(Detail detail)
{
    Polygon profile{{33.8, -9}, {39, -9}, {40, -8}, {40, 8}, {39, 9}, {33.8, 9}, {33, 8.4}};
    addGroove(profile, 0.98, -0.98, detail.rows(16, 6));
    profile.emplace_back(33, -8.4);
    return revolve(profile, detail.segments(144));
}

/// One of the two pressed ribbons that hold the balls: a wave that runs around each of them.
Shape cageRibbon(Detail detail)
{
    const int steps = detail.segments(288);
    const double reach = ballRadius + 0.35;
    std::vector<Ring> rings;
    for (int at = 0; at <= steps; ++at) {
        const double angle = 2 * pi * (at % steps) / steps;
        const double pitch = 2 * pi / ballCount;
        const double offset = std::remainder(angle, pitch) * ballCircle;
        const double lift = std::sqrt(std::max(0.0, reach * reach - offset * offset));
        const double z = std::max(0.35, lift);
        Ring ring;
        for (const QPointF &p : rectangle(5.2, 0.9))
            ring.emplace_back(static_cast<float>((ballCircle + p.x()) * std::cos(angle)),
                              static_cast<float>((ballCircle + p.x()) * std::sin(angle)),
                              static_cast<float>(z + p.y()));
        rings.push_back(ring);
    }
    return loft(rings, Ends::Open).flipped();
}

/// A hub of the coupling, standing on z = 0 with its jaws upwards.
Shape couplingHub(Detail detail)
{
    Shape hub = revolve({{12, -44},
                         {22, -44},
                         {23.2, -42.8},
                         {23.2, -24},
                         {26, -20},
                         {34, -20},
                         {36, -18},
                         {36, -2},
                         {34.5, 0},
                         {12, 0}},
                        detail.segments(96));
    const Outline jaw{ringSector(16, 35.5, -0.42, 0.42, detail.rows(8, 4)), {}};
    hub.add(aroundZ(extrude(jaw, {.height = 19, .bevel = 1.4}).moved(0, 0, -1), 3));
    return hub;
}

Shape couplingSpider(Detail detail)
{
    Shape spider = tube(17.5, 11, 16, detail.segments(64), 1.4);
    const Outline arm{rectangle(20, 6, {24.5, 0}), {}};
    return spider.add(aroundZ(extrude(arm, {.height = 16, .bevel = 1.6}), 6));
}

} // namespace

viewers::MeshData ballBearing(Detail detail)
{
    SceneBuilder builder;
    builder.add(QStringLiteral("Inner ring"), innerRing(detail), surfaces::machinedSteel(), 26);
    builder.add(QStringLiteral("Outer ring"), outerRing(detail), surfaces::machinedSteel(), 26);
    Surface chrome{QStringLiteral("Ball steel"), qRgb(226, 229, 233), 0.7f, 0.16f};
    const Shape ball = sphere(ballRadius, detail.segments(44)).moved(float(ballCircle), 0, 0);
    builder.add(QStringLiteral("Balls"), aroundZ(ball, ballCount), chrome);
    const Shape ribbon = cageRibbon(detail);
    Shape cage = ribbon;
    cage.add(ribbon.rotated(180, {1, 0, 0}));
    const Shape rivet = sphere(1.25, detail.segments(16)).moved(float(ballCircle), 0, 0.8f);
    const Shape rivets = aroundZ(rivet, ballCount).rotated(180.0f / ballCount, {0, 0, 1});
    cage.add(rivets).add(rivets.rotated(180, {1, 0, 0}));
    builder.add(QStringLiteral("Cage"), cage, surfaces::brass(), 40);
    return builder.take();
}

viewers::MeshData jawCoupling(Detail detail)
{
    SceneBuilder builder;
    const Shape hub = couplingHub(detail);
    const auto laid = [](const Shape &shape) { return alongX(shape); };
    builder.add(QStringLiteral("Hub, driven"), laid(hub.moved(0, 0, -15)),
                surfaces::machinedSteel());
    builder.add(QStringLiteral("Hub, driving"),
                laid(hub.rotated(180, {1, 0, 0}).rotated(60, {0, 0, 1}).moved(0, 0, 15)),
                surfaces::machinedSteel());
    builder.add(QStringLiteral("Spider 92 Sh A"),
                laid(couplingSpider(detail).rotated(30, {0, 0, 1}).moved(0, 0, -8)),
                surfaces::redPaint());
    const Shape screw = cylinder(3.4, 8, detail.segments(24), 0.5);
    Shape screws = screw.moved(-49, 0, 19);
    screws.add(screw.moved(49, 0, 19));
    builder.add(QStringLiteral("Set screws"), screws, surfaces::darkSteel());
    return builder.take();
}

namespace {

/// The thread of a bolt as one skin: the radius is a sawtooth of height and angle.
Shape threadedShank(double length, double threaded, double radius, double pitch, Detail detail)
{
    const int around = detail.segments(64);
    const int rowsOfPitch = detail.rows(10, 5);
    const double depth = 0.61 * pitch;
    const int rows = static_cast<int>(threaded / pitch * rowsOfPitch);
    std::vector<Ring> rings;
    const auto addRing = [&](double z, const std::function<double(double)> &radiusAt) {
        Ring ring;
        for (int at = 0; at < around; ++at) {
            const double angle = 2 * pi * at / around;
            const double r = radiusAt(angle / (2 * pi));
            ring.emplace_back(static_cast<float>(r * std::cos(angle)),
                              static_cast<float>(r * std::sin(angle)), static_cast<float>(z));
        }
        rings.push_back(ring);
    };
    addRing(0, [&](double) { return radius - depth - 0.4; });
    for (int row = 0; row <= rows; ++row) {
        const double z = threaded * row / rows;
        // Runs out at both ends.
        const double fade = std::clamp(std::min(z / pitch, (threaded - z) / pitch), 0.0, 1.0);
        addRing(z + 0.6, [&](double turn) {
            const double phase = z / pitch - turn;
            const double saw = std::abs(2 * (phase - std::floor(phase)) - 1);
            const double cut = depth * std::clamp(1.15 * saw - 0.07, 0.0, 1.0);
            return radius - (fade * cut + (1 - fade) * (z < pitch ? depth : 0));
        });
    }
    addRing(length, [&](double) { return radius; });
    return loft(rings, Ends::Capped);
}

} // namespace

viewers::MeshData hexBolt(double length, Detail detail)
{
    SceneBuilder builder;
    const double threaded = std::min(length - 6, 44.0);
    Shape bolt = threadedShank(length, threaded, 8, 2, detail);
    bolt.add(hexagon(24, 10, 1.1).moved(0, 0, static_cast<float>(length)));
    bolt.add(
        cylinder(11.2, 0.8, detail.segments(48)).moved(0, 0, static_cast<float>(length) - 0.5f));
    builder.add(QStringLiteral("Bolt"), bolt, surfaces::machinedSteel(), 36);
    Shape nut = extrude(
        {circle(24 / std::numbers::sqrt3, 6), {clockwise(circle(7.4, detail.segments(40)))}},
        {.height = 13, .bevel = 1.1});
    builder.add(QStringLiteral("Nut"), nut.moved(0, 0, 12), surfaces::brass());
    builder.add(QStringLiteral("Washer"),
                tube(15, 8.4, 3, detail.segments(64), 0.4).moved(0, 0, 26), surfaces::castSteel());
    return builder.take();
}

} // namespace vams::demo
