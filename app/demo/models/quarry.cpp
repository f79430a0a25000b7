#include "app/demo/models/props.h"

#include "app/demo/pictures/noise.h"

#include <algorithm>
#include <cmath>

namespace vams::demo {

namespace {

float step(float low, float high, float value)
{
    const float t = std::clamp((value - low) / (high - low), 0.0f, 1.0f);
    return t * t * (3 - 2 * t);
}

/// How deep inside the pit: 0 outside, 1 at its floor.
float pitDepth(float x, float y)
{
    const float away = std::hypot((x - 0.5f) * 0.98f, (y - 0.45f) * 1.16f) +
                       0.06f * fractalNoise(x * 5, y * 5, 4, 71);
    return 1 - step(0.1f, 0.43f, away);
}

/// Turns a slope into level benches with steep walls.
float benches(float depth, int count)
{
    const float scaled = depth * static_cast<float>(count);
    const float level = std::floor(scaled);
    return (level + step(0.62f, 0.98f, scaled - level)) / static_cast<float>(count);
}

QVector3D blend(const QVector3D &a, const QVector3D &b, float part)
{
    return a + (b - a) * std::clamp(part, 0.0f, 1.0f);
}

} // namespace

float Quarry::height(float x, float y)
{
    const float hills = 46 * fractalNoise(x * 3, y * 3, 6, 61) +
                        34 * std::pow(std::max(0.0f, y - 0.35f), 1.4f) * (1 + x);
    const float pit = pitDepth(x, y);
    const float rough = 2.4f * fractalNoise(x * 40, y * 40, 4, 67);
    return hills * (1 - 0.75f * pit) - 118 * benches(pit, 6) + rough * (0.4f + 0.6f * (1 - pit)) +
           90;
}

namespace {

/// The ground as seen from above, with light from the north-west.
QRgb groundColor(float x, float y, float here, float slopeX, float slopeY)
{
    const float slope = std::hypot(slopeX, slopeY);
    const float pit = pitDepth(x, y);
    const float patch = fractalNoise(x * 14, y * 14, 5, 81);
    const float grain = fractalNoise(x * 160, y * 160, 3, 83);
    QVector3D grass = blend({96, 110, 62}, {136, 136, 84}, 0.5f + patch);
    const float trees =
        step(0.1f, 0.24f, fractalNoise(x * 22, y * 22, 4, 87)) * (1 - step(0.02f, 0.2f, pit));
    grass = blend(grass, {52, 74, 42}, trees * 0.9f);
    const float layer = std::sin(here * 0.55f + 2 * patch);
    const QVector3D rock = blend({176, 164, 142}, {208, 198, 178}, 0.5f + 0.4f * layer);
    QVector3D color = blend(grass, rock, step(0.04f, 0.16f, pit) + step(0.55f, 0.95f, slope));
    // Tracks of lorries on the benches, and water on the floor.
    if (pit > 0.12f)
        color = blend(color, {158, 142, 116}, (1 - step(0.1f, 0.3f, slope)) * 0.7f);
    color = blend(color, {74, 116, 118}, step(0.985f, 1.0f, pit) * (1 - step(0.1f, 0.25f, slope)));
    const float light = std::clamp(1 - 0.42f * (slopeX * 0.8f - slopeY * 0.5f), 0.62f, 1.22f);
    color *= light * (1 + 0.16f * grain);
    const auto byte = [](float value) { return std::clamp(static_cast<int>(value), 0, 255); };
    return qRgb(byte(color.x()), byte(color.y()), byte(color.z()));
}

} // namespace

QImage Quarry::colorMap(int size)
{
    // Heights first, one more on each side, since slopes are differences of them.
    const int stride = size + 2;
    const auto place = [size](int at) {
        return (static_cast<float>(at) - 0.5f) / static_cast<float>(size);
    };
    std::vector<float> heights;
    for (int row = 0; row < stride; ++row) {
        for (int column = 0; column < stride; ++column)
            heights.push_back(height(place(column), 1 - place(row)));
    }
    QImage image(size, size, QImage::Format_RGB32);
    const float across = 2 * width / static_cast<float>(size);
    for (int row = 0; row < size; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int column = 0; column < size; ++column) {
            const float *here = &heights[static_cast<std::size_t>(row + 1) * stride + column + 1];
            line[column] =
                groundColor(place(column + 1), 1 - place(row + 1), *here,
                            (here[1] - here[-1]) / across, (here[-stride] - here[stride]) / across);
        }
    }
    return image;
}

viewers::MeshData quarryTerrain(const QImage &colorMap, Detail detail)
{
    SceneBuilder builder;
    const int ground = builder.material(QStringLiteral("Aerial picture"), colorMap, {}, {});
    const int cells = detail.segments(230);
    const float metre = 1000; // the models are in millimetres
    Shape surface;
    for (int row = 0; row <= cells; ++row) {
        for (int column = 0; column <= cells; ++column) {
            const float x = static_cast<float>(column) / static_cast<float>(cells);
            const float y = static_cast<float>(row) / static_cast<float>(cells);
            surface.addPoint(QVector3D((x - 0.5f) * Quarry::width, (y - 0.5f) * Quarry::width,
                                       Quarry::height(x, y)) *
                                 metre,
                             {x, 1 - y});
        }
    }
    const auto at = [cells](int column, int row) {
        return static_cast<std::uint32_t>(row * (cells + 1) + column);
    };
    for (int row = 0; row < cells; ++row) {
        for (int column = 0; column < cells; ++column)
            surface.addQuad(at(column, row), at(column + 1, row), at(column + 1, row + 1),
                            at(column, row + 1));
    }
    builder.add(QStringLiteral("Terrain"), surface, ground, {.crease = 60, .keepsUvs = true});
    // A cut edge, so that the block of ground stands on its own.
    Ring top;
    for (int column = 0; column < cells; ++column)
        top.push_back(surface.points[at(column, 0)]);
    for (int row = 0; row < cells; ++row)
        top.push_back(surface.points[at(cells, row)]);
    for (int column = cells; column > 0; --column)
        top.push_back(surface.points[at(column, cells)]);
    for (int row = cells; row > 0; --row)
        top.push_back(surface.points[at(0, row)]);
    Ring bottom = top;
    for (QVector3D &point : bottom)
        point.setZ(-24 * metre);
    builder.add(QStringLiteral("Cut"), loft({bottom, top}, Ends::Open),
                {QStringLiteral("Rock"), qRgb(168, 158, 140), 0, 0.9f});
    return builder.take();
}

} // namespace vams::demo
