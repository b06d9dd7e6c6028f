#include "web/widgets/search_field.h"

#include <algorithm>

#include "web/widgets/button.h"
#include "web/widgets/text_input.h"

namespace oreplan::widgets {

std::optional<std::string> search_field(const Paint& paint, Pen& pen, const SearchField& field, std::string_view clear,
                                        bool take_keyboard) {
    const ImVec2 button_area = button_size(paint, clear);
    const float width = std::min(pen.width - button_area.x - paint.px(0.5f), paint.px(34));
    const Pen top = pen;
    if (take_keyboard) ImGui::SetKeyboardFocusHere();
    std::optional<std::string> changed = text_input(paint, pen, "search", field.query, field.label, width);
    const float spare = (pen.y - top.y - button_area.y) / 2;
    if (!field.query.empty() && button(paint, {pen.left + width + paint.px(0.5f), top.y + spare}, "clear", clear).pressed)
        changed = "";
    pen.skip(paint.px(0.4f));
    text(paint, pen, field.summary, {.size = text_size::note, .colour = Colour::muted});
    return changed;
}

}  // namespace oreplan::widgets
