#include "core/backend/auth/rule_expression.h"

#include <vector>

namespace vams::backend {

namespace {

// Python's \w, \d and \s of texts, as members of a character class.
constexpr char wordMembers[] = "\\p{L}\\p{N}_";
constexpr char digitMembers[] = "\\p{Nd}";
constexpr char spaceMembers[] = "\\x{9}-\\x{d}\\x{1c}-\\x{1f}\\x{85}\\p{Z}";
constexpr int mostRepetitions = 1000; // RE2's limit

bool isAsciiLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

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

/// One character, so that it means itself in any place of an RE2 pattern.
QByteArray quoted(char32_t c)
{
    if (isAsciiLetter(c) || isDigit(c) || c == U'_' || c == U'/')
        return QByteArray(1, static_cast<char>(c));
    return "\\x{" + QByteArray::number(static_cast<uint>(c), 16) + '}';
}

/// A member of a character class: one character, or a set that has no single one.
struct ClassMember
{
    std::optional<char32_t> character;
    QByteArray members;
    QByteArray exclusion; ///< \W, \S, \D: everything but these members
};

class ExpressionReader
{
public:
    explicit ExpressionReader(const QString &value)
    {
        const QList<uint> characters = value.toUcs4();
        m_text.assign(characters.begin(), characters.end());
    }

    Result<RuleExpression> read();

private:
    /// What a quantifier would apply to.
    enum class Before
    {
        Nothing,
        Item,
        Repetition
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char32_t peek(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : U'\0';
    }
    bool take(char32_t c);
    void refuse(std::size_t at, const QString &what, const QString &advice = {});
    void emitItem(const QByteArray &pattern);
    void emitCharacter(char32_t c);

    void readSequence(int depth);
    bool readRepetition();
    std::optional<QByteArray> readBraces();
    void repeat(std::size_t at, const QByteArray &pattern);
    void readGroup(int depth);
    QByteArray readGroupStart(std::size_t at);
    QByteArray readGroupFlags(std::size_t at);
    void readEscape();
    std::optional<char32_t> readCharacterEscape(std::size_t at);
    std::optional<char32_t> readHex(std::size_t at, int digits);
    void readClass();
    std::optional<ClassMember> readMember(std::size_t start);
    std::optional<ClassMember> readMemberEscape(std::size_t at);

