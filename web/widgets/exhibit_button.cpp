#include "web/widgets/exhibit_button.h"

#include "web/widgets/chart.h"

namespace oreplan::widgets {

void exhibit_button(const Paint& paint, ImVec2 corner, const void* of, std::string_view words, Actions& actions) {
    constexpr float target = 2.75f;  // em: what a finger hits
    const float room = paint.px(target);
    const ImVec2 middle{corner.x - paint.px(exhibit_button_size) / 2, corner.y + paint.px(exhibit_button_size) / 2};
    const Pressed state = pressable(paint, "exhibit", {middle.x - room / 2, middle.y - room / 2}, {room, room});
    const ImVec2 from{corner.x - paint.px(exhibit_button_size), corner.y};
    const ImVec2 to{corner.x, corner.y + paint.px(exhibit_button_size)};
    ImDrawList* list = ImGui::GetWindowDrawList();
    if (state.hovered || state.held) list->AddRectFilled(from, to, paint.colour(Colour::raised), paint.px(0.4f));
    const ImU32 colour = paint.colour(state.hovered || state.focused ? Colour::ink : Colour::muted);
    for (const float shift : {-0.4f, 0.0f, 0.4f})
        list->AddCircleFilled({middle.x + paint.px(shift), middle.y}, paint.px(0.11f), colour);
    if (state.hovered || state.focused) tip(paint, from, to, words);
    if (state.pressed) actions.menu = MenuWanted{of, from.x, from.y, to.x, to.y};
}

}  // namespace oreplan::widgets
