#include "web/widgets/schedule.h"

#include <algorithm>

#include "core/charts/charts.h"
#include "web/widgets/chart.h"
#include "web/widgets/layouts.h"
#include "web/widgets/sign.h"
#include "web/widgets/table.h"

namespace oreplan::widgets {

namespace {

constexpr std::size_t rows_per_head = 10;  // so that the years are in sight however many rows there are

/// What is where: names, bars and states side by side, or below each other where there is no room.
struct Columns {
    bool wide;
    Pen names, bars, states;

    Columns(const Paint& paint, const Pen& pen) : wide(pen.width > paint.px(46)) {
        const float gap = paint.px(1.25f);
        const float name = wide ? std::min(pen.width * 0.26f, paint.px(19)) : pen.width;
        const float state = wide ? std::min(pen.width * 0.24f, paint.px(15)) : pen.width;
        names = {pen.left, pen.y, name};
        bars = wide ? Pen{pen.left + name + gap, pen.y, pen.width - name - state - 2 * gap} : pen;
        states = {wide ? pen.left + pen.width - state : pen.left, pen.y, state};
    }
};

void row_words(const Paint& paint, Pen& pen, const ScheduleRow& row, Actions& actions) {
    phrase(paint, pen, "name", row.name, {.strong = true}, actions);
    text(paint, pen, row.detail, {.size = text_size::note, .colour = Colour::muted});
}

void state(const Paint& paint, Pen& pen, const ScheduleRow& row) {
    mark(paint, pen, row.mark, {.size = text_size::note});
    if (!row.events_words.empty()) text(paint, pen, row.events_words, {.size = text_size::note, .colour = Colour::muted});
}

void draw_row(const Paint& paint, Pen& pen, const Schedule& schedule, const ScheduleRow& row, Actions& actions) {
    Columns columns{paint, pen};
    row_words(paint, columns.names, row, actions);
    if (!columns.wide) columns.bars.y = columns.names.y + paint.px(0.3f);
    chart(paint, columns.bars, paint.layouts->drawings.of(&row, [&] { return drawing_of(schedule, row); }), "bar");
    if (!columns.wide) columns.states.y = columns.bars.y + paint.px(0.1f);
    state(paint, columns.states, row);
    pen.y = std::max({columns.names.y, columns.bars.y, columns.states.y}) + paint.px(0.9f);
}

float row_height(const Paint& paint, const Columns& columns, const Schedule& schedule, const ScheduleRow& row) {
    const TextStyle note{.size = text_size::note};
    const float names = text_height(paint, row.name.text, columns.names.width, {.strong = true}) +
                        text_height(paint, row.detail, columns.names.width, note);
    const float bars = paint.px(static_cast<float>(drawing_of(schedule, row).height));
    const float events = row.events_words.empty() ? 0 : text_height(paint, row.events_words, columns.states.width, note);
    const float states = mark_height(paint, row.mark.word, columns.states.width, note) + events;
    const float height = columns.wide ? std::max({names, bars, states}) : names + paint.px(0.3f) + bars + paint.px(0.1f) + states;
    return height + paint.px(0.9f);
}

/// Where each row begins, with the head over it where it has one.
TableLayout lay_out(const Paint& paint, const Columns& columns, const Schedule& schedule) {
    const float head = paint.px(static_cast<float>(head_of(schedule).height));
    TableLayout layout{{}, {0}};
    for (std::size_t index = 0; index < schedule.rows.size(); ++index) {
        const float above = index % rows_per_head == 0 ? head : 0;
        layout.tops.push_back(layout.tops.back() + above + row_height(paint, columns, schedule, schedule.rows[index]));
    }
    return layout;
}

/// The row, under the years where that is its turn.
void headed_row(const Paint& paint, Pen pen, const Schedule& schedule, std::size_t index, Actions& actions) {
    const ScheduleRow& row = schedule.rows[index];
    if (index % rows_per_head == 0) {
        Pen head = Columns{paint, pen}.bars;
        chart(paint, head, paint.layouts->drawings.of(&schedule, [&] { return head_of(schedule); }), "head");
        pen.y = head.y;
    }
    const float start = pen.y;
    draw_row(paint, pen, schedule, row, actions);
    if (!row.chosen) return;
    ImGui::GetWindowDrawList()->AddRectFilled({pen.left - paint.px(0.6f), start},
                                              {pen.left - paint.px(0.4f), pen.y - paint.px(0.9f)}, paint.colour(Colour::accent));
}

}  // namespace

void schedule(const Paint& paint, Pen& pen, const Schedule& schedule, Actions& actions) {
    card(paint, pen, paint.px(1), [&](Pen& inner) {
        const TableLayout& layout = paint.layouts->tables.of(schedule.table, inner.width, paint.em, [&] {
            return lay_out(paint, Columns{paint, inner}, schedule);
        });
        const auto [first, last] = rows_drawn(paint, inner, layout.tops);
        for (std::size_t index = first; index < last; ++index) {
            ImGui::PushID(static_cast<int>(index));
            headed_row(paint, {inner.left, inner.y + layout.tops[index], inner.width}, schedule, index, actions);
            ImGui::PopID();
        }
        inner.skip(layout.tops.back());
    });
}

}  // namespace oreplan::widgets
