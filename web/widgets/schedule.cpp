#include "web/widgets/schedule.h"

#include <algorithm>

#include "web/widgets/scale.h"
#include "web/widgets/sign.h"
#include "web/widgets/table.h"

namespace oreplan::widgets {

namespace {

constexpr std::size_t rows_per_head = 10;  // so that the years are in sight however many rows there are

struct Axis {
    Stretch stretch;
    Window span;

    float x_of(Date date) const { return stretch.at(share_of(date, span)); }
};

void year_names(const Paint& paint, Pen& pen, const Axis& axis, const Schedule& schedule) {
    const TextStyle style{.size = text_size::note, .colour = Colour::muted};
    const std::size_t count = schedule.years.size();
    for (std::size_t index = 0; index < count; ++index) {
        text_line(paint, {axis.stretch.part(index, count).start + paint.px(0.3f), pen.y}, schedule.years[index], style);
    }
    pen.skip(line_height(paint, style) + paint.px(0.4f));
}

/// Years and the date looked at, behind and over one row's bar: never through its words.
void year_lines(const Paint& paint, const Axis& axis, const Schedule& schedule, float top, float bottom) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const Stretch& stretch = axis.stretch;
    list->AddRectFilled({stretch.start, top}, {stretch.end(), bottom}, paint.colour(Colour::raised, 0.6f), paint.px(0.2f));
    for (std::size_t index = 1; index < schedule.years.size(); ++index) {
        const float x = stretch.part(index, schedule.years.size()).start;
        list->AddLine({x, top}, {x, bottom}, paint.colour(Colour::line), 1);
    }
}

void today_line(const Paint& paint, const Axis& axis, const Schedule& schedule, float top, float bottom) {
    const float x = axis.x_of(schedule.today);
    ImGui::GetWindowDrawList()->AddLine({x, top}, {x, bottom}, paint.colour(Colour::ink), paint.px(0.14f));
}

void window_bar(const Paint& paint, const Axis& axis, const ScheduleRow& row, float y, float height) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 from{axis.x_of(row.window.from), y};
    const ImVec2 to{axis.x_of(add_days(row.window.to, 1)), y + height};
    const Colour colour = outcome_colour(row.mark.outcome);
    list->AddRectFilled(from, to, paint.colour(colour, 0.22f), paint.px(0.25f));
    list->AddRect(from, to, paint.colour(colour), paint.px(0.25f), 0, std::max(1.0f, paint.px(0.08f)));
    for (const ScheduleEvent& event : row.events) {
        const ImVec2 at{axis.x_of(event.date), y + height / 2};
        list->AddCircleFilled(at, paint.px(0.38f), paint.colour(Colour::surface));
        if (event.done) {
            list->AddCircleFilled(at, paint.px(0.28f), paint.colour(colour));
        } else {
            list->AddCircle(at, paint.px(0.26f), paint.colour(colour), 0, std::max(1.0f, paint.px(0.12f)));
        }
    }
}

void row_words(const Paint& paint, Pen& pen, const ScheduleRow& row, Actions& actions) {
    phrase(paint, pen, "name", row.name, {.strong = true}, actions);
    text(paint, pen, row.detail, {.size = text_size::note, .colour = Colour::muted});
}

void bar_words(const Paint& paint, Pen& pen, const ScheduleRow& row) {
    mark(paint, pen, row.mark, {.size = text_size::note});
    if (!row.events.empty()) text(paint, pen, row.events_words, {.size = text_size::note, .colour = Colour::muted});
}

}  // namespace

void schedule(const Paint& paint, Pen& pen, const Schedule& schedule, Actions& actions) {
    card(paint, pen, paint.px(1), [&](Pen& inner) {
        const bool wide = inner.width > paint.px(38);
        const float names = wide ? inner.width * 0.34f : 0;
        const Axis axis{{inner.left + names, inner.width - names}, schedule.span};
        const float bar = paint.px(1.3f);
        const float beyond = paint.px(0.25f);
        for (std::size_t index = 0; index < schedule.rows.size(); ++index) {
            const ScheduleRow& row = schedule.rows[index];
            if (index % rows_per_head == 0) year_names(paint, inner, axis, schedule);
            ImGui::PushID(static_cast<int>(index));
            const float start = inner.y;
            Pen left{inner.left, inner.y, wide ? names - paint.px(1.25f) : inner.width};
            row_words(paint, left, row, actions);
            Pen right{axis.stretch.start, wide ? inner.y + beyond : left.y + paint.px(0.4f), axis.stretch.length};
            year_lines(paint, axis, schedule, right.y - beyond, right.y + bar + beyond);
            window_bar(paint, axis, row, right.y, bar);
            today_line(paint, axis, schedule, right.y - beyond, right.y + bar + beyond);
            right.skip(bar + beyond);
            bar_words(paint, right, row);
            inner.y = std::max(left.y, right.y) + paint.px(1);
            if (row.chosen) {
                ImGui::GetWindowDrawList()->AddRectFilled({inner.left - paint.px(0.6f), start},
                                                          {inner.left - paint.px(0.4f), inner.y - paint.px(1)},
                                                          paint.colour(Colour::accent));
            }
            ImGui::PopID();
        }
        const TextStyle style{.size = text_size::note, .strong = true};
        const float x = axis.stretch.around(axis.x_of(schedule.today), text_width(paint, schedule.today_words, style));
        text_line(paint, {x, inner.y - paint.px(0.4f)}, schedule.today_words, style);
        inner.skip(line_height(paint, style) - paint.px(0.4f));
    });
}

}  // namespace oreplan::widgets
