#include "web/widgets/text_input.h"

#include <imgui_stdlib.h>

#include <algorithm>

namespace oreplan::widgets {

std::optional<std::string> text_input(const Paint& paint, Pen& pen, const std::string& id, const std::string& words,
                                      const std::string& hint, float width) {
    std::string typed = words;
    std::optional<std::string> changed;
    ImGui::SetCursorScreenPos({pen.left, pen.y});
    ImGui::SetNextItemWidth(std::min(pen.width, width));
    const float letters = paint.px(text_size::lead);
    const float padding = std::max(paint.px(0.6f), (touch_height(paint) - letters) / 2);
    ImGui::PushFont(paint.regular, letters);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {paint.px(0.8f), padding});
    ImGui::PushStyleVar(ImGuiStyleVar_FrameRounding, paint.px(0.5f));
    ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 1);
    if (ImGui::InputTextWithHint(("##" + id).c_str(), hint.c_str(), &typed)) changed = typed;
    paint.add_stop();
    paint.record(words.empty() ? hint : words, ImGui::GetItemRectMin(), ImGui::GetItemRectMax());
    pen.skip(ImGui::GetItemRectSize().y);
    ImGui::PopStyleVar(3);
    ImGui::PopFont();
    return changed;
}

}  // namespace oreplan::widgets
