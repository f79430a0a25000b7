#pragma once
// Draws a model as a thumbnail: studio light, soft shadow on an invisible floor, transparent
// background.

#include "viewers/thumbnails/render/render_scene.h"

#include <memory>

namespace vams::viewers {

class MeshRenderer
{
public:
    /// Null when there is no OpenGL.
    static std::unique_ptr<MeshRenderer> create();

    /// Straight alpha. Null when the graphics memory does not suffice.
    QImage render(const MeshData &data, QSize size);

private:
    struct Frame;

    MeshRenderer() = default;

    [[nodiscard]] bool start();
    void drawDepth(Frame &frame, const QMatrix4x4 &viewProjection, QSize size, float pointSize);
    void makeShadowMaps(Frame &frame);
    void makeOcclusion(Frame &frame);
    void makeGround(Frame &frame);
    void drawGround(Frame &frame);
    void drawItems(Frame &frame);
    void setMaterial(const Frame &frame, const RenderItem &item);
    void drawItem(const RenderItem &item) const;
    [[nodiscard]] QImage readBack(Frame &frame, GLuint drawn);
    void bind(int unit, GLuint texture) const;

    std::unique_ptr<GlContext> m_context;
    GlApi m_gl;
    std::unique_ptr<GlProgram> m_depth;
    std::unique_ptr<GlProgram> m_occlusion;
    std::unique_ptr<GlProgram> m_blur;
    std::unique_ptr<GlProgram> m_ground;
    std::unique_ptr<GlProgram> m_shadow;
    std::unique_ptr<GlProgram> m_surface;
};

} // namespace vams::viewers
