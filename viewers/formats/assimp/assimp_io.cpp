#include "viewers/formats/assimp/assimp_io.h"

#include "viewers/base/file_kind.h"

#include <algorithm>

namespace vams::viewers {

namespace {

class MappedStream final : public Assimp::IOStream
{
public:
    explicit MappedStream(const ByteView &bytes)
        : m_bytes(bytes)
    {}

    size_t Read(void *buffer, size_t size, size_t count) override
    {
        if (size == 0)
            return 0;
        const std::uint64_t rows = std::min<std::uint64_t>(count, (m_bytes.size() - m_at) / size);
        if (rows > 0)
            std::memcpy(buffer, m_bytes.data() + m_at, rows * size);
        m_at += rows * size;
        return rows;
    }
    size_t Write(const void *, size_t, size_t) override { return 0; }
    aiReturn Seek(size_t offset, aiOrigin origin) override
    {
        const std::uint64_t from = origin == aiOrigin_SET   ? 0
                                   : origin == aiOrigin_CUR ? m_at
                                                            : m_bytes.size();
        const std::uint64_t place = from + offset;
        if (place > m_bytes.size())
            return aiReturn_FAILURE;
        m_at = place;
        return aiReturn_SUCCESS;
    }
    size_t Tell() const override { return m_at; }
    size_t FileSize() const override { return m_bytes.size(); }
    void Flush() override {}

private:
    ByteView m_bytes;
    std::uint64_t m_at = 0;
};

} // namespace

std::string AssimpFiles::mainName() const
{
    return "main." + extensionOf(m_source.fileName()).toStdString();
}

const ByteView *AssimpFiles::bytesOf(const char *name) const
{
    if (name == mainName())
        return &m_source.bytes();
    return m_source.sideFile(QString::fromUtf8(name));
}

bool AssimpFiles::Exists(const char *name) const
{
    return bytesOf(name) != nullptr;
}

Assimp::IOStream *AssimpFiles::Open(const char *name, const char *mode)
{
    const bool writes = std::string_view(mode).find_first_of("wa+") != std::string_view::npos;
    const ByteView *bytes = writes ? nullptr : bytesOf(name);
    return bytes ? new MappedStream(*bytes) : nullptr;
}

void AssimpFiles::Close(Assimp::IOStream *stream)
{
    delete stream;
}

} // namespace vams::viewers
