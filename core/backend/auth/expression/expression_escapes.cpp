#include "core/backend/auth/expression/expression_reader.h"

namespace vams::backend {

namespace {

// Python's \w, \d and \s of texts, as members of a character class.
constexpr char wordMembers[] = "\\p{L}\\p{N}_";
constexpr char digitMembers[] = "\\p{Nd}";
constexpr char spaceMembers[] = "\\x{9}-\\x{d}\\x{1c}-\\x{1f}\\x{85}\\p{Z}";

bool isOctal(char32_t c)
{
    return c >= U'0' && c <= U'7';
}

int hexValue(char32_t c)
{
    if (isDigit(c))
        return static_cast<int>(c - U'0');
    if (c >= U'a' && c <= U'f')
        return static_cast<int>(c - U'a') + 10;
    if (c >= U'A' && c <= U'F')
        return static_cast<int>(c - U'A') + 10;
    return -1;
}

} // namespace

bool isAsciiLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

QByteArray quoted(char32_t c)
{
    if (isAsciiLetter(c) || isDigit(c) || c == U'_' || c == U'/')
        return QByteArray(1, static_cast<char>(c));
    return "\\x{" + QByteArray::number(static_cast<uint>(c), 16) + '}';
}

std::optional<char32_t> ExpressionReader::readHex(std::size_t at, int digits)
{
    char32_t value = 0;
    for (int digit = 0; digit < digits; ++digit, ++m_at) {
        if (atEnd() || hexValue(peek()) < 0) {
            refuse(at, QStringLiteral("the escape needs %1 hexadecimal digits").arg(digits));
            return std::nullopt;
        }
        value = value * 16 + static_cast<char32_t>(hexValue(peek()));
    }
    if (value > 0x10ffff || (value >= 0xd800 && value < 0xe000)) {
        refuse(at, QStringLiteral("the escape names no character"));
        return std::nullopt;
    }
    return value;
}

/// An escape that stands for one character, in and outside of classes; the letter is taken already.
std::optional<char32_t> ExpressionReader::readCharacterEscape(std::size_t at)
{
    const char32_t c = m_text[m_at - 1];
    switch (c) {
    case U'a':
        return U'\a';
    case U'f':
        return U'\f';
    case U'n':
        return U'\n';
    case U'r':
        return U'\r';
    case U't':
        return U'\t';
    case U'v':
        return U'\v';
    case U'x':
        return readHex(at, 2);
    case U'u':
        return readHex(at, 4);
    case U'U':
        return readHex(at, 8);
    default:
        break;
    }
    if (isAsciiLetter(c) || isDigit(c)) {
        refuse(at, QStringLiteral("\\%1 is no escape").arg(QString::fromUcs4(&c, 1)),
               QStringLiteral("Write \\\\ for a backslash."));
        return std::nullopt;
    }
    return c;
}

void ExpressionReader::readEscape()
{
    const std::size_t at = m_at - 1;
    if (atEnd()) {
        refuse(at, QStringLiteral("the value ends in a backslash"),
               QStringLiteral("Write \\\\ for a backslash."));
        return;
    }
    const char32_t c = m_text[m_at++];
    const auto emitClass = [this](const char *start, const char *members) {
        emitItem(QByteArray(start) + members + ']');
    };
    switch (c) {
    case U'w':
        return emitClass("[", wordMembers);
    case U'W':
        return emitClass("[^", wordMembers);
    case U'd':
        return emitClass("[", digitMembers);
    case U'D':
        return emitClass("[^", digitMembers);
    case U's':
        return emitClass("[", spaceMembers);
    case U'S':
        return emitClass("[^", spaceMembers);
    case U'A':
    case U'Z':
        emitItem(c == U'Z' ? "\\z" : "\\A");
        m_before = Before::Nothing;
        return;
    case U'b':
    case U'B':
        // RE2 knows the ends of ASCII words alone, and would find others inside of other words.
        return refuse(at, QStringLiteral("ends of words are not supported"),
                      QStringLiteral("Write (?:^|\\W) before and (?:\\W|$) behind the word."));
    default:
        break;
    }
    if (isDigit(c)) {
        const bool isOctalEscape = c == U'0' || (isOctal(c) && isOctal(peek()) && isOctal(peek(1)));
        if (!isOctalEscape)
            return refuse(at, QStringLiteral("references to a group are not supported"),
                          QStringLiteral("Write the text out."));
        char32_t value = c - U'0';
        for (int digit = 0; digit < 2 && !atEnd() && isOctal(peek()); ++digit)
            value = value * 8 + (m_text[m_at++] - U'0');
        if (value > 0377)
            return refuse(at, QStringLiteral("the octal escape is larger than \\377"));
        return emitCharacter(value);
    }
    if (const std::optional<char32_t> character = readCharacterEscape(at))
        emitCharacter(*character);
}

std::optional<ClassMember> ExpressionReader::readMemberEscape(std::size_t at)
{
    if (atEnd())
        return std::nullopt;
    const char32_t c = m_text[m_at++];
    switch (c) {
    case U'w':
        return ClassMember{{}, wordMembers, {}};
    case U'd':
        return ClassMember{{}, digitMembers, {}};
    case U's':
        return ClassMember{{}, spaceMembers, {}};
    case U'W':
        return ClassMember{{}, {}, wordMembers};
    case U'D':
        return ClassMember{{}, {}, digitMembers};
    case U'S':
        return ClassMember{{}, {}, spaceMembers};
    case U'b':
        return ClassMember{U'\b', {}, {}};
    default:
        break;
    }
    if (isOctal(c)) {
        char32_t value = c - U'0';
        for (int digit = 0; digit < 2 && !atEnd() && isOctal(peek()); ++digit)
            value = value * 8 + (m_text[m_at++] - U'0');
        if (value > 0377) {
            refuse(at, QStringLiteral("the octal escape is larger than \\377"));
            return std::nullopt;
        }
        return ClassMember{value, {}, {}};
    }
    if (const std::optional<char32_t> character = readCharacterEscape(at))
        return ClassMember{character, {}, {}};
    return std::nullopt;
}

std::optional<ClassMember> ExpressionReader::readMember(std::size_t start)
{
    if (atEnd()) {
        refuse(start, QStringLiteral("a ']' is missing"),
               QStringLiteral("Write \\[ where the bracket means itself."));
        return std::nullopt;
    }
    const std::size_t at = m_at;
    const char32_t c = m_text[m_at++];
    if (c != U'\\')
        return ClassMember{c, {}, {}};
    const std::optional<ClassMember> member = readMemberEscape(at);
    if (!member)
        refuse(at, QStringLiteral("the escape does not end"));
    return member;
}

void ExpressionReader::readClass()
{
    const std::size_t start = m_at - 1;
    const bool isNegated = take(U'^');
    QByteArray members;
    QList<QByteArray> exclusions;
    for (bool isFirst = true; isFirst || !take(U']'); isFirst = false) {
        const std::size_t at = m_at;
        const std::optional<ClassMember> low = readMember(start);
        if (!low)
            return;
        if (peek() != U'-' || peek(1) == U']' || m_at + 1 >= m_text.size()) {
            members += low->character ? quoted(*low->character) : low->members;
            if (!low->exclusion.isEmpty())
                exclusions << low->exclusion;
            continue;
        }
        ++m_at;
        const std::optional<ClassMember> high = readMember(start);
        if (!high)
            return;
        if (!low->character || !high->character || *low->character > *high->character)
            return refuse(at, QStringLiteral("this is no range of characters"),
                          QStringLiteral("Put the - at the end of the brackets to mean itself."));
        members += quoted(*low->character) + '-' + quoted(*high->character);
    }
    if (exclusions.isEmpty())
        return emitItem((isNegated ? "[^" : "[") + members + ']');
    if (isNegated && !(members.isEmpty() && exclusions.size() == 1)) {
        return refuse(start,
                      QStringLiteral("\\W, \\D and \\S cannot stand beside other characters "
                                     "in [^...]"),
                      QStringLiteral("Name the characters instead."));
    }
    if (isNegated)
        return emitItem('[' + exclusions.constFirst() + ']');
    // "Everything but" has no place in RE2's brackets beside others: one of several classes then.
    QByteArray either;
    for (const QByteArray &exclusion : std::as_const(exclusions))
        either += "|[^" + exclusion + ']';
    if (!members.isEmpty())
        either += "|[" + members + ']';
    emitItem("(?:" + either.mid(1) + ')');
}

} // namespace vams::backend
