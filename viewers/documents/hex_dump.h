#pragma once
// Bytes as people read them: offset, hexadecimal, ASCII; and what the first bytes say the file is.

#include <QByteArray>
#include <QString>

namespace vams::viewers {

/// Lines of sixteen bytes: `00000010  67 6c 54 46 02 00 00 00  0c 1f 00 00 4a 53 4f 4e
/// |glTF........JSON|`.
[[nodiscard]] QString hexDump(const QByteArray &bytes, qint64 firstOffset = 0);

/// "PNG picture", "ZIP archive" ... ; empty when the first bytes are not known.
[[nodiscard]] QString guessSignature(const QByteArray &head);

} // namespace vams::viewers
