#include "core/base/json_writer.h"

namespace vams {

namespace {

/// Stands for itself in a JSON text, in one byte.
bool isPlain(char16_t c)
{
    return c >= u' ' && c < u'\x80' && c != u'"' && c != u'\\';
}

} // namespace

char *JsonWriter::room(qsizetype size)
{
    const qsizetype at = m_used;
    m_used += size;
    if (m_used > m_text.size())
        m_text.resize(qMax(m_used, 2 * m_text.size()));
    return m_text.data() + at;
}

QByteArray JsonWriter::take()
{
    m_text.truncate(m_used);
    return std::move(m_text);
}

/// What came before tells whether a comma is due: a text ends in its quotes, so that a bracket or
/// colon at the end is always one of ours.
void JsonWriter::separate()
{
    if (m_used == 0)
        return;
    const char last = m_text.at(m_used - 1);
    if (last != '{' && last != '[' && last != ':')
        *room(1) = ',';
}

void JsonWriter::token(QByteArrayView text)
{
    separate();
    std::copy(text.begin(), text.end(), room(text.size()));
}

void JsonWriter::key(QByteArrayView name)
{
    separate();
    char *to = room(name.size() + 3);
    *to++ = '"';
    to = std::copy(name.begin(), name.end(), to);
    *to++ = '"';
    *to = ':';
}

void JsonWriter::value(const QString &text)
{
    separate();
    const qsizetype start = m_used;
    char *to = room(text.size() + 2);
    *to++ = '"';
    for (const QChar c : text) {
        if (!isPlain(c.unicode())) {
            m_used = start;
            return escaped(text.toUtf8());
        }
        *to++ = static_cast<char>(c.unicode());
    }
    *to = '"';
}

void JsonWriter::escaped(const QByteArray &utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    static constexpr std::pair<char, char> letters[] = {
        {'"', '"'}, {'\\', '\\'}, {'\b', 'b'}, {'\f', 'f'}, {'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}};
    QByteArray text = "\"";
    for (const char c : utf8) {
        const auto letter = std::find_if(std::begin(letters), std::end(letters),
                                         [c](const auto &known) { return known.first == c; });
        if (letter != std::end(letters))
            text.append('\\').append(letter->second);
        else if (static_cast<unsigned char>(c) < ' ')
            text.append("\\u00").append(hex[c >> 4]).append(hex[c & 15]);
        else
            text += c;
    }
    text += '"';
    std::copy(text.cbegin(), text.cend(), room(text.size()));
}

} // namespace vams
