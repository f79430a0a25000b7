#pragma once
// Noise that is the same on every machine and in every run.

#include <QVector3D>

#include <cstdint>

namespace vams::demo {

/// Random numbers from a seed.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed * 0x9E3779B97F4A7C15ull + 1)
    {}
    /// 0 to 1.
    double next();
    double between(double low, double high) { return low + (high - low) * next(); }
    /// Bell curve around 0 with this deviation.
    double normal(double deviation);

private:
    std::uint64_t m_state;
};

/// 0 to 1; a fixed value for each cell.
float cellNoise(int x, int y, std::uint32_t seed);
/// Smooth, -1 to 1. With a period it repeats after so many units: for textures that tile.
float valueNoise(float x, float y, std::uint32_t seed, int period = 0);
/// Several octaves of it, about -1 to 1.
float fractalNoise(float x, float y, int octaves, std::uint32_t seed, int period = 0);

} // namespace vams::demo
