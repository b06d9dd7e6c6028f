#include "web/widgets/time_slider.h"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace oreplan::widgets {

namespace {

constexpr float track_height = 1.9f;  // em
constexpr TextStyle year_style{.size = 0.75f, .colour = Colour::muted};

Date add_months(Date date, int months) {
    const auto moved = std::chrono::year_month{date.year(), date.month()} + std::chrono::months{months};
    const Date last{std::chrono::sys_days{moved / std::chrono::last}};
    return std::min(Date{moved.year(), moved.month(), date.day()}, last);
}

/// The keys belong to the slider while it has the focus, instead of moving on to the next item.
std::optional<Date> keyed(Window span, Date date) {
    const ImGuiID id = ImGui::GetItemID();
    for (const ImGuiKey key :
         {ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_PageUp, ImGuiKey_PageDown, ImGuiKey_Home, ImGuiKey_End}) {
        ImGui::SetKeyOwner(key, id);
    }
    const auto pressed = [&](ImGuiKey key) { return ImGui::IsKeyPressed(key, ImGuiInputFlags_Repeat, id); };
    if (pressed(ImGuiKey_LeftArrow)) return add_days(date, -1);
    if (pressed(ImGuiKey_RightArrow)) return add_days(date, 1);
    if (pressed(ImGuiKey_PageUp)) return add_months(date, 1);
    if (pressed(ImGuiKey_PageDown)) return add_months(date, -1);
    if (pressed(ImGuiKey_Home)) return span.from;
    if (pressed(ImGuiKey_End)) return span.to;
    return std::nullopt;
}

}  // namespace

Moved time_slider(const Paint& paint, Pen& pen, Window span, Date date) {
    const float days = static_cast<float>(days_between(span.from, span.to));
    const float radius = paint.px(0.55f);
    const float left = pen.left + radius;
    const float width = pen.width - 2 * radius;
    const float middle = pen.y + paint.px(0.75f);
    const auto x_of = [&](Date at) { return left + width * static_cast<float>(days_between(span.from, at)) / days; };

    const Pressed state = pressable(paint, "time", {pen.left, pen.y}, {pen.width, paint.px(track_height)});
    Moved moved{{}, state.held, state.hovered || state.held};
    if (state.held && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        const float share = std::clamp((ImGui::GetIO().MousePos.x - left) / width, 0.0f, 1.0f);
        moved.date = add_days(span.from, static_cast<int>(std::lround(share * days)));
    } else if (ImGui::IsItemFocused()) {
        moved.date = keyed(span, date);
    }
    if (moved.date) moved.date = std::clamp(*moved.date, span.from, span.to);
    if (moved.date == date) moved.date.reset();

    ImDrawList* list = ImGui::GetWindowDrawList();
    const float thick = paint.px(0.3f);
    list->AddRectFilled({left, middle - thick / 2}, {left + width, middle + thick / 2}, paint.colour(Colour::line), thick / 2);
    list->AddRectFilled({left, middle - thick / 2}, {x_of(date), middle + thick / 2}, paint.colour(Colour::accent), thick / 2);
    for (int year = year_of(span.from) + 1; year <= year_of(span.to); ++year) {
        const float x = x_of(first_day(year));
        list->AddLine({x, middle + paint.px(0.45f)}, {x, middle + paint.px(0.7f)}, paint.colour(Colour::muted), 1);
        const float end = x_of(last_day(year));
        const std::string words = std::to_string(year);
        const float room = text_width(paint, words, year_style);
        if (room < end - x) text_line(paint, {(x + end - room) / 2, middle + paint.px(0.42f)}, words, year_style);
    }
    list->AddCircleFilled({x_of(date), middle}, radius, paint.colour(Colour::accent));
    list->AddCircleFilled({x_of(date), middle}, radius * 0.45f, paint.colour(Colour::surface));
    pen.skip(paint.px(track_height));
    return moved;
}

}  // namespace oreplan::widgets
