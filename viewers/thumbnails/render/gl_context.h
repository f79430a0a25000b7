#pragma once
// An OpenGL 3.3 context without a window, current on the thread that made it. One implementation a
// system.

#include <QFunctionPointer>

#include <memory>

namespace vams::viewers {

class GlContext
{
public:
    virtual ~GlContext() = default;

    /// Null when the system has no OpenGL that does.
    static std::unique_ptr<GlContext> create();

    [[nodiscard]] virtual QFunctionPointer resolve(const char *function) const = 0;
};

} // namespace vams::viewers
