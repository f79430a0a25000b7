#include "viewers/formats/text_scanner.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace vams::viewers {

namespace {

constexpr double powersOfTen[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                  1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                  1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

bool isDigit(char c)
{
    return static_cast<unsigned char>(c - '0') < 10;
}

bool isWordByte(char c)
{
    return static_cast<unsigned char>(c) > ' ';
}

} // namespace

std::string_view TextScanner::word()
{
    skipBlanks();
    const char *first = m_at;
    while (m_at != m_end && isWordByte(*m_at))
        ++m_at;
    return {first, static_cast<std::size_t>(m_at - first)};
}

std::string_view TextScanner::restOfLine()
{
    skipBlanks();
    const char *first = m_at;
    while (m_at != m_end && *m_at != '\n')
        ++m_at;
    const char *last = m_at;
    while (last != first && !isWordByte(last[-1]))
        --last;
    if (m_at != m_end)
        ++m_at;
    return {first, static_cast<std::size_t>(last - first)};
}

bool TextScanner::number(float &value)
{
    // Digits up to 19 and a power of ten up to 22 are exact in a double; the rest goes the slow
    // way.
    skipBlanks();
    const char *at = m_at;
    const bool isNegative = at != m_end && *at == '-';
    if (at != m_end && (*at == '-' || *at == '+'))
        ++at;
    const char *start = at;
    std::uint64_t digits = 0;
    while (at != m_end && isDigit(*at))
        digits = digits * 10 + static_cast<std::uint64_t>(*at++ - '0');
    int length = static_cast<int>(at - start);
    int exponent = 0;
    if (at != m_end && *at == '.') {
        const char *dot = ++at;
        while (at != m_end && isDigit(*at))
            digits = digits * 10 + static_cast<std::uint64_t>(*at++ - '0');
        exponent = -static_cast<int>(at - dot);
        length -= exponent;
    }
    const bool isPlain = length > 0 && length <= 19 && exponent >= -22 &&
                         (at == m_end || (*at != 'e' && *at != 'E'));
    if (isPlain) {
        const double magnitude = static_cast<double>(digits) / powersOfTen[-exponent];
        value = static_cast<float>(isNegative ? -magnitude : magnitude);
        m_at = at;
        return true;
    }
    double slow = 0;
    const auto parsed = std::from_chars(isNegative ? start - 1 : start, m_end, slow);
    if (parsed.ec == std::errc::invalid_argument)
        return false;
    m_at = parsed.ptr;
    value = parsed.ec == std::errc() ? static_cast<float>(slow)
                                     : std::numeric_limits<float>::quiet_NaN();
    return true;
}

bool TextScanner::integer(std::int64_t &value)
{
    skipBlanks();
    const char *at = m_at;
    const bool isNegative = at != m_end && *at == '-';
    if (at != m_end && (*at == '-' || *at == '+'))
        ++at;
    const char *start = at;
    std::int64_t digits = 0;
    while (at != m_end && isDigit(*at) && at - start < 18)
        digits = digits * 10 + (*at++ - '0');
    if (at == start)
        return false;
    value = isNegative ? -digits : digits;
    m_at = at;
    return true;
}

} // namespace vams::viewers
