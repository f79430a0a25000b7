#include "core/backend/auth/expression/expression_reader.h"

namespace vams::backend {

namespace {

constexpr int mostRepetitions = 1000; // RE2's limit

} // namespace

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

/// Python's `$` also stands before a line break that ends the text. Taking that break along is the
/// same, as nothing but `$` may follow.
void ExpressionReader::emitEnd()
{
    emitItem(m_isMultiline ? "$" : endOfText);
    m_before = Before::Nothing;
    m_isAfterEnd = !m_isMultiline;
}

void ExpressionReader::refuseBehindEnd(std::size_t at)
{
    refuse(at, QStringLiteral("something stands behind a $"),
           QStringLiteral("Put the $ at the end; \\$ means itself."));
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
    if (m_isLiteral)
        expression.literal = m_literal;
    return expression;
}

void ExpressionReader::readSequence(int depth)
{
    m_before = Before::Nothing;
    bool hasEnd = false; // in an alternative before this one
    while (!atEnd()) {
        const std::size_t at = m_at;
        const char32_t c = peek();
        if (readRepetition())
            continue;
        ++m_at;
        if (m_isAfterEnd && c != U'|' && c != U')' && c != U'$')
            refuseBehindEnd(at);
        switch (c) {
        case U'|':
            emitItem("|");
            m_before = Before::Nothing;
            hasEnd = hasEnd || m_isAfterEnd;
            m_isAfterEnd = false;
            break;
        case U')':
            m_isAfterEnd = m_isAfterEnd || hasEnd;
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
            emitItem("^");
            m_before = Before::Nothing;
            break;
        case U'$':
            emitEnd();
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
    if (m_isAfterEnd && pattern != "?")
        refuseBehindEnd(at);
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
    const bool wasMultiline = m_isMultiline;
    if (start.startsWith("(?") && start.contains('m'))
        m_isMultiline = start.indexOf('m') < start.indexOf('-') || !start.contains('-');
    readSequence(depth + 1);
    m_isMultiline = wasMultiline;
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
    if (take(U'P'))
        return readGroupName();
    return readGroupFlags(at);
}

/// What stands behind "(?P".
QByteArray ExpressionReader::readGroupName()
{
    if (!take(U'<')) {
        refuse(m_at - 3, QStringLiteral("references to a group are not supported"),
               QStringLiteral("Write the text out."));
        return {};
    }
    const std::size_t start = m_at;
    QString name;
    while (isAsciiLetter(peek()) || isDigit(peek()) || peek() == U'_')
        name += QChar(static_cast<ushort>(m_text[m_at++]));
    if (name.isEmpty() || isDigit(m_text[start]) || !take(U'>'))
        refuse(start, QStringLiteral("this is no name of a group"));
    else if (m_names.contains(name))
        refuse(start, QStringLiteral("another group has this name already"));
    m_names.insert(name);
    return "(?:";
}

QByteArray ExpressionReader::flagsRefused(std::size_t at, const QString &what)
{
    refuse(at, what, QStringLiteral("Groups are (...), (?:...), (?i:...) and (?s:...)."));
    return {};
}

QByteArray ExpressionReader::readGroupFlags(std::size_t at)
{
    QByteArray on;
    QByteArray off;
    bool isOff = false;
    while (!atEnd() && peek() != U':' && peek() != U')') {
        const char32_t flag = m_text[m_at++];
        QByteArray &flags = isOff ? off : on;
        if (flag == U'-' && !isOff)
            isOff = true;
        else if (flag == U'i' || flag == U's' || flag == U'm')
            flags += static_cast<char>(flag);
        else if (flag != U'u' || isOff)
            return flagsRefused(at, QStringLiteral("this kind of group is not supported"));
    }
    if (!take(U':')) {
        refuse(at, QStringLiteral("flags for the whole value are not supported"),
               QStringLiteral("Write (?i:...) around the value."));
        return {};
    }
    const bool isBoth =
        std::any_of(off.begin(), off.end(), [&on](char flag) { return on.contains(flag); });
    if (isBoth || (isOff && off.isEmpty()))
        return flagsRefused(at, QStringLiteral("a flag must be switched on or off"));
    return on.isEmpty() && off.isEmpty() ? QByteArray("(?:")
                                         : "(?" + on + (off.isEmpty() ? "" : "-") + off + ':';
}

Result<RuleExpression> readRuleExpression(const QString &value)
{
    return ExpressionReader(value).read();
}

} // namespace vams::backend
