#include "web/platform/drawn_words.h"

#include <emscripten.h>
#include <imgui_internal.h>

namespace oreplan::platform {

std::vector<DrawnWords>& drawn_words() {
    static std::vector<DrawnWords> words;
    return words;
}

}  // namespace oreplan::platform

// Called by site/main.js; an index is less than the count.
extern "C" {
using oreplan::platform::drawn_words;

EMSCRIPTEN_KEEPALIVE int oreplan_drawn_count() { return static_cast<int>(drawn_words().size()); }

EMSCRIPTEN_KEEPALIVE const char* oreplan_drawn_words(int index) {
    return drawn_words()[static_cast<std::size_t>(index)].words.c_str();
}

/// Four floats: left, top, right, bottom.
EMSCRIPTEN_KEEPALIVE const float* oreplan_drawn_place(int index) { return &drawn_words()[static_cast<std::size_t>(index)].left; }

/// Four floats: the place of what the keyboard stands on; of no size where that is nothing.
EMSCRIPTEN_KEEPALIVE const float* oreplan_focus_place() {
    static ImRect place;
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    ImGuiWindow* window = imgui.NavWindow;
    place = imgui.NavId && window ? ImGui::WindowRectRelToAbs(window, window->NavRectRel[imgui.NavLayer]) : ImRect{};
    return &place.Min.x;
}
}
