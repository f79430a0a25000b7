#pragma once
// Fast reading of numbers and words from text formats (OBJ, MTL, ASCII STL and PLY). Never reads
// behind the end; locale does not matter.

#include "viewers/base/byte_view.h"

#include <string_view>

namespace vams::viewers {

class TextScanner
{
public:
    explicit TextScanner(const ByteView &bytes)
        : m_at(bytes.chars())
        , m_end(bytes.chars() + bytes.size())
    {}

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char *position() const { return m_at; }
    void seek(const char *position) { m_at = position; }

    /// Spaces and tabs, not line ends.
    void skipBlanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }
    void skipSpace()
    {
        while (m_at != m_end && static_cast<unsigned char>(*m_at) <= ' ')
            ++m_at;
    }
    void skipLine()
    {
        while (m_at != m_end && *m_at != '\n')
            ++m_at;
        if (m_at != m_end)
            ++m_at;
    }
    [[nodiscard]] bool atLineEnd()
    {
        skipBlanks();
        return m_at == m_end || *m_at == '\n';
    }
    [[nodiscard]] char peek() const { return m_at == m_end ? '\0' : *m_at; }
    bool take(char wanted)
    {
        if (m_at == m_end || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }

    /// Up to the next blank or line end; empty at a line end.
    std::string_view word();
    /// The rest of the line without blanks at its ends; moves to the next line.
    std::string_view restOfLine();
    /// False, without moving, if there is no number here.
    bool number(float &value);
    bool integer(std::int64_t &value);

private:
    const char *m_at;
    const char *m_end;
};

} // namespace vams::viewers
