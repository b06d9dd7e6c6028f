#include <algorithm>

#include "core/charts/charts.h"
#include "core/text/passages.h"

namespace oreplan {

namespace {

constexpr double picture_width = 40;  // em
constexpr double line = 1.5;          // em of its letters, from one to the next

std::string told(const Mark& mark) { return std::string{character_of(outcome_sign(mark.outcome))} + ' ' + plain(mark.word); }

/// Puts words and shapes one below the other.
class Sheet {
public:
    void words(std::string_view said, float size, Colour colour, bool strong = false) {
        for (std::string& each : lines_of(plain(said), picture_width / size)) {
            Drawing row{line * size, false, {}, {}};
            row.shapes.push_back(Words{{0, row.height / 2}, std::move(each), Anchor::start, size, colour, strong});
            put_below(drawing_, row);
        }
    }

    /// A name, and at the right where it stands; that takes a line of its own where both have no room in one.
    void headed(std::string_view name, bool strong, const Mark& mark) {
        const std::string state = told(mark);
        const double wide = width_of(plain(name)) + 2 + width_of(state) * text_size::note;
        const double shift = wide > picture_width ? 0 : line;
        words(name, text_size::body, Colour::ink, strong);
        drawing_.height -= shift;
        Drawing row{line, false, {}, {}};
        const Colour colour = outcome_colour(mark.outcome);
        row.shapes.push_back(Words{{1, line / 2}, state, Anchor::end, text_size::note, colour, true});
        put_below(drawing_, row);
    }

    void drawn(const Drawing& drawing) { put_below(drawing_, drawing); }
    void skip(double height) { drawing_.height += height; }
    Drawing take() && { return std::move(drawing_); }

private:
    Drawing drawing_;
};

Drawing whole(const BulletChart& chart) {
    Sheet sheet;
    for (const BulletGroup& group : chart.groups) {
        if (!group.name.empty()) {
            sheet.skip(0.4);
            sheet.words(group.name, text_size::note, Colour::muted, true);
        }
        for (const BulletRow& row : group.rows) {
            sheet.headed(row.name.text, row.depth == 0, row.mark);
            std::string value = row.value ? row.value_words : std::string{};
            if (!row.base_words.empty()) value += (value.empty() ? "" : "  ○ ") + row.base_words;
            if (!value.empty()) sheet.words(value, text_size::note, Colour::muted);
            if (row.target) {
                sheet.drawn(drawing_of(row));
            } else {
                sheet.words(row.target_words, text_size::note, Colour::muted);
            }
            sheet.skip(0.6);
        }
    }
    return std::move(sheet).take();
}

Drawing whole(const Schedule& schedule) {
    Sheet sheet;
    sheet.drawn(head_of(schedule));
    for (const ScheduleRow& row : schedule.rows) {
        sheet.headed(row.name.text, true, row.mark);
        sheet.drawn(drawing_of(schedule, row));
        sheet.skip(0.3);
    }
    return std::move(sheet).take();
}

Drawing whole(const StepChart& steps) {
    Drawing key{line, false, {}, {}};
    const double middle = line / 2;
    key.shapes = {Line{{0, middle}, {0.03, middle}, Colour::ink, 0.16}, Words{{0.04, middle}, plain(steps.target_name)},
                  Box{{0.4, middle - 0.35}, {0.42, middle + 0.35}, Colour::muted},
                  Words{{0.43, middle}, plain(steps.actual_name)}};
    const Drawing drawing = drawing_of(steps);
    Sheet sheet;
    sheet.drawn(key);
    sheet.skip(0.6);
    sheet.drawn(drawing);
    return std::move(sheet).take();
}

Drawing whole(const Card& card) {
    Sheet sheet;
    sheet.words(card.promise, text_size::title, Colour::ink, true);
    sheet.skip(0.3);
    if (card.chart) sheet.drawn(drawing_of(*card.chart));
    sheet.words(card.due, text_size::note, Colour::muted);
    if (card.mark) sheet.words(told(*card.mark), text_size::note, outcome_colour(card.mark->outcome), true);
    sheet.words(card.now, text_size::note, Colour::ink);
    return std::move(sheet).take();
}

template <typename Chart>
Drawing whole(const Chart& chart) {
    return drawing_of(chart);
}

}  // namespace

Drawing drawing_of(const Exhibit& exhibit) {
    return std::visit([](const auto* shown) { return whole(*shown); }, exhibit.shown);
}

}  // namespace oreplan
