#include "viewers/thumbnails/render/gl_program.h"

#include "core/base/log.h"

namespace vams::viewers {

bool GlApi::load(const GlContext &context)
{
    bool isComplete = true;
#define VAMS_GL_RESOLVE(Type, Name)                                                                \
    Name = reinterpret_cast<Type>(context.resolve("gl" #Name));                                    \
    isComplete = isComplete && Name != nullptr;
    VAMS_GL_FUNCTIONS(VAMS_GL_RESOLVE)
#undef VAMS_GL_RESOLVE
    return isComplete;
}

GlProgram::GlProgram(const GlApi &gl, const char *vertexShader, const char *fragmentShader)
    : m_gl(gl)
{
    const GLuint vertex = compile(GL_VERTEX_SHADER, vertexShader);
    const GLuint fragment = compile(GL_FRAGMENT_SHADER, fragmentShader);
    m_program = gl.CreateProgram();
    gl.AttachShader(m_program, vertex);
    gl.AttachShader(m_program, fragment);
    gl.BindAttribLocation(m_program, AttributePosition, "position");
    gl.BindAttribLocation(m_program, AttributeNormal, "normal");
    gl.BindAttribLocation(m_program, AttributeTexCoord, "texCoord");
    gl.BindAttribLocation(m_program, AttributeColor, "color");
    gl.LinkProgram(m_program);
    gl.DeleteShader(vertex);
    gl.DeleteShader(fragment);
    GLint isLinked = 0;
    gl.GetProgramiv(m_program, GL_LINK_STATUS, &isLinked);
    if (!isLinked) {
        gl.DeleteProgram(m_program);
        m_program = 0;
    }
}

GlProgram::~GlProgram()
{
    if (m_program)
        m_gl.DeleteProgram(m_program);
}

GLuint GlProgram::compile(GLenum kind, const char *source) const
{
    const GLuint shader = m_gl.CreateShader(kind);
    m_gl.ShaderSource(shader, 1, &source, nullptr);
    m_gl.CompileShader(shader);
    GLint isCompiled = 0;
    m_gl.GetShaderiv(shader, GL_COMPILE_STATUS, &isCompiled);
    if (!isCompiled) {
        char log[2000] = {};
        m_gl.GetShaderInfoLog(shader, sizeof(log), nullptr, log);
        qCCritical(logViewers) << "shader:" << log;
    }
    return shader;
}

GLint GlProgram::place(const char *name)
{
    const auto [it, isNew] = m_places.try_emplace(name, -1);
    if (isNew)
        it->second = m_gl.GetUniformLocation(m_program, name);
    return it->second;
}

void GlProgram::set(const char *name, int value)
{
    m_gl.Uniform1i(place(name), value);
}

void GlProgram::set(const char *name, float value)
{
    m_gl.Uniform1f(place(name), value);
}

void GlProgram::set(const char *name, const QVector2D &value)
{
    m_gl.Uniform2f(place(name), value.x(), value.y());
}

void GlProgram::set(const char *name, const QVector3D &value)
{
    m_gl.Uniform3f(place(name), value.x(), value.y(), value.z());
}

void GlProgram::set(const char *name, const QVector4D &value)
{
    m_gl.Uniform4f(place(name), value.x(), value.y(), value.z(), value.w());
}

void GlProgram::set(const char *name, const QMatrix4x4 &value)
{
    m_gl.UniformMatrix4fv(place(name), 1, GL_FALSE, value.constData());
}

void GlProgram::set(const char *name, const QMatrix3x3 &value)
{
    m_gl.UniformMatrix3fv(place(name), 1, GL_FALSE, value.constData());
}

GlScope::~GlScope()
{
    const auto count = [](const std::vector<GLuint> &names) {
        return static_cast<GLsizei>(names.size());
    };
    m_gl.DeleteFramebuffers(count(m_framebuffers), m_framebuffers.data());
    m_gl.DeleteRenderbuffers(count(m_renderbuffers), m_renderbuffers.data());
    m_gl.DeleteTextures(count(m_textures), m_textures.data());
    m_gl.DeleteVertexArrays(count(m_arrays), m_arrays.data());
    m_gl.DeleteBuffers(count(m_buffers), m_buffers.data());
}

GLuint GlScope::buffer(GLenum target, const void *data, std::size_t bytes)
{
    m_gl.GenBuffers(1, &m_buffers.emplace_back());
    m_gl.BindBuffer(target, m_buffers.back());
    m_gl.BufferData(target, static_cast<GLsizeiptr>(bytes), data, GL_STATIC_DRAW);
    return m_buffers.back();
}

GLuint GlScope::vertexArray()
{
    m_gl.GenVertexArrays(1, &m_arrays.emplace_back());
    m_gl.BindVertexArray(m_arrays.back());
    return m_arrays.back();
}

GLuint GlScope::texture(const QImage &image, bool isData)
{
    const QImage rgba = image.convertToFormat(QImage::Format_RGBA8888);
    m_gl.GenTextures(1, &m_textures.emplace_back());
    m_gl.BindTexture(GL_TEXTURE_2D, m_textures.back());
    m_gl.TexImage2D(GL_TEXTURE_2D, 0, isData ? GL_RGBA8 : GL_SRGB8_ALPHA8, rgba.width(),
                    rgba.height(), 0, GL_RGBA, GL_UNSIGNED_BYTE, rgba.constBits());
    m_gl.GenerateMipmap(GL_TEXTURE_2D);
    m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR_MIPMAP_LINEAR);
    m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    return m_textures.back();
}

GLuint GlScope::depthTexture(QSize size, bool compares)
{
    m_gl.GenTextures(1, &m_textures.emplace_back());
    m_gl.BindTexture(GL_TEXTURE_2D, m_textures.back());
    m_gl.TexImage2D(GL_TEXTURE_2D, 0, GL_DEPTH_COMPONENT32F, size.width(), size.height(), 0,
                    GL_DEPTH_COMPONENT, GL_FLOAT, nullptr);
    const GLint filter = compares ? GL_LINEAR : GL_NEAREST;
    m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, filter);
    m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, filter);
    m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    if (compares)
        m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_COMPARE_MODE, GL_COMPARE_REF_TO_TEXTURE);
    return m_textures.back();
}

