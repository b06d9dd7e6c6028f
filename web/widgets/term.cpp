#include "web/widgets/term.h"

#include <imgui_internal.h>

#include "web/widgets/chart.h"

namespace oreplan::widgets {

namespace {

void underline(const Paint& paint, ImVec2 from, ImVec2 to) {
    const float dot = paint.px(0.12f);
    const float y = to.y - paint.px(0.22f);
    for (float x = from.x; x + dot <= to.x; x += 2 * dot) {
        ImGui::GetWindowDrawList()->AddLine({x, y}, {x + dot, y}, paint.colour(Colour::muted), std::max(1.0f, paint.px(0.08f)));
    }
}

/// Whether it was pressed, and nothing else since.
bool stays_open(const Pressed& state, ImGuiID id) {
    bool& open = *ImGui::GetStateStorage()->GetBoolRef(id);
    if (!state.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Left)) open = false;
    if (state.pressed) open = !open;
    return open;
}

}  // namespace

void term(const Paint& paint, ImVec2 from, ImVec2 to, std::string_view words) {
    const Term* meant = paint.terms ? term_of(*paint.terms, words) : nullptr;
    if (!meant) return;
    if (ImGui::IsRectVisible(from, to)) underline(paint, from, to);
    const Pressed state = pressable_around(paint, words, from, {to.x - from.x, to.y - from.y});
    if (stays_open(state, ImGui::GetID(words.data(), words.data() + words.size())) || state.hovered || state.focused) {
        tip(paint, from, to, meant->meaning);
    }
}

}  // namespace oreplan::widgets
