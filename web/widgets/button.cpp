#include "web/widgets/button.h"

#include <algorithm>

namespace oreplan::widgets {

namespace {

TextStyle style_of(const ButtonLook& look) {
    return {.size = look.size, .strong = look.chosen, .colour = look.chosen ? Colour::on_accent : Colour::ink};
}

}  // namespace

ImVec2 button_size(const Paint& paint, std::string_view words, const ButtonLook& look) {
    const TextStyle style = style_of(look);
    return {text_width(paint, words, {.size = look.size, .strong = true}) + paint.px(1.3f),
            line_height(paint, style) + paint.px(0.5f)};
}

bool button(const Paint& paint, ImVec2 at, std::string_view id, std::string_view words, const ButtonLook& look, float width) {
    ImVec2 size = button_size(paint, words, look);
    if (width > 0) size.x = width;
    const Pressed state = pressable(paint, id, at, size);
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 to{at.x + size.x, at.y + size.y};
    const float round = paint.px(0.4f);
    if (look.chosen) {
        list->AddRectFilled(at, to, paint.colour(Colour::accent), round);
    } else if (state.hovered || state.held) {
        list->AddRectFilled(at, to, paint.colour(Colour::raised), round);
    }
    if (!look.chosen && !look.quiet) list->AddRect(at, to, paint.colour(Colour::line), round, 0, 1);
    const TextStyle style = style_of(look);
    const float room = size.x - paint.px(0.4f);
    const float words_width = std::min(text_width(paint, words, style), room);
    text_line(paint, {at.x + (size.x - words_width) / 2, at.y + (size.y - line_height(paint, style)) / 2}, words, style, room);
    return state.pressed;
}

int choice(const Paint& paint, Pen& pen, const std::vector<std::string>& options, std::size_t chosen) {
    const float gap = paint.px(0.4f);
    int pressed = -1;
    float x = pen.left;
    float height = 0;
    for (std::size_t index = 0; index < options.size(); ++index) {
        const ButtonLook look{.chosen = index == chosen};
        const ImVec2 size = button_size(paint, options[index], look);
        if (x > pen.left && x + size.x > pen.left + pen.width) {
            x = pen.left;
            pen.skip(height + gap);
        }
        if (button(paint, {x, pen.y}, options[index], options[index], look, std::min(size.x, pen.width))) {
            pressed = static_cast<int>(index);
        }
        x += size.x + gap;
        height = size.y;
    }
    pen.skip(height);
    return pressed;
}

}  // namespace oreplan::widgets
