#include "viewers/scene/graphics.h"

#include <QByteArray>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>

namespace vams::viewers {

namespace {

bool isSoftwareRenderer(const QString &name)
{
    for (const char *known : {"llvmpipe", "softpipe", "swrast", "software", "swiftshader", "gdi"}) {
        if (name.contains(QLatin1String(known), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Graphics askDriver()
{
    QOpenGLContext context;
    context.setFormat(sceneFormat());
    if (!context.create())
        return {};
    QOffscreenSurface surface;
    surface.setFormat(context.format());
    surface.create();
    if (!surface.isValid() || !context.makeCurrent(&surface))
        return {};
    Graphics found;
    const auto *name =
        reinterpret_cast<const char *>(context.functions()->glGetString(GL_RENDERER));
    found.renderer = QString::fromUtf8(name ? name : "");
    found.isSoftware = isSoftwareRenderer(found.renderer);
    found.isUsable = context.format().version() >= qMakePair(3, 3);
    context.doneCurrent();
    return found;
}

} // namespace

void prepareGraphics()
{
    if (!qEnvironmentVariableIsSet("QT3D_RENDERER"))
        qputenv("QT3D_RENDERER", "opengl");
}

const Graphics &graphics()
{
    static const Graphics found = askDriver();
    return found;
}

QSurfaceFormat sceneFormat()
{
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setVersion(3, 3);
    format.setDepthBufferSize(24);
    format.setStencilBufferSize(8);
    // Edges are smoothed by a picture in between; here it would cost in every frame.
    format.setSamples(0);
    return format;
}

} // namespace vams::viewers
