#include "web/platform/wheel.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

namespace oreplan::platform {
namespace {

constexpr float notch = 100;  // CSS pixels that SDL counts as one step, vertically

/// The pixels by which ImGui moves a window for one step of the wheel: see ImGui::UpdateMouseWheel().
ImVec2 step_of(const ImGuiWindow* window) {
    if (!window) return {notch, notch};
    const ImVec2 size = window->InnerRect.GetSize();
    return {std::max(1.0f, std::min(2 * window->FontRefSize, size.x * 0.67f)),
            std::max(1.0f, std::min(5 * window->FontRefSize, size.y * 0.67f))};
}

/// The window that will scroll: the one under the mouse, or the nearest around it that has something to
/// scroll.
const ImGuiWindow* scrolled_window() {
    const ImGuiWindow* window = ImGui::GetCurrentContext()->HoveredWindow;
    while (window && (window->Flags & ImGuiWindowFlags_ChildWindow)) {
        if (window->ScrollMax.x > 0 || window->ScrollMax.y > 0) break;
        window = window->ParentWindow;
    }
    return window;
}

}  // namespace

bool wheel_event(const SDL_Event& event) {
    if (event.type != SDL_MOUSEWHEEL) return false;
    const ImVec2 step = step_of(scrolled_window());
    ImGuiIO& io = ImGui::GetIO();
    io.AddMouseSourceEvent(ImGuiMouseSource_Mouse);
    io.AddMouseWheelEvent(-event.wheel.preciseX / step.x, event.wheel.preciseY * notch / step.y);
    return true;
}

}  // namespace oreplan::platform
