# SDL2: window, input and clock only, as a fixed list of sources. (Its own CMake files take minutes to configure here.)
include(cmake/sources.cmake)
source_dir(SDL2_DIR SDL2 src/SDL.c "SDL2 (2.26)")

set(_sdl2_sources
    SDL.c SDL_assert.c SDL_dataqueue.c SDL_error.c SDL_guid.c SDL_hints.c SDL_list.c SDL_log.c SDL_utils.c
    atomic/SDL_atomic.c atomic/SDL_spinlock.c
    cpuinfo/SDL_cpuinfo.c
    events/SDL_clipboardevents.c events/SDL_displayevents.c events/SDL_dropevents.c events/SDL_events.c
    events/SDL_gesture.c events/SDL_keyboard.c events/SDL_mouse.c events/SDL_quit.c events/SDL_touch.c
    events/SDL_windowevents.c events/imKStoUCS.c events/SDL_keysym_to_scancode.c events/SDL_scancode_tables.c
    file/SDL_rwops.c
    loadso/dummy/SDL_sysloadso.c
    locale/SDL_locale.c locale/emscripten/SDL_syslocale.c
    stdlib/SDL_crc16.c stdlib/SDL_crc32.c stdlib/SDL_getenv.c stdlib/SDL_iconv.c stdlib/SDL_malloc.c
    stdlib/SDL_qsort.c stdlib/SDL_stdlib.c stdlib/SDL_string.c stdlib/SDL_strtokr.c
    thread/SDL_thread.c thread/generic/SDL_syscond.c thread/generic/SDL_sysmutex.c thread/generic/SDL_syssem.c
    thread/generic/SDL_systhread.c thread/generic/SDL_systls.c
    timer/SDL_timer.c timer/unix/SDL_systimer.c
    video/SDL_clipboard.c video/SDL_rect.c video/SDL_video.c
    video/emscripten/SDL_emscriptenevents.c
    video/emscripten/SDL_emscriptenmouse.c video/emscripten/SDL_emscriptenvideo.c
)
list(TRANSFORM _sdl2_sources PREPEND "${SDL2_DIR}/src/")

add_library(sdl2 STATIC ${_sdl2_sources} ${PROJECT_SOURCE_DIR}/cmake/sdl2_absent.c ${PROJECT_SOURCE_DIR}/cmake/sdl2_webgl.c)
target_include_directories(sdl2 SYSTEM PUBLIC ${SDL2_DIR}/include)
# Includes that ask for <SDL2/SDL.h> find it as well.
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/include/sdl2")
file(CREATE_LINK "${SDL2_DIR}/include" "${CMAKE_BINARY_DIR}/include/sdl2/SDL2" SYMBOLIC)
target_include_directories(sdl2 SYSTEM PUBLIC "${CMAKE_BINARY_DIR}/include/sdl2")
target_include_directories(sdl2 PRIVATE ${SDL2_DIR}/src)
target_compile_options(sdl2 PRIVATE -w -include "${PROJECT_SOURCE_DIR}/cmake/sdl2_config.h")
