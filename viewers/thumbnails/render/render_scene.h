#pragma once
// A model in the memory of the renderer: one item a draw call, in a scene of radius one around the
// origin with y up.

#include "viewers/thumbnails/render/camera_fit.h"
#include "viewers/thumbnails/render/gl_program.h"

namespace vams::viewers {

struct RenderItem
{
    GLuint vertexArray = 0;
    GLenum mode = GL_TRIANGLES;
    GLsizei count = 0;
    bool isIndexed = false;
    QMatrix4x4 model;
    Material material;
    bool hasNormals = false;
};

class RenderScene
{
public:
    RenderScene(const GlApi &gl, GlScope &scope, const MeshData &data);

    [[nodiscard]] const std::vector<RenderItem> &items() const { return m_items; }
    [[nodiscard]] const Bounds &bounds() const { return m_bounds; }
    [[nodiscard]] const std::vector<QVector3D> &outline() const { return m_outline; }
    [[nodiscard]] std::size_t pointCount() const { return m_pointCount; }
    [[nodiscard]] bool isPointCloud() const { return m_pointCount > 0 && m_isOnlyPoints; }
    [[nodiscard]] GLuint texture(int image) const { return m_textures[image]; }

private:
    struct Uploaded
    {
        GLuint vertexArray = 0;
        GLsizei count = 0;
    };

    void upload(const Mesh &mesh, Uploaded &made, const QMatrix4x4 &model);
    void addMesh(const Mesh &mesh, Uploaded &made, const QMatrix4x4 &model);
    void uploadAttribute(GLuint place, GLint width, GLenum type, std::size_t size, const void *data,
                         std::size_t vertices, std::size_t step);
    void addItems(const MeshData &data, const QMatrix4x4 &normalise);
    void uploadTextures(const MeshData &data);

    const GlApi &m_gl;
    GlScope &m_scope;
    std::vector<RenderItem> m_items;
    std::vector<GLuint> m_textures;
    std::vector<QVector3D> m_outline;
    Bounds m_bounds;
    std::size_t m_pointCount = 0;
    bool m_isOnlyPoints = false;
    bool m_isHeavy = false; ///< has more triangles than a thumbnail can show
};

} // namespace vams::viewers
