/* Stands in for the parts of SDL2 that are not compiled but that the rest, or Dear ImGui's back end, names. */
#include <emscripten.h>
#include <emscripten/html5.h>

#include "SDL_internal.h"

#include "SDL_gamecontroller.h"
#include "SDL_render.h"
#include "video/SDL_sysvideo.h"

/* There is never a game controller, and no SDL renderer. */
/* (Emscripten would take the joysticks from its JavaScript for SDL 1, all of it.) */
int SDL_NumJoysticks(void) { return 0; }
SDL_bool SDL_IsGameController(int index) { return SDL_FALSE; }
SDL_GameController* SDL_GameControllerOpen(int index) { return NULL; }
void SDL_GameControllerClose(SDL_GameController* pad) {}
Uint8 SDL_GameControllerGetButton(SDL_GameController* pad, SDL_GameControllerButton button) { return 0; }
Sint16 SDL_GameControllerGetAxis(SDL_GameController* pad, SDL_GameControllerAxis axis) { return 0; }
int SDL_GetRendererOutputSize(SDL_Renderer* renderer, int* width, int* height) { return -1; }

/* Windows are drawn by WebGL, never by pixels copied from memory. */
int Emscripten_CreateWindowFramebuffer(_THIS, SDL_Window* window, Uint32* format, void** pixels, int* pitch) {
    return SDL_Unsupported();
}
int Emscripten_UpdateWindowFramebuffer(_THIS, SDL_Window* window, const SDL_Rect* rects, int count) { return SDL_Unsupported(); }
void Emscripten_DestroyWindowFramebuffer(_THIS, SDL_Window* window) {}

/* No pixels in memory at all: pictures as cursors or icons, shaped windows, gamma. */
SDL_Surface* SDL_CreateRGBSurface(Uint32 flags, int width, int height, int depth, Uint32 r, Uint32 g, Uint32 b, Uint32 a) {
    return NULL;
}
SDL_Surface* SDL_CreateRGBSurfaceFrom(void* pixels, int width, int height, int depth, int pitch, Uint32 r, Uint32 g, Uint32 b,
                                      Uint32 a) {
    return NULL;
}
SDL_Surface* SDL_ConvertSurfaceFormat(SDL_Surface* surface, Uint32 format, Uint32 flags) { return NULL; }
void SDL_FreeSurface(SDL_Surface* surface) {}
SDL_bool SDL_PixelFormatEnumToMasks(Uint32 format, int* bits, Uint32* r, Uint32* g, Uint32* b, Uint32* a) { return SDL_FALSE; }
void SDL_CalculateGammaRamp(float gamma, Uint16* ramp) {}

/* Full screen, a caught pointer, the title and the question before a page is left are the affair of the browser and of web/site. The
   canvas is as large as the page makes it, and keys go where SDL does not keep them from the browser (web/platform/keyboard.cpp).
   Emscripten's own ways to all these are JavaScript, sent to every visitor. */
EMSCRIPTEN_RESULT emscripten_request_fullscreen_strategy(const char* target, EM_BOOL later,
                                                         const EmscriptenFullscreenStrategy* how) {
    return EMSCRIPTEN_RESULT_NOT_SUPPORTED;
}
EMSCRIPTEN_RESULT emscripten_exit_fullscreen(void) { return EMSCRIPTEN_RESULT_NOT_SUPPORTED; }
EMSCRIPTEN_RESULT emscripten_request_pointerlock(const char* target, EM_BOOL later) { return EMSCRIPTEN_RESULT_NOT_SUPPORTED; }
EMSCRIPTEN_RESULT emscripten_exit_pointerlock(void) { return EMSCRIPTEN_RESULT_NOT_SUPPORTED; }
EMSCRIPTEN_RESULT emscripten_set_element_css_size(const char* target, double width, double height) {
    return EMSCRIPTEN_RESULT_SUCCESS;
}
void emscripten_set_window_title(const char* title) {}
void emscripten_get_screen_size(int* width, int* height) {
    *width = EM_ASM_INT({ return screen.width; });
    *height = EM_ASM_INT({ return screen.height; });
}

#define NEVER_TOLD(of, listener)                                                                                               \
    EMSCRIPTEN_RESULT emscripten_set_##of##_callback_on_thread(const char* target, void* data, EM_BOOL capture, listener call, \
                                                               pthread_t thread) {                                             \
        return EMSCRIPTEN_RESULT_SUCCESS;                                                                                      \
    }
NEVER_TOLD(fullscreenchange, em_fullscreenchange_callback_func)
NEVER_TOLD(pointerlockchange, em_pointerlockchange_callback_func)
NEVER_TOLD(resize, em_ui_callback_func)
NEVER_TOLD(keydown, em_key_callback_func)
NEVER_TOLD(keyup, em_key_callback_func)
NEVER_TOLD(keypress, em_key_callback_func)
EMSCRIPTEN_RESULT emscripten_set_beforeunload_callback_on_thread(void* data, em_beforeunload_callback call, pthread_t thread) {
    return EMSCRIPTEN_RESULT_SUCCESS;
}
