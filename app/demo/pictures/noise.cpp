#include "app/demo/pictures/noise.h"

#include <cmath>

namespace vams::demo {

namespace {

std::uint32_t hashCell(int x, int y, std::uint32_t seed)
{
    std::uint32_t h = static_cast<std::uint32_t>(x) * 0x8DA6B343u +
                      static_cast<std::uint32_t>(y) * 0xD8163841u + seed * 0xCB1AB31Fu;
    h = (h ^ (h >> 15)) * 0x2C1B3C6Du;
    h = (h ^ (h >> 12)) * 0x297A2D39u;
    return h ^ (h >> 15);
}

int wrapped(int value, int period)
{
    if (period <= 0)
        return value;
    const int rest = value % period;
    return rest < 0 ? rest + period : rest;
}

} // namespace

double Random::next()
{
    m_state ^= m_state >> 12;
    m_state ^= m_state << 25;
    m_state ^= m_state >> 27;
    return static_cast<double>((m_state * 0x2545F4914F6CDD1Dull) >> 11) / 9007199254740992.0;
}

double Random::normal(double deviation)
{
    double sum = 0;
    for (int at = 0; at < 6; ++at)
        sum += next();
    return (sum - 3) * 1.414 * deviation;
}

float cellNoise(int x, int y, std::uint32_t seed)
{
    return static_cast<float>(hashCell(x, y, seed) & 0xFFFFFF) / 16777215.0f;
}

float valueNoise(float x, float y, std::uint32_t seed, int period)
{
    const float floorX = std::floor(x);
    const float floorY = std::floor(y);
    const int cellX = static_cast<int>(floorX);
    const int cellY = static_cast<int>(floorY);
    const auto smooth = [](float t) { return t * t * t * (t * (t * 6 - 15) + 10); };
    const float u = smooth(x - floorX);
    const float v = smooth(y - floorY);
    const auto corner = [&](int dx, int dy) {
        return cellNoise(wrapped(cellX + dx, period), wrapped(cellY + dy, period), seed);
    };
    const float low = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * u;
    const float high = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * u;
    return (low + (high - low) * v) * 2 - 1;
}

float fractalNoise(float x, float y, int octaves, std::uint32_t seed, int period)
{
    float sum = 0;
    float weight = 0.5f;
    for (int octave = 0; octave < octaves; ++octave) {
        sum += weight * valueNoise(x, y, seed + static_cast<std::uint32_t>(octave), period);
        x *= 2;
        y *= 2;
        period *= 2;
        weight *= 0.5f;
    }
    return sum;
}

} // namespace vams::demo
