#include "core/base/json_writer.h"

namespace vams {

namespace {

/// Stands for itself in a JSON text, in one byte.
bool isPlain(char16_t c)
{
    return c >= u' ' && c < u'\x80' && c != u'"' && c != u'\\';
}

} // namespace

/// What came before tells whether a comma is due: a text ends in its quotes, so that a bracket or
/// colon at the end is always one of ours.
void JsonWriter::separate()
{
    if (m_text.isEmpty())
        return;
    const char last = m_text.back();
    if (last != '{' && last != '[' && last != ':')
        m_text += ',';
}

void JsonWriter::token(QByteArrayView text)
{
    separate();
    m_text.append(text);
}

void JsonWriter::key(const char *name)
{
    token("\"");
    m_text.append(name).append("\":");
}

void JsonWriter::value(const QString &text)
{
    separate();
    const qsizetype start = m_text.size();
    m_text.resize(start + text.size() + 2);
    char *to = m_text.data() + start;
    *to++ = '"';
    for (const QChar c : text) {
        if (!isPlain(c.unicode())) {
            m_text.truncate(start);
            return escaped(text.toUtf8());
        }
        *to++ = static_cast<char>(c.unicode());
    }
    *to = '"';
}

void JsonWriter::escaped(const QByteArray &utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_text += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
        case '\\':
            m_text.append('\\').append(c);
            break;
        case '\b':
            m_text += "\\b";
            break;
        case '\f':
            m_text += "\\f";
            break;
        case '\n':
            m_text += "\\n";
            break;
        case '\r':
            m_text += "\\r";
            break;
        case '\t':
            m_text += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < ' ')
                m_text.append("\\u00").append(hex[c >> 4]).append(hex[c & 15]);
            else
                m_text += c;
        }
    }
    m_text += '"';
}

} // namespace vams
