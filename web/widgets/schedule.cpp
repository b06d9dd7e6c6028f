#include "web/widgets/schedule.h"

#include <algorithm>

#include "web/widgets/sign.h"
#include "web/widgets/table.h"

namespace oreplan::widgets {

namespace {

struct Axis {
    float left, width;
    Window span;

    float x_of(Date date) const {
        const float whole = static_cast<float>(days_between(span.from, span.to) + 1);
        return left + width * std::clamp(static_cast<float>(days_between(span.from, date)) / whole, 0.0f, 1.0f);
    }
};

Colour standing_colour(BlockStanding standing) {
    switch (standing) {
        case BlockStanding::granted: return Colour::met;
        case BlockStanding::announced: return Colour::under_way;
        case BlockStanding::open: return Colour::accent;
        case BlockStanding::over_without_grant: return Colour::near;
        case BlockStanding::not_yet_open:
        case BlockStanding::withdrawn: return Colour::no_data;
    }
    return Colour::no_data;
}

void years(const Paint& paint, Pen& pen, const Axis& axis, const Schedule& schedule, float bottom) {
    const float wide = axis.width / static_cast<float>(schedule.years.size());
    for (std::size_t index = 0; index < schedule.years.size(); ++index) {
        const float x = axis.left + wide * static_cast<float>(index);
        ImGui::GetWindowDrawList()->AddLine({x, pen.y}, {x, bottom}, paint.colour(Colour::line), 1);
        text_line(paint, {x + paint.px(0.3f), pen.y}, schedule.years[index], {.size = 0.8125f, .colour = Colour::muted}, wide);
    }
}

void window_bar(const Paint& paint, const Axis& axis, const ScheduleRow& row, float y, float height) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const ImVec2 from{axis.x_of(row.window.from), y};
    const ImVec2 to{axis.x_of(add_days(row.window.to, 1)), y + height};
    const Colour colour = standing_colour(row.standing);
    list->AddRectFilled(from, to, paint.colour(colour, 0.22f), paint.px(0.25f));
    list->AddRect(from, to, paint.colour(colour), paint.px(0.25f), 0, std::max(1.0f, paint.px(0.08f)));
    for (const ScheduleEvent& event : row.events) {
        const ImVec2 at{axis.x_of(event.date), y + height / 2};
        list->AddCircleFilled(at, paint.px(0.38f), paint.colour(Colour::surface));
        list->AddCircleFilled(at, paint.px(0.28f), paint.colour(colour));
    }
}

std::string events_words(const ScheduleRow& row) {
    std::string words;
    for (const ScheduleEvent& event : row.events) words += (words.empty() ? "" : " · ") + to_iso(event.date) + ' ' + event.words;
    return words;
}

void row_words(const Paint& paint, Pen& pen, const ScheduleRow& row, Actions& actions) {
    phrase(paint, pen, "name", row.name, {.strong = true}, actions);
    text(paint, pen, row.detail, {.size = 0.8125f, .colour = Colour::muted});
}

void bar_words(const Paint& paint, Pen& pen, const ScheduleRow& row) {
    text(paint, pen, row.standing_words, {.size = 0.875f, .colour = standing_colour(row.standing)});
    if (!row.events.empty()) text(paint, pen, events_words(row), {.size = 0.8125f, .colour = Colour::muted});
}

}  // namespace

void schedule(const Paint& paint, Pen& pen, const Schedule& schedule, const std::string& subject, Actions& actions) {
    card(paint, pen, paint.px(1), [&](Pen& inner) {
        const bool wide = inner.width > paint.px(38);
        const float names = wide ? inner.width * 0.34f : 0;
        const Axis axis{inner.left + names, inner.width - names, schedule.span};
        Pen head = inner;
        inner.skip(paint.px(1.9f));
        const float top = inner.y;
        const float bar = paint.px(1.3f);
        for (std::size_t index = 0; index < schedule.rows.size(); ++index) {
            const ScheduleRow& row = schedule.rows[index];
            ImGui::PushID(static_cast<int>(index));
            const float start = inner.y;
            Pen left{inner.left, inner.y, wide ? names - paint.px(1.25f) : inner.width};
            row_words(paint, left, row, actions);
            Pen right{axis.left, wide ? inner.y + paint.px(0.2f) : left.y + paint.px(0.3f), axis.width};
            window_bar(paint, axis, row, right.y, bar);
            right.skip(bar + paint.px(0.2f));
            bar_words(paint, right, row);
            inner.y = std::max(left.y, right.y) + paint.px(1);
            if (row.name.to && row.name.to->subject == subject) {
                ImGui::GetWindowDrawList()->AddRectFilled({inner.left - paint.px(0.6f), start}, {inner.left - paint.px(0.4f), inner.y - paint.px(1)},
                                                          paint.colour(Colour::accent));
            }
            ImGui::PopID();
        }
        years(paint, head, axis, schedule, inner.y);
        const float today = axis.x_of(schedule.today);
        ImGui::GetWindowDrawList()->AddLine({today, top - paint.px(0.3f)}, {today, inner.y}, paint.colour(Colour::not_met), paint.px(0.14f));
        const TextStyle style{.size = 0.8125f, .strong = true, .colour = Colour::not_met};
        const float words = text_width(paint, schedule.today_words, style);
        text_line(paint, {std::clamp(today - words / 2, axis.left, axis.left + axis.width - words), inner.y}, schedule.today_words, style);
        inner.skip(line_height(paint, style));
    });
}

}  // namespace oreplan::widgets
