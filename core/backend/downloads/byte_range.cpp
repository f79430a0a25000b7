#include "core/backend/downloads/byte_range.h"

namespace vams::backend {

namespace {

std::optional<qint64> readNumber(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 18)
        return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
    }
    return text.toLongLong();
}

} // namespace

RangeAnswer readRange(const QByteArray &header, qint64 size)
{
    const RangeAnswer whole{RangeVerdict::Whole, {0, size}};
    if (!header.startsWith("bytes="))
        return whole;
    const QByteArray spec = header.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0 || spec.contains(','))
        return whole;
    const std::optional<qint64> first = readNumber(spec.left(dash));
    const std::optional<qint64> last = readNumber(spec.mid(dash + 1));
    if (dash == 0) { // the last n bytes
        if (!last)
            return whole;
        if (*last == 0 || size == 0)
            return {RangeVerdict::Unsatisfiable, {}};
        const qint64 length = qMin(*last, size);
        return {RangeVerdict::Part, {size - length, length}};
    }
    if (!first || (!last && dash + 1 < spec.size()) || (last && *last < *first))
        return whole;
    if (*first >= size)
        return {RangeVerdict::Unsatisfiable, {}};
    const qint64 end = qMin(last.value_or(size - 1), size - 1);
    return {RangeVerdict::Part, {*first, end - *first + 1}};
}

QByteArray contentRange(const ByteRange &range, qint64 size)
{
    return "bytes " + QByteArray::number(range.first) + '-' +
           QByteArray::number(range.first + range.length - 1) + '/' + QByteArray::number(size);
}

} // namespace vams::backend
