#pragma once
// In which order a frame is drawn, and whether its edges are smoothed: by a multi-sampled picture
// in between, so that smoothing can be left out while the camera moves and no window format
// matters.

#include <QList>
#include <QSize>

#include <Qt3DRender/QFrameGraphNode>

class QColor;

namespace Qt3DCore {
class QEntity;
}
namespace Qt3DRender {
class QAbstractTexture;
class QClearBuffers;
class QRenderCapture;
class QRenderStateSet;
class QRenderTarget;
class QSubtreeEnabler;
} // namespace Qt3DRender

namespace vams::viewers {

class FrameGraph : public Qt3DRender::QFrameGraphNode
{
    Q_OBJECT

public:
    /// To be put under the surface selector.
    FrameGraph(Qt3DCore::QEntity *camera, Qt3DCore::QNode *parent);

    void setSize(const QSize &pixels);
    void setSmooth(bool smooth);
    void setBackground(const QColor &color);
    void setWireVisible(bool visible);
    /// Whether what shaders put beyond their first clip distance is left out.
    void setClipping(bool clips);
    /// The samples that the resolve pass puts on screen.
    [[nodiscard]] Qt3DRender::QAbstractTexture &samples() { return *m_textures.first(); }
    /// Gives what is drawn, without the overlays.
    [[nodiscard]] Qt3DRender::QRenderCapture &capture() { return *m_capture; }

private:
    void addScene(Qt3DRender::QFrameGraphNode *under);
    Qt3DRender::QFrameGraphNode *addPassBranch(const char *name,
                                               Qt3DRender::QFrameGraphNode *under);
    void makeTarget();

    Qt3DRender::QSubtreeEnabler *m_direct;
    Qt3DRender::QSubtreeEnabler *m_smooth;
    Qt3DRender::QRenderTarget *m_target;
    Qt3DRender::QRenderCapture *m_capture;
    QList<Qt3DRender::QAbstractTexture *> m_textures;
    QList<Qt3DRender::QClearBuffers *> m_clears;
    QList<Qt3DRender::QRenderStateSet *> m_clips;
    bool m_isClipping = false;
    QList<Qt3DRender::QSubtreeEnabler *> m_wires;
};

} // namespace vams::viewers
