/* SDL2's own choices for Emscripten, less what a dashboard never uses. Force-included when SDL2 is compiled. */
#ifndef ORE_SDL2_CONFIG_H
#define ORE_SDL2_CONFIG_H

#include "SDL_config_emscripten.h"
#define SDL_config_h_ /* keeps SDL_config.h from including it again without the cuts below */

#define SDL_LEAN_AND_MEAN 1 /* no pixel blitters */

#undef SDL_AUDIO_DRIVER_DISK
#undef SDL_AUDIO_DRIVER_DUMMY
#undef SDL_AUDIO_DRIVER_EMSCRIPTEN
#define SDL_AUDIO_DISABLED 1

#undef SDL_JOYSTICK_EMSCRIPTEN
#define SDL_JOYSTICK_DISABLED 1
#undef SDL_SENSOR_DUMMY
#define SDL_SENSOR_DISABLED 1

#undef SDL_VIDEO_RENDER_OGL_ES2
#define SDL_RENDER_DISABLED 1

#undef SDL_POWER_EMSCRIPTEN
#define SDL_POWER_DISABLED 1
#undef SDL_FILESYSTEM_EMSCRIPTEN
#define SDL_FILESYSTEM_DISABLED 1
#undef SDL_LOADSO_DLOPEN
#define SDL_LOADSO_DUMMY 1

/* Emscripten's own ways to what follows are JavaScript, sent to every visitor for nothing.
   The canvas is as large as the page and web/platform/window.cpp make it. SDL would try one pixel first, and each change has
   the browser make its drawing buffer anew. */
#include <emscripten.h>
#include <emscripten/html5.h>
#define emscripten_set_canvas_element_size(canvas, width, height) ((void)0)
#define emscripten_set_element_css_size(canvas, width, height) ((void)0)

/* Any size will do for the one display that SDL has to know. */
#define emscripten_get_screen_size(width, height) (*(width) = *(height) = 1)

/* Keys go where nobody keeps them from the browser (web/platform/keyboard.cpp). Full screen, a caught pointer, the title and the
   question before a page is left are the affair of the browser and of web/site. */
#undef emscripten_set_keydown_callback
#undef emscripten_set_keyup_callback
#undef emscripten_set_keypress_callback
#undef emscripten_set_resize_callback
#undef emscripten_set_fullscreenchange_callback
#undef emscripten_set_pointerlockchange_callback
#undef emscripten_set_beforeunload_callback
#define emscripten_set_keydown_callback(...) ((void)0)
#define emscripten_set_keyup_callback(...) ((void)0)
#define emscripten_set_keypress_callback(...) ((void)0)
#define emscripten_set_resize_callback(...) ((void)0)
#define emscripten_set_fullscreenchange_callback(...) ((void)0)
#define emscripten_set_pointerlockchange_callback(...) ((void)0)
#define emscripten_set_beforeunload_callback(...) ((void)0)
#define emscripten_request_fullscreen_strategy(...) EMSCRIPTEN_RESULT_NOT_SUPPORTED
#define emscripten_exit_fullscreen() EMSCRIPTEN_RESULT_NOT_SUPPORTED
#define emscripten_request_pointerlock(...) EMSCRIPTEN_RESULT_NOT_SUPPORTED
#define emscripten_exit_pointerlock() EMSCRIPTEN_RESULT_NOT_SUPPORTED
#define emscripten_set_window_title(title) ((void)0)

#endif
