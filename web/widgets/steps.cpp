#include "web/widgets/steps.h"

#include <algorithm>

#include "web/widgets/scale.h"
#include "web/widgets/sign.h"

namespace oreplan::widgets {

namespace {

struct Frame {
    Stretch across, down;
    std::size_t count;

    float y_of(double percent) const { return down.from_end(share_of(percent, 100)); }
    Stretch column(std::size_t step) const { return across.part(step, count); }
};

void key(const Paint& paint, Pen& pen, const StepChart& chart) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const TextStyle style{.size = text_size::note, .colour = Colour::muted};
    const float middle = pen.y + line_height(paint, style) / 2;
    list->AddLine({pen.left, middle}, {pen.left + paint.px(1.2f), middle}, paint.colour(Colour::ink), paint.px(0.16f));
    const float after = pen.left + paint.px(1.6f);
    const float used = text_line(paint, {after, pen.y}, chart.target_name, style);
    const float second = after + used + paint.px(1.6f);
    const bool same_line = second + paint.px(1.2f) + text_width(paint, chart.actual_name, style) < pen.left + pen.width;
    const float x = same_line ? second : pen.left;
    if (!same_line) pen.skip(line_height(paint, style));
    const float row = pen.y + line_height(paint, style) / 2;
    list->AddRectFilled({x, row - paint.px(0.35f)}, {x + paint.px(0.7f), row + paint.px(0.35f)},
                        paint.colour(Colour::accent, 0.75f), paint.px(0.1f));
    Pen rest{x + paint.px(1.1f), pen.y, pen.left + pen.width - x - paint.px(1.1f)};
    text(paint, rest, chart.actual_name, style);
    pen.y = rest.y;
}

void grid(const Paint& paint, const Frame& frame) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    for (int percent = 0; percent <= 100; percent += 25) {
        const float y = frame.y_of(percent);
        list->AddLine({frame.across.start, y}, {frame.across.end(), y}, paint.colour(Colour::line, percent == 0 ? 1 : 0.6f), 1);
    }
}

void step(const Paint& paint, const Frame& frame, const Step& step, std::size_t index) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const Stretch column = frame.column(index);
    const float left = column.start;
    const float right = column.end();
    const float bottom = frame.down.end();
    const float target = frame.y_of(step.target);
    const float thick = paint.px(0.16f);
    if (step.current) list->AddRectFilled({left, frame.down.start}, {right, bottom}, paint.colour(Colour::accent, 0.07f));
    list->AddRectFilled({left, target}, {right, bottom}, paint.colour(Colour::muted, 0.10f));
    if (step.actual) {
        const float inset = column.length * 0.27f;
        list->AddRectFilled({left + inset, frame.y_of(*step.actual)}, {right - inset, bottom},
                            paint.colour(Colour::accent, 0.75f), paint.px(0.15f), ImDrawFlags_RoundCornersTop);
    }
    list->AddLine({left, target}, {right, target}, paint.colour(Colour::ink), thick);
}

void riser(const Paint& paint, const Frame& frame, std::size_t index, double from, double to) {
    const float x = frame.column(index).start;
    ImGui::GetWindowDrawList()->AddLine({x, frame.y_of(from)}, {x, frame.y_of(to)}, paint.colour(Colour::ink), paint.px(0.16f));
}

/// Shape and word in a line, or below each other where there is no room.
void centred_mark(const Paint& paint, Pen& pen, const Mark& words) {
    TextStyle style{.size = text_size::note, .align = Align::centre};
    if (mark_width(paint, words.word, style) <= pen.width) return mark(paint, pen, words, style);
    const float radius = paint.px(0.32f * style.size);
    sign(paint, {pen.left + pen.width / 2, pen.y + 2 * radius}, radius, words.outcome);
    pen.skip(4 * radius);
    style.colour = outcome_colour(words.outcome);
    text(paint, pen, words.word, style);
}

void labels(const Paint& paint, Pen& pen, const Frame& frame, const StepChart& chart) {
    float bottom = pen.y;
    for (std::size_t index = 0; index < chart.steps.size(); ++index) {
        const Step& step = chart.steps[index];
        const Stretch column = frame.column(index);
        const float above = frame.y_of(std::max(step.target, step.actual.value_or(0))) -
                            line_height(paint, {.size = text_size::note}) - paint.px(0.1f);
        Pen target{column.start, above, column.length};
        text(paint, target, step.target_words, {.size = text_size::note, .strong = true, .align = Align::centre});
        Pen below = Pen{column.start, pen.y, column.length}.inset(paint.px(0.2f));
        text(paint, below, step.year, {.size = text_size::note, .strong = step.current, .align = Align::centre});
        text(paint, below, step.actual_words,
             {.size = text_size::note, .colour = step.actual ? Colour::accent : Colour::muted, .align = Align::centre});
        if (step.actual) centred_mark(paint, below, step.mark);
        bottom = std::max(bottom, below.y);
    }
    pen.y = bottom;
}

}  // namespace

void step_chart(const Paint& paint, Pen& pen, const StepChart& chart) {
    if (chart.steps.empty()) return;
    card(paint, pen, paint.px(1), [&](Pen& inner) {
        key(paint, inner, chart);
        inner.skip(paint.px(1));
        const Frame frame{{inner.left, inner.width}, {inner.y, paint.px(11)}, chart.steps.size()};
        grid(paint, frame);
        for (std::size_t index = 0; index < chart.steps.size(); ++index) {
            step(paint, frame, chart.steps[index], index);
        }
        for (std::size_t index = 1; index < chart.steps.size(); ++index) {
            riser(paint, frame, index, chart.steps[index - 1].target, chart.steps[index].target);
        }
        inner.y = frame.down.end() + paint.px(0.4f);
        labels(paint, inner, frame, chart);
    });
}

}  // namespace oreplan::widgets
