#include "app/demo/models/props.h"

#include "app/demo/pictures/noise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

constexpr float boardUnits = 1 / 900.0f; ///< of the wood texture, a millimetre

/// A board with texture coordinates along its length; each takes another strip of the texture.
Shape board(const QVector3D &size, int strip)
{
    Shape shape = box(size, 3);
    const int longest =
        size.x() >= size.y() ? (size.x() >= size.z() ? 0 : 2) : (size.y() >= size.z() ? 1 : 2);
    const float offset = cellNoise(strip, 0, 5);
    Shape result;
    for (const auto &corners : shape.triangles) {
        const QVector3D normal =
            QVector3D::crossProduct(shape.points[corners[1]] - shape.points[corners[0]],
                                    shape.points[corners[2]] - shape.points[corners[0]]);
        // Of the two other directions the one that lies in the face goes across the strip.
        int across = (longest + 1) % 3;
        if (std::abs(normal[across]) > std::abs(normal[3 - longest - across]))
            across = 3 - longest - across;
        std::array<std::uint32_t, 3> added{};
        for (std::size_t at = 0; at < 3; ++at) {
            const QVector3D &p = shape.points[corners[at]];
            const float strip4 = (float(strip % 4) + 0.5f) / 4;
            added[at] = result.addPoint(
                p, {p[longest] * boardUnits + offset,
                    strip4 + std::clamp(p[across] / size[across], -0.5f, 0.5f) * 0.21f});
        }
        result.addTriangle(added[0], added[1], added[2]);
    }
    return result;
}

/// One wall of the crate in the plane z = 0, looking up: boards, a frame over them, a brace.
Shape crateWall(float width, float height, int seed)
{
    Shape wall;
    const int boards = 6;
    const float pitch = height / boards;
    for (int at = 0; at < boards; ++at)
        wall.add(board({width, pitch - 5, 18}, seed + at).moved(0, (float(at) - 2.5f) * pitch, -9));
    for (const float side : {-1.0f, 1.0f}) {
        wall.add(board({width, 84, 24}, seed + 7).moved(0, side * (height / 2 - 42), 12));
        wall.add(board({84, height - 172, 24}, seed + 9).moved(side * (width / 2 - 42), 0, 12));
    }
    const float reach = std::hypot(width - 190, height - 190);
    const float angle = qRadiansToDegrees(std::atan2(height - 190, width - 190));
    return wall.add(
        board({reach - 26, 78, 20}, seed + 11).rotated(angle, {0, 0, 1}).moved(0, 0, 10));
}

Shape brickWithUvs(Shape shape, float tilesAround, float tileHeight)
{
    // Lofts run around first; a turned profile has its angle in v and its outline in u.
    for (std::size_t at = 0; at < shape.points.size(); ++at)
        shape.uvs[at] = {shape.uvs[at].y() * tilesAround, -shape.points[at].z() / tileHeight};
    return shape;
}

} // namespace

viewers::MeshData shippingCrate(const TextureSet &wood, Detail detail)
{
    SceneBuilder builder;
    const int timber = builder.material(QStringLiteral("Pine boards"), wood.baseColor, wood.normal,
                                        wood.metallicRoughness);
    Shape crate;
    const float half = 400;
    const Shape wall = crateWall(800, 800, 1);
    crate.add(wall.moved(0, 0, half));
    crate.add(crateWall(800, 800, 3).rotated(180, {1, 0, 0}).moved(0, 0, -half));
    for (int side = 0; side < 4; ++side)
        crate.add(crateWall(800, 800, 5 + side * 3)
                      .rotated(90, {1, 0, 0})
                      .moved(0, -half, 0)
                      .rotated(90.0f * float(side), {0, 0, 1}));
    builder.add(QStringLiteral("Boards"), crate, timber, {.crease = 30, .keepsUvs = true});
    Shape corners;
    for (const float x : {-1.0f, 1.0f}) {
        for (const float y : {-1.0f, 1.0f}) {
            for (const float z : {-1.0f, 1.0f})
                corners.add(box({92, 92, 92}, 5).moved(x * 383, y * 383, z * 383));
        }
    }
    builder.add(QStringLiteral("Corner irons"), corners, surfaces::darkSteel());
    Shape nails;
    const Shape nail = sphere(5, detail.segments(14)).moved(0, 0, 426);
    for (const float x : {-358.0f, -120.0f, 120.0f, 358.0f}) {
        for (const float y : {-358.0f, 358.0f})
            nails.add(nail.moved(x, y, 0));
    }
    Shape allNails = nails;
    for (int side = 0; side < 4; ++side)
        allNails.add(nails.rotated(90, {1, 0, 0}).rotated(90.0f * float(side), {0, 0, 1}));
    builder.add(QStringLiteral("Nails"), allNails, surfaces::castSteel());
    return builder.take();
}

