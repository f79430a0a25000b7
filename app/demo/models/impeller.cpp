#include "app/demo/models/machine_parts.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vams::demo {

namespace {

/// Height of the back shroud at a radius: it falls from the hub to the rim in a curve.
double shroudHeight(double radius, double rim)
{
    const double part = std::clamp((rim - radius) / (rim - 20), 0.0, 1.0);
    return 5 + 37 * std::pow(part, 2.0);
}

/// One blade as sections from the eye to the rim, each a small four-sided wall on the shroud.
Shape impellerBlade(const ImpellerForm &form, Detail detail)
{
    const double inner = form.radius * 0.27;
    const double outer = form.radius - 0.6;
    const int steps = detail.rows(64, 10);
    std::vector<Ring> rings;
    for (int at = 0; at <= steps; ++at) {
        const double part = double(at) / steps;
        const double radius = inner + (outer - inner) * part;
        // Close to a logarithmic spiral: steep at the eye, leaning far back at the rim.
        const double turn = -form.wrap * std::numbers::pi / 180 *
                            (std::log(radius / inner) / std::log(outer / inner));
        const double taper = std::min(1.0, 0.25 + 3.2 * part) * (1 - 0.35 * std::pow(part, 6));
        const double half = 2.9 * taper;
        const double foot = shroudHeight(radius, form.radius) - 1.5;
        const double top =
            5 + form.outlet +
            (54 - form.outlet) * std::pow(1 - part, 1.9) * std::min(1.0, 0.72 + 2.2 * part);
        const double lean = 9 * (1 - part); // the blade bends forward at the eye
        const auto at3 = [&](double side, double z) {
            const double across = side + lean * (z - foot) / 40;
            const double angle = turn + across / radius;
            return QVector3D(static_cast<float>(radius * std::cos(angle)),
                             static_cast<float>(radius * std::sin(angle)), static_cast<float>(z));
        };
        const double round = std::min(1.1, half * 0.6);
        rings.push_back({at3(-half - 0.8, foot), at3(-half, foot + 4), at3(-half, top - round),
                         at3(-half + round, top), at3(half - round, top), at3(half, top - round),
                         at3(half, foot + 4), at3(half + 0.8, foot)});
    }
    return loft(rings, Ends::Capped).flipped();
}

Polygon shroudProfile(double rim, Detail detail)
{
    Polygon profile{{0, 0}, {rim - 1, 0}, {rim, 1}};
    const int steps = detail.rows(40, 8);
    for (int at = 0; at <= steps; ++at) {
        const double radius = rim - (rim - 24) * at / steps;
        profile.emplace_back(radius, shroudHeight(radius, rim));
    }
    profile.insert(profile.end(), {{23.5, 44}, {22, 47}, {20.5, 48}, {0, 48}});
    return profile;
}

/// Washer, nut and the end of the shaft.
Shape impellerNut(Detail detail)
{
    const int around = detail.segments(48);
    Shape nut = cylinder(20, 3.5, around, 0.6).moved(0, 0, 47);
    nut.add(hexagon(31, 14, 1.6).moved(0, 0, 50));
    return nut.add(cylinder(9, 19, around, 1.4).moved(0, 0, 50));
}

} // namespace

viewers::MeshData impeller(const ImpellerForm &form, Detail detail)
{
    SceneBuilder builder;
    const Shape disc = revolve(shroudProfile(form.radius, detail), detail.segments(160));
    builder.add(QStringLiteral("Back shroud"), disc, surfaces::castSteel(), 28);
    const Shape blades = aroundZ(impellerBlade(form, detail), form.blades);
    builder.add(QStringLiteral("Blades"), blades, surfaces::castSteel(), 40);
    builder.add(QStringLiteral("Wear ring"),
                tube(form.radius * 0.62, form.radius * 0.55, 6, detail.segments(120), 0.8)
                    .moved(0, 0, -5.5f),
                surfaces::machinedSteel());
    if (form.hasNut) {
        builder.add(QStringLiteral("Impeller nut"), impellerNut(detail), surfaces::machinedSteel());
    } else {
        builder.add(QStringLiteral("Bore"), tube(19, 14, 8, detail.segments(64), 1).moved(0, 0, 46),
                    surfaces::machinedSteel());
    }
    return builder.take();
}

} // namespace vams::demo
