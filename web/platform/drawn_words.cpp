#include "web/platform/drawn_words.h"

#include <emscripten.h>
#include <imgui_internal.h>

#include <algorithm>

#include "web/platform/window.h"

// clang-format off
EM_JS(void, site_scrolled, (), { Module["site"]["scrolled"](); });
// clang-format on

namespace oreplan::platform {

namespace {

std::vector<DrawnWords> words;
bool recording = false;
bool followed = false;

}  // namespace

void tell_scrolled() {
    if (followed) site_scrolled();
}

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

/// Seven floats: left, top, right, bottom, size, strong, middle.
EMSCRIPTEN_KEEPALIVE const float* oreplan_drawn_place(int index) { return &words[static_cast<std::size_t>(index)].left; }

/// The window that a text scrolls with, and the bytes at which its lines begin after the first, with a 0 behind them.
EMSCRIPTEN_KEEPALIVE unsigned int oreplan_drawn_window(int index) { return words[static_cast<std::size_t>(index)].window; }
EMSCRIPTEN_KEEPALIVE const std::size_t* oreplan_drawn_lines(int index) {
    auto& lines = words[static_cast<std::size_t>(index)].lines;
    if (lines.empty() || lines.back() != 0) lines.push_back(0);
    return lines.data();
}

/// Of a window: left, top, right, bottom of what is seen of it, how far it is scrolled, and how far it can be. Null where it is gone.
EMSCRIPTEN_KEEPALIVE const float* oreplan_window(unsigned int id) {
    static float place[6];
    const ImGuiWindow* window = ImGui::FindWindowByID(id);
    if (!window || !window->WasActive) return nullptr;
    const ImRect seen = window->InnerRect;
    const float told[]{seen.Min.x, seen.Min.y, seen.Max.x, seen.Max.y, window->Scroll.y, window->ScrollMax.y};
    std::copy(std::begin(told), std::end(told), place);
    return place;
}

EMSCRIPTEN_KEEPALIVE void oreplan_scroll(unsigned int id, float to) {
    ImGuiWindow* window = ImGui::FindWindowByID(id);
    if (!window) return;
    ImGui::SetScrollY(window, to);
    oreplan::platform::request_frames();
}

/// Whether the end of a frame is told, and whether the mouse is over words that nothing else wants it for.
EMSCRIPTEN_KEEPALIVE void oreplan_follow_scroll(int follow) { oreplan::platform::followed = follow != 0; }
EMSCRIPTEN_KEEPALIVE int oreplan_is_over_words() {
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    return imgui.HoveredId == 0 && imgui.ActiveId == 0 && imgui.MouseCursor == ImGuiMouseCursor_TextInput;
}

/// Four floats: the place of what the keyboard stands on; of no size where that is nothing.
EMSCRIPTEN_KEEPALIVE const float* oreplan_focus_place() {
    static ImRect place;
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    ImGuiWindow* window = imgui.NavWindow;
    place = imgui.NavId && window ? ImGui::WindowRectRelToAbs(window, window->NavRectRel[imgui.NavLayer]) : ImRect{};
    return &place.Min.x;
}
}
