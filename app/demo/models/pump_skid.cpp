#include "app/demo/models/machine_parts.h"
#include "app/demo/models/plant_parts.h"

#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

/// A round motor housing with cooling fins, from z = 0 to `length`.
Shape finnedHousing(double length, Detail detail)
{
    constexpr int fins = 36;
    Polygon outline;
    for (int fin = 0; fin < fins; ++fin) {
        const double pitch = 2 * std::numbers::pi / fins;
        const auto add = [&](double radius, double part) {
            const double angle = pitch * (fin + part);
            outline.emplace_back(radius * std::cos(angle), radius * std::sin(angle));
        };
        add(112, -0.26);
        add(129, -0.15);
        add(129, 0.15);
        add(112, 0.26);
    }
    Shape housing = extrude({outline, {}}, {.height = length - 60}).moved(0, 0, 30);
    const int around = detail.segments(96);
    housing.add(revolve({{0, 0}, {60, 0}, {118, 6}, {133, 14}, {133, 34}, {0, 34}}, around));
    return housing.add(revolve(
        {{0, length - 34}, {133, length - 34}, {133, length - 12}, {126, length}, {0, length}},
        around));
}

/// The cover of the fan, with its grille of rings.
Shape fanCover(Detail detail)
{
    const int around = detail.segments(96);
    Shape cover = revolve({{96, 78},
                           {128, 60},
                           {131, 50},
                           {131, 0},
                           {134, 0},
                           {134, 52},
                           {130, 63},
                           {98, 82},
                           {96, 82}},
                          around);
    for (const double radius : {24.0, 48.0, 72.0})
        cover.add(tube(radius + 5, radius - 5, 5, around, 0.8).moved(0, 0, 76));
    cover.add(cylinder(12, 5, detail.segments(32), 0.8).moved(0, 0, 76));
    for (const float angle : {0.0f, 60.0f, 120.0f})
        cover.add(box({200, 7, 5}, 0.8).rotated(angle, {0, 0, 1}).moved(0, 0, 78));
    return cover;
}

void addMotor(SceneBuilder &builder, Detail detail)
{
    const auto laid = [](const Shape &shape) { return alongX(shape).moved(330, 0, 0); };
    const Surface paint{QStringLiteral("Motor grey"), qRgb(168, 174, 181), 0.1f, 0.46f};
    builder.add(QStringLiteral("Motor housing"), laid(finnedHousing(300, detail)), paint, 28);
    builder.add(QStringLiteral("Fan cover"), laid(fanCover(detail).moved(0, 0, 298)),
                surfaces::greyPaint());
    Shape terminal = box({120, 96, 58}, 4).moved(450, 0, 152);
    terminal.add(box({128, 104, 10}, 2.5).moved(450, 0, 186));
    terminal.add(alongY(cylinder(13, 22, detail.segments(24), 1)).moved(450, 46, 148));
    builder.add(QStringLiteral("Terminal box"), terminal, paint);
    Shape feet;
    for (const float x : {390.0f, 560.0f}) {
        for (const float y : {-1.0f, 1.0f}) {
            feet.add(box({64, 74, 16}, 2).moved(x, y * 100, -136));
            feet.add(box({22, 56, 60}, 2).moved(x, y * 88, -104));
        }
    }
    builder.add(QStringLiteral("Motor feet"), feet, paint);
}

void addBase(SceneBuilder &builder)
{
    Shape frame;
    for (const float y : {-130.0f, 130.0f}) {
        frame.add(box({920, 16, 70}, 1).moved(230, y, -190));
        frame.add(box({920, 54, 12}, 1.5).moved(230, y, -150));
        frame.add(box({920, 54, 12}, 1.5).moved(230, y, -230));
    }
    for (const float x : {-216.0f, 20.0f, 250.0f, 470.0f, 676.0f})
        frame.add(box({26, 262, 70}, 1).moved(x, 0, -190));
    frame.add(box({900, 250, 6}, 1).moved(230, 0, -147));
    builder.add(QStringLiteral("Base frame"), frame, surfaces::greyPaint());
}

} // namespace

viewers::MeshData pumpSkid(Detail detail)
{
    SceneBuilder builder;
    // The pump: the casing of the line in blue, its shaft along X.
    QMatrix4x4 place;
    place.translate(-110, 0, 0);
    place.rotate(90, {0, 0, 1});
    place.rotate(180, {0, 0, 1});
    const viewers::MeshData casing = voluteCasing({detail.factor * 0.8});
    for (const viewers::Mesh &part : casing.meshes) {
        viewers::Mesh mesh = part;
        const QString paint = casing.materials[part.material].name;
        const bool isPainted = paint == surfaces::tealPaint().name;
        mesh.material =
            builder.material(isPainted ? surfaces::bluePaint() : surfaces::machinedSteel());
        builder.addMesh(std::move(mesh), place);
    }
    const int around = detail.segments(80);
    const Shape bracket = revolve(
        {{0, 0}, {80, 0}, {78, 18}, {58, 30}, {50, 60}, {50, 150}, {56, 156}, {56, 172}, {0, 172}},
        around);
    builder.add(QStringLiteral("Bearing bracket"), alongX(bracket).moved(-84, 0, 0),
                surfaces::bluePaint(), 36);
    builder.add(QStringLiteral("Bracket foot"), box({50, 120, 110}, 3).moved(60, 0, -96),
                surfaces::bluePaint());
    builder.add(QStringLiteral("Shaft"), alongX(cylinder(19, 260, around, 1)).moved(80, 0, 0),
                surfaces::machinedSteel());
    Shape hubs;
    for (const float x : {142.0f, 206.0f})
        hubs.add(alongX(tube(44, 18, 46, around, 2)).moved(x, 0, 0));
    builder.add(QStringLiteral("Coupling hubs"), hubs, surfaces::castSteel());
    const Shape guard = revolveSector({{70, 0}, {74, 0}, {74, 118}, {70, 118}}, -0.25,
                                      std::numbers::pi + 0.25, detail.segments(56));
    builder.add(QStringLiteral("Coupling guard"),
                alongX(guard.rotated(90, {0, 0, 1})).moved(140, 0, 0), surfaces::yellowPaint());
    addMotor(builder, detail);
    addBase(builder);
    return builder.take();
}

} // namespace vams::demo