    std::vector<char32_t> m_text;
    std::size_t m_at = 0;
    QByteArray m_pattern;
    QString m_literal;
    bool m_isLiteral = true;
    bool m_hasEndAnchor = false;
    Before m_before = Before::Nothing;
    std::optional<Error> m_error;
};

bool ExpressionReader::take(char32_t c)
{
    if (atEnd() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

/// The first refusal counts; reading ends there.
void ExpressionReader::refuse(std::size_t at, const QString &what, const QString &advice)
{
    if (!m_error)
        m_error = Error{.kind = ErrorKind::Invalid,
                        .message = QStringLiteral("Character %1: %2.").arg(at + 1).arg(what),
                        .subject = {},
                        .advice = advice,
                        .detail = {}};
    m_at = m_text.size();
}

void ExpressionReader::emitItem(const QByteArray &pattern)
{
    m_pattern += pattern;
    m_isLiteral = false;
    m_before = Before::Item;
}

void ExpressionReader::emitCharacter(char32_t c)
{
    m_pattern += quoted(c);
    m_literal += QString::fromUcs4(&c, 1);
    m_before = Before::Item;
}

Result<RuleExpression> ExpressionReader::read()
{
    for (std::size_t at = 0; at < m_text.size(); ++at) {
        if (m_text[at] == U'\n' || m_text[at] == U'\0') {
            refuse(at, QStringLiteral("a line break or a NUL stands in the value"),
                   QStringLiteral("Write \\n for a line break."));
        }
    }
    readSequence(0);
    if (m_error)
        return fail(*m_error);
    RuleExpression expression;
    expression.pattern = m_pattern;
    expression.matchesAny = m_text.size() == 2 && m_text[0] == U'.' && m_text[1] == U'*';
    expression.hasEndAnchor = m_hasEndAnchor;
    if (m_isLiteral)
        expression.literal = m_literal;
    return expression;
}

void ExpressionReader::readSequence(int depth)
{
    m_before = Before::Nothing;
    while (!atEnd()) {
        const std::size_t at = m_at;
        const char32_t c = peek();
        if (readRepetition())
            continue;
        ++m_at;
        switch (c) {
        case U'|':
            emitItem("|");
            m_before = Before::Nothing;
            break;
        case U')':
            if (depth > 0)
                return;
            refuse(at, QStringLiteral("')' has no '('"), QStringLiteral("Write \\) for itself."));
            break;
        case U'(':
            readGroup(depth);
            break;
        case U'[':
            readClass();
            break;
        case U'.':
            emitItem(".");
            break;
        case U'^':
        case U'$':
            m_hasEndAnchor = m_hasEndAnchor || c == U'$';
            emitItem(QByteArray(1, static_cast<char>(c)));
            m_before = Before::Nothing;
            break;
        case U'\\':
            readEscape();
            break;
        default:
            emitCharacter(c);
        }
    }
    if (depth > 0)
        refuse(m_text.size(), QStringLiteral("a ')' is missing"),
               QStringLiteral("Write \\( where the bracket means itself."));
}

/// `*`, `+`, `?` or `{m,n}` if one stands here.
bool ExpressionReader::readRepetition()
{
    const std::size_t at = m_at;
    const char32_t c = peek();
    if (c == U'*' || c == U'+' || c == U'?') {
        ++m_at;
        repeat(at, QByteArray(1, static_cast<char>(c)));
        return true;
    }
    if (c != U'{')
        return false;
    const std::optional<QByteArray> braces = readBraces();
    if (!braces)
        return m_error.has_value();
    repeat(at, *braces);
    return true;
}

/// Nothing when the brace is a plain character, as `{` without numbers is in Python.
std::optional<QByteArray> ExpressionReader::readBraces()
{
    const std::size_t start = m_at;
    std::size_t at = m_at + 1;
    const auto digits = [&] {
        QByteArray number;
        for (; at < m_text.size() && isDigit(m_text[at]); ++at)
            number += static_cast<char>(m_text[at]);
        return number;
    };
    if (at < m_text.size() && m_text[at] == U'}')
        return std::nullopt;
    const QByteArray low = digits();
    const bool hasComma = at < m_text.size() && m_text[at] == U',';
    if (hasComma)
        ++at;
    const QByteArray high = hasComma ? digits() : low;
    if (at >= m_text.size() || m_text[at] != U'}')
        return std::nullopt;
    m_at = at + 1;
    // Numbers beyond an int are beyond the limit too.
    const auto tooMany = [](const QByteArray &number) {
        return number.size() > 9 || number.toInt() > mostRepetitions;
    };
    if (tooMany(low) || tooMany(high)) {
        refuse(start, QStringLiteral("more than %1 repetitions").arg(mostRepetitions),
               QStringLiteral("Use + or * instead."));
        return std::nullopt;
    }
    if (!low.isEmpty() && !high.isEmpty() && low.toInt() > high.toInt()) {
        refuse(start, QStringLiteral("the smaller number of repetitions must stand first"));
        return std::nullopt;
    }
    const QByteArray least = low.isEmpty() ? QByteArray("0") : low;
    return hasComma ? '{' + least + ',' + high + '}' : '{' + least + '}';
}

void ExpressionReader::repeat(std::size_t at, const QByteArray &pattern)
{
    if (m_before == Before::Nothing) {
        refuse(at, QStringLiteral("there is nothing to repeat"),
               QStringLiteral("Write \\%1 where the character means itself; .* is any text.")
                   .arg(QChar::fromLatin1(pattern.at(0))));
        return;
    }
    if (m_before == Before::Repetition) {
        refuse(at, QStringLiteral("a repetition of a repetition"),
               QStringLiteral("Put what is to be repeated into (?:...)."));
        return;
    }
    m_pattern += pattern;
    m_isLiteral = false;
    m_before = Before::Repetition;
    if (take(U'?'))
        m_pattern += '?';
    else if (peek() == U'+' && !atEnd())
        refuse(m_at, QStringLiteral("repetitions that give nothing back (x*+) are not supported"),
               QStringLiteral("Leave the + out."));
}

void ExpressionReader::readGroup(int depth)
{
    const std::size_t at = m_at - 1;
    const QByteArray start = take(U'?') ? readGroupStart(at) : QByteArray("(?:");
    if (m_error || start.isEmpty())
        return; // refused, or a comment
    m_pattern += start;
    m_isLiteral = false;
    readSequence(depth + 1);
    m_pattern += ')';
    m_before = Before::Item;
}

/// What stands behind "(?". Empty for a comment, which is passed over.
QByteArray ExpressionReader::readGroupStart(std::size_t at)
{
    if (take(U':'))
        return "(?:";
    if (take(U'#')) {
        while (!atEnd() && peek() != U')')
            ++m_at;
        if (!take(U')'))
            refuse(at, QStringLiteral("the comment does not end"));
        return {};
    }
    if (peek() == U'=' || peek() == U'!' ||
        (peek() == U'<' && (peek(1) == U'=' || peek(1) == U'!'))) {
        refuse(at, QStringLiteral("looking ahead or behind is not supported"),
               QStringLiteral("Use a second criterion, such as does_not_contain."));
        return {};
    }
    if (take(U'P')) {
        if (peek() != U'<') {
            refuse(at, QStringLiteral("references to a group are not supported"),
                   QStringLiteral("Write the text out."));
            return {};
        }
        ++m_at;
        const std::size_t name = m_at;
        while (!atEnd() && (isAsciiLetter(peek()) || isDigit(peek()) || peek() == U'_'))
            ++m_at;
        if (m_at == name || isDigit(m_text[name]) || !take(U'>'))
            refuse(name, QStringLiteral("this is no name of a group"));
        return "(?:";
    }
    return readGroupFlags(at);
}

QByteArray ExpressionReader::readGroupFlags(std::size_t at)
{
    QByteArray flags;
    bool isOff = false;
    while (!atEnd() && peek() != U':' && peek() != U')') {
        const char32_t flag = m_text[m_at++];
        if (flag == U'-' && !isOff) {
            isOff = true;
            flags += '-';
        } else if (flag == U'i' || flag == U's' || flag == U'm') {
            flags += static_cast<char>(flag);
        } else if (flag != U'u' || isOff) {
            refuse(at, QStringLiteral("this kind of group is not supported"),
                   QStringLiteral("Groups are (...), (?:...), (?i:...) and (?s:...)."));
            return {};
        }
    }
    if (take(U':'))
        return flags.isEmpty() ? QByteArray("(?:") : "(?" + flags + ':';
    refuse(at, QStringLiteral("flags for the whole value are not supported"),
           QStringLiteral("Write (?i:...) around the value."));
    return {};
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
    case U'b':
    case U'B':
        emitItem(c == U'Z' ? QByteArray("\\z") : '\\' + QByteArray(1, static_cast<char>(c)));
        m_before = Before::Nothing;
        return;
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

} // namespace

Result<RuleExpression> readRuleExpression(const QString &value)
{
    return ExpressionReader(value).read();
}

} // namespace vams::backend
