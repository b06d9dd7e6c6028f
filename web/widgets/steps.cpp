#include "web/widgets/steps.h"

#include <algorithm>

#include "core/charts/charts.h"
#include "web/widgets/chart.h"
#include "web/widgets/layouts.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

namespace {

void key(const Paint& paint, Pen& pen, const StepChart& steps) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const TextStyle style{.size = text_size::note, .colour = Colour::muted};
    const float middle = pen.y + line_height(paint, style) / 2;
    list->AddLine({pen.left, middle}, {pen.left + paint.px(1.2f), middle}, paint.colour(Colour::ink), paint.px(0.16f));
    const float after = pen.left + paint.px(1.6f);
    const float used = text_line(paint, {after, pen.y}, steps.target_name, style);
    const float second = after + used + paint.px(1.6f);
    const bool same_line = second + paint.px(1.2f) + text_width(paint, steps.actual_name, style) < pen.left + pen.width;
    const float x = same_line ? second : pen.left;
    if (!same_line) pen.skip(line_height(paint, style));
    const float row = pen.y + line_height(paint, style) / 2;
    list->AddRectFilled({x, row - paint.px(0.35f)}, {x + paint.px(0.7f), row + paint.px(0.35f)}, paint.colour(Colour::muted),
                        paint.px(0.1f));
    Pen rest{x + paint.px(1.1f), pen.y, pen.left + pen.width - x - paint.px(1.1f)};
    text(paint, rest, steps.actual_name, style);
    pen.y = rest.y;
}

}  // namespace

void step_chart(const Paint& paint, Pen& pen, const StepChart& steps) {
    if (steps.steps.empty()) return;
    card(paint, pen, paint.px(1), [&](Pen& inner) {
        key(paint, inner, steps);
        inner.skip(paint.px(0.75f));
        const double width = inner.width / paint.em - axis_room;
        chart(paint, inner,
              paint.layouts->drawings.of(
                  &steps, [&] { return drawing_of(steps, width); }, inner.width),
              steps.table.caption);
    });
}

}  // namespace oreplan::widgets
