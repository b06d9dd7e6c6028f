#include "web/widgets/bullet.h"

#include <algorithm>

#include "core/charts/charts.h"
#include "web/widgets/chart.h"
#include "web/widgets/layouts.h"
#include "web/widgets/sign.h"
#include "web/widgets/table.h"

namespace oreplan::widgets {

namespace {

void base_ring(const Paint& paint, ImVec2 at, float radius) {
    ImGui::GetWindowDrawList()->AddCircle(at, radius, paint.colour(Colour::muted), 0, std::max(1.0f, paint.px(0.12f)));
}

/// What is asked: at its mark on the scale, or in words where it has no number.
void target(const Paint& paint, Pen& pen, const BulletRow& row) {
    if (row.target) {
        chart(paint, pen, paint.layouts->drawings.of(&row, [&] { return drawing_of(row); }), "bar");
    } else {
        text(paint, pen, row.target_words, {.size = text_size::note, .colour = Colour::muted});
    }
}

void state(const Paint& paint, Pen& pen, const BulletRow& row) {
    mark(paint, pen, row.mark, {.size = text_size::body});
    if (!row.gap_words.empty()) text(paint, pen, row.gap_words, {.size = text_size::note, .colour = Colour::muted});
}

void base_words(const Paint& paint, Pen& pen, const BulletRow& row) {
    const TextStyle style{.size = text_size::note, .colour = Colour::muted};
    const float radius = paint.px(0.26f);
    base_ring(paint, {pen.left + radius, pen.y + line_height(paint, style) / 2}, radius);
    const float shift = paint.px(0.9f);
    Pen words{pen.left + shift, pen.y, pen.width - shift};
    text(paint, words, row.base_words, style);
    pen.y = words.y;
}

/// The value, and where it started; that nobody reported is the mark's to say.
void value_words(const Paint& paint, Pen& pen, const BulletRow& row) {
    if (row.value) text(paint, pen, row.value_words, {.strong = true});
    if (!row.base_words.empty()) base_words(paint, pen, row);
}

void wide_row(const Paint& paint, Pen& pen, const BulletRow& row, Actions& actions) {
    const float indent = paint.px(1.2f) * static_cast<float>(row.depth);
    const float gap = paint.px(1.25f);
    const float name_width = pen.width * 0.27f;
    const float words_width = std::min(pen.width * 0.17f, paint.px(11));
    const float mark_room = std::min(pen.width * 0.17f, paint.px(10));
    Pen name{pen.left + indent, pen.y, name_width - indent};
    phrase(paint, name, "name", row.name, {.strong = row.depth == 0}, actions);
    Pen value{pen.left + name_width + gap, pen.y, words_width};
    value_words(paint, value, row);
    const float bar_left = value.left + words_width + gap;
    Pen bar{bar_left, pen.y, pen.width - (bar_left - pen.left) - mark_room - gap};
    target(paint, bar, row);
    Pen mark_pen{pen.left + pen.width - mark_room, pen.y, mark_room};
    state(paint, mark_pen, row);
    pen.y = std::max({name.y, value.y, bar.y, mark_pen.y});
}

void narrow_row(const Paint& paint, Pen& pen, const BulletRow& row, Actions& actions) {
    const float indent = paint.px(1) * static_cast<float>(row.depth);
    Pen inner{pen.left + indent, pen.y, pen.width - indent};
    phrase(paint, inner, "name", row.name, {.strong = row.depth == 0}, actions);
    inner.skip(paint.px(0.2f));
    // Without words before it the state begins the line.
    const bool has_words = row.value || !row.base_words.empty();
    const float before = has_words ? inner.width * 0.52f : 0;
    Pen left{inner.left, inner.y, inner.width * 0.5f};
    Pen right{inner.left + before, inner.y, inner.width - before};
    value_words(paint, left, row);
    state(paint, right, row);
    inner.y = std::max(left.y, right.y) + paint.px(0.35f);
    target(paint, inner, row);
    pen.y = inner.y;
}

}  // namespace

void bullet_chart(const Paint& paint, Pen& pen, const BulletChart& chart, Actions& actions) {
    for (const BulletGroup& group : chart.groups) {
        std::size_t number = 0;
        ImGui::PushID(group.name.c_str());
        if (!group.name.empty()) {
            pen.skip(paint.px(0.5f));
            text(paint, pen, group.name, {.size = text_size::note, .strong = true, .colour = Colour::muted});
            pen.skip(paint.px(0.4f));
        }
        card(paint, pen, paint.px(1), [&](Pen& inner) {
            for (const BulletRow& row : group.rows) {
                ImGui::PushID(lasting_id(row.name, number++).c_str());
                const Pen top = inner;
                if (pen.width > paint.px(40)) {
                    wide_row(paint, inner, row, actions);
                } else {
                    narrow_row(paint, inner, row, actions);
                }
                if (row.chosen) {
                    ImGui::GetWindowDrawList()->AddRectFilled({top.left - paint.px(0.6f), top.y},
                                                              {top.left - paint.px(0.4f), inner.y}, paint.colour(Colour::accent),
                                                              paint.px(0.1f));
                }
                if (&row != &group.rows.back()) {
                    inner.skip(paint.px(0.55f));
                    ImGui::GetWindowDrawList()->AddLine({inner.left, inner.y}, {inner.left + inner.width, inner.y},
                                                        paint.colour(Colour::line), 1);
                    inner.skip(paint.px(0.55f));
                }
                ImGui::PopID();
            }
        });
        pen.skip(paint.px(0.75f));
        ImGui::PopID();
    }
}

}  // namespace oreplan::widgets
