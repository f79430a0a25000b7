#include "viewers/thumbnails/render/mesh_renderer.h"

#include "viewers/thumbnails/render/shaders.h"
#include "viewers/thumbnails/render/surface_shader.h"

#include <algorithm>
#include <cmath>

namespace vams::viewers {

/// Directions towards the lights.
struct StudioLights
{
    QVector3D key, fill, rim;
};

namespace {

/// Drawn larger and scaled down. Clouds without several samples a pixel, which cost most there.
constexpr float meshScale = 1.5f;
constexpr float cloudScale = 2;
constexpr int edgeSamples = 4;
constexpr float lineWidth = 2.5f; ///< where the system draws such lines
constexpr QSize shadowSize(1024, 1024);
constexpr QSize heightSize(256, 256);
constexpr float occlusionRadius = 0.16f;

enum TextureUnit
{
    UnitBase,
    UnitMetal,
    UnitNormal,
    UnitEmissive,
    UnitShadow,
    UnitOcclusion,
    UnitDepth,
    UnitHeight
};

/// Fixed to the camera, so that every model is lit alike.
StudioLights lightsFor(const ThumbnailCamera &camera)
{
    const QVector3D ahead = camera.view.inverted().mapVector(QVector3D(0, 0, -1));
    const QVector3D back = QVector3D(-ahead.x(), 0, -ahead.z()).normalized();
    const QVector3D up(0, 1, 0);
    const QVector3D right = QVector3D::crossProduct(up, back);
    return {(right * -0.62f + up * 1.05f + back * 0.5f).normalized(),
            (right * 0.95f + up * 0.35f + back * 0.6f).normalized(),
            (right * 0.55f + up * 0.75f - back * 0.85f).normalized()};
}

/// Parallel light over the scene's ball.
QMatrix4x4 parallelView(const QVector3D &way, const QVector3D &up)
{
    QMatrix4x4 matrix;
    matrix.ortho(-1.05f, 1.05f, -1.05f, 1.05f, 0.5f, 8);
    matrix.lookAt(way * 2, QVector3D(), up);
    return matrix;
}

QVector2D pixelOf(QSize size)
{
    return {1.0f / static_cast<float>(size.width()), 1.0f / static_cast<float>(size.height())};
}

/// Larger points where there are few, so that a cloud looks like a surface but stays a cloud.
float pointSizeFor(std::size_t points, QSize picture)
{
    const float area =
        0.30f * static_cast<float>(picture.width()) * static_cast<float>(picture.height());
    return std::clamp(2.7f * std::sqrt(area / std::max<float>(1, static_cast<float>(points))), 2.2f,
                      12.0f);
}

} // namespace

struct MeshRenderer::Frame
{
    Frame(const GlApi &gl, const MeshData &data, QSize pictureSize)
        : scope(gl)
        , scene(gl, scope, data)
        , size(pictureSize)
        , scale(scene.isPointCloud() ? cloudScale : meshScale)
        , large(pictureSize * scale)
        , camera(fitCamera(scene.outline(), scene.bounds(), pictureSize))
        , lights(lightsFor(camera))
        , pointSize(pointSizeFor(scene.pointCount(), large))
    {
        // The floor reaches through the camera's whole view.
        const QVector3D up =
            std::abs(lights.key.y()) > 0.95f ? QVector3D(1, 0, 0) : QVector3D(0, 1, 0);
        shadowMatrix = parallelView(lights.key, up);
        heightRange = std::max(scene.bounds().size().y(), 1e-3f);
        heightMatrix.ortho(-1.05f, 1.05f, -1.05f, 1.05f, 0, heightRange * 1.001f);
        const QVector3D floor(0, scene.bounds().min.y(), 0);
        heightMatrix.lookAt(floor, floor + QVector3D(0, 1, 0), QVector3D(0, 0, 1));
    }

