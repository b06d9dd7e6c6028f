#include "web/platform/drawn_words.h"

#include <emscripten.h>
#include <imgui_internal.h>

#include "web/platform/window.h"

namespace oreplan::platform {

namespace {

std::vector<DrawnWords> words;
bool recording = false;

}  // namespace

std::vector<DrawnWords>* recorded_words() { return recording ? &words : nullptr; }

}  // namespace oreplan::platform

// Called by site/main.js; an index is less than the count.
extern "C" {
using oreplan::platform::words;

/// Draws a frame and tells how many texts it has.
EMSCRIPTEN_KEEPALIVE int oreplan_draw_words() {
    words.clear();
    oreplan::platform::recording = true;
    oreplan::platform::draw_now();
    oreplan::platform::recording = false;
    return static_cast<int>(words.size());
}

EMSCRIPTEN_KEEPALIVE const char* oreplan_drawn_words(int index) { return words[static_cast<std::size_t>(index)].words.c_str(); }

/// Four floats: left, top, right, bottom.
EMSCRIPTEN_KEEPALIVE const float* oreplan_drawn_place(int index) { return &words[static_cast<std::size_t>(index)].left; }

/// Four floats: the place of what the keyboard stands on; of no size where that is nothing.
EMSCRIPTEN_KEEPALIVE const float* oreplan_focus_place() {
    static ImRect place;
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    ImGuiWindow* window = imgui.NavWindow;
    place = imgui.NavId && window ? ImGui::WindowRectRelToAbs(window, window->NavRectRel[imgui.NavLayer]) : ImRect{};
    return &place.Min.x;
}
}
