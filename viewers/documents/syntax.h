#pragma once
// Which parts of a line of text get which colour. A language is a row of data; see syntax.cpp.

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace vams::viewers {

enum class Token
{
    Keyword,
    Name, ///< keys, tags, attributes, functions of the format
    String,
    Number,
    Comment,
    Heading
};

struct ColoredPart
{
    int start;
    int length;
    Token token;

    bool operator==(const ColoredPart &) const = default;
};

/// What spans lines: a block comment, a long string.
struct Span
{
    QString start;
    QString end;
    Token token = Token::Comment;
};

struct Language
{
    QString name; ///< for people
    QStringList extensions;
    QRegularExpression pattern; ///< one group a token, in the order of `tokens`
    std::vector<Token> tokens;
    Span span; ///< empty start: nothing spans lines

    [[nodiscard]] bool spansLines() const { return !span.start.isEmpty(); }
};

/// Null for plain text.
[[nodiscard]] const Language *languageOf(const QString &extension);

/// `isInside`: the line begins inside a span. It is changed to whether the next line does.
[[nodiscard]] std::vector<ColoredPart> colorLine(const Language &language, const QString &line,
                                                 bool &isInside);

} // namespace vams::viewers
