#include "web/platform/text_agent.h"

#include <emscripten.h>
#include <imgui.h>

#include <string>

#include "web/platform/bridge.h"
#include "web/platform/window.h"

// clang-format off
EM_JS(void, site_text_agent, (int wanted, double x, double y, double height), {
    Module["site"]["textAgent"](wanted !== 0, x, y, height);
});
// clang-format on

namespace oreplan::platform {
namespace {

std::string clipboard;

void set_clipboard(ImGuiContext*, const char* text) {
    clipboard = text;
    copy_text(clipboard);
}

/// What was copied last, or what the browser's paste event has just brought.
const char* get_clipboard(ImGuiContext*) { return clipboard.c_str(); }

void set_input(ImGuiContext*, ImGuiViewport*, ImGuiPlatformImeData* data) {
    site_text_agent(data->WantTextInput, data->InputPos.x, data->InputPos.y, data->InputLineHeight);
}

}  // namespace

void connect_text_agent() {
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Platform_SetImeDataFn = set_input;
    platform.Platform_SetClipboardTextFn = set_clipboard;
    platform.Platform_GetClipboardTextFn = get_clipboard;
}

}  // namespace oreplan::platform

// Called by site/text_agent.js.
extern "C" {

/// Text that was typed or composed.
EMSCRIPTEN_KEEPALIVE void oreplan_text(const char* text) {
    ImGuiIO& io = ImGui::GetIO();
    // ImGui takes no characters while Ctrl is down, and a paste comes with it.
    io.AddKeyEvent(ImGuiMod_Ctrl, false);
    io.AddKeyEvent(ImGuiMod_Super, false);
    io.AddInputCharactersUTF8(text);
    oreplan::platform::request_frames();
}

/// As ImGui's own paste, so that one step takes all of it back.
EMSCRIPTEN_KEEPALIVE void oreplan_paste(const char* text) {
    oreplan::platform::clipboard = text;
    ImGuiIO& io = ImGui::GetIO();
    const ImGuiKey control = io.ConfigMacOSXBehaviors ? ImGuiMod_Super : ImGuiMod_Ctrl;
    io.AddKeyEvent(control, true);
    io.AddKeyEvent(ImGuiKey_V, true);
    io.AddKeyEvent(ImGuiKey_V, false);
    io.AddKeyEvent(control, false);
    oreplan::platform::request_frames();
}
}