    GlScope scope;
    RenderScene scene;
    QSize size;
    float scale;
    QSize large;
    ThumbnailCamera camera;
    StudioLights lights;
    float pointSize;
    QMatrix4x4 shadowMatrix;
    QMatrix4x4 heightMatrix;
    float heightRange = 1;
    GLuint shadowMap = 0;
    GLuint heightMap = 0;
    GLuint occlusionMap = 0;
    GLuint ground = 0;
};

std::unique_ptr<MeshRenderer> MeshRenderer::create()
{
    std::unique_ptr<MeshRenderer> renderer(new MeshRenderer);
    return renderer->start() ? std::move(renderer) : nullptr;
}

bool MeshRenderer::start()
{
    m_context = GlContext::create();
    if (!m_context || !m_gl.load(*m_context))
        return false;
    const auto program = [this](const char *vertex, const char *fragment) {
        return std::make_unique<GlProgram>(m_gl, vertex, fragment);
    };
    m_depth = program(shaders::sceneVertex, shaders::depthFragment);
    m_occlusion = program(shaders::coverVertex, shaders::occlusionFragment);
    m_blur = program(shaders::coverVertex, shaders::blurFragment);
    m_ground = program(shaders::groundVertex, shaders::groundFragment);
    m_shadow = program(shaders::coverVertex, shaders::shadowFragment);
    m_surface = program(shaders::sceneVertex, shaders::sceneFragment);
    m_gl.Enable(GL_PROGRAM_POINT_SIZE);
    return m_depth->isValid() && m_occlusion->isValid() && m_blur->isValid() &&
           m_ground->isValid() && m_surface->isValid();
}

void MeshRenderer::bind(int unit, GLuint texture) const
{
    m_gl.ActiveTexture(GL_TEXTURE0 + static_cast<GLenum>(unit));
    m_gl.BindTexture(GL_TEXTURE_2D, texture);
}

void MeshRenderer::drawItem(const RenderItem &item) const
{
    m_gl.BindVertexArray(item.vertexArray);
    // What a mesh lacks: white, no normal.
    m_gl.VertexAttrib4f(AttributeColor, 1, 1, 1, 1);
    m_gl.VertexAttrib4f(AttributeNormal, 0, 0, 0, 0);
    m_gl.VertexAttrib4f(AttributeTexCoord, 0, 0, 0, 0);
    if (item.isIndexed)
        m_gl.DrawElements(item.mode, item.count, GL_UNSIGNED_INT, nullptr);
    else
        m_gl.DrawArrays(item.mode, 0, item.count);
}

void MeshRenderer::drawDepth(Frame &frame, const QMatrix4x4 &viewProjection, QSize size,
                             float pointSize)
{
    m_gl.Viewport(0, 0, size.width(), size.height());
    m_gl.Clear(GL_DEPTH_BUFFER_BIT);
    m_gl.Enable(GL_DEPTH_TEST);
    m_gl.Disable(GL_BLEND);
    m_depth->use();
    m_depth->set("viewProjection", viewProjection);
    m_depth->set("pointSize", pointSize);
    for (const RenderItem &item : frame.scene.items()) {
        if (item.material.alphaMode == AlphaMode::Blend && item.material.baseColor.w() < 0.5f)
            continue;
        m_depth->set("model", item.model);
        m_depth->set("isPoints", item.mode == GL_POINTS ? 1 : 0);
        drawItem(item);
    }
}

void MeshRenderer::makeShadowMaps(Frame &frame)
{
    frame.shadowMap = frame.scope.depthTexture(shadowSize, true);
    frame.scope.framebuffer(0, frame.shadowMap);
    drawDepth(frame, frame.shadowMatrix, shadowSize, 3);
    frame.heightMap = frame.scope.depthTexture(heightSize, false);
    frame.scope.framebuffer(0, frame.heightMap);
    drawDepth(frame, frame.heightMatrix, heightSize, 2);
}

void MeshRenderer::makeOcclusion(Frame &frame)
{
    const GLuint depth = frame.scope.depthTexture(frame.size, false);
    frame.scope.framebuffer(0, depth);
    const QMatrix4x4 projection = frame.camera.projection;
    drawDepth(frame, projection * frame.camera.view, frame.size,
              std::max(1.0f, frame.pointSize / frame.scale));
    const QVector2D pixel = pixelOf(frame.size);
    const GLuint raw = frame.scope.colorTexture(frame.size, GL_R8);
    frame.occlusionMap = frame.scope.colorTexture(frame.size, GL_R8);
    m_gl.Disable(GL_DEPTH_TEST);
    m_gl.BindVertexArray(frame.scope.vertexArray());
    bind(UnitDepth, depth);
    bind(UnitOcclusion, raw);
    frame.scope.framebuffer(raw, 0);
    m_occlusion->use();
    m_occlusion->set("depthMap", int(UnitDepth));
    m_occlusion->set("lens", QVector4D(1 / projection(0, 0), 1 / projection(1, 1),
                                       frame.camera.nearPlane, frame.camera.farPlane));
    m_occlusion->set("pixel", pixel);
    m_occlusion->set("focal", projection(1, 1) / 2);
    m_occlusion->set("radius", occlusionRadius);
    m_gl.DrawArrays(GL_TRIANGLES, 0, 3);
    frame.scope.framebuffer(frame.occlusionMap, 0);
    m_blur->use();
    m_blur->set("depthMap", int(UnitDepth));
    m_blur->set("occlusionMap", int(UnitOcclusion));
    m_blur->set("pixel", pixel);
    m_blur->set("planes", QVector2D(frame.camera.nearPlane, frame.camera.farPlane));
    m_gl.DrawArrays(GL_TRIANGLES, 0, 3);
}

void MeshRenderer::makeGround(Frame &frame)
{
    static constexpr float corners[] = {-4, 0, -4, 4, 0, -4, -4, 0, 4, 4, 0, -4, 4, 0, 4, -4, 0, 4};
    frame.ground = frame.scope.colorTexture(frame.size, GL_R8);
    frame.scope.framebuffer(frame.ground, 0);
    m_gl.Viewport(0, 0, frame.size.width(), frame.size.height());
    m_gl.ClearColor(0, 0, 0, 0);
    m_gl.Clear(GL_COLOR_BUFFER_BIT);
    m_gl.Disable(GL_DEPTH_TEST);
    m_gl.Disable(GL_BLEND);
    m_gl.BindVertexArray(frame.scope.vertexArray());
    frame.scope.buffer(GL_ARRAY_BUFFER, corners, sizeof(corners));
    m_gl.VertexAttribPointer(AttributePosition, 3, GL_FLOAT, GL_FALSE, 0, nullptr);
    m_gl.EnableVertexAttribArray(AttributePosition);
    bind(UnitShadow, frame.shadowMap);
    bind(UnitHeight, frame.heightMap);
    m_ground->use();
    m_ground->set("viewProjection", frame.camera.projection * frame.camera.view);
    m_ground->set("groundHeight", frame.scene.bounds().min.y());
    m_ground->set("shadowMap", int(UnitShadow));
    m_ground->set("shadowMatrix", frame.shadowMatrix);
    m_ground->set("heightMap", int(UnitHeight));
    m_ground->set("heightMatrix", frame.heightMatrix);
    m_ground->set("heightRange", frame.heightRange);
    m_ground->set("pixel", pixelOf(frame.size));
    m_gl.DrawArrays(GL_TRIANGLES, 0, 6);
}

void MeshRenderer::drawGround(Frame &frame)
{
    m_gl.BindVertexArray(frame.scope.vertexArray());
    bind(UnitHeight, frame.ground);
    m_shadow->use();
    m_shadow->set("shadow", int(UnitHeight));
    m_shadow->set("pixel", pixelOf(frame.size));
    m_gl.DepthMask(GL_FALSE);
    m_gl.DrawArrays(GL_TRIANGLES, 0, 3);
    m_gl.DepthMask(GL_TRUE);
}

void MeshRenderer::setMaterial(const Frame &frame, const RenderItem &item)
{
    const Material &material = item.material;
    GlProgram &program = *m_surface;
    const auto map = [&](const char *flag, const char *sampler, int unit, int image) {
        program.set(flag, image >= 0 ? 1 : 0);
        program.set(sampler, unit);
        bind(unit, image >= 0 ? frame.scene.texture(image) : 0);
    };
    program.set("baseColor", material.baseColor);
    program.set("metallic", material.metallic);
    program.set("roughness", material.roughness);
    program.set("emissive", material.emissive);
    program.set("alphaMode", static_cast<int>(material.alphaMode));
    program.set("alphaCutoff", material.alphaCutoff);
    map("hasBaseMap", "baseMap", UnitBase, material.baseColorImage);
    map("hasMetalMap", "metalMap", UnitMetal, material.metallicRoughnessImage);
    map("hasNormalMap", "normalMap", UnitNormal, material.normalImage);
    map("hasEmissiveMap", "emissiveMap", UnitEmissive, material.emissiveImage);
    const bool isPoints = item.mode == GL_POINTS;
    program.set("isPoints", isPoints ? 1 : 0);
    program.set("shading", item.mode == GL_TRIANGLES ? 0 : isPoints && item.hasNormals ? 1 : 2);
    program.set("model", item.model);
    program.set("normalMatrix", item.model.normalMatrix());
}

void MeshRenderer::drawItems(Frame &frame)
{
    GlProgram &program = *m_surface;
    program.use();
    m_gl.LineWidth(lineWidth);
    m_gl.GetError(); // some systems refuse
    program.set("viewProjection", frame.camera.projection * frame.camera.view);
    program.set("pointSize", frame.pointSize);
    program.set("eye", frame.camera.eye);
    program.set("keyDirection", frame.lights.key);
    program.set("fillDirection", frame.lights.fill);
    program.set("rimDirection", frame.lights.rim);
    program.set("shadowMap", int(UnitShadow));
    program.set("shadowMatrix", frame.shadowMatrix);
    program.set("occlusionMap", int(UnitOcclusion));
    program.set("pixel", pixelOf(frame.large));
    bind(UnitShadow, frame.shadowMap);
    bind(UnitOcclusion, frame.occlusionMap);
    for (const RenderItem &item : frame.scene.items()) {
        const bool isBlend = item.material.alphaMode == AlphaMode::Blend;
        m_gl.DepthMask(isBlend ? GL_FALSE : GL_TRUE);
        setMaterial(frame, item);
        drawItem(item);
    }
    m_gl.DepthMask(GL_TRUE);
}

QImage MeshRenderer::readBack(Frame &frame, GLuint drawn)
{
    // From several samples to one, then from the large picture to the small one.
    const QSize large = frame.large;
    const GLuint flat = frame.scope.framebuffer(frame.scope.colorTexture(large, GL_RGBA8), 0);
    QImage picture(large, QImage::Format_RGBA8888_Premultiplied);
    if (picture.isNull())
        return {};
    m_gl.BindFramebuffer(GL_READ_FRAMEBUFFER, drawn);
    m_gl.BindFramebuffer(GL_DRAW_FRAMEBUFFER, flat);
    m_gl.BlitFramebuffer(0, 0, large.width(), large.height(), 0, 0, large.width(), large.height(),
                         GL_COLOR_BUFFER_BIT, GL_NEAREST);
    m_gl.BindFramebuffer(GL_READ_FRAMEBUFFER, flat);
    m_gl.PixelStorei(GL_PACK_ALIGNMENT, 1);
    m_gl.ReadPixels(0, 0, large.width(), large.height(), GL_RGBA, GL_UNSIGNED_BYTE, picture.bits());
    if (m_gl.GetError() != GL_NO_ERROR)
        return {};
    return picture.mirrored()
        .scaled(frame.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGBA8888);
}

QImage MeshRenderer::render(const MeshData &data, QSize size)
{
    Frame frame(m_gl, data, size);
    if (!frame.scene.isPointCloud()) {
        makeShadowMaps(frame);
        makeGround(frame);
    }
    makeOcclusion(frame);
    const GLuint target =
        frame.scope.sampledFramebuffer(frame.large, frame.scene.isPointCloud() ? 0 : edgeSamples);
    if (m_gl.CheckFramebufferStatus(GL_FRAMEBUFFER) != GL_FRAMEBUFFER_COMPLETE)
        return {};
    m_gl.Viewport(0, 0, frame.large.width(), frame.large.height());
    m_gl.ClearColor(0, 0, 0, 0);
    m_gl.Clear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    m_gl.Enable(GL_DEPTH_TEST);
    m_gl.Enable(GL_BLEND);
    m_gl.BlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
    if (!frame.scene.isPointCloud())
        drawGround(frame);
    drawItems(frame);
    return readBack(frame, target);
}

} // namespace vams::viewers
