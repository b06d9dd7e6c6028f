#include "web/widgets/sign.h"

#include <algorithm>

namespace oreplan::widgets {

namespace {

constexpr float pi = 3.14159265f;
constexpr float indent = 1.15f;  // em: the shape and the gap after it

}  // namespace

void sign(const Paint& paint, ImVec2 at, float radius, Outcome outcome) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImU32 colour = paint.colour(outcome_colour(outcome));
    const float line = std::max(1.0f, radius * 0.3f);
    switch (outcome_sign(outcome)) {
        case Sign::disc: list->AddCircleFilled(at, radius, colour); break;
        case Sign::triangle:
            list->AddTriangleFilled({at.x, at.y - radius}, {at.x + radius, at.y + radius * 0.8f},
                                    {at.x - radius, at.y + radius * 0.8f}, colour);
            break;
        case Sign::square:
            list->AddRectFilled({at.x - radius * 0.9f, at.y - radius * 0.9f}, {at.x + radius * 0.9f, at.y + radius * 0.9f},
                                colour);
            break;
        case Sign::half_disc:
            list->AddCircle(at, radius - line / 2, colour, 0, line);
            list->PathArcTo(at, radius - line / 2, pi / 2, pi * 3 / 2);
            list->PathFillConvex(colour);
            break;
        case Sign::dash: list->AddLine({at.x - radius, at.y}, {at.x + radius, at.y}, colour, line * 1.3f); break;
        case Sign::ring: list->AddCircle(at, radius - line / 2, colour, 0, line); break;
    }
}

float mark_width(const Paint& paint, std::string_view word, const TextStyle& style) {
    return paint.px(indent * style.size) + text_width(paint, word, style);
}

float mark_height(const Paint& paint, std::string_view word, float width, const TextStyle& style) {
    return text_height(paint, word, width - paint.px(indent * style.size), style);
}

Pen beside_sign(const Paint& paint, const Pen& pen, const Mark& mark, const TextStyle& style) {
    const float height = line_height(paint, style);
    const float spare = style.align == Align::left ? 0 : std::max(0.0f, pen.width - mark_width(paint, mark.word, style));
    const float left = pen.left + (style.align == Align::centre ? spare / 2 : spare);
    sign(paint, {left + paint.px(0.4f * style.size), pen.y + height / 2}, paint.px(0.32f * style.size), mark.outcome);
    const float shift = paint.px(indent * style.size);
    return {pen.left + shift, pen.y, pen.width - shift};
}

void mark(const Paint& paint, Pen& pen, const Mark& mark, TextStyle style) {
    style.colour = outcome_colour(mark.outcome);
    Pen words = beside_sign(paint, pen, mark, style);
    text(paint, words, mark.word, style);
    pen.y = words.y;
}

}  // namespace oreplan::widgets
