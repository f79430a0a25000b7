#pragma once
// The Range header of a request for bytes.

#include <QByteArray>

#include <optional>

namespace vams::backend {

struct ByteRange
{
    qint64 first = 0;
    qint64 length = 0;

    bool operator==(const ByteRange &) const = default;
};

enum class RangeVerdict
{
    Whole,
    Part,
    Unsatisfiable
};

struct RangeAnswer
{
    RangeVerdict verdict = RangeVerdict::Whole;
    ByteRange range;
};

/// "bytes=2-5", "bytes=5-", "bytes=-3" of `size` bytes. Anything else (several ranges, other units,
/// junk) means the whole, as RFC 9110 allows.
RangeAnswer readRange(const QByteArray &header, qint64 size);

/// "bytes 2-5/10"
QByteArray contentRange(const ByteRange &range, qint64 size);

} // namespace vams::backend