viewers::MeshData brickTower(const TextureSet &brick, const TextureSet &wood, Detail detail)
{
    SceneBuilder builder;
    const int bricks = builder.material(QStringLiteral("Red brick"), brick.baseColor, brick.normal,
                                        brick.metallicRoughness);
    const int timber = builder.material(QStringLiteral("Oak"), wood.baseColor, wood.normal,
                                        wood.metallicRoughness);
    const int around = detail.segments(96);
    Shape walls =
        revolve({{0, 0}, {2350, 0}, {2350, 500}, {2150, 620}, {1950, 5600}, {0, 5600}}, around);
    walls.add(revolve({{0, 5600},
                       {2000, 5600},
                       {2360, 6000},
                       {2360, 6700},
                       {2060, 6700},
                       {2060, 6250},
                       {0, 6250}},
                      around));
    const Polygon merlon{{2060, 6690}, {2360, 6690}, {2360, 7250}, {2060, 7250}};
    for (int at = 0; at < 10; ++at) {
        const double from = 2 * pi * at / 10;
        walls.add(revolveSector(merlon, from, from + 0.36, detail.rows(8, 3)));
    }
    builder.add(QStringLiteral("Walls"), brickWithUvs(walls, 7, 2000), bricks,
                {.crease = 34, .keepsUvs = true});
    Shape door;
    for (int at = 0; at < 5; ++at)
        door.add(board({190, 60, 1500.0f + 130.0f * float(2 - std::abs(at - 2))}, at)
                     .moved(float(at - 2) * 196, -2310, 800));
    builder.add(QStringLiteral("Door"), door, timber, {.crease = 30, .keepsUvs = true});
    const Surface stone{QStringLiteral("Sandstone"), qRgb(188, 174, 148), 0, 0.85f};
    Shape frame;
    for (const float x : {-1.0f, 1.0f})
        frame.add(box({200, 260, 1750}, 22).moved(x * 610, -2280, 860));
    frame.add(box({1500, 300, 240}, 26).moved(0, -2275, 1850));
    frame.add(box({1500, 520, 140}, 20).moved(0, -2480, 70));
    frame.add(
        revolve({{1900, 5540}, {2100, 5540}, {2140, 5600}, {2100, 5660}, {1900, 5660}}, around));
    for (int at = 0; at < 6; ++at) {
        const float angle = 30 + 60.0f * float(at);
        frame.add(box({460, 200, 130}, 18).moved(0, -2110, 3480).rotated(angle, {0, 0, 1}));
        frame.add(box({520, 200, 130}, 18).moved(0, -2075, 4520).rotated(angle, {0, 0, 1}));
    }
    builder.add(QStringLiteral("Dressed stone"), frame, stone);
    Shape slits;
    for (int at = 0; at < 6; ++at)
        slits.add(box({260, 200, 920}, 6)
                      .moved(0, -2030, 4000)
                      .rotated(30 + 60.0f * float(at), {0, 0, 1}));
    builder.add(QStringLiteral("Windows"), slits,
                {QStringLiteral("Dark glass"), qRgb(34, 40, 48), 0, 0.2f});
    return builder.take();
}

