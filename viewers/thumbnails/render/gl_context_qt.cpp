// Windows and macOS: a hidden surface of Qt.

#include "viewers/thumbnails/render/gl_context.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>

namespace vams::viewers {

namespace {

class HiddenSurfaceContext final : public GlContext
{
public:
    bool start()
    {
        QSurfaceFormat format;
        format.setVersion(3, 3);
        format.setProfile(QSurfaceFormat::CoreProfile);
        m_context.setFormat(format);
        m_surface.setFormat(format);
        m_surface.create();
        return m_context.create() && m_context.makeCurrent(&m_surface);
    }
    [[nodiscard]] QFunctionPointer resolve(const char *function) const override
    {
        return m_context.getProcAddress(function);
    }

private:
    QOffscreenSurface m_surface;
    QOpenGLContext m_context;
};

} // namespace

std::unique_ptr<GlContext> GlContext::create()
{
    auto context = std::make_unique<HiddenSurfaceContext>();
    return context->start() ? std::move(context) : nullptr;
}

} // namespace vams::viewers
