#include "app/demo/models/machine_parts.h"

#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

/// The parts of one gear, centred on the origin: the toothed rim, the web, the hub.
struct GearShapes
{
    Shape rim, web, hub;
};

/// A round bore with a keyway, clockwise.
Polygon keyedBore(double radius, int segments)
{
    const double half = radius * 0.22;
    const double top = radius * 1.22;
    const double from = std::numbers::pi / 2 - std::asin(half / radius);
    Polygon polygon{{half, top}, {-half, top}};
    for (int at = 0; at <= segments; ++at) {
        const double angle =
            std::numbers::pi - from +
            (2 * std::numbers::pi - 2 * (std::numbers::pi / 2 - from)) * at / segments;
        polygon.emplace_back(radius * std::cos(angle), radius * std::sin(angle));
    }
    return clockwise(polygon);
}

GearShapes gearShapes(const GearForm &form, Detail detail)
{
    GearTeeth teeth = form.teeth;
    teeth.flankPoints = detail.rows(8, 3);
    const double twist =
        form.width * std::tan(form.helix * std::numbers::pi / 180) / teeth.pitchRadius();
    const double inner = teeth.rootRadius() - 2.4 * teeth.module;
    const int around = detail.segments(96);
    const auto low = static_cast<float>(-form.width / 2);

    GearShapes shapes;
    // The inner wall turns with the teeth, which a circle does not show.
    shapes.rim = extrude({gearOutline(teeth), {clockwise(circle(inner, around))}},
                         {.height = form.width,
                          .bevel = 0.16 * teeth.module,
                          .twist = twist,
                          .layers = detail.rows(14, 2)})
                     .rotated(static_cast<float>(-qRadiansToDegrees(twist / 2)), {0, 0, 1})
                     .moved(0, 0, low); // so that gears of any width mesh at half of it
    const double hub = form.bore * 1.75;
    Outline web{circle(inner + 0.3, around), {clockwise(circle(hub - 1, detail.segments(64)))}};
    const double middle = (inner + hub) / 2;
    for (int hole = 0; hole < form.holes; ++hole) {
        const double angle = 2 * std::numbers::pi * (hole + 0.5) / form.holes;
        web.holes.push_back(
            clockwise(circle((inner - hub) * 0.31, detail.segments(36),
                             {middle * std::cos(angle), middle * std::sin(angle)})));
    }
    const double webWidth = form.width * 0.36;
    shapes.web = extrude(web, {.height = webWidth, .bevel = 0.7})
                     .moved(0, 0, static_cast<float>(-webWidth / 2));
    shapes.hub =
        extrude({circle(hub, detail.segments(72)), {keyedBore(form.bore, detail.segments(56))}},
                {.height = form.width + 8, .bevel = 1.2})
            .moved(0, 0, low - 4);
    return shapes;
}

int addGear(SceneBuilder &builder, const QString &name, const GearForm &form,
            const Surface &surface, Detail detail)
{
    const GearShapes shapes = gearShapes(form, detail);
    Shape whole = shapes.rim;
    whole.add(shapes.web).add(shapes.hub);
    return builder.add(name, whole, surface, 24);
}

/// Turns a node around Z by `turns` in `seconds`.
viewers::AnimationChannel turning(int node, double start, double turns, double seconds)
{
    constexpr int keys = 48;
    viewers::AnimationChannel channel;
    channel.node = node;
    channel.path = viewers::AnimationPath::Rotation;
    for (int at = 0; at <= keys; ++at) {
        const double half = (start + 2 * std::numbers::pi * turns * at / keys) / 2;
        channel.times.push_back(static_cast<float>(seconds * at / keys));
        for (const double part : {0.0, 0.0, std::sin(half), std::cos(half)})
            channel.values.push_back(static_cast<float>(part));
    }
    return channel;
}

} // namespace

viewers::MeshData helicalGear(const GearForm &form, Detail detail)
{
    SceneBuilder builder;
    addGear(builder, QStringLiteral("Helical gear"), form, surfaces::castSteel(), detail);
    return builder.take();
}

viewers::MeshData gearPair(Detail detail)
{
    GearForm wheel{.teeth = {.count = 36, .module = 4}, .width = 32, .helix = 15, .bore = 20};
    GearForm pinion{
        .teeth = {.count = 18, .module = 4}, .width = 36, .helix = -15, .bore = 11, .holes = 0};
    pinion.teeth.backlash = wheel.teeth.backlash = 0.15;
    const double distance = wheel.teeth.pitchRadius() + pinion.teeth.pitchRadius();

    SceneBuilder builder;
    const int wheelNode =
        addGear(builder, QStringLiteral("Wheel 36T"), wheel, surfaces::machinedSteel(), detail);
    const int pinionNode =
        addGear(builder, QStringLiteral("Pinion 18T"), pinion, surfaces::brass(), detail);
    const auto shaft = [&](double radius, float x) {
        return cylinder(radius, 110, detail.segments(48), 1.5).moved(x, 0, -55);
    };
    builder.add(QStringLiteral("Wheel shaft"), shaft(19.8, 0), surfaces::darkSteel());
    builder.add(QStringLiteral("Pinion shaft"), shaft(10.8, static_cast<float>(distance)),
                surfaces::darkSteel());

    viewers::MeshData scene = builder.take();
    scene.nodes[pinionNode].transform.translate(static_cast<float>(distance), 0);
    // At the start a tooth of the wheel (on X) stands in a gap of the pinion.
    const double gap = std::numbers::pi / pinion.teeth.count;
    scene.animations.push_back(
        {QStringLiteral("Turning"),
         8,
         {turning(wheelNode, 0, 1, 8), turning(pinionNode, std::numbers::pi + gap, -2, 8)}});
    return scene;
}

} // namespace vams::demo
