#pragma once
// The OpenGL functions that thumbnails use, fetched from the context, so that no GL library is
// linked.

#include "viewers/thumbnails/render/gl_context.h"

#include <QtGui/qopengl.h>

namespace vams::viewers {

// clang-format off
#define VAMS_GL_FUNCTIONS(X) \
    X(decltype(&::glClear), Clear) X(decltype(&::glClearColor), ClearColor) \
    X(decltype(&::glViewport), Viewport) X(decltype(&::glEnable), Enable) X(decltype(&::glDisable), Disable) \
    X(decltype(&::glDepthMask), DepthMask) X(decltype(&::glDepthFunc), DepthFunc) \
    X(decltype(&::glPolygonOffset), PolygonOffset) X(decltype(&::glReadPixels), ReadPixels) \
    X(decltype(&::glDrawBuffer), DrawBuffer) X(decltype(&::glReadBuffer), ReadBuffer) \
    X(decltype(&::glBlendFunc), BlendFunc) X(decltype(&::glPixelStorei), PixelStorei) \
    X(decltype(&::glGenTextures), GenTextures) X(decltype(&::glDeleteTextures), DeleteTextures) \
    X(decltype(&::glBindTexture), BindTexture) X(decltype(&::glTexImage2D), TexImage2D) \
    X(decltype(&::glTexParameteri), TexParameteri) X(decltype(&::glTexParameterfv), TexParameterfv) \
    X(decltype(&::glDrawArrays), DrawArrays) X(decltype(&::glDrawElements), DrawElements) \
    X(decltype(&::glGetError), GetError) X(decltype(&::glLineWidth), LineWidth) \
    X(PFNGLACTIVETEXTUREPROC, ActiveTexture) X(PFNGLGENERATEMIPMAPPROC, GenerateMipmap) \
    X(PFNGLGENBUFFERSPROC, GenBuffers) X(PFNGLDELETEBUFFERSPROC, DeleteBuffers) \
    X(PFNGLBINDBUFFERPROC, BindBuffer) X(PFNGLBUFFERDATAPROC, BufferData) \
    X(PFNGLGENVERTEXARRAYSPROC, GenVertexArrays) X(PFNGLDELETEVERTEXARRAYSPROC, DeleteVertexArrays) \
    X(PFNGLBINDVERTEXARRAYPROC, BindVertexArray) X(PFNGLENABLEVERTEXATTRIBARRAYPROC, EnableVertexAttribArray) \
    X(PFNGLVERTEXATTRIBPOINTERPROC, VertexAttribPointer) X(PFNGLVERTEXATTRIB4FPROC, VertexAttrib4f) \
    X(PFNGLGENFRAMEBUFFERSPROC, GenFramebuffers) X(PFNGLDELETEFRAMEBUFFERSPROC, DeleteFramebuffers) \
    X(PFNGLBINDFRAMEBUFFERPROC, BindFramebuffer) X(PFNGLBLITFRAMEBUFFERPROC, BlitFramebuffer) \
    X(PFNGLFRAMEBUFFERTEXTURE2DPROC, FramebufferTexture2D) \
    X(PFNGLFRAMEBUFFERRENDERBUFFERPROC, FramebufferRenderbuffer) \
    X(PFNGLCHECKFRAMEBUFFERSTATUSPROC, CheckFramebufferStatus) \
    X(PFNGLGENRENDERBUFFERSPROC, GenRenderbuffers) X(PFNGLDELETERENDERBUFFERSPROC, DeleteRenderbuffers) \
    X(PFNGLBINDRENDERBUFFERPROC, BindRenderbuffer) \
    X(PFNGLRENDERBUFFERSTORAGEMULTISAMPLEPROC, RenderbufferStorageMultisample) \
    X(PFNGLCREATESHADERPROC, CreateShader) X(PFNGLSHADERSOURCEPROC, ShaderSource) \
    X(PFNGLCOMPILESHADERPROC, CompileShader) X(PFNGLGETSHADERIVPROC, GetShaderiv) \
    X(PFNGLGETSHADERINFOLOGPROC, GetShaderInfoLog) X(PFNGLDELETESHADERPROC, DeleteShader) \
    X(PFNGLCREATEPROGRAMPROC, CreateProgram) X(PFNGLATTACHSHADERPROC, AttachShader) \
    X(PFNGLBINDATTRIBLOCATIONPROC, BindAttribLocation) X(PFNGLLINKPROGRAMPROC, LinkProgram) \
    X(PFNGLGETPROGRAMIVPROC, GetProgramiv) X(PFNGLUSEPROGRAMPROC, UseProgram) \
    X(PFNGLDELETEPROGRAMPROC, DeleteProgram) X(PFNGLGETUNIFORMLOCATIONPROC, GetUniformLocation) \
    X(PFNGLUNIFORM1IPROC, Uniform1i) X(PFNGLUNIFORM1FPROC, Uniform1f) X(PFNGLUNIFORM2FPROC, Uniform2f) \
    X(PFNGLUNIFORM3FPROC, Uniform3f) X(PFNGLUNIFORM4FPROC, Uniform4f) \
    X(PFNGLUNIFORMMATRIX4FVPROC, UniformMatrix4fv) X(PFNGLUNIFORMMATRIX3FVPROC, UniformMatrix3fv)
// clang-format on

struct GlApi
{
#define VAMS_GL_MEMBER(Type, Name) Type Name = nullptr;
    VAMS_GL_FUNCTIONS(VAMS_GL_MEMBER)
#undef VAMS_GL_MEMBER

    /// False when the context lacks a function.
    bool load(const GlContext &context);
};

} // namespace vams::viewers
