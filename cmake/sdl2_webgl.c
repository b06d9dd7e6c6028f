/* How SDL2 gets at OpenGL: WebGL 2 by way of Emscripten. SDL2's own way leads through Emscripten's EGL, which is written in
   JavaScript and sent to every visitor, with all that Emscripten knows of main loops and full screens. There is one window, whose
   canvas is the page's, and it is drawn when the browser says so. */
#include <emscripten/html5.h>

#include "SDL_internal.h"

#include "video/emscripten/SDL_emscriptenopengles.h"

int Emscripten_GLES_LoadLibrary(_THIS, const char* path) { return 0; }
void SDL_EGL_UnloadLibrary(_THIS) {}

/* The program calls OpenGL directly; nobody asks for it by name. */
void* SDL_EGL_GetProcAddress(_THIS, const char* name) { return NULL; }

/* The canvas is the surface. SDL only asks whether there is one. */
EGLSurface* SDL_EGL_CreateSurface(_THIS, NativeWindowType window) { return (EGLSurface*)_this; }
void SDL_EGL_DestroySurface(_THIS, EGLSurface surface) {}

SDL_GLContext Emscripten_GLES_CreateContext(_THIS, SDL_Window* window) {
    EmscriptenWebGLContextAttributes attributes;
    emscripten_webgl_init_context_attributes(&attributes);
    attributes.majorVersion = 2;
    attributes.alpha = attributes.depth = attributes.stencil = attributes.antialias = EM_FALSE;
    attributes.enableExtensionsByDefault = EM_FALSE;
    const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = emscripten_webgl_create_context("#canvas", &attributes);
    if (context <= 0 || emscripten_webgl_make_context_current(context) != EMSCRIPTEN_RESULT_SUCCESS) {
        SDL_SetError("There is no WebGL 2");
        return NULL;
    }
    return (SDL_GLContext)context;
}

int Emscripten_GLES_MakeCurrent(_THIS, SDL_Window* window, SDL_GLContext context) {
    return emscripten_webgl_make_context_current((EMSCRIPTEN_WEBGL_CONTEXT_HANDLE)context) == EMSCRIPTEN_RESULT_SUCCESS ? 0 : -1;
}

void SDL_EGL_DeleteContext(_THIS, SDL_GLContext context) {
    emscripten_webgl_destroy_context((EMSCRIPTEN_WEBGL_CONTEXT_HANDLE)context);
}

/* The browser shows what was drawn when it shows the page. */
int Emscripten_GLES_SwapWindow(_THIS, SDL_Window* window) { return 0; }
int SDL_EGL_SetSwapInterval(_THIS, int interval) { return interval == 1 ? 0 : SDL_Unsupported(); }
int SDL_EGL_GetSwapInterval(_THIS) { return 1; }
