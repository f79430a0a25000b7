#pragma once
// Bytes of an untrusted file with checked access: every offset is compared in 64 bits before
// anything is read, and a step outside is a FormatError.

#include "viewers/base/format_error.h"

#include <QByteArray>
#include <QtEndian>

#include <cstdint>
#include <cstring>

namespace vams::viewers {

class ByteView
{
public:
    ByteView() = default;
    ByteView(const uchar *data, std::uint64_t size)
        : m_data(data)
        , m_size(size)
    {}
    explicit ByteView(const QByteArray &bytes)
        : ByteView(reinterpret_cast<const uchar *>(bytes.constData()),
                   static_cast<std::uint64_t>(bytes.size()))
    {}

    [[nodiscard]] const uchar *data() const { return m_data; }
    [[nodiscard]] const char *chars() const { return reinterpret_cast<const char *>(m_data); }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// Throws unless the whole part lies inside.
    [[nodiscard]] ByteView part(std::uint64_t offset, std::uint64_t length) const
    {
        if (offset > m_size || length > m_size - offset)
            throw FormatError(ReaderText::tr("The file ends early or points outside of itself."));
        return {m_data + offset, length};
    }
    [[nodiscard]] ByteView from(std::uint64_t offset) const
    {
        return part(offset, offset > m_size ? 0 : m_size - offset);
    }
    /// A little-endian number.
    template <class T>
    [[nodiscard]] T at(std::uint64_t offset) const
    {
        return qFromLittleEndian<T>(part(offset, sizeof(T)).data());
    }
    [[nodiscard]] bool startsWith(const char *text) const
    {
        const std::size_t length = std::strlen(text);
        return m_size >= length && std::memcmp(m_data, text, length) == 0;
    }
    /// Shares the bytes: valid as long as they are.
    [[nodiscard]] QByteArray raw() const
    {
        return QByteArray::fromRawData(chars(), static_cast<qsizetype>(m_size));
    }

private:
    const uchar *m_data = nullptr;
    std::uint64_t m_size = 0;
};

} // namespace vams::viewers
