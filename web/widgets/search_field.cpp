#include "web/widgets/search_field.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "web/widgets/button.h"

namespace oreplan::widgets {

std::optional<std::string> search_field(const Paint& paint, Pen& pen, const SearchField& field, std::string_view clear) {
    std::array<char, 512> typed{};
    std::strncpy(typed.data(), field.query.c_str(), typed.size() - 1);
    const ButtonLook look{};
    const float button_width = button_size(paint, clear, look).x;
    const float width = std::min(pen.width - button_width - paint.px(0.5f), paint.px(34));
    std::optional<std::string> changed;

    ImGui::SetCursorScreenPos({pen.left, pen.y});
    ImGui::SetNextItemWidth(width);
    ImGui::PushFont(paint.regular, paint.px(1.0625f));
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {paint.px(0.8f), paint.px(0.6f)});
    ImGui::PushStyleVar(ImGuiStyleVar_FrameRounding, paint.px(0.5f));
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 1);
    if (ImGui::InputTextWithHint("##search", field.label.c_str(), typed.data(), typed.size())) changed = typed.data();
    const float height = ImGui::GetItemRectSize().y;
    ImGui::PopStyleVar(3);
    ImGui::PopFont();
    if (paint.words) paint.words->append(field.query).push_back('\n');

    const float spare = (height - button_size(paint, clear, look).y) / 2;
    if (!field.query.empty() && button(paint, {pen.left + width + paint.px(0.5f), pen.y + spare}, "clear", clear, look)) {
        changed = "";
    }
    pen.skip(height + paint.px(0.4f));
    text(paint, pen, field.summary, {.size = 0.875f, .colour = Colour::muted});
    return changed;
}

}  // namespace oreplan::widgets
