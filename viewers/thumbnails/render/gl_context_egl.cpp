// Linux: EGL without any surface, on Mesa's software renderer: no display is needed, pictures are
// the same on every machine, and no graphics driver sees untrusted data.

#include "viewers/thumbnails/render/gl_context.h"

#include <QtGlobal>

#include <EGL/egl.h>
#include <EGL/eglext.h>

namespace vams::viewers {

namespace {

class EglContext final : public GlContext
{
public:
    ~EglContext() override
    {
        if (m_context != EGL_NO_CONTEXT) {
            eglMakeCurrent(m_display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
            eglDestroyContext(m_display, m_context);
        }
        if (m_display != EGL_NO_DISPLAY)
            eglTerminate(m_display);
    }

    bool start()
    {
        qputenv("LIBGL_ALWAYS_SOFTWARE", "1");
        m_display =
            eglGetPlatformDisplay(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
        if (m_display == EGL_NO_DISPLAY || !eglInitialize(m_display, nullptr, nullptr) ||
            !eglBindAPI(EGL_OPENGL_API))
            return false;
        const EGLint wanted[] = {EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_SURFACE_TYPE, 0,
                                 EGL_NONE};
        EGLConfig config = nullptr;
        EGLint count = 0;
        if (!eglChooseConfig(m_display, wanted, &config, 1, &count) || count < 1)
            return false;
        const EGLint version[] = {EGL_CONTEXT_MAJOR_VERSION,
                                  3,
                                  EGL_CONTEXT_MINOR_VERSION,
                                  3,
                                  EGL_CONTEXT_OPENGL_PROFILE_MASK,
                                  EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                                  EGL_NONE};
        m_context = eglCreateContext(m_display, config, EGL_NO_CONTEXT, version);
        return m_context != EGL_NO_CONTEXT &&
               eglMakeCurrent(m_display, EGL_NO_SURFACE, EGL_NO_SURFACE, m_context);
    }

    [[nodiscard]] QFunctionPointer resolve(const char *function) const override
    {
        return eglGetProcAddress(function);
    }

private:
    EGLDisplay m_display = EGL_NO_DISPLAY;
    EGLContext m_context = EGL_NO_CONTEXT;
};

} // namespace

std::unique_ptr<GlContext> GlContext::create()
{
    auto context = std::make_unique<EglContext>();
    return context->start() ? std::move(context) : nullptr;
}

} // namespace vams::viewers
