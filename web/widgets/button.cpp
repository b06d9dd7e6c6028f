#include "web/widgets/button.h"

#include <algorithm>

#include "web/widgets/flow.h"

namespace oreplan::widgets {

namespace {

constexpr float padding_x = 1.3f;  // em, both sides together
constexpr float padding_y = 0.5f;

TextStyle style_of(const ButtonLook& look) {
    return {.size = look.size, .strong = look.chosen, .colour = look.chosen ? Colour::on_accent : Colour::ink};
}

}  // namespace

ImVec2 button_size(const Paint& paint, std::string_view words, const ButtonLook& look, float most) {
    const TextStyle strong{.size = look.size, .strong = true};  // chosen or not, a button keeps its size
    const ImVec2 size{text_width(paint, words, strong) + paint.px(padding_x), line_height(paint, strong) + paint.px(padding_y)};
    const float least = touch_height(paint);
    if (most <= 0 || size.x <= most) return {std::max(size.x, least), std::max(size.y, least)};
    return {most, std::max(least, text_height(paint, words, most - paint.px(padding_x), strong) + paint.px(padding_y))};
}

Pressed button(const Paint& paint, ImVec2 at, std::string_view id, std::string_view words, const ButtonLook& look, float most) {
    const ImVec2 size = button_size(paint, words, look, most);
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
    TextStyle style = style_of(look);
    style.align = Align::centre;
    const float room = size.x - paint.px(padding_x / 2);  // what just fits must not wrap for a rounding
    Pen inner{at.x + (size.x - room) / 2, at.y + (size.y - text_height(paint, words, room, style)) / 2, room};
    text(paint, inner, words, style);
    return state;
}

namespace {

/// `press` is told of each button, by its index, how it is pressed.
template <typename Words, typename Press>
void row_of_buttons(const Paint& paint, Pen& pen, std::string_view id, std::size_t count, std::optional<std::size_t> chosen,
                    Words words, Press press) {
    Flow flow{pen, paint.px(0.4f)};
    ImGui::PushID(id.data(), id.data() + id.size());
    for (std::size_t index = 0; index < count; ++index) {
        const ButtonLook look{.chosen = index == chosen};
        const ImVec2 size = button_size(paint, words(index), look, pen.width);
        press(index, button(paint, flow.next(size), std::to_string(index), words(index), look, pen.width));
    }
    ImGui::PopID();
    pen.y = flow.bottom();
}

}  // namespace

int choice(const Paint& paint, Pen& pen, std::string_view id, const std::vector<std::string>& options,
           std::optional<std::size_t> chosen) {
    int pressed = -1;
    const auto words = [&](std::size_t index) -> const std::string& { return options[index]; };
    row_of_buttons(paint, pen, id, options.size(), chosen, words, [&](std::size_t index, const Pressed& state) {
        if (state.pressed) pressed = static_cast<int>(index);
    });
    return pressed;
}

void choice(const Paint& paint, Pen& pen, std::string_view id, const Choice& choice, Actions& actions) {
    const auto words = [&](std::size_t index) -> const std::string& { return choice.options[index].text; };
    row_of_buttons(paint, pen, id, choice.options.size(), choice.chosen, words,
                   [&](std::size_t index, const Pressed& state) { actions.lead(state, choice.options[index]); });
}

}  // namespace oreplan::widgets
