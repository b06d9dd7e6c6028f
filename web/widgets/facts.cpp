#include "web/widgets/facts.h"
#include "web/widgets/columns.h"

#include <algorithm>

#include "web/widgets/sign.h"
#include "web/widgets/table.h"

namespace oreplan::widgets {

void facts(const Paint& paint, Pen& pen, const std::vector<Fact>& facts, Actions& actions) {
    const bool wide = pen.width > paint.px(24);
    float names = 0;
    for (const Fact& fact : facts) names = std::max(names, text_width(paint, fact.name, {.size = text_size::body}));
    names = std::min(names + paint.px(1.5f), pen.width * 0.42f);
    int id = 0;
    for (const Fact& fact : facts) {
        ImGui::PushID(id++);
        Pen left{pen.left, pen.y, wide ? names - paint.px(0.75f) : pen.width};
        text(paint, left, fact.name, {.size = text_size::body, .colour = Colour::muted});
        Pen right = wide ? Pen{pen.left + names, pen.y, pen.width - names} : Pen{pen.left, left.y, pen.width};
        if (fact.mark) mark(paint, right, *fact.mark);
        phrase(paint, right, "value", fact.value, {.size = text_size::body}, actions);
        if (fact.source) phrase(paint, right, "source", *fact.source, {.size = text_size::note}, actions);
        pen.y = std::max(left.y, right.y) + paint.px(wide ? 0.25f : 0.45f);
        ImGui::PopID();
    }
}

void finding(const Paint& paint, Pen& pen, const Finding& finding, Actions& actions) {
    ImGui::PushID(finding.title.text.c_str());
    card(paint, pen, paint.px(1), [&](Pen& inner) {
        text(paint, inner, finding.title.text, {.size = text_size::note, .colour = Colour::muted});
        mark(paint, inner, finding.mark, {.size = text_size::lead, .strong = true});
        inner.skip(paint.px(0.2f));
        text(paint, inner, finding.text);
        inner.skip(paint.px(0.5f));
        facts(paint, inner, finding.facts, actions);
    });
    ImGui::PopID();
}

void tally(const Paint& paint, Pen& pen, const Tally& tally) {
    const TextStyle word{.size = text_size::body};
    const float gap = paint.px(0.75f);
    const float padding = paint.px(0.9f);
    const std::size_t count = tally.items.size();
    const std::size_t columns = even_columns(count, static_cast<std::size_t>(std::max(pen.width / paint.px(9.5f), 2.0f)));
    const float width = (pen.width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (std::size_t first = 0; first < count; first += columns) {
        if (first > 0) pen.skip(gap);
        const std::size_t last = std::min(first + columns, count);
        float height = 0;  // of the words, the same in the whole row
        for (std::size_t index = first; index < last; ++index) {
            height = std::max(height, mark_height(paint, tally.items[index].mark.word, width - 2 * padding, word));
        }
        Pen tile{pen.left, pen.y, width};
        for (std::size_t index = first; index < last; ++index, tile.left += width + gap) {
            const TallyItem& item = tally.items[index];
            tile.y = pen.y;
            card(paint, tile, padding, [&](Pen& inner) {
                text(paint, inner, item.count,
                     {.size = text_size::figure, .strong = true, .colour = outcome_colour(item.mark.outcome), .leading = 1.15f});
                Pen words = inner;
                mark(paint, words, item.mark, word);
                inner.skip(height);
            });
        }
        pen.y = tile.y;
    }
}

}  // namespace oreplan::widgets
