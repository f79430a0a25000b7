#include "app/demo/files/image_files.h"

#include <QBuffer>

#include <cmath>

namespace vams::demo {

QByteArray encodePng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 60); // quality is the effort: this is quick and close to the least
    return bytes;
}

float toLinear(float srgb)
{
    return srgb <= 0.04045f ? srgb / 12.92f : std::pow((srgb + 0.055f) / 1.055f, 2.4f);
}

float toSrgb(float linear)
{
    return linear <= 0.0031308f ? linear * 12.92f : 1.055f * std::pow(linear, 1 / 2.4f) - 0.055f;
}

std::vector<std::uint8_t> linearColors(const std::vector<std::uint8_t> &colors)
{
    std::vector<std::uint8_t> result = colors;
    for (std::size_t at = 0; at < result.size(); ++at) {
        if (at % 4 != 3)
            result[at] =
                static_cast<std::uint8_t>(std::lround(255 * toLinear(float(colors[at]) / 255)));
    }
    return result;
}

} // namespace vams::demo
