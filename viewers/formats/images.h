#pragma once
// Decoding of untrusted pictures, bounded in size; for image files and for textures.

#include "viewers/base/byte_view.h"

#include <QImage>

namespace vams::viewers {

/// Scaled down so that no side exceeds `maxSide`, upright as its EXIF data tell; with straight
/// (not premultiplied) alpha. Null when the bytes are no picture that can be read; `why` says the
/// cause.
QImage decodeImage(const ByteView &bytes, int maxSide, QString *why = nullptr);

} // namespace vams::viewers
