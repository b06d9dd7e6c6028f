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

/// ImGui's own paste is never used (the browser's paste event brings the text), but it may ask what was
/// copied last.
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

// Called by site/text_agent.js with text that was typed, composed or pasted.
extern "C" EMSCRIPTEN_KEEPALIVE void oreplan_text(const char* text) {
    ImGuiIO& io = ImGui::GetIO();
    // ImGui takes no characters while Ctrl is down, and a paste comes with it.
    io.AddKeyEvent(ImGuiMod_Ctrl, false);
    io.AddKeyEvent(ImGuiMod_Super, false);
    io.AddInputCharactersUTF8(text);
    oreplan::platform::request_frames();
}
