/* Stands in for the parts of SDL2 that are not compiled but that the rest, or Dear ImGui's back end, names. */
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
