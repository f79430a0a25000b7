#include "viewers/thumbnails/render/thumbnail_renderer.h"

#include "viewers/base/format_error.h"
#include "viewers/thumbnails/render/mesh_renderer.h"
#include "viewers/thumbnails/render/text_page.h"

namespace vams::viewers {

namespace {

constexpr std::size_t maxTriangles = 40'000'000; ///< more would take minutes

/// Pictures smaller than a tile stay as they are: textures of 16 pixels must not turn to mud.
QImage fitted(const QImage &image, QSize size)
{
    const QImage premultiplied = image.convertToFormat(QImage::Format_RGBA8888_Premultiplied);
    const bool isLarger = image.width() > size.width() || image.height() > size.height();
    const QImage scaled =
        isLarger ? premultiplied.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                 : premultiplied;
    return scaled.convertToFormat(QImage::Format_RGBA8888);
}

} // namespace

ThumbnailRenderer::ThumbnailRenderer() = default;
ThumbnailRenderer::~ThumbnailRenderer() = default;

Result<QImage> ThumbnailRenderer::renderMesh(const MeshData &mesh, const QString &fileName,
                                             QSize size)
{
    if (mesh.triangleCount() > maxTriangles)
        return fail(ErrorKind::Invalid, ReaderText::tr("The model is too large for a thumbnail."),
                    fileName);
    if (!m_meshes)
        m_meshes = MeshRenderer::create();
    if (!m_meshes)
        return fail(ErrorKind::Internal, ReaderText::tr("This system has no OpenGL 3.3."), fileName,
                    ReaderText::tr("Install the graphics driver or Mesa's software renderer."));
    QImage picture = m_meshes->render(mesh, size);
    if (picture.isNull())
        return fail(ErrorKind::Internal,
                    ReaderText::tr("There is not enough memory to draw this model."), fileName);
    return picture;
}

Result<QImage> ThumbnailRenderer::render(const Loaded &loaded, const QString &fileName, QSize size)
{
    if (size.isEmpty() || size.width() > 4096 || size.height() > 4096)
        return fail(ErrorKind::Internal,
                    ReaderText::tr("The size of the thumbnail is not possible."));
    if (const auto *mesh = std::get_if<MeshData>(&loaded))
        return renderMesh(*mesh, fileName, size);
    if (const auto *image = std::get_if<QImage>(&loaded))
        return fitted(*image, size);
    return drawTextPage(std::get<TextSample>(loaded), size);
}

} // namespace vams::viewers
