#include "app/demo/models/plant_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

/// A flange with a neck to a pipe below it; the face lies on z = 0 and looks up.
Shape neckFlange(double radius, double bore, double thickness, int bolts, Detail detail)
{
    const int around = detail.segments(96);
    Shape shape =
        flange(radius, bore, thickness, bolts, around).moved(0, 0, static_cast<float>(-thickness));
    const double wall = bore * 0.13;
    shape.add(revolve({{bore, -thickness - radius * 0.35},
                       {bore + wall, -thickness - radius * 0.35},
                       {bore + wall * 1.5, -thickness - radius * 0.16},
                       {bore + wall * 3, -thickness},
                       {bore, -thickness}},
                      around));
    return shape.add(tube(radius * 0.66, bore, 3.4, around, 0.5).moved(0, 0, -1.4f));
}

std::vector<QVector3D> quarterBend(double radius, int steps)
{
    std::vector<QVector3D> path;
    for (int at = 0; at <= steps; ++at) {
        const double angle = pi / 2 * at / steps;
        path.emplace_back(static_cast<float>(radius * (1 - std::cos(angle))), 0.0f,
                          static_cast<float>(radius * std::sin(angle)));
    }
    return path;
}

/// A wheel with four curved spokes in the plane z = 0.
Shape handWheel(double radius, Detail detail)
{
    Shape wheel = torus(radius, 6.5, detail.segments(96), detail.segments(20));
    std::vector<QVector3D> path;
    for (int at = 0; at <= 12; ++at) {
        const double part = at / 12.0;
        path.emplace_back(static_cast<float>(12 + (radius - 14) * part), 0.0f,
                          static_cast<float>(-14 * (1 - part) * (1 - part)));
    }
    wheel.add(aroundZ(sweep(framesAlong(path), circle(4.6, detail.segments(16))), 5));
    return wheel.add(cylinder(16, 20, detail.segments(40), 1.5).moved(0, 0, -24));
}

/// The two arms that carry the stem nut.
Shape yoke(Detail detail)
{
    std::vector<QVector3D> path;
    for (int at = 0; at <= 20; ++at) {
        const double part = at / 20.0;
        path.emplace_back(static_cast<float>(46 - 26 * part * part), 0.0f,
                          static_cast<float>(96 * part));
    }
    const Polygon section = roundedRectangle(20, 11, 3, detail.rows(4, 2));
    Shape arms = aroundZ(sweep(framesAlong(path), section), 2);
    return arms.add(cylinder(27, 18, detail.segments(56), 2).moved(0, 0, 88));
}

Shape valveBody(Detail detail)
{
    const int around = detail.segments(96);
    // The vertical bulge that holds the wedge, and the run of pipe through it.
    Shape body = revolve({{0, -70},
                          {28, -69},
                          {46, -62},
                          {57, -46},
                          {61, -22},
                          {61, 20},
                          {58, 44},
                          {52, 62},
                          {50, 92},
                          {0, 92}},
                         around);
    const Shape half =
        revolve({{0, 0}, {58, 0}, {57, 24}, {53, 46}, {48.5, 62}, {48.5, 96}, {0, 96}}, around);
    return body.add(alongX(half)).add(alongX(half).rotated(180, {0, 0, 1}));
}

} // namespace

viewers::MeshData elbow(double bendRadius, Detail detail)
{
    constexpr double bore = 50;
    constexpr double wall = 6.5;
    SceneBuilder builder;
    const std::vector<Frame> frames = framesAlong(quarterBend(bendRadius, detail.rows(48, 8)));
    Shape pipe = sweepPipe(frames, bore + wall, bore, detail.segments(80));
    const Surface paint{QStringLiteral("Light blue paint"), qRgb(160, 186, 214), 0, 0.42f};
    builder.add(QStringLiteral("Bend"), pipe, paint);
    const Shape neck = neckFlange(104, bore, 18, 8, detail);
    const auto reach = static_cast<float>(bendRadius);
    Shape flanges = neck.rotated(180, {1, 0, 0}).moved(0, 0, -50);
    flanges.add(alongX(neck).moved(reach + 50, 0, reach));
    builder.add(QStringLiteral("Flanges"), flanges, paint);
    return builder.take();
}

