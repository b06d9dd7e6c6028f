#include "web/platform/keyboard.h"

#include <emscripten.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <string_view>

#include "web/platform/host.h"
#include "web/platform/window.h"

// clang-format off
EM_JS(int, site_is_apple, (), { return Module["site"]["isApple"]() ? 1 : 0; });
// clang-format on

namespace oreplan::platform {
namespace {

struct Name {
    std::string_view name;
    ImGuiKey key;
};

constexpr Name names[] = {
    {"Tab", ImGuiKey_Tab},
    {"ArrowLeft", ImGuiKey_LeftArrow},
    {"ArrowRight", ImGuiKey_RightArrow},
    {"ArrowUp", ImGuiKey_UpArrow},
    {"ArrowDown", ImGuiKey_DownArrow},
    {"PageUp", ImGuiKey_PageUp},
    {"PageDown", ImGuiKey_PageDown},
    {"Home", ImGuiKey_Home},
    {"End", ImGuiKey_End},
    {"Insert", ImGuiKey_Insert},
    {"Delete", ImGuiKey_Delete},
    {"Backspace", ImGuiKey_Backspace},
    {"Enter", ImGuiKey_Enter},
    {"Escape", ImGuiKey_Escape},
    {"ContextMenu", ImGuiKey_Menu},
    {" ", ImGuiKey_Space},
    {"+", ImGuiKey_KeypadAdd},
    {"-", ImGuiKey_Minus},
    {"=", ImGuiKey_Equal},
    {"/", ImGuiKey_Slash},
    {",", ImGuiKey_Comma},
    {".", ImGuiKey_Period},
    {"[", ImGuiKey_LeftBracket},
    {"]", ImGuiKey_RightBracket},
};

ImGuiKey offset(ImGuiKey first, int steps) { return ImGuiKey(int(first) + steps); }

/// A key by what it types, so that Ctrl+Z is where the visitor's layout has it.
ImGuiKey key_by_name(std::string_view name) {
    if (name.size() == 1) {
        const char letter = name[0];
        if (letter >= 'a' && letter <= 'z') return offset(ImGuiKey_A, letter - 'a');
        if (letter >= 'A' && letter <= 'Z') return offset(ImGuiKey_A, letter - 'A');
        if (letter >= '0' && letter <= '9') return offset(ImGuiKey_0, letter - '0');
    }
    for (const Name& known : names)
        if (known.name == name) return known.key;
    return ImGuiKey_None;
}

enum Modifier { control = 1, shift = 2, super = 4, alt = 8 };

void set_modifiers(ImGuiIO& io, int modifiers) {
    io.AddKeyEvent(ImGuiMod_Ctrl, (modifiers & control) != 0);
    io.AddKeyEvent(ImGuiMod_Shift, (modifiers & shift) != 0);
    io.AddKeyEvent(ImGuiMod_Super, (modifiers & super) != 0);
    io.AddKeyEvent(ImGuiMod_Alt, (modifiers & alt) != 0);
}

bool something_to_cancel() {
    const ImGuiContext& imgui = *ImGui::GetCurrentContext();
    return imgui.ActiveId != 0 || !imgui.OpenPopupStack.empty();
}

}  // namespace

void release_lost_focus() {
    ImGuiContext& imgui = *ImGui::GetCurrentContext();
    if (imgui.NavId == 0 || imgui.NavIdIsAlive) return;
    imgui.NavId = 0;
    ImGui::SetNavCursorVisible(false);
}

void connect_keyboard() { ImGui::GetIO().ConfigMacOSXBehaviors = site_is_apple() != 0; }

}  // namespace oreplan::platform

// Called by site/keyboard.js.
extern "C" {
using namespace oreplan::platform;

/// `name` is KeyboardEvent.key. True if the focus should leave the canvas.
EMSCRIPTEN_KEEPALIVE bool oreplan_key(const char* name, int down, int modifiers) {
    ImGuiIO& io = ImGui::GetIO();
    set_modifiers(io, modifiers);
    const ImGuiKey key = key_by_name(name);
    const bool idle_escape = down && key == ImGuiKey_Escape && !something_to_cancel();
    const bool leaves = idle_escape && !(host().escape && host().escape());
    if (key != ImGuiKey_None) io.AddKeyEvent(key, down != 0);
    request_frames();
    // The clipboard is granted inside the event only.
    if (down && (modifiers & (control | super)) && (key == ImGuiKey_C || key == ImGuiKey_X)) draw_now();
    return leaves;
}

/// Whether Tab, or with Shift the way back, has nothing more to stop at and is to go on to what stands before or after the canvas.
EMSCRIPTEN_KEEPALIVE bool oreplan_tab_leaves(int back) {
    ImGuiContext& imgui = *ImGui::GetCurrentContext();
    const bool at_edge = imgui.NavId == 0          ? back != 0
                         : !imgui.NavCursorVisible ? false
                                                   : imgui.NavId == host().tab_stop(back == 0);
    if (!at_edge) return false;
    ImGui::ClearActiveID();
    imgui.NavId = 0;
    ImGui::SetNavCursorVisible(false);
    request_frames();
    return true;
}

/// The focus went elsewhere: the keys that are down will never be seen to go up.
EMSCRIPTEN_KEEPALIVE void oreplan_keys_lost() {
    ImGui::GetIO().ClearInputKeys();
    request_frames();
}
}
