#pragma once
// What Assimp may read: the mapped bytes of the file, and the files beside it through the source.
// It never opens a path of its own and never writes.

#include "viewers/base/source.h"

#include <assimp/IOStream.hpp>
#include <assimp/IOSystem.hpp>

namespace vams::viewers {

class AssimpFiles final : public Assimp::IOSystem
{
public:
    explicit AssimpFiles(const Source &source)
        : m_source(source)
    {}

    /// The name under which Assimp asks for the file itself.
    [[nodiscard]] std::string mainName() const;

    bool Exists(const char *name) const override;
    char getOsSeparator() const override { return '/'; }
    Assimp::IOStream *Open(const char *name, const char *mode) override;
    void Close(Assimp::IOStream *stream) override;

private:
    [[nodiscard]] const ByteView *bytesOf(const char *name) const;

    const Source &m_source;
};

} // namespace vams::viewers