viewers::MeshData gateValve(Detail detail)
{
    SceneBuilder builder;
    builder.add(QStringLiteral("Body"), valveBody(detail), surfaces::bluePaint(), 36);
    const Shape neck = neckFlange(92, 40, 17, 8, detail);
    Shape flanges = alongX(neck).moved(126, 0, 0);
    flanges.add(alongX(neck).rotated(180, {0, 0, 1}).moved(-126, 0, 0));
    builder.add(QStringLiteral("Flanges"), flanges, surfaces::bluePaint());
    const int around = detail.segments(96);
    Shape plates = tube(76, 20, 13, around, 1).moved(0, 0, 84);
    plates.add(tube(76, 20, 13, around, 1).moved(0, 0, 98));
    plates.add(revolve({{20, 111}, {60, 111}, {54, 122}, {44, 128}, {20, 128}}, around));
    builder.add(QStringLiteral("Bonnet"), plates, surfaces::bluePaint());
    builder.add(QStringLiteral("Gasket"), tube(73, 20, 1.4f, around).moved(0, 0, 96.8f),
                surfaces::rubber());
    builder.add(QStringLiteral("Bonnet bolts"), boltRing(66, 8, 11, 27).moved(0, 0, 111),
                surfaces::machinedSteel());
    builder.add(QStringLiteral("Yoke"), yoke(detail).moved(0, 0, 124), surfaces::bluePaint());
    Shape stem = cylinder(9, 190, detail.segments(40), 1.5).moved(0, 0, 110);
    for (int at = 0; at < 14; ++at)
        stem.add(torus(9, 1.4, detail.segments(40), 8).moved(0, 0, 240.0f + float(at) * 4));
    stem.add(hexagon(34, 12, 1.5).moved(0, 0, 252));
    builder.add(QStringLiteral("Stem"), stem, surfaces::machinedSteel());
    builder.add(QStringLiteral("Hand wheel"), handWheel(84, detail).moved(0, 0, 250),
                surfaces::redPaint());
    return builder.take();
}

namespace {

/// A cylinder with two dished heads, lying along X and centred.
Shape shell(double radius, double length, Detail detail)
{
    Polygon profile{{0, -length / 2 - radius * 0.45}};
    const int steps = detail.rows(14, 5);
    for (int at = 1; at <= steps; ++at) {
        const double angle = pi / 2 * at / steps;
        profile.emplace_back(radius * std::sin(angle),
                             -length / 2 - radius * 0.45 * std::cos(angle));
    }
    for (int at = steps; at >= 1; --at) {
        const double angle = pi / 2 * at / steps;
        profile.emplace_back(radius * std::sin(angle),
                             length / 2 + radius * 0.45 * std::cos(angle));
    }
    profile.emplace_back(0, length / 2 + radius * 0.45);
    return revolve(profile, detail.segments(112));
}

Shape nozzle(double bore, double length, Detail detail)
{
    Shape shape = tube(bore * 1.13, bore, length - 12, detail.segments(56));
    return shape.add(neckFlange(bore * 1.9, bore, bore * 0.32, 8, detail)
                         .moved(0, 0, static_cast<float>(length)));
}

Shape saddle(double radius, double height)
{
    // A plate cut to the shell; its upper edge is the arc below the axis.
    Polygon plate;
    for (int at = 0; at <= 24; ++at) {
        const double angle = pi + pi * 0.13 + pi * 0.74 * at / 24;
        plate.emplace_back(radius * std::cos(angle), radius * std::sin(angle));
    }
    plate.insert(plate.end(), {{radius * 0.8, -height}, {-radius * 0.8, -height}});
    std::reverse(plate.begin(), plate.end());
    Shape shape = alongX(extrude({plate, {}}, {.height = 18, .bevel = 1}).rotated(90, {0, 0, 1}));
    shape = shape.moved(-9, 0, 0);
    return shape.add(box({70, static_cast<float>(radius * 1.75), 14}, 1.5)
                         .moved(0, 0, static_cast<float>(-height)));
}

} // namespace

