#include "viewers/scene/overlay/overlay_picture.h"

#include "viewers/scene/scene_geometry.h"
#include "viewers/scene/scene_look.h"

#include <Qt3DRender/QGeometryRenderer>
#include <Qt3DRender/QParameter>
#include <Qt3DRender/QTexture>

#include <QVector2D>

namespace vams::viewers {

namespace {

SceneMesh overlaySquare()
{
    static constexpr float corners[] = {0, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 1, 0, 0};
    SceneMesh mesh;
    mesh.positions = QByteArray(reinterpret_cast<const char *>(corners), sizeof corners);
    mesh.bounds = {QVector3D(0, 0, 0), QVector3D(1, 1, 0)};
    return mesh;
}

} // namespace

OverlayPicture::OverlayPicture(SceneLook &look, Qt3DCore::QNode *parent)
    : QEntity(parent)
    , m_picture(new Qt3DRender::QParameter(this))
    , m_place(new Qt3DRender::QParameter(QStringLiteral("place"), QVector4D(), this))
    , m_viewSize(new Qt3DRender::QParameter(QStringLiteral("viewSize"), QVector2D(1, 1), this))
{
    m_picture->setName(QStringLiteral("picture"));
    addComponent(makeGeometry(overlaySquare(), this));
    addComponent(look.makeOverlay(QStringLiteral("overlay.vert"), QStringLiteral("overlay.frag"),
                                  {m_picture, m_place, m_viewSize}));
}

void OverlayPicture::show(const QImage &picture, const QPoint &place, const QSize &view)
{
    const QSizeF size = picture.deviceIndependentSize();
    m_place->setValue(QVector4D(static_cast<float>(place.x()), static_cast<float>(place.y()),
                                static_cast<float>(size.width()),
                                static_cast<float>(size.height())));
    m_viewSize->setValue(
        QVector2D(static_cast<float>(view.width()), static_cast<float>(view.height())));
    if (m_texture && m_shown == picture.cacheKey())
        return;
    Qt3DRender::QAbstractTexture *old = m_texture;
    m_texture =
        makeTexture(picture.convertToFormat(QImage::Format_RGBA8888_Premultiplied), false, this);
    m_shown = picture.cacheKey();
    m_picture->setValue(QVariant::fromValue(m_texture));
    if (old)
        old->deleteLater();
}

Qt3DCore::QEntity *makeResolve(SceneLook &look, Qt3DRender::QAbstractTexture &samples,
                               Qt3DCore::QNode *parent)
{
    auto *entity = new Qt3DCore::QEntity(parent);
    entity->addComponent(makeGeometry(overlaySquare(), entity));
    auto *from = new Qt3DRender::QParameter(QStringLiteral("samples"), &samples, entity);
    entity->addComponent(look.makeOverlay(QStringLiteral("resolve.vert"),
                                          QStringLiteral("resolve.frag"), {from}, pass::resolve));
    return entity;
}

} // namespace vams::viewers