viewers::MeshData oilDrum(const TextureSet &rust, Detail detail)
{
    SceneBuilder builder;
    const int paint = builder.material(QStringLiteral("Rusted paint"), rust.baseColor, rust.normal,
                                       rust.metallicRoughness);
    Polygon profile{{0, 12}, {268, 12}, {272, 0}, {288, 0}, {290, 10}};
    for (const double hoop : {290.0, 580.0}) {
        for (int at = 0; at <= 8; ++at)
            profile.emplace_back(284 + 12 * std::sin(pi * at / 8), hoop - 24 + 6.0 * at);
    }
    profile.insert(
        profile.end(),
        {{284, 850}, {290, 862}, {290, 876}, {284, 880}, {272, 876}, {268, 862}, {0, 862}});
    Shape drum = revolve(profile, detail.segments(112));
    for (std::size_t at = 0; at < drum.points.size(); ++at) {
        const QVector3D &p = drum.points[at];
        const bool isLid = std::hypot(p.x(), p.y()) < 270;
        drum.uvs[at] = isLid ? QVector2D(p.x() / 900 + 0.5f, p.y() / 900 + 0.5f)
                             : QVector2D(drum.uvs[at].y() * 2, -p.z() / 900);
    }
    builder.add(QStringLiteral("Drum"), drum, paint, {.crease = 40, .keepsUvs = true});
    Shape bungs = hexagon(62, 16, 2).moved(170, 60, 862);
    bungs.add(hexagon(40, 14, 2).moved(-150, -90, 862));
    builder.add(QStringLiteral("Bungs"), bungs, surfaces::castSteel());
    return builder.take();
}

namespace {

/// Bands and a zigzag in dark slip on red clay.
QRgb amphoraColor(const QVector3D &p, const QVector3D &)
{
    const float turn = std::atan2(p.y(), p.x()) / float(2 * pi);
    const float z = p.z() + 2 * fractalNoise(turn * 40, p.z() * 0.05f, 2, 3);
    const auto band = [z](float low, float high) { return z > low && z < high; };
    const float zigzag = std::abs(std::fmod(turn * 18 + 18, 1.0f) * 2 - 1);
    bool isDark =
        band(70, 92) || band(196, 202) || band(296, 302) || band(330, 346) || band(424, 470);
    if (band(208, 290))
        isDark = std::abs((z - 214) / 70 - zigzag) < 0.17f;
    const float grain = 1 + 0.1f * fractalNoise(turn * 70, p.z() * 0.12f, 3, 9);
    const QVector3D color = (isDark ? QVector3D(74, 46, 38) : QVector3D(204, 128, 84)) * grain;
    return qRgb(std::clamp(int(color.x()), 0, 255), std::clamp(int(color.y()), 0, 255),
                std::clamp(int(color.z()), 0, 255));
}

} // namespace

viewers::MeshData clayAmphora(Detail detail)
{
    SceneBuilder builder;
    const int clay =
        builder.material(Surface{QStringLiteral("Clay"), qRgb(255, 255, 255), 0, 0.72f});
    Polygon profile{{0, 0}, {58, 0}, {62, 6}, {54, 18}};
    const int steps = detail.rows(150, 20);
    for (int at = 1; at <= steps; ++at) {
        const double part = double(at) / steps;
        const double belly = 54 + 108 * std::pow(std::sin(pi * std::pow(part, 0.82)), 0.9);
        profile.emplace_back(part < 0.86 ? belly : std::max(48.0, belly), 18 + 420 * part);
    }
    profile.insert(
        profile.end(),
        {{50, 450}, {66, 468}, {72, 474}, {70, 482}, {62, 482}, {46, 462}, {42, 430}, {0, 426}});
    const ShadeOptions painted{.crease = 50, .color = amphoraColor};
    builder.add(QStringLiteral("Body"), revolve(profile, detail.segments(224)), clay, painted);
    std::vector<QVector3D> path;
    for (int at = 0; at <= 28; ++at) {
        const double angle = pi * (0.56 - 0.98 * at / 28);
        path.emplace_back(static_cast<float>(88 + 62 * std::cos(angle)), 0.0f,
                          static_cast<float>(392 + 66 * std::sin(angle)));
    }
    const Shape handle = sweep(framesAlong(path), roundedRectangle(17, 26, 8));
    builder.add(QStringLiteral("Handles"), aroundZ(handle, 2), clay, painted);
    return builder.take();
}

} // namespace vams::demo
