#pragma once
// A shader program, and the small pieces of OpenGL state that the passes of a picture share.

#include "viewers/thumbnails/render/gl_api.h"

#include <QImage>
#include <QMatrix4x4>
#include <QSize>

#include <map>
#include <string>
#include <vector>

namespace vams::viewers {

/// Attribute places that all programs share.
enum GlAttribute : GLuint
{
    AttributePosition = 0,
    AttributeNormal = 1,
    AttributeTexCoord = 2,
    AttributeColor = 3
};

class GlProgram
{
public:
    GlProgram(const GlApi &gl, const char *vertexShader, const char *fragmentShader);
    ~GlProgram();
    GlProgram(const GlProgram &) = delete;
    GlProgram &operator=(const GlProgram &) = delete;

    [[nodiscard]] bool isValid() const { return m_program != 0; }
    void use() const { m_gl.UseProgram(m_program); }
    void set(const char *name, int value);
    void set(const char *name, float value);
    void set(const char *name, const QVector2D &value);
    void set(const char *name, const QVector3D &value);
    void set(const char *name, const QVector4D &value);
    void set(const char *name, const QMatrix4x4 &value);
    void set(const char *name, const QMatrix3x3 &value);

private:
    GLuint compile(GLenum kind, const char *source) const;
    GLint place(const char *name);

    const GlApi &m_gl;
    GLuint m_program = 0;
    std::map<std::string, GLint> m_places;
};

/// Objects of one picture; gone with it.
class GlScope
{
public:
    explicit GlScope(const GlApi &gl)
        : m_gl(gl)
    {}
    ~GlScope();
    GlScope(const GlScope &) = delete;
    GlScope &operator=(const GlScope &) = delete;

    GLuint buffer(GLenum target, const void *data, std::size_t bytes);
    GLuint vertexArray();
    /// With mipmaps; colours are sRGB unless `isData`.
    GLuint texture(const QImage &image, bool isData);
    GLuint depthTexture(QSize size, bool compares);
    GLuint colorTexture(QSize size, GLint format);
    GLuint framebuffer(GLuint colorTexture, GLuint depthTexture);
    /// Colour and depth with several samples a pixel.
    GLuint sampledFramebuffer(QSize size, int samples);

private:
    const GlApi &m_gl;
    std::vector<GLuint> m_buffers, m_arrays, m_textures, m_framebuffers, m_renderbuffers;
};

} // namespace vams::viewers
