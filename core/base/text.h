#pragma once
// Text for people: sizes, counts, durations. The user's locale decides separators.

#include <QString>

namespace vams {

/// `48.2 MB`: decimal units, as file managers show them, three significant digits.
QString humanSize(qint64 bytes);

/// `12,402` in the user's locale.
QString humanCount(qint64 count);

/// `4 min left` style duration without the "left": `3 s`, `4 min`, `2 h 10 min`.
QString humanDuration(qint64 ms);

} // namespace vams
