#include "web/widgets/bullet.h"

#include <algorithm>

#include "web/widgets/scale.h"
#include "web/widgets/sign.h"
#include "web/widgets/table.h"

namespace oreplan::widgets {

namespace {

constexpr float bar_height = 0.85f;  // em

void notch(const Paint& paint, float x, float top, float bottom) {
    const float half = paint.px(0.09f);
    ImGui::GetWindowDrawList()->AddRectFilled({x - half, top}, {x + half, bottom}, paint.colour(Colour::ink));
}

void base_ring(const Paint& paint, ImVec2 at, float radius) {
    ImGui::GetWindowDrawList()->AddCircle(at, radius, paint.colour(Colour::muted), 0, std::max(1.0f, paint.px(0.12f)));
}

void bar(const Paint& paint, const Pen& pen, const BulletRow& row) {
    ImDrawList* list = ImGui::GetWindowDrawList();
    const float height = paint.px(bar_height);
    const float round = paint.px(0.15f);
    const Stretch stretch{pen.left, pen.width};
    const auto x_of = [&](double value) { return stretch.at(share_of(value, row.most)); };
    list->AddRectFilled({stretch.start, pen.y}, {stretch.end(), pen.y + height}, paint.colour(Colour::raised), round);
    if (row.target) {
        const auto [from, to] = row.shaded;
        const Colour zone = row.cap ? Colour::missed : Colour::met;
        list->AddRectFilled({x_of(from), pen.y}, {x_of(to), pen.y + height}, paint.colour(zone, 0.16f), round);
    }
    if (row.value) {
        const float inset = height * 0.27f;
        list->AddRectFilled({pen.left, pen.y + inset},
                            {std::max(x_of(*row.value), pen.left + paint.px(0.12f)), pen.y + height - inset},
                            paint.colour(outcome_colour(row.mark.outcome)), round);
    }
    if (row.base) {
        const float radius = paint.px(0.26f);
        base_ring(paint, {std::max(x_of(*row.base), pen.left + radius), pen.y + height / 2}, radius);
    }
    const float beyond = paint.px(0.18f);
    if (row.target) notch(paint, x_of(*row.target), pen.y - beyond, pen.y + height + beyond);
    if (row.upper) notch(paint, x_of(*row.upper), pen.y - beyond, pen.y + height + beyond);
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
    Pen target{bar_left, pen.y, pen.width - (bar_left - pen.left) - mark_room - gap};
    target.skip(paint.px(0.32f));
    if (row.target) {
        bar(paint, target, row);
        target.skip(paint.px(bar_height + 0.3f));
    }
    text(paint, target, row.target_words, {.size = text_size::note, .colour = Colour::muted});
    Pen mark_pen{pen.left + pen.width - mark_room, pen.y, mark_room};
    mark(paint, mark_pen, row.mark, {.size = text_size::body});
    pen.y = std::max({name.y, value.y, target.y, mark_pen.y});
}

void narrow_row(const Paint& paint, Pen& pen, const BulletRow& row, Actions& actions) {
    const float indent = paint.px(1) * static_cast<float>(row.depth);
    Pen inner{pen.left + indent, pen.y, pen.width - indent};
    phrase(paint, inner, "name", row.name, {.strong = row.depth == 0}, actions);
    inner.skip(paint.px(0.2f));
    Pen left{inner.left, inner.y, inner.width * 0.5f};
    Pen right{inner.left + inner.width * 0.52f, inner.y, inner.width * 0.48f};
    value_words(paint, left, row);
    mark(paint, right, row.mark, {.size = text_size::body});
    inner.y = std::max(left.y, right.y) + paint.px(0.35f);
    if (row.target) {
        bar(paint, inner, row);
        inner.skip(paint.px(bar_height + 0.35f));
    }
    text(paint, inner, row.target_words, {.size = text_size::note, .colour = Colour::muted});
    pen.y = inner.y;
}

}  // namespace

void bullet_chart(const Paint& paint, Pen& pen, const BulletChart& chart, Actions& actions) {
    int id = 0;
    for (const BulletGroup& group : chart.groups) {
        if (!group.name.empty()) {
            pen.skip(paint.px(0.5f));
            text(paint, pen, group.name, {.size = text_size::note, .strong = true, .colour = Colour::muted});
            pen.skip(paint.px(0.4f));
        }
        card(paint, pen, paint.px(1), [&](Pen& inner) {
            for (const BulletRow& row : group.rows) {
                ImGui::PushID(id++);
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
    }
}

}  // namespace oreplan::widgets
