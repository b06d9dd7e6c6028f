#include <algorithm>
#include <array>

#include "core/charts/charts.h"

namespace oreplan {

namespace {

struct Look {
    Colour colour;
    double opacity;
    Pattern pattern;
};

/// Neighbours differ by pattern.
constexpr std::array looks{Look{Colour::accent, 0.85, Pattern::plain}, Look{Colour::accent, 0.8, Pattern::hatched},
                           Look{Colour::accent, 0.28, Pattern::plain}};

}  // namespace

Drawing drawing_of(const Stack& stack) {
    constexpr double top = 0.1;
    constexpr double bottom = 1.5;
    Drawing drawing;
    drawing.height = 2.9;
    double all = 0;
    for (const StackPart& part : stack.parts) all += part.value;
    double before = 0;
    constexpr double narrow = 18;  // em
    Labels labels{narrow};
    for (std::size_t index = 0; index < stack.parts.size(); ++index) {
        const StackPart& part = stack.parts[index];
        const Place from{share_of(before, all), top};
        before += part.value;
        const Place to{share_of(before, all), bottom};
        if (part.value <= 0) continue;
        const Look& look = looks[index % looks.size()];
        drawing.shapes.push_back(Box{from, to, look.colour, look.opacity, look.pattern});
        drawing.shapes.push_back(Box{from, to, look.colour, 1, Pattern::outlined});
        const std::string words = part.name + " " + part.words;
        drawing.spots.push_back({from, to, words, 0.2});
        const bool is_last = index + 1 == stack.parts.size();
        labels.add(drawing, {{is_last ? 1.0 : from.across, bottom + 0.75}, words, is_last ? Anchor::end : Anchor::start}, 0, 0);
    }
    return drawing;
}

}  // namespace oreplan
