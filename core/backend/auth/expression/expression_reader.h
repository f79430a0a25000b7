#pragma once
// Reads an expression of Python's `re` and writes the one of RE2. Used by rule_expression alone.

#include "core/backend/auth/expression/rule_expression.h"

#include <QSet>

#include <vector>

namespace vams::backend {

/// A member of a character class: one character, or a set that has no single one.
struct ClassMember
{
    std::optional<char32_t> character;
    QByteArray members;
    QByteArray exclusion; ///< \W, \S, \D: everything but these members
};

bool isAsciiLetter(char32_t c);
bool isDigit(char32_t c);
/// One character, so that it means itself in any place of an RE2 pattern.
QByteArray quoted(char32_t c);

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
    void emitEnd();
    void refuseBehindEnd(std::size_t at);

    void readSequence(int depth);
    bool readRepetition();
    std::optional<QByteArray> readBraces();
    void repeat(std::size_t at, const QByteArray &pattern);
    void readGroup(int depth);
    QByteArray readGroupStart(std::size_t at);
    QByteArray readGroupName();
    QByteArray flagsRefused(std::size_t at, const QString &what);
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
    bool m_isMultiline = false; ///< inside of (?m:...)
    bool m_isAfterEnd = false;  ///< behind a `$`, or a group that holds one
    QSet<QString> m_names;      ///< of groups
    Before m_before = Before::Nothing;
    std::optional<Error> m_error;
};

} // namespace vams::backend
