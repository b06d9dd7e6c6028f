#include "web/widgets/paint.h"

#include <imgui_internal.h>
#include <algorithm>

namespace oreplan::widgets {

ImU32 Paint::colour(Colour name, float opacity) const {
    const std::uint32_t rgb = colour_of(theme, name);
    return IM_COL32(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, static_cast<int>(opacity * 255));
}

void Paint::record(std::string_view words, ImVec2 from, ImVec2 to) const {
    if (recorder) recorder({std::string{words}, from, to, ImGui::GetCurrentWindow()->ID});
}

void Paint::add_stop() const {
    if (!stops) return;
    stops->last = ImGui::GetItemID();
    if (stops->first == 0) stops->first = stops->last;
}

Pressed pressable(const Paint& paint, std::string_view id, ImVec2 from, ImVec2 size) {
    ImGui::SetCursorScreenPos(from);
    ImGui::PushID(id.data(), id.data() + id.size());
    Pressed state;
    state.pressed = ImGui::InvisibleButton("", {std::max(size.x, 1.0f), std::max(size.y, 1.0f)}, ImGuiButtonFlags_EnableNav);
    paint.add_stop();
    state.hovered = ImGui::IsItemHovered();
    state.held = ImGui::IsItemActive();
    state.focused = ImGui::IsItemFocused() && ImGui::GetCurrentContext()->NavCursorVisible;
    ImGui::PopID();
    ImRect seen{ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    seen.ClipWith(ImGui::GetCurrentWindow()->ClipRect);
    state.from = seen.Min;
    state.to = seen.Max;
    if (state.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    if (state.focused) {
        const float gap = paint.px(0.15f);
        ImGui::GetWindowDrawList()->AddRect({from.x - gap, from.y - gap}, {from.x + size.x + gap, from.y + size.y + gap},
                                            paint.colour(Colour::focus), paint.px(0.25f), 0, paint.px(0.15f));
    }
    return state;
}

Pressed pressable_around(const Paint& paint, std::string_view id, ImVec2 from, ImVec2 size) {
    const float across = std::max(0.0f, (touch_height(paint) - size.x) / 2);
    const float down = std::max(0.0f, (touch_height(paint) - size.y) / 2);
    return pressable(paint, id, {from.x - across, from.y - down}, {size.x + 2 * across, size.y + 2 * down});
}

}  // namespace oreplan::widgets
