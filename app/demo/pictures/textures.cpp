#include "app/demo/pictures/textures.h"

#include "app/demo/pictures/noise.h"

#include <QList>
#include <QtConcurrentMap>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <vector>

namespace vams::demo {

namespace {

/// What a surface is like at one place.
struct Texel
{
    QVector3D color; ///< sRGB, 0..1
    float height = 0;
    float roughness = 0.7f;
    float metallic = 0;
};

using SurfaceFunction = std::function<Texel(float u, float v)>;

QRgb pack(const QVector3D &color)
{
    const auto byte = [](float value) {
        return static_cast<int>(std::lround(std::clamp(value, 0.0f, 1.0f) * 255));
    };
    return qRgb(byte(color.x()), byte(color.y()), byte(color.z()));
}

QVector3D mix(const QVector3D &a, const QVector3D &b, float part)
{
    return a + (b - a) * std::clamp(part, 0.0f, 1.0f);
}

float smoothStep(float low, float high, float value)
{
    const float t = std::clamp((value - low) / (high - low), 0.0f, 1.0f);
    return t * t * (3 - 2 * t);
}

QImage normalMap(const std::vector<float> &heights, int size, float depth)
{
    QImage image(size, size, QImage::Format_RGB32);
    const auto height = [&](int x, int y) {
        return heights[static_cast<std::size_t>((y + size) % size) * size + (x + size) % size];
    };
    const float scale = depth * static_cast<float>(size) / 2;
    for (int y = 0; y < size; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size; ++x) {
            const QVector3D normal = QVector3D(-(height(x + 1, y) - height(x - 1, y)) * scale,
                                               (height(x, y + 1) - height(x, y - 1)) * scale, 1)
                                         .normalized();
            line[x] = pack(normal * 0.5f + QVector3D(0.5f, 0.5f, 0.5f));
        }
    }
    return image;
}

/// `depth` is the height of 1 in widths of the tile.
TextureSet bake(int size, float depth, const SurfaceFunction &surface)
{
    TextureSet set{
        QImage(size, size, QImage::Format_RGB32), {}, QImage(size, size, QImage::Format_RGB32)};
    std::vector<float> heights(static_cast<std::size_t>(size) * size);
    uchar *const colorBits = set.baseColor.bits();
    uchar *const propertyBits = set.metallicRoughness.bits();
    const auto stride = set.baseColor.bytesPerLine();
    QList<int> rows(size);
    std::iota(rows.begin(), rows.end(), 0);
    QtConcurrent::blockingMap(rows, [&](int y) {
        auto *colors = reinterpret_cast<QRgb *>(colorBits + y * stride);
        auto *properties = reinterpret_cast<QRgb *>(propertyBits + y * stride);
        for (int x = 0; x < size; ++x) {
            const Texel texel = surface((static_cast<float>(x) + 0.5f) / static_cast<float>(size),
                                        (static_cast<float>(y) + 0.5f) / static_cast<float>(size));
            colors[x] = pack(texel.color);
            properties[x] = pack({1, texel.roughness, texel.metallic});
            heights[static_cast<std::size_t>(y) * size + x] = texel.height;
        }
    });
    set.normal = normalMap(heights, size, depth);
    return set;
}

Texel brickAt(float u, float v)
{
    constexpr int columns = 6;
    constexpr int rows = 14;
    const float wobble = 0.06f * valueNoise(u * 24, v * 24, 3, 24);
    const int row = static_cast<int>(v * rows);
    const float shifted = u * columns + (row % 2 ? 0.5f : 0.0f);
    const int column = static_cast<int>(shifted) % columns;
    const float inX = shifted - std::floor(shifted);
    const float inY = v * rows - static_cast<float>(row);
    // Distance to the nearest joint, in brick heights.
    const float edge = std::min({inX * 2.35f, (1 - inX) * 2.35f, inY, 1 - inY}) + wobble;
    const float brick = smoothStep(0.06f, 0.15f, edge);
    const float grain = fractalNoise(u * 64, v * 64, 3, 7, 64);
    const float tone = cellNoise(column, row, 11);
    QVector3D color = mix({0.50f, 0.20f, 0.15f}, {0.72f, 0.36f, 0.25f}, tone);
    if (cellNoise(column, row, 13) > 0.86f)
        color = {0.36f, 0.18f, 0.16f}; // burnt bricks
    color *= 1 + 0.22f * grain;
    const float stain = fractalNoise(u * 6, v * 6, 4, 17, 6);
    const QVector3D mortar = QVector3D(0.66f, 0.63f, 0.58f) * (0.92f + 0.16f * grain);
    const float height =
        brick * (0.75f + 0.2f * tone + 0.16f * grain) + (1 - brick) * 0.08f * grain;
    return {mix(mortar, color, brick) * (0.96f + 0.14f * stain), height, 0.93f - 0.12f * brick, 0};
}

Texel plankAt(float u, float v)
{
    constexpr int planks = 4;
    const int plank = static_cast<int>(v * planks);
    const float inY = v * planks - static_cast<float>(plank);
    const auto seed = static_cast<std::uint32_t>(plank * 31);
    // Fibres: noise stretched along the plank, bent by a slow wave and by knots.
    float bend = 0.16f * fractalNoise(u * 3, inY * 2, 3, seed + 5, 3);
    const float knotX = 0.2f + 0.6f * cellNoise(plank, 0, 41);
    const float knotY = 0.3f + 0.4f * cellNoise(plank, 1, 41);
    const float away = std::hypot((u - knotX) * 9, (inY - knotY) * 2.4f);
    bend += 0.5f * std::exp(-away * away * 3) * (inY > knotY ? 1.0f : -1.0f);
    const float ring = std::abs(std::sin((inY + bend) * 21 + 3 * cellNoise(plank, 2, 41)));
    const float fibre = fractalNoise(u * 16, (inY + bend) * 60, 3, seed + 9, 16);
    const float knot = std::exp(-away * away * 16);
    const float tone = cellNoise(plank, 3, 43);
    QVector3D color = mix({0.50f, 0.35f, 0.20f}, {0.64f, 0.47f, 0.29f}, tone);
    color = mix(color * 0.74f, color, 0.35f + 0.65f * ring);
    color *= 1 + 0.2f * fibre;
    color = mix(color, {0.22f, 0.13f, 0.08f}, knot);
    const float gap = smoothStep(0.012f, 0.035f, std::min(inY, 1 - inY));
    return {color * (0.35f + 0.65f * gap), gap * (0.8f + 0.1f * ring + 0.1f * fibre),
            0.78f - 0.1f * ring, 0};
}

Texel rustAt(float u, float v)
{
    const float large = fractalNoise(u * 5, v * 5, 6, 21, 5);
    const float fine = fractalNoise(u * 48, v * 48, 3, 23, 48);
    // Rust spreads from spots and runs down from them.
    const float run = fractalNoise(u * 28, v * 2, 3, 29, 2 * 14);
    const float rust = smoothStep(0.02f, 0.16f, large + 0.1f * fine + 0.08f * run - 0.06f);
    const float rim = smoothStep(-0.05f, 0.03f, large + 0.1f * fine - 0.04f) * (1 - rust);
    const QVector3D paint = QVector3D(0.16f, 0.44f, 0.46f) * (1 + 0.06f * fine + 0.08f * run);
    const QVector3D deep = mix({0.36f, 0.15f, 0.07f}, {0.66f, 0.33f, 0.13f}, 0.5f + 0.9f * fine);
    QVector3D color = mix(paint, paint * 0.55f + QVector3D(0.16f, 0.07f, 0.02f), rim);
    color = mix(color, deep, rust);
    return {color, 0.5f * (1 - rust) + 0.3f * rust * (0.5f + fine), 0.42f + 0.5f * rust,
            0.05f * rust};
}

Texel concreteAt(float u, float v)
{
    const float cloud = fractalNoise(u * 4, v * 4, 5, 51, 4);
    const float grain = fractalNoise(u * 96, v * 96, 2, 53, 96);
    const float hole = smoothStep(0.3f, 0.42f, fractalNoise(u * 34, v * 34, 3, 57, 34));
    const float value = 0.58f + 0.16f * cloud + 0.07f * grain - 0.2f * hole;
    return {{value, value * 0.985f, value * 0.95f}, 0.6f + 0.1f * grain - 0.5f * hole, 0.88f, 0};
}

} // namespace

TextureSet brickTextures(int size)
{
    return bake(size, 0.012f, brickAt);
}

TextureSet plankTextures(int size)
{
    return bake(size, 0.006f, plankAt);
}

TextureSet rustTextures(int size)
{
    return bake(size, 0.006f, rustAt);
}

TextureSet concreteTextures(int size)
{
    return bake(size, 0.005f, concreteAt);
}

} // namespace vams::demo
