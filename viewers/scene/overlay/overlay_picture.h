#pragma once
// A small picture drawn over the 3D view at a fixed place: widgets cannot lie over a 3D window on
// every system.

#include <QImage>
#include <QRect>

#include <Qt3DCore/QEntity>

namespace Qt3DRender {
class QAbstractTexture;
class QParameter;
} // namespace Qt3DRender

namespace vams::viewers {

class SceneLook;

class OverlayPicture : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    OverlayPicture(SceneLook &look, Qt3DCore::QNode *parent);

    /// Premultiplied picture; its device pixel ratio counts. `place` and `view` in
    /// device-independent pixels.
    void show(const QImage &picture, const QPoint &place, const QSize &view);

private:
    Qt3DRender::QParameter *m_picture;
    Qt3DRender::QParameter *m_place;
    Qt3DRender::QParameter *m_viewSize;
    Qt3DRender::QAbstractTexture *m_texture = nullptr;
    qint64 m_shown = 0;
};

/// Fills the view with the mean of a multi-sampled picture.
Qt3DCore::QEntity *makeResolve(SceneLook &look, Qt3DRender::QAbstractTexture &samples,
                               Qt3DCore::QNode *parent);

} // namespace vams::viewers
