/* Force-included where Dear ImGui's OpenGL back end is compiled. It asks what state the context is in, to put it back for
   others who draw, and whether its shaders compiled. Nobody else draws here, and each question waits until the browser's
   graphics process has done all it was told before. So the answers are those of a new context whose shaders are well. */
#include <GLES3/gl3.h>

static void answer_integers(GLenum name, GLint* values) {
    switch (name) {
        case GL_MAX_TEXTURE_SIZE: glGetIntegerv(name, values); break; /* browsers know it by heart */
        case GL_MAJOR_VERSION: *values = 3; break;
        case GL_ACTIVE_TEXTURE: *values = GL_TEXTURE0; break;
        case GL_BLEND_SRC_RGB:
        case GL_BLEND_SRC_ALPHA: *values = GL_ONE; break;
        case GL_BLEND_EQUATION_RGB:
        case GL_BLEND_EQUATION_ALPHA: *values = GL_FUNC_ADD; break;
        case GL_VIEWPORT:
        case GL_SCISSOR_BOX: values[0] = values[1] = values[2] = values[3] = 0; break;
        default: *values = 0;
    }
}

static void answer_success(GLuint object, GLenum name, GLint* value) {
    (void)object;
    *value = name == GL_INFO_LOG_LENGTH ? 0 : GL_TRUE;
}

#define glGetIntegerv answer_integers
#define glGetShaderiv answer_success
#define glGetProgramiv answer_success
#define glIsEnabled(capability) GL_FALSE
