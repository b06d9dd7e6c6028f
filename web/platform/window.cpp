#include "web/platform/window.h"

#include <GLES3/gl3.h>
#include <SDL.h>
#include <emscripten.h>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>
#include <imgui_impl_sdl2.h>
#include <imgui_internal.h>

#include <algorithm>

#include "web/platform/drawn_words.h"
#include "web/platform/host.h"
#include "web/platform/keyboard.h"
#include "web/platform/pixel_snap.h"
#include "web/platform/shown_frame.h"
#include "web/platform/text_agent.h"
#include "web/platform/touch.h"
#include "web/platform/wheel.h"

// clang-format off
EM_JS(int, site_has_graphics, (), { return Module["site"]["hasGraphics"]() ? 1 : 0; });
// clang-format on

namespace oreplan::platform {
namespace {

constexpr const char* canvas_selector = "#canvas";
constexpr int settling_frames = 3;
constexpr double resting_milliseconds = 500;  // longer than ImGui's tooltip delay

struct State {
    SDL_Window* window = nullptr;
    SDL_GLContext context = nullptr;
    std::function<void()> frame;
    ImVec2 size{1, 1};    // CSS pixels
    ImVec2 pixels{1, 1};  // device pixels
    int frames_wanted = 0;
    bool frame_requested = false;
    bool drawing = false;
    bool context_lost = false;
    bool gone = false;  // for good
    long resting_timer = 0;
    ShownFrame shown;
    int frames_drawn = 0;  // or found to be drawn already
};
State state;

EM_BOOL on_animation_frame(double, void*) {
    state.frame_requested = false;
    draw_now();
    return EM_FALSE;
}

void schedule() {
    if (state.frame_requested || state.frames_wanted <= 0 || !state.frame) return;
    state.frame_requested = true;
    emscripten_request_animation_frame(on_animation_frame, nullptr);
}

/// ImGui shows a tooltip when the mouse has rested: it must get to see that.
void draw_when_resting() {
    if (state.resting_timer) emscripten_clear_timeout(state.resting_timer);
    state.resting_timer = emscripten_set_timeout(
        [](void*) {
            state.resting_timer = 0;
            request_frames();
        },
        resting_milliseconds, nullptr);
}

/// Sees each event while the browser delivers it. What it keeps from SDL's queue is dealt with.
int filter_event(void*, SDL_Event* event) {
    if (event->type == SDL_POLLSENTINEL) return 1;  // SDL's own mark, made by each look into the queue
    request_frames(settling_frames);
    if (event->type == SDL_MOUSEMOTION) draw_when_resting();
    return touch_event(*event) || wheel_event(*event) ? 0 : 1;
}

void poll_events() {
    SDL_Event event;
    while (SDL_PollEvent(&event)) ImGui_ImplSDL2_ProcessEvent(&event);
}

bool canvas_fits() {
    int width = 0, height = 0;
    emscripten_get_canvas_element_size(canvas_selector, &width, &height);
    return width == int(state.pixels.x) && height == int(state.pixels.y);
}

/// SDL counts whole CSS pixels and knows nothing of device pixels: it is told the size for the mouse's sake,
/// and the canvas gets exactly as many pixels as the device shows of it.
void fit_canvas() {
    int width = 0, height = 0;
    SDL_GetWindowSize(state.window, &width, &height);
    if (width != int(state.size.x) || height != int(state.size.y))
        SDL_SetWindowSize(state.window, int(state.size.x), int(state.size.y));
    if (canvas_fits()) return;
    emscripten_set_canvas_element_size(canvas_selector, int(state.pixels.x), int(state.pixels.y));
    state.shown.forget();
}

ImVec2 density() { return {state.pixels.x / state.size.x, state.pixels.y / state.size.y}; }

void begin_frame() {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplSDL2_NewFrame();
    ImGuiIO& io = ImGui::GetIO();
    io.DisplaySize = state.size;
    io.DisplayFramebufferScale = density();
    ImGui::NewFrame();
}

void end_frame() {
    release_lost_focus();
    ImGui::Render();
    ImDrawData* data = ImGui::GetDrawData();
    snap_text_to_pixels(*data);
    if (state.shown.becomes(*data)) {
        glViewport(0, 0, int(state.pixels.x), int(state.pixels.y));
        glClear(GL_COLOR_BUFFER_BIT);
        ImGui_ImplOpenGL3_RenderDrawData(data);
        SDL_GL_SwapWindow(state.window);
    }
    ++state.frames_drawn;
    tell_scrolled();
}

/// True while something on the screen moves by itself or an event still waits inside ImGui.
bool unsettled() {
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    const bool fading = imgui.DimBgRatio > 0.0f && imgui.DimBgRatio < 1.0f;
    const bool held = imgui.ActiveId != 0 && ImGui::IsMouseDown(ImGuiMouseButton_Left);
    return fading || held || !imgui.InputEventsQueue.empty();
}

void set_up_imgui() {
    ImGui::CreateContext();
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.ConfigInputTextCursorBlink = false;  // a blinking caret would draw for ever
    io.KeyRepeatDelay = 0.4f;               // a held key draws as often as the browser repeats it
    io.KeyRepeatRate = 0.03f;
}

bool open_graphics() {
    // SDL would keep F5, Ctrl+L and the like from the browser: it is told of no keys (cmake/sdl2_config.h), and keyboard.cpp
    // listens instead. Fingers are touch.cpp's affair.
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0) return false;
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_PROFILE_MASK, SDL_GL_CONTEXT_PROFILE_ES);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MAJOR_VERSION, 3);
    SDL_GL_SetAttribute(SDL_GL_CONTEXT_MINOR_VERSION, 0);
    SDL_GL_SetAttribute(SDL_GL_ALPHA_SIZE, 0);
    SDL_GL_SetAttribute(SDL_GL_DEPTH_SIZE, 0);
    state.window = SDL_CreateWindow("", 0, 0, 1, 1, SDL_WINDOW_OPENGL);
    if (!state.window) return false;
    state.context = SDL_GL_CreateContext(state.window);
    return state.context != nullptr;
}

