#include "app/demo/clouds/scanner.h"

#include "app/demo/models/props.h"

#include <QColor>

#include <cmath>

namespace vams::demo {

void ScanScene::addPipe(const std::vector<QVector3D> &path, float radius, QRgb color)
{
    for (std::size_t at = 0; at + 1 < path.size(); ++at) {
        rods.push_back({path[at], path[at + 1], radius, color});
        balls.push_back({path[at + 1], radius * 1.16f, color});
        // A flange in the middle of long runs.
        const QVector3D way = path[at + 1] - path[at];
        if (way.length() > 1.2f) {
            const QVector3D middle = path[at] + way * 0.45f;
            rods.push_back(
                {middle, middle + way.normalized() * 0.06f, radius * 1.9f, qRgb(150, 152, 155)});
        }
    }
}

void ScanScene::addVessel(const QVector3D &foot, float radius, float height, QRgb color)
{
    const QVector3D low = foot + QVector3D(0, 0, 0.55f);
    const QVector3D high = foot + QVector3D(0, 0, height);
    rods.push_back({low, high, radius, color});
    balls.push_back({high - QVector3D(0, 0, radius * 0.62f), radius * 1.18f, color});
    for (const float z : {0.25f, 0.75f}) {
        const QVector3D at = low + (high - low) * z;
        rods.push_back({at, at + QVector3D(0, 0, 0.05f), radius * 1.03f, qRgb(128, 132, 136)});
    }
    for (const float x : {-0.7f, 0.7f}) {
        for (const float y : {-0.7f, 0.7f}) {
            const QVector3D leg = foot + QVector3D(x * radius, y * radius, 0);
            rods.push_back({leg, leg + QVector3D(0, 0, 0.7f), 0.05f, qRgb(96, 104, 112)});
        }
    }
}

void ScanScene::addPump(const QVector3D &place, QRgb color)
{
    const auto at = [&place](float x, float y, float z) { return place + QVector3D(x, y, z); };
    boxes.push_back({at(-0.75f, -0.32f, 0), at(0.75f, 0.32f, 0.16f), qRgb(122, 118, 110)});
    rods.push_back({at(-0.05f, 0, 0.48f), at(0.62f, 0, 0.48f), 0.2f, qRgb(132, 142, 152)});
    for (int fin = 0; fin < 7; ++fin) {
        const float x = 0.04f + 0.08f * static_cast<float>(fin);
        rods.push_back({at(x, 0, 0.48f), at(x + 0.03f, 0, 0.48f), 0.225f, qRgb(120, 130, 140)});
    }
    rods.push_back({at(-0.28f, 0, 0.48f), at(-0.05f, 0, 0.48f), 0.09f, qRgb(226, 178, 60)});
    rods.push_back({at(-0.56f, 0, 0.48f), at(-0.28f, 0, 0.48f), 0.27f, color});
    boxes.push_back({at(0.14f, -0.1f, 0.66f), at(0.4f, 0.1f, 0.8f), qRgb(140, 148, 156)});
}

ScanScene plantRoom()
{
    const QRgb steel = qRgb(196, 200, 204);
    const QRgb yellow = qRgb(222, 182, 66);
    const QRgb blue = qRgb(84, 138, 188);
    const QRgb green = qRgb(98, 150, 112);
    ScanScene room{{-5.2f, -4, 0}, {5.2f, 4, 3.6f}, {}, {}, {}};
    for (const float x : {-3.3f, -1.3f})
        room.addVessel({x, 2.4f, 0}, 0.72f, 2.5f, qRgb(112, 160, 168));
    room.addVessel({3.6f, 2.3f, 0}, 0.9f, 2.1f, blue);
    for (const float x : {-3.0f, -0.6f, 1.8f})
        room.addPump({x, -0.5f, 0}, x < 0 ? blue : green);
    for (const float x : {-3.0f, -0.6f, 1.8f}) // from each pump up to the header
        room.addPipe(
            {{x - 0.42f, -0.5f, 0.7f}, {x - 0.42f, -0.5f, 2.75f}, {x - 0.42f, 1.2f, 2.75f}}, 0.075f,
            x < 0 ? blue : green);
    room.addPipe(
        {{-5.1f, 1.2f, 2.75f}, {4.4f, 1.2f, 2.75f}, {4.4f, 1.2f, 0.6f}, {5.1f, 1.2f, 0.6f}}, 0.13f,
        yellow);
    room.addPipe({{-5.1f, 0.75f, 3.05f}, {2.9f, 0.75f, 3.05f}, {2.9f, 3.9f, 3.05f}}, 0.1f, yellow);
    room.addPipe({{-3.3f, 2.4f, 2.4f}, {-3.3f, 2.4f, 3.0f}, {-3.3f, 1.2f, 3.0f}}, 0.08f, steel);
    room.addPipe({{-1.3f, 2.4f, 2.4f}, {-1.3f, 2.4f, 3.0f}, {-1.3f, 1.2f, 3.0f}}, 0.08f, steel);
    room.addPipe({{3.6f, 2.3f, 2.0f}, {3.6f, 2.3f, 3.2f}, {3.6f, 3.9f, 3.2f}}, 0.09f, blue);
    // A cable tray under the ceiling, a switch cabinet, a step, a column.
    room.boxes.push_back({{-5.2f, -1.9f, 3.15f}, {5.2f, -1.5f, 3.22f}, qRgb(150, 156, 162)});
    room.boxes.push_back({{4.5f, -3.6f, 0}, {5.1f, -1.4f, 2.1f}, qRgb(206, 206, 198)});
    room.boxes.push_back({{4.48f, -2.55f, 0.2f}, {4.5f, -2.45f, 2.0f}, qRgb(70, 74, 80)});
    room.boxes.push_back({{-5.1f, -2.0f, 0}, {-4.2f, -0.6f, 0.5f}, qRgb(168, 126, 78)});
    room.boxes.push_back({{0.3f, 3.5f, 0}, {0.8f, 4, 3.6f}, qRgb(186, 184, 176)});
    for (const float x : {-3.6f, 0.4f, 4.0f})
        room.rods.push_back({{x, 1.2f, 2.9f}, {x, 1.2f, 3.6f}, 0.025f, qRgb(120, 124, 128)});
    return room;
}

viewers::Mesh sampleQuarry(int points, std::uint64_t seed)
{
    viewers::Mesh cloud;
    cloud.name = QStringLiteral("Survey");
    cloud.primitive = viewers::Primitive::Points;
    Random random(seed);
    for (int point = 0; point < points; ++point) {
        const auto x = static_cast<float>(random.next());
        const auto y = static_cast<float>(random.next());
        const float height = Quarry::height(x, y) + static_cast<float>(random.normal(0.15));
        const QVector3D place((x - 0.5f) * Quarry::width, (y - 0.5f) * Quarry::width, height);
        cloud.positions.insert(cloud.positions.end(), {place.x(), place.y(), place.z()});
        cloud.bounds.include(place);
        // Coloured by height, as survey programs show it.
        const float part = std::clamp((height - 10) / 130, 0.0f, 1.0f);
        const QColor color = QColor::fromHsvF(0.64f * (1 - part), 0.72f, 0.62f + 0.32f * part);
        for (const int channel : {color.red(), color.green(), color.blue(), 255})
            cloud.colors.push_back(static_cast<std::uint8_t>(channel));
    }
    return cloud;
}

} // namespace vams::demo
