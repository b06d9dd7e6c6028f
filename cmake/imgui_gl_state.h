/* Force-included where Dear ImGui's OpenGL back end is compiled. It asks what state the context is in, to put it back for
   others who draw, and whether its shaders compiled. Nobody else draws here, and each question waits until the browser's
   graphics process has done all it was told before. So the answers are those of a new context whose shaders are well. */
#include <GLES3/gl3.h>
#include <stdio.h> /* before its sscanf is another */

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

/* Dear ImGui reads "#version 300 es" with sscanf, for which the C library's own sscanf would come with all that it can read. */
static int read_first_number(const char* text, const char* format, int* number, ...) {
    (void)format;
    while (*text && (*text < '0' || *text > '9')) ++text;
    for (*number = 0; *text >= '0' && *text <= '9'; ++text) *number = *number * 10 + (*text - '0');
    return 1;
}

#define sscanf read_first_number
#define glGetIntegerv answer_integers
#define glGetShaderiv answer_success
#define glGetProgramiv answer_success
#define glIsEnabled(capability) GL_FALSE
