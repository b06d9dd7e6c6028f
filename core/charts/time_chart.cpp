#include <algorithm>

#include "core/charts/charts.h"

namespace oreplan {

namespace {

struct Frame {
    const TimeChart& chart;
    double top;
    double bottom;

    double across(Date day) const { return end_share_of(day, chart.span); }
    double start_of(Date day) const { return share_of(day, chart.span); }
    double down(double value) const { return bottom - (bottom - top) * share_of(value, chart.most); }
};

void add_scale(Drawing& drawing, const Frame& frame) {
    for (const TimeTick& tick : frame.chart.ticks) {
        if (!frame.chart.large && tick.value > 0) break;
        const double down = frame.down(tick.value);
        drawing.shapes.push_back(Line{{0, down}, {1, down}, Colour::line, 0.0625});
        if (frame.chart.large) drawing.shapes.push_back(Words{{0, down}, tick.words, Anchor::end});
    }
}

void add_unit(Drawing& drawing, const Frame& frame) {
    if (frame.chart.large) drawing.shapes.push_back(Words{{0, frame.top - 0.9}, frame.chart.unit, Anchor::end});
}

void add_years(Drawing& drawing, const Frame& frame) {
    const auto count = static_cast<double>(frame.chart.years.size());
    for (std::size_t index = 0; index < frame.chart.years.size(); ++index) {
        const bool is_end = index == 0 || index + 1 == frame.chart.years.size();
        if (frame.chart.years[index].empty() || (!frame.chart.large && !is_end)) continue;
        const double middle = (static_cast<double>(index) + 0.5) / count;
        const bool at_end = !frame.chart.large && index > 0;
        const Place at{frame.chart.large ? middle : at_end ? 1.0 : 0.0, frame.bottom + 0.8};
        const Anchor anchor = frame.chart.large ? Anchor::middle : at_end ? Anchor::end : Anchor::start;
        drawing.shapes.push_back(Words{at, frame.chart.years[index], anchor});
    }
}

/// What the goal forbids is hatched, what `about` and a range allow is shaded, each over the goal's own year.
void add_ground(Drawing& drawing, const Frame& frame, const TimeGoal& goal) {
    const double left = frame.start_of(first_day(year_of(goal.days.to)));
    const double right = frame.across(goal.days.to);
    const double low = frame.down(goal.allowed.first);
    const double high = frame.down(goal.allowed.second);
    if (frame.chart.cap) {
        drawing.shapes.push_back(Box{{left, frame.top}, {right, high}, Colour::missed, 0.5, Pattern::hatched});
    } else {
        drawing.shapes.push_back(Box{{left, high}, {right, low}, Colour::met, 0.14});
    }
}

void add_goals(Drawing& drawing, const Frame& frame) {
    const TimeGoal* before = nullptr;
    for (const TimeGoal& goal : frame.chart.goals) {
        add_ground(drawing, frame, goal);
        const double down = frame.down(goal.value);
        const double own = frame.start_of(first_day(year_of(goal.days.to)));
        const double start = frame.start_of(goal.days.from);
        const double end = frame.across(goal.days.to);
        if (own > start) drawing.shapes.push_back(Line{{start, down}, {own, down}, Colour::ink, 0.0625, true});
        if (before) {
            drawing.shapes.push_back(Line{{start, frame.down(before->value)}, {start, down}, Colour::ink, 0.0625, own > start});
        }
        drawing.shapes.push_back(Line{{own, down}, {end, down}, Colour::ink, 0.14});
        drawing.spots.push_back({{own, down}, {end, down}, goal.words});
        before = &goal;
    }
}

void add_today(Drawing& drawing, const Frame& frame) {
    if (!frame.chart.span.contains(frame.chart.today)) return;
    const double across = frame.across(frame.chart.today);
    drawing.shapes.push_back(Line{{across, frame.top - 0.3}, {across, frame.bottom}, Colour::muted, 0.0625, true});
    if (!frame.chart.large) return;
    const Anchor anchor = across > 0.5 ? Anchor::end : Anchor::start;
    drawing.shapes.push_back(Words{{across, frame.top - 0.9}, frame.chart.today_words, anchor});
}

void add_point(Drawing& drawing, const Frame& frame, const TimePoint& point, Colour colour, bool hollow) {
    const Place at{frame.across(point.date), frame.down(point.value)};
    const double radius = frame.chart.large ? 0.36 : 0.3;
    drawing.shapes.push_back(Dot{at, radius + 0.12, Colour::surface});
    drawing.shapes.push_back(Dot{at, radius, colour, hollow});
    drawing.spots.push_back({at, at, point.words, 1});
}

void add_lines_between(Drawing& drawing, const Frame& frame, Colour colour) {
    const TimePoint* before = frame.chart.base ? &*frame.chart.base : nullptr;
    for (const TimePoint& report : frame.chart.reports) {
        if (before) {
            drawing.shapes.push_back(Line{{frame.across(before->date), frame.down(before->value)},
                                          {frame.across(report.date), frame.down(report.value)},
                                          colour,
                                          0.08});
        }
        before = &report;
    }
}

void label(Drawing& drawing, Labels& labels, const Frame& frame, const TimePoint& point, Colour colour, bool strong) {
    const double across = frame.across(point.date);
    labels.add(drawing, {{across, frame.down(point.value)}, point.label, anchor_at(across), text_size::note, colour, strong},
               0.95, 0.95);
}

/// Over or under its line, near it or else a line of words or two further off.
void label(Drawing& drawing, Labels& labels, const Frame& frame, const TimeGoal& goal) {
    const Words words{
        {frame.across(goal.days.to), frame.down(goal.value)}, goal.label, Anchor::end, text_size::note, Colour::ink, true};
    for (const double off : {0.75, 1.45, 2.15}) {
        if (labels.add(drawing, words, off, off)) return;
    }
}

/// The newest value, the goal, the base, and in a large chart all of them, as far as there is room.
void add_labels(Drawing& drawing, const Frame& frame, Colour colour) {
    const TimeChart& chart = frame.chart;
    constexpr double narrow = 10;         // em: half a card on a phone
    constexpr double upright_slide = 14;  // em
    Labels labels{chart.large ? upright_slide : narrow};
    for (const Shape& shape : drawing.shapes) {
        const Dot* dot = std::get_if<Dot>(&shape);
        if (dot && dot->colour != Colour::surface) labels.keep(*dot);
    }
    if (!chart.reports.empty()) label(drawing, labels, frame, chart.reports.back(), colour, true);
    if (chart.large) {  // over a small one stands the promise
        for (auto goal = chart.goals.rbegin(); goal != chart.goals.rend(); ++goal) label(drawing, labels, frame, *goal);
    }
    if (chart.base) label(drawing, labels, frame, *chart.base, Colour::muted, false);
    if (chart.outlook) label(drawing, labels, frame, *chart.outlook, Colour::muted, false);
    if (!chart.large || chart.reports.empty()) return;
    for (auto report = chart.reports.rbegin() + 1; report != chart.reports.rend(); ++report) {
        label(drawing, labels, frame, *report, colour, false);
    }
}

}  // namespace

Drawing drawing_of(const TimeChart& chart) {
    Drawing drawing;
    drawing.height = chart.large ? 14 : 5.5;
    drawing.has_axis = chart.large;
    const Frame frame{chart, chart.large ? 2.1 : 1.1, drawing.height - 1.45};
    const Colour colour = outcome_colour(chart.outcome);
    add_scale(drawing, frame);
    add_unit(drawing, frame);
    add_years(drawing, frame);
    add_goals(drawing, frame);
    add_today(drawing, frame);
    add_lines_between(drawing, frame, colour);
    if (chart.base) add_point(drawing, frame, *chart.base, Colour::muted, true);
    for (const TimePoint& report : chart.reports) add_point(drawing, frame, report, colour, report.to_date);
    if (chart.outlook) add_point(drawing, frame, *chart.outlook, Colour::muted, true);
    add_labels(drawing, frame, colour);
    return drawing;
}

}  // namespace oreplan
