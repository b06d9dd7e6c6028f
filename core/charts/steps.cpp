#include <algorithm>

#include "core/charts/charts.h"

namespace oreplan {

namespace {

constexpr double top = 1.3;
constexpr double bottom = 10.6;
constexpr double line = 1.15;                  // where a year is narrower than its words, they stand this much lower
constexpr double first_words = bottom + 1.95;  // under the years

double down_of(double percent) { return bottom - (bottom - top) * share_of(percent, 100); }

void add_scale(Drawing& drawing, const StepChart& chart) {
    for (std::size_t index = 0; index < chart.ticks.size(); ++index) {
        const double down = down_of(100.0 * static_cast<double>(index) / static_cast<double>(chart.ticks.size() - 1));
        drawing.shapes.push_back(Line{{0, down}, {1, down}, Colour::line, 0.0625});
        drawing.shapes.push_back(Words{{0, down}, chart.ticks[index], Anchor::end});
    }
}

void add_actual(Drawing& drawing, const Step& step, double left, double right) {
    if (!step.actual) return;
    const double inset = (right - left) * 0.24;
    const bool missed = step.mark.outcome == Outcome::not_met;
    const double down = down_of(*step.actual);
    const Colour colour = outcome_colour(step.mark.outcome);
    const Place from{left + inset, down};
    const Place to{right - inset, bottom};
    if (missed) drawing.shapes.push_back(Box{from, to, colour, 0.9, Pattern::hatched});
    drawing.shapes.push_back(Box{from, to, colour, missed ? 1.0 : 0.85, missed ? Pattern::outlined : Pattern::plain});
}

bool any_actual(const StepChart& chart) {
    return std::any_of(chart.steps.begin(), chart.steps.end(), [](const Step& step) { return step.actual.has_value(); });
}

void add_step(Drawing& drawing, Labels& labels, const StepChart& chart, std::size_t index) {
    const Step& step = chart.steps[index];
    const auto count = static_cast<double>(chart.steps.size());
    const double left = static_cast<double>(index) / count;
    const double right = (static_cast<double>(index) + 1) / count;
    const double middle = (left + right) / 2;
    const double target = down_of(step.target);
    if (step.current) drawing.shapes.push_back(Box{{left, top - 0.4}, {right, bottom}, Colour::accent, 0.07});
    add_actual(drawing, step, left, right);
    if (index > 0) {
        drawing.shapes.push_back(Line{{left, down_of(chart.steps[index - 1].target)}, {left, target}, Colour::ink, 0.0625});
    }
    drawing.shapes.push_back(Line{{left, target}, {right, target}, Colour::ink, 0.16});
    labels.add(drawing, {{middle, target}, step.target_words, Anchor::middle, text_size::note, Colour::ink, true}, 0.75, 0.8);
    drawing.shapes.push_back(
        Words{{middle, bottom + 0.8}, step.year, Anchor::middle, text_size::note, Colour::ink, step.current});
    const Colour colour = outcome_colour(step.mark.outcome);
    const auto say = [&](double down, const std::string& words, bool strong) {
        labels.add(drawing, {{middle, down}, words, Anchor::middle, text_size::note, colour, strong}, 0, line);
    };
    if (step.actual) {
        say(first_words, step.actual_words, true);
        say(first_words + line, step.mark.word, false);
    } else if (any_actual(chart)) {  // where nothing was reported at all, the key says so
        say(first_words, step.mark.word, false);
    }
    drawing.spots.push_back({{left, top}, {right, bottom}, step.spot_words, 0});
}

}  // namespace

Drawing drawing_of(const StepChart& chart) {
    Drawing drawing;
    drawing.height = bottom + (any_actual(chart) ? 3.8 : 1.6);
    drawing.has_axis = true;
    if (chart.steps.empty()) return drawing;
    add_scale(drawing, chart);
    constexpr double narrow = 17;  // em
    Labels labels{narrow};
    for (std::size_t index = 0; index < chart.steps.size(); ++index) add_step(drawing, labels, chart, index);
    return drawing;
}

}  // namespace oreplan