viewers::MeshData heatExchanger(Detail detail)
{
    SceneBuilder builder;
    const Surface stainless{QStringLiteral("Stainless shell"), qRgb(186, 190, 195), 0.55f, 0.4f};
    const int around = detail.segments(112);
    builder.add(QStringLiteral("Shell"), alongX(shell(150, 880, detail)), stainless);
    Shape flanges;
    Shape bolts;
    for (const float x : {-330.0f, 330.0f}) {
        for (const float side : {-19.0f, 1.0f})
            flanges.add(alongX(tube(192, 149, 18, around, 1.5)).moved(x + side, 0, 0));
        bolts.add(alongX(boltRing(173, 20, 15, 38).moved(0, 0, 19)).moved(x, 0, 0));
    }
    builder.add(QStringLiteral("Girth flanges"), flanges, surfaces::bluePaint());
    builder.add(QStringLiteral("Studs"), bolts, surfaces::darkSteel());
    Shape nozzles;
    for (const float x : {-410.0f, -220.0f, 220.0f})
        nozzles.add(nozzle(38, 108, detail).moved(x, 0, 138));
    nozzles.add(nozzle(38, 108, detail).rotated(180, {1, 0, 0}).moved(410, 0, -138));
    builder.add(QStringLiteral("Nozzles"), nozzles, stainless);
    Shape saddles = saddle(152, 262).moved(-190, 0, 0);
    saddles.add(saddle(152, 262).moved(190, 0, 0));
    builder.add(QStringLiteral("Saddles"), saddles, surfaces::bluePaint());
    return builder.take();
}

viewers::MeshData pressureVessel(Detail detail)
{
    SceneBuilder builder;
    const Surface stainless{QStringLiteral("Stainless shell"), qRgb(186, 190, 195), 0.55f, 0.4f};
    builder.add(QStringLiteral("Shell"), shell(300, 760, detail), stainless);
    Shape bands;
    for (const float z : {-372.0f, 0.0f, 372.0f})
        bands.add(torus(300, 5, detail.segments(112), 8).moved(0, 0, z));
    builder.add(QStringLiteral("Weld seams"), bands, surfaces::castSteel());
    Shape legs;
    const Shape leg = rod({292, 0, -300}, {292, 0, -800}, 26, detail.segments(32));
    legs.add(aroundZ(leg, 4));
    legs.add(aroundZ(box({110, 110, 16}, 2).moved(292, 0, -800), 4));
    legs.add(aroundZ(box({14, 120, 180}, 2).moved(303, 0, -330), 4));
    builder.add(QStringLiteral("Legs"), legs.rotated(45, {0, 0, 1}), surfaces::greyPaint());
    Shape nozzles = nozzle(62, 150, detail).moved(0, 0, 480);
    nozzles.add(alongX(nozzle(42, 130, detail)).moved(290, 0, 220));
    nozzles.add(alongX(nozzle(42, 130, detail)).rotated(180, {0, 0, 1}).moved(-290, 0, -220));
    builder.add(QStringLiteral("Nozzles"), nozzles, stainless);
    // The manway looks to the front, with its cover bolted on.
    Shape manway = tube(132, 118, 90, detail.segments(96), 1);
    manway.add(tube(172, 118, 24, detail.segments(96), 1.5).moved(0, 0, 74));
    manway.add(cylinder(172, 26, detail.segments(96), 2).moved(0, 0, 99));
    const Shape front = alongY(manway).rotated(180, {0, 0, 1}).moved(0, -280, 60);
    builder.add(QStringLiteral("Manway"), front, surfaces::bluePaint());
    const Shape studs = alongY(boltRing(153, 16, 18, 54).moved(0, 0, 125));
    builder.add(QStringLiteral("Manway studs"), studs.rotated(180, {0, 0, 1}).moved(0, -280, 60),
                surfaces::darkSteel());
    return builder.take();
}

} // namespace vams::demo