void draw_frame() {
    --state.frames_wanted;
    poll_events();
    fit_canvas();
    begin_frame();
    scroll_by_touch();
    state.frame();
    end_frame();
    if (unsettled()) state.frames_wanted = std::max(state.frames_wanted, 1);
}

}  // namespace

void open_window() {
    IMGUI_CHECKVERSION();
    set_up_imgui();
    connect_keyboard();
    if (!site_has_graphics() || !open_graphics()) return;
    ImGui_ImplSDL2_InitForOpenGL(state.window, state.context);
    ImGui_ImplOpenGL3_Init("#version 300 es");
    SDL_SetEventFilter(filter_event, nullptr);
    connect_text_agent();
}

bool has_canvas() { return state.context && !state.gone; }

bool can_draw() { return has_canvas() && !state.context_lost; }

void run(std::function<void()> frame) {
    state.frame = std::move(frame);
    draw_now();
}

void request_frames(int count) {
    state.frames_wanted = std::max(state.frames_wanted, count);
    schedule();
}

void draw_now() {
    if (!state.frame || state.drawing) return;
    state.drawing = true;
    if (can_draw()) {
        draw_frame();
    } else {
        state.frames_wanted = 0;
        state.frame();
    }
    state.drawing = false;
    schedule();
}

}  // namespace oreplan::platform

// Called by site/canvas.js.
extern "C" {

EMSCRIPTEN_KEEPALIVE void oreplan_resize(double width, double height, double pixels_x, double pixels_y) {
    using namespace oreplan::platform;
    state.size = {std::max(1.0f, float(width)), std::max(1.0f, float(height))};
    state.pixels = {std::max(1.0f, float(pixels_x)), std::max(1.0f, float(pixels_y))};
    request_frames();
}

EMSCRIPTEN_KEEPALIVE void oreplan_context_lost() { oreplan::platform::state.context_lost = true; }

EMSCRIPTEN_KEEPALIVE void oreplan_context_restored() {
    using namespace oreplan::platform;
    state.context_lost = false;
    ImGui_ImplOpenGL3_DestroyDeviceObjects();  // ImGui uploads its textures again
    state.shown.forget();
    request_frames();
}

EMSCRIPTEN_KEEPALIVE bool oreplan_has_canvas() { return oreplan::platform::has_canvas(); }

EMSCRIPTEN_KEEPALIVE void oreplan_canvas_gone() {
    using namespace oreplan::platform;
    state.gone = true;
    if (host().canvas_gone) host().canvas_gone();
    request_frames();
}

EMSCRIPTEN_KEEPALIVE void oreplan_wake() { oreplan::platform::request_frames(); }

EMSCRIPTEN_KEEPALIVE int oreplan_frames() { return oreplan::platform::state.frames_drawn; }
}