GLuint GlScope::colorTexture(QSize size, GLint format)
{
    m_gl.GenTextures(1, &m_textures.emplace_back());
    m_gl.BindTexture(GL_TEXTURE_2D, m_textures.back());
    m_gl.TexImage2D(GL_TEXTURE_2D, 0, format, size.width(), size.height(), 0,
                    format == GL_R8 ? GL_RED : GL_RGBA, GL_UNSIGNED_BYTE, nullptr);
    m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
    m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
    m_gl.TexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    return m_textures.back();
}

GLuint GlScope::framebuffer(GLuint colorTexture, GLuint depthTexture)
{
    m_gl.GenFramebuffers(1, &m_framebuffers.emplace_back());
    m_gl.BindFramebuffer(GL_FRAMEBUFFER, m_framebuffers.back());
    if (depthTexture)
        m_gl.FramebufferTexture2D(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_TEXTURE_2D, depthTexture,
                                  0);
    if (colorTexture) {
        m_gl.FramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, colorTexture,
                                  0);
    } else {
        m_gl.DrawBuffer(GL_NONE);
        m_gl.ReadBuffer(GL_NONE);
    }
    return m_framebuffers.back();
}

GLuint GlScope::sampledFramebuffer(QSize size, int samples)
{
    m_gl.GenFramebuffers(1, &m_framebuffers.emplace_back());
    m_gl.BindFramebuffer(GL_FRAMEBUFFER, m_framebuffers.back());
    const auto attach = [this, size, samples](GLenum format, GLenum attachment) {
        m_gl.GenRenderbuffers(1, &m_renderbuffers.emplace_back());
        m_gl.BindRenderbuffer(GL_RENDERBUFFER, m_renderbuffers.back());
        m_gl.RenderbufferStorageMultisample(GL_RENDERBUFFER, samples, format, size.width(),
                                            size.height());
        m_gl.FramebufferRenderbuffer(GL_FRAMEBUFFER, attachment, GL_RENDERBUFFER,
                                     m_renderbuffers.back());
    };
    attach(GL_RGBA8, GL_COLOR_ATTACHMENT0);
    attach(GL_DEPTH_COMPONENT32F, GL_DEPTH_ATTACHMENT);
    return m_framebuffers.back();
}

} // namespace vams::viewers
