#include <algorithm>
#include <cmath>

#include "core/charts/charts.h"
#include "core/theme/tints.h"

namespace oreplan {

namespace {

constexpr double top = 1.3;
constexpr double line = 1.15;      // where a year is narrower than its words, they stand this much lower
constexpr double to_words = 1.95;  // from the bars' foot, under the years

/// The bars of a chart, and the years that they stand over.
class Steps {
public:
    Steps(const StepChart& chart, double width)
        : chart_(chart),
          each_(width / static_cast<double>(std::max<std::size_t>(chart.steps.size(), 1))),
          bottom_(top + std::clamp(width * 0.2, 7.0, 11.0)),
          labels_(width) {
        drawing_.height = bottom_ + (any_actual() ? to_words + line + 0.7 : 1.6);
        drawing_.has_axis = true;
    }

    Drawing drawn() {
        if (chart_.steps.empty()) return drawing_;
        add_scale();
        for (std::size_t index = 0; index < chart_.steps.size(); ++index) add_step(index);
        return std::move(drawing_);
    }

private:
    double down_of(double percent) const { return bottom_ - (bottom_ - top) * share_of(percent, 100); }
    double on_bar() const { return bottom_ - 0.85; }

    bool any_actual() const {
        return std::any_of(chart_.steps.begin(), chart_.steps.end(), [](const Step& step) { return step.actual.has_value(); });
    }

    bool fits(const std::string& words) const { return width_of(words) * text_size::note <= each_; }

    /// What was reached stands at the bar's foot, where the bar is high and wide enough for it and no goal's line runs through.
    bool fits_on_bar(const Step& step) const {
        const bool is_high = bottom_ - down_of(*step.actual) >= 1.7;
        return is_high && std::fabs(down_of(step.target) - on_bar()) >= 0.9 &&
               width_of(step.actual_words) * text_size::note <= each_ * 0.52;
    }

    void add_scale() {
        for (std::size_t index = 0; index < chart_.ticks.size(); ++index) {
            const double down = down_of(100.0 * static_cast<double>(index) / static_cast<double>(chart_.ticks.size() - 1));
            drawing_.shapes.push_back(Line{{0, down}, {1, down}, Colour::line, 0.0625});
            drawing_.shapes.push_back(Words{{0, down}, chart_.ticks[index], Anchor::end});
        }
    }

    void add_bar(const Step& step, double left, double right) {
        const double inset = (right - left) * 0.24;
        const bool missed = step.mark.outcome == Outcome::not_met;
        const Colour colour = outcome_colour(step.mark.outcome);
        const Place from{left + inset, down_of(*step.actual)};
        const Place to{right - inset, bottom_};
        if (missed) drawing_.shapes.push_back(Box{from, to, colour, 0.9, Pattern::hatched});
        drawing_.shapes.push_back(Box{from, to, colour, missed ? 1.0 : tint::bar, missed ? Pattern::outlined : Pattern::plain});
    }

    void add_goal(std::size_t index, double left, double right) {
        const Step& step = chart_.steps[index];
        const double target = down_of(step.target);
        if (index > 0)
            drawing_.shapes.push_back(Line{{left, down_of(chart_.steps[index - 1].target)}, {left, target}, Colour::ink, 0.0625});
        drawing_.shapes.push_back(Line{{left, target}, {right, target}, Colour::ink, 0.16});
        const Place at{(left + right) / 2, target};
        labels_.add(drawing_, {at, step.target_words, Anchor::middle, text_size::note, Colour::ink, true}, 0.75, 0.8);
    }

    /// Under the year what was reached, unless its bar says so, and how that stands; where nothing was reported at all, the key says so.
    void add_state(const Step& step, double middle) {
        const Colour colour = outcome_colour(step.mark.outcome);
        double down = bottom_ + to_words;
        const auto say = [&](const std::string& words, bool strong) {
            labels_.add(drawing_, {{middle, down}, words, Anchor::middle, text_size::note, colour, strong}, 0, line);
            down += line;
        };
        if (step.actual && fits_on_bar(step)) {
            drawing_.shapes.push_back(
                Words{{middle, on_bar()}, step.actual_words, Anchor::middle, text_size::note, colour, true, true});
        } else if (step.actual) {
            say(step.actual_words, true);
        }
        if (any_actual()) say(step.mark.word, false);
    }

    void add_step(std::size_t index) {
        const Step& step = chart_.steps[index];
        const auto count = static_cast<double>(chart_.steps.size());
        const double left = static_cast<double>(index) / count;
        const double right = (static_cast<double>(index) + 1) / count;
        const double middle = (left + right) / 2;
        if (step.current) drawing_.shapes.push_back(Box{{left, top - 0.4}, {right, bottom_}, Colour::accent, tint::current_year});
        if (step.actual) add_bar(step, left, right);
        add_goal(index, left, right);
        const bool is_named =
            fits(step.year) || (chart_.steps.size() - 1 - index) % 2 == 0;  // every second, where there is little room
        if (is_named)
            drawing_.shapes.push_back(
                Words{{middle, bottom_ + 0.8}, step.year, Anchor::middle, text_size::note, Colour::ink, step.current});
        add_state(step, middle);
        drawing_.spots.push_back({{left, top}, {right, bottom_}, step.spot_words, 0});
    }

    const StepChart& chart_;
    double each_;  ///< em that a year has
    double bottom_;
    Labels labels_;
    Drawing drawing_;
};

}  // namespace

Drawing drawing_of(const StepChart& chart, double width) { return Steps{chart, width}.drawn(); }

}  // namespace oreplan
