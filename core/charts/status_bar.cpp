#include <algorithm>

#include "core/charts/charts.h"
#include "core/text/passages.h"

namespace oreplan {

namespace {

constexpr double cell_height = 2.2;
constexpr double gap = 0.008;  // of the width

void add_cell(Drawing& drawing, const StatusCell& cell, double from, double to) {
    const bool quiet = status_of(cell.mark.outcome) == Status::unknown;
    const Colour colour = outcome_colour(cell.mark.outcome);
    drawing.shapes.push_back(Box{{from, 0}, {to, cell_height}, quiet ? Colour::raised : colour, quiet ? 1 : 0.22});
    drawing.shapes.push_back(Box{{from, 0}, {to, cell_height}, quiet ? Colour::line : colour, 1, Pattern::outlined});
    const std::string sign{character_of(outcome_sign(cell.mark.outcome))};
    drawing.shapes.push_back(Words{{(from + to) / 2, cell_height / 2}, sign, Anchor::middle, text_size::body, colour, true});
    drawing.spots.push_back({{from, 0}, {to, cell_height}, cell.name.text, 0});
}

}  // namespace

Drawing drawing_of(const StatusBar& bar) {
    Drawing drawing;
    drawing.height = cell_height + 2;
    const auto count = static_cast<double>(bar.cells.size());
    const double width = (1 - gap * (count - 1)) / std::max(count, 1.0);
    double from = 0;
    for (const StatusCell& cell : bar.cells) {
        add_cell(drawing, cell, from, from + width);
        from += width + gap;
    }
    constexpr double narrow = 36;  // em
    double across = 0;
    for (const StatusCount& each : bar.counts) {
        const std::string words = std::string{character_of(outcome_sign(each.mark.outcome))} + ' ' + plain(each.mark.word) + ' ' +
                                  std::to_string(each.count);
        drawing.shapes.push_back(
            Words{{across, cell_height + 1.2}, words, Anchor::start, text_size::note, outcome_colour(each.mark.outcome), true});
        across += (width_of(words) * text_size::note + 1.6) / narrow;
    }
    return drawing;
}

}  // namespace oreplan
