#include "web/widgets/time_slider.h"

#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace oreplan::widgets {

namespace {

constexpr float track_height = 1.9f;  // em
constexpr TextStyle year_style{.size = text_size::note, .colour = Colour::muted};

struct KeyStep {
    ImGuiKey key;
    TimeStep step;
};
constexpr std::array key_steps{
    KeyStep{ImGuiKey_LeftArrow, TimeStep::day_back},   KeyStep{ImGuiKey_RightArrow, TimeStep::day_forward},
    KeyStep{ImGuiKey_PageUp, TimeStep::month_forward}, KeyStep{ImGuiKey_PageDown, TimeStep::month_back},
    KeyStep{ImGuiKey_Home, TimeStep::to_start},        KeyStep{ImGuiKey_End, TimeStep::to_end},
};

/// The keys belong to the slider while it has the focus, instead of moving on to the next item.
std::optional<TimeStep> keyed() {
    const ImGuiID id = ImGui::GetItemID();
    std::optional<TimeStep> pressed;
    for (const auto& [key, step] : key_steps) {
        ImGui::SetKeyOwner(key, id);
        if (!pressed && ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, id)) pressed = step;
    }
    return pressed;
}

/// A drag along the line or a press on it moves the handle; a swipe across it is the page's.
bool is_moved(bool held) {
    const ImVec2 drag = ImGui::GetMouseDragDelta(ImGuiMouseButton_Left, 0);
    const float slack = ImGui::GetIO().MouseDragThreshold;
    const bool along = std::fabs(drag.x) >= slack && std::fabs(drag.x) >= std::fabs(drag.y);
    const bool still = std::fabs(drag.x) < slack && std::fabs(drag.y) < slack;
    if (held && ImGui::IsMouseDown(ImGuiMouseButton_Left)) return along;
    return ImGui::IsItemDeactivated() && still;
}

}  // namespace

Moved time_slider(const Paint& paint, Pen& pen, const TimeLine& line) {
    const Window& span = line.span;
    const float days = static_cast<float>(days_between(span.from, span.to));
    const float radius = paint.px(0.55f);
    const float left = pen.left + radius;
    const float width = pen.width - 2 * radius;
    const float middle = pen.y + paint.px(0.75f);
    const auto x_of = [&](Date at) { return left + width * static_cast<float>(days_between(span.from, at)) / days; };

    const Pressed state = pressable(paint, "time", {pen.left, pen.y}, {pen.width, paint.px(track_height)});
    Moved moved{{}, state.held, state.hovered || state.held};
    if (is_moved(state.held)) {
        const float share = std::clamp((ImGui::GetIO().MousePos.x - left) / width, 0.0f, 1.0f);
        moved.date = add_days(span.from, static_cast<int>(std::lround(share * days)));
    } else if (ImGui::IsItemFocused()) {
        if (const auto step = keyed()) moved.date = stepped(line, *step);
    }
    if (moved.date == line.date) moved.date.reset();

    ImDrawList* list = ImGui::GetWindowDrawList();
    const float thick = paint.px(0.3f);
    const float handle = x_of(line.date);
    list->AddRectFilled({left, middle - thick / 2}, {left + width, middle + thick / 2}, paint.colour(Colour::line), thick / 2);
    list->AddRectFilled({left, middle - thick / 2}, {handle, middle + thick / 2}, paint.colour(Colour::accent), thick / 2);
    for (const YearMark& year : line.years) {
        const float x = x_of(year.days.from);
        list->AddLine({x, middle + paint.px(0.45f)}, {x, middle + paint.px(0.7f)}, paint.colour(Colour::muted), 1);
        const float end = x_of(year.days.to);
        const float room = text_width(paint, year.words, year_style);
        if (room < end - x) text_line(paint, {(x + end - room) / 2, middle + paint.px(0.42f)}, year.words, year_style);
    }
    list->AddCircleFilled({handle, middle}, radius, paint.colour(Colour::accent));
    list->AddCircleFilled({handle, middle}, radius * 0.45f, paint.colour(Colour::surface));
    pen.skip(paint.px(track_height));
    return moved;
}

}  // namespace oreplan::widgets
