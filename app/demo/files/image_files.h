#pragma once
// Pictures as files, and the colour arithmetic that files need.

#include <QByteArray>
#include <QImage>

#include <cstdint>
#include <vector>

namespace vams::demo {

QByteArray encodePng(const QImage &image);

/// rgba bytes: sRGB to linear, as glTF wants its vertex colours.
std::vector<std::uint8_t> linearColors(const std::vector<std::uint8_t> &colors);
/// One channel, 0..1.
float toLinear(float srgb);
float toSrgb(float linear);

} // namespace vams::demo
