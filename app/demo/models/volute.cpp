#include "app/demo/models/plant_parts.h"

#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

/// Where the spiral begins: so that it ends straight upwards.
constexpr double tongue = 0.0274;

/// Radius of the spiral's section at a part of its turn.
double sectionRadius(double part)
{
    return 20 + 29 * part;
}

QVector3D spiralCentre(double part)
{
    const double angle = tongue + 2 * pi * part;
    const double radius = 86 + sectionRadius(part) * 0.72;
    return {static_cast<float>(radius * std::cos(angle)),
            static_cast<float>(radius * std::sin(angle)), 0};
}

/// The spiral and, straight on from its end, the discharge pipe up to its flange.
Shape spiral(Detail detail)
{
    const int steps = detail.rows(120, 24);
    std::vector<QVector3D> path;
    std::vector<double> radii;
    for (int at = 0; at <= steps; ++at) {
        path.push_back(spiralCentre(double(at) / steps));
        radii.push_back(sectionRadius(double(at) / steps));
    }
    const QVector3D end = path.back();
    const QVector3D along = (end - path[path.size() - 2]).normalized();
    for (int at = 1; at <= detail.rows(16, 4); ++at) {
        const double part = double(at) / detail.rows(16, 4);
        path.push_back(end + along * static_cast<float>(120 * part));
        radii.push_back(sectionRadius(1) - 4 * part);
    }
    const int around = detail.segments(64);
    const std::vector<Frame> frames = framesAlong(path);
    std::vector<Ring> rings;
    for (std::size_t at = 0; at < frames.size(); ++at) {
        Ring ring;
        for (const QPointF &p : circle(radii[at], around))
            ring.push_back(frames[at].origin + frames[at].x * static_cast<float>(p.x()) +
                           frames[at].y * static_cast<float>(p.y()));
        rings.push_back(ring);
    }
    return loft(rings, Ends::Capped);
}

/// Moves something that stands on z = 0 to the end of the discharge pipe.
Shape atDischarge(const Shape &shape, float back = 0)
{
    const QVector3D end = spiralCentre(1);
    const QVector3D along = (end - spiralCentre(0.995)).normalized();
    QMatrix4x4 place;
    place.translate(end + along * (116 - back));
    place.rotate(QQuaternion::rotationTo({0, 0, 1}, along));
    return shape.transformed(place);
}

/// The round body between the spiral: back cover, front cover, suction branch.
Shape voluteBody(Detail detail)
{
    return revolve({{0, -38},
                    {46, -38},
                    {50, -36},
                    {54, -30},
                    {92, -26},
                    {104, -18},
                    {108, 0},
                    {104, 18},
                    {92, 26},
                    {76, 29},
                    {60, 34},
                    {51, 42},
                    {47, 54},
                    {46, 86},
                    {0, 86}},
                   detail.segments(120));
}

Shape foot()
{
    Shape foot = box({74, 46, 12}, 1.5).moved(0, 0, -150);
    foot.add(box({13, 40, 86}, 2).moved(0, 0, -102));
    return foot;
}

} // namespace

Shape voluteSkin(Detail detail)
{
    Shape skin = spiral(detail);
    skin.add(voluteBody(detail));
    skin.add(flange(84, 36, 17, 8, detail.segments(96)).moved(0, 0, 82));
    skin.add(atDischarge(flange(80, 33, 16, 8, detail.segments(96))));
    return skin;
}

Shape boltRing(double boltCircle, int bolts, double size, double grip)
{
    Shape bolt = hexagon(size * 1.6, size * 0.7, size * 0.08);
    bolt.add(cylinder(size / 2, grip, 16).moved(0, 0, static_cast<float>(-grip)));
    bolt.add(hexagon(size * 1.6, size * 0.8, size * 0.08)
                 .moved(0, 0, static_cast<float>(-grip - size * 0.8)));
    return aroundZ(bolt.moved(static_cast<float>(boltCircle), 0, 0), bolts)
        .rotated(180.0f / static_cast<float>(bolts), {0, 0, 1});
}

viewers::MeshData voluteCasing(Detail detail)
{
    SceneBuilder builder;
    const auto upright = [](const Shape &shape) { return shape.rotated(90, {1, 0, 0}); };
    builder.add(QStringLiteral("Spiral"), upright(spiral(detail)), surfaces::tealPaint(), 34);
    builder.add(QStringLiteral("Body"), upright(voluteBody(detail)), surfaces::tealPaint(), 34);
    const int around = detail.segments(96);
    Shape flanges = flange(84, 37, 16, 8, around).moved(0, 0, 82);
    flanges.add(atDischarge(flange(80, 34, 15, 8, around)));
    builder.add(QStringLiteral("Flanges"), upright(flanges), surfaces::tealPaint());
    // Machined faces stand a little proud of the paint; the bores are dark inside.
    Shape faces = tube(58, 37, 2.2, around, 0.4).moved(0, 0, 98);
    faces.add(atDischarge(tube(54, 34, 2.2, around, 0.4), -15));
    faces.add(revolve({{0, -50}, {30, -50}, {32, -48}, {32, -37}, {0, -37}}, around));
    builder.add(QStringLiteral("Machined faces"), upright(faces), surfaces::machinedSteel());
    Shape bores = cylinder(36.9, 2, around).moved(0, 0, 86.5f);
    bores.add(atDischarge(cylinder(33.9, 2, around), -1.5f));
    builder.add(QStringLiteral("Bores"), upright(bores),
                {QStringLiteral("Raw casting"), qRgb(44, 48, 50), 0.2f, 0.8f});
    Shape cover = boltRing(82, 12, 9, 4).rotated(180, {1, 0, 0}).moved(0, 0, -30);
    builder.add(QStringLiteral("Cover bolts"), upright(cover), surfaces::machinedSteel());
    Shape feet = foot().moved(62, 0, 0);
    feet.add(foot().moved(-62, 0, 0));
    builder.add(QStringLiteral("Feet"), feet, surfaces::tealPaint());
    return builder.take();
}

} // namespace vams::demo
