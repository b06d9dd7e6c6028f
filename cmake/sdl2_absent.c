/* Stands in for the parts of SDL2 that are not compiled but that Dear ImGui's back end names: there is never a game
   controller, and no SDL renderer. */
#include "SDL_gamecontroller.h"
#include "SDL_render.h"

SDL_bool SDL_IsGameController(int index) { (void)index; return SDL_FALSE; }
SDL_GameController* SDL_GameControllerOpen(int index) { (void)index; return 0; }
void SDL_GameControllerClose(SDL_GameController* pad) { (void)pad; }
Uint8 SDL_GameControllerGetButton(SDL_GameController* pad, SDL_GameControllerButton button) {
    (void)pad; (void)button; return 0;
}
Sint16 SDL_GameControllerGetAxis(SDL_GameController* pad, SDL_GameControllerAxis axis) {
    (void)pad; (void)axis; return 0;
}
int SDL_GetRendererOutputSize(SDL_Renderer* renderer, int* width, int* height) {
    (void)renderer; (void)width; (void)height; return -1;
}
