#include "core/backend/search/query_string.h"

#include "core/backend/http/api_error.h"

namespace vams::backend {

namespace {

constexpr int deepestNesting = 32;
constexpr int mostTerms = 256;

bool isSpecial(QChar c)
{
    return c.isSpace() || c == QLatin1Char('(') || c == QLatin1Char(')') || c == QLatin1Char('"') ||
           c == QLatin1Char('[') || c == QLatin1Char(']') || c == QLatin1Char('{') ||
           c == QLatin1Char('}');
}

/// Reads from left to right; `field` is what stands in front of a group.
class QueryStringReader
{
public:
    explicit QueryStringReader(const QString &text)
        : m_text(text)
    {}

    SearchCondition read()
    {
        SearchCondition condition = readAny({}, 0);
        skipSpace();
        if (m_at < m_text.size())
            fail("something that cannot stand here");
        return condition;
    }

private:
    SearchCondition readAny(const QString &field, int depth)
    {
        std::vector<SearchCondition> parts;
        while (!atEnd()) {
            parts.push_back(readAll(field, depth));
            if (!takeWord("OR"))
                takeWord("||");
        }
        if (parts.empty())
            fail("a term is missing");
        return parts.size() == 1 ? std::move(parts.front())
                                 : SearchCondition::any(std::move(parts));
    }

    SearchCondition readAll(const QString &field, int depth)
    {
        std::vector<SearchCondition> parts;
        do {
            parts.push_back(readNot(field, depth));
        } while (takeWord("AND") || takeWord("&&"));
        return parts.size() == 1 ? std::move(parts.front())
                                 : SearchCondition::all(std::move(parts));
    }

    SearchCondition readNot(const QString &field, int depth)
    {
        if (takeWord("NOT") || take('!') || take('-'))
            return SearchCondition::negated(readNot(field, deeper(depth)));
        take('+');
        return readPrimary(field, depth);
    }

    SearchCondition readPrimary(const QString &field, int depth)
    {
        skipSpace();
        if (take('(')) {
            SearchCondition group = readAny(field, deeper(depth));
            if (!take(')'))
                fail("a closing parenthesis is missing");
            return group;
        }
        if (++m_terms > mostTerms)
            fail("there are too many terms");
        if (peek() == QLatin1Char('"'))
            return SearchCondition::of({field, wholeOrWords(field), readPhrase(), {}});
        if (peek() == QLatin1Char('[') || peek() == QLatin1Char('{'))
            return readRange(field);
        return readWordTerm(field, depth);
    }

    SearchCondition readWordTerm(const QString &field, int depth)
    {
        bool isPattern = false;
        bool endsInColon = false;
        const QString word = readWord(field.isEmpty(), isPattern, endsInColon);
        if (word.isEmpty())
            fail("a term is missing");
        if (endsInColon)
            return readPrimary(word, deeper(depth));
        if (!field.isEmpty() && (word[0] == QLatin1Char('<') || word[0] == QLatin1Char('>')))
            return comparison(field, word);
        if (field == QLatin1String("_exists_"))
            return SearchCondition::of({word, TermMatch::Exists, {}, {}});
        if (word == QLatin1String("*"))
            return field.isEmpty() ? SearchCondition()
                                   : SearchCondition::of({field, TermMatch::Exists, {}, {}});
        return SearchCondition::of(
            {field, isPattern ? TermMatch::Pattern : wholeOrWords(field), word, {}});
    }

    /// A keyword is the value as a whole, not its words.
    static TermMatch wholeOrWords(const QString &field)
    {
        return field.endsWith(QLatin1String(".keyword")) ? TermMatch::Exact : TermMatch::Words;
    }

    SearchCondition comparison(const QString &field, const QString &word)
    {
        const bool includes = word.size() > 1 && word[1] == QLatin1Char('=');
        const QString limit = word.mid(includes ? 2 : 1);
        if (limit.isEmpty())
            fail("the value of a comparison is missing");
        SearchTerm term{field, TermMatch::Range, {}, {}, includes, includes};
        (word[0] == QLatin1Char('>') ? term.text : term.upper) = limit;
        return SearchCondition::of(term);
    }

    SearchCondition readRange(const QString &field)
    {
        if (field.isEmpty())
            fail("a range needs a field");
        SearchTerm term{field, TermMatch::Range, {}, {}, peek() == QLatin1Char('['), true};
        ++m_at;
        term.text = readEnd();
        if (!takeWord("TO"))
            fail("TO is missing in a range");
        term.upper = readEnd();
        skipSpace();
        term.includesUpper = peek() == QLatin1Char(']');
        if (!take(']') && !take('}'))
            fail("the end of a range is missing");
        return SearchCondition::of(term);
    }

    /// One end of a range; * is open.
    QString readEnd()
    {
        skipSpace();
        if (peek() == QLatin1Char('"'))
            return readPhrase();
        bool isPattern = false;
        bool endsInColon = false;
        const QString word = readWord(false, isPattern, endsInColon);
        if (word.isEmpty())
            fail("the end of a range is missing");
        return word == QLatin1String("*") ? QString() : word;
    }

    QString readPhrase()
    {
        QString phrase;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == QLatin1Char('"')) {
                ++m_at;
                return phrase;
            }
            if (m_text[m_at] == QLatin1Char('\\') && m_at + 1 < m_text.size())
                ++m_at;
            phrase += m_text[m_at];
        }
        fail("a closing quotation mark is missing");
    }

    QString readWord(bool mayBeField, bool &isPattern, bool &endsInColon)
    {
        QString word;
        for (; m_at < m_text.size() && !isSpecial(m_text[m_at]); ++m_at) {
            const QChar c = m_text[m_at];
            if (mayBeField && c == QLatin1Char(':')) {
                ++m_at;
                endsInColon = true;
                return word;
            }
            if (c == QLatin1Char('\\') && m_at + 1 < m_text.size())
                ++m_at;
            else if (c == QLatin1Char('*') || c == QLatin1Char('?'))
                isPattern = true;
            word += m_text[m_at];
        }
        return word;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    bool atEnd()
    {
        skipSpace();
        return m_at >= m_text.size() || m_text[m_at] == QLatin1Char(')');
    }

    bool take(char c)
    {
        skipSpace();
        if (peek() != QLatin1Char(c))
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(const char *word)
    {
        skipSpace();
        const QLatin1String wanted(word);
        if (!QStringView(m_text).mid(m_at).startsWith(wanted))
            return false;
        const qsizetype after = m_at + wanted.size();
        if (after < m_text.size() && !isSpecial(m_text[after]))
            return false;
        m_at = after;
        return true;
    }

    int deeper(int depth)
    {
        if (depth >= deepestNesting)
            fail("it is nested too deeply");
        return depth + 1;
    }

    [[noreturn]] void fail(const char *why)
    {
        throw ApiError(400, QStringLiteral("filters is invalid. At character %1: %2.")
                                .arg(m_at + 1)
                                .arg(QLatin1String(why)));
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_terms = 0;
};

} // namespace

SearchCondition readQueryString(const QString &text)
{
    return QueryStringReader(text).read();
}

} // namespace vams::backend
