#include "viewers/scene/frame_graph.h"

#include "viewers/scene/scene_look.h"

#include <Qt3DCore/QEntity>
#include <Qt3DRender/QCameraSelector>
#include <Qt3DRender/QClearBuffers>
#include <Qt3DRender/QClipPlane>
#include <Qt3DRender/QFilterKey>
#include <Qt3DRender/QNoDraw>
#include <Qt3DRender/QRenderCapture>
#include <Qt3DRender/QRenderPassFilter>
#include <Qt3DRender/QRenderStateSet>
#include <Qt3DRender/QRenderTarget>
#include <Qt3DRender/QRenderTargetOutput>
#include <Qt3DRender/QRenderTargetSelector>
#include <Qt3DRender/QSortPolicy>
#include <Qt3DRender/QSubtreeEnabler>
#include <Qt3DRender/QTexture>
#include <Qt3DRender/QViewport>

#include <QColor>

#include <utility>

namespace vams::viewers {

namespace {

constexpr int smoothSamples = 4;

} // namespace

FrameGraph::FrameGraph(Qt3DCore::QEntity *camera, Qt3DCore::QNode *parent)
    : QFrameGraphNode(parent)
{
    auto *viewport = new Qt3DRender::QViewport(this);
    auto *seen = new Qt3DRender::QCameraSelector(viewport);
    seen->setCamera(camera);

    m_direct = new Qt3DRender::QSubtreeEnabler(seen);
    addScene(m_direct);

    m_smooth = new Qt3DRender::QSubtreeEnabler(seen);
    auto *into = new Qt3DRender::QRenderTargetSelector(m_smooth);
    makeTarget();
    into->setTarget(m_target);
    addScene(into);
    addPassBranch(pass::resolve, m_smooth);
    setSmooth(true);

    m_capture = new Qt3DRender::QRenderCapture(seen);
    new Qt3DRender::QNoDraw(m_capture);
    addPassBranch(pass::overlay, seen);
}

void FrameGraph::makeTarget()
{
    m_target = new Qt3DRender::QRenderTarget(this);
    const auto add = [this](Qt3DRender::QRenderTargetOutput::AttachmentPoint point,
                            Qt3DRender::QAbstractTexture::TextureFormat format) {
        auto *texture = new Qt3DRender::QTexture2DMultisample;
        texture->setFormat(format);
        texture->setSamples(smoothSamples);
        texture->setGenerateMipMaps(false);
        auto *output = new Qt3DRender::QRenderTargetOutput(m_target);
        output->setAttachmentPoint(point);
        output->setTexture(texture);
        m_target->addOutput(output);
        m_textures.append(texture);
    };
    add(Qt3DRender::QRenderTargetOutput::Color0, Qt3DRender::QAbstractTexture::RGBA8_UNorm);
    add(Qt3DRender::QRenderTargetOutput::Depth, Qt3DRender::QAbstractTexture::D24);
    setSize(QSize(1, 1));
}

void FrameGraph::addScene(Qt3DRender::QFrameGraphNode *under)
{
    auto *clear = new Qt3DRender::QClearBuffers(under);
    clear->setBuffers(Qt3DRender::QClearBuffers::ColorDepthBuffer);
    new Qt3DRender::QNoDraw(clear);
    m_clears.append(clear);

    auto *clip = new Qt3DRender::QRenderStateSet(under);
    m_clips.append(clip);
    addPassBranch(pass::opaque, clip);
    auto *wire = new Qt3DRender::QSubtreeEnabler(clip);
    wire->setEnabled(false);
    addPassBranch(pass::wire, wire);
    m_wires.append(wire);
    auto *sorted = new Qt3DRender::QSortPolicy(clip);
    sorted->setSortTypes(
        QList<Qt3DRender::QSortPolicy::SortType>{Qt3DRender::QSortPolicy::BackToFront});
    addPassBranch(pass::blend, sorted);
}

Qt3DRender::QFrameGraphNode *FrameGraph::addPassBranch(const char *name,
                                                       Qt3DRender::QFrameGraphNode *under)
{
    auto *filter = new Qt3DRender::QRenderPassFilter(under);
    auto *key = new Qt3DRender::QFilterKey(filter);
    key->setName(QLatin1String(pass::key));
    key->setValue(QLatin1String(name));
    filter->addMatch(key);
    return filter;
}

void FrameGraph::setSize(const QSize &pixels)
{
    const QSize size = pixels.expandedTo(QSize(1, 1));
    for (Qt3DRender::QAbstractTexture *texture : std::as_const(m_textures))
        texture->setSize(size.width(), size.height());
}

void FrameGraph::setSmooth(bool smooth)
{
    m_smooth->setEnabled(smooth);
    m_direct->setEnabled(!smooth);
}

void FrameGraph::setBackground(const QColor &color)
{
    for (Qt3DRender::QClearBuffers *clear : std::as_const(m_clears))
        clear->setClearColor(color);
}

void FrameGraph::setWireVisible(bool visible)
{
    for (Qt3DRender::QSubtreeEnabler *wire : std::as_const(m_wires))
        wire->setEnabled(visible);
}

void FrameGraph::setClipping(bool clips)
{
    if (std::exchange(m_isClipping, clips) == clips)
        return;
    for (Qt3DRender::QRenderStateSet *set : std::as_const(m_clips)) {
        const auto states = set->renderStates();
        for (Qt3DRender::QRenderState *state : states) {
            set->removeRenderState(state);
            state->deleteLater();
        }
        if (!clips)
            continue;
        auto *plane = new Qt3DRender::QClipPlane;
        plane->setPlaneIndex(0);
        set->addRenderState(plane);
    }
}

} // namespace vams::viewers
