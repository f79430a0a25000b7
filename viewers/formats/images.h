#pragma once
// Decoding of untrusted pictures, bounded in size; for image files and for textures.

#include "viewers/base/byte_view.h"

#include <QImage>

namespace vams::viewers {

/// Drawings (SVG) are drawn with `vectorSide` as their longer side, unless it is 0. Scaled down so
/// that no side exceeds `maxSide`, upright as its EXIF data tell; with straight (not premultiplied)
/// alpha. Null when the bytes are no picture that can be read; `why` says the cause.
QImage decodeImage(const ByteView &bytes, int maxSide, int vectorSide = 0, QString *why = nullptr);

} // namespace vams::viewers
