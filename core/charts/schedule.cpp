#include <algorithm>

#include "core/charts/charts.h"

namespace oreplan {

namespace {

double year_start(const Schedule& schedule, std::size_t index) {
    return static_cast<double>(index) / static_cast<double>(schedule.years.size());
}

void add_year_lines(Drawing& drawing, const Schedule& schedule, double from, double to) {
    for (std::size_t index = 1; index < schedule.years.size(); ++index) {
        const double across = year_start(schedule, index);
        drawing.shapes.push_back(Line{{across, from}, {across, to}, Colour::line, 0.0625});
    }
}

}  // namespace

Drawing head_of(const Schedule& schedule) {
    Drawing drawing;
    drawing.height = 2.6;
    const double today = end_share_of(schedule.today, schedule.span);
    drawing.shapes.push_back(Words{
        {today, 1.75}, schedule.today_words, today > 0.5 ? Anchor::end : Anchor::start, text_size::note, Colour::ink, true});
    for (std::size_t index = 0; index < schedule.years.size(); ++index) {
        const double middle = year_start(schedule, index) + 0.5 / static_cast<double>(schedule.years.size());
        if (!schedule.years[index].empty())
            drawing.shapes.push_back(Words{{middle, 0.65}, schedule.years[index], Anchor::middle});
    }
    drawing.shapes.push_back(Line{{today, 2.35}, {today, 2.6}, Colour::ink, 0.12});
    return drawing;
}

Drawing drawing_of(const Schedule& schedule, const ScheduleRow& row) {
    constexpr double top = 0.3;
    constexpr double bottom = 1.6;
    constexpr double middle = (top + bottom) / 2;
    Drawing drawing;
    drawing.height = bottom + (row.events.empty() ? 0.3 : row.events.size() == 1 ? 1.5 : 2.6);
    drawing.shapes.push_back(Box{{0, 0}, {1, bottom + 0.3}, Colour::raised, 0.6});
    add_year_lines(drawing, schedule, 0, bottom + 0.3);
    const Colour colour = outcome_colour(row.mark.outcome);
    const Place from{share_of(row.window.from, schedule.span), top};
    const Place to{end_share_of(row.window.to, schedule.span), bottom};
    drawing.shapes.push_back(Box{from, to, colour, 0.22});
    drawing.shapes.push_back(Box{from, to, colour, 1, Pattern::outlined});
    drawing.spots.push_back({from, to, row.window_words, 0});
    constexpr double narrow = 16;  // em
    Labels labels{narrow};
    for (const ScheduleEvent& event : row.events) {
        const Place at{end_share_of(event.date, schedule.span), middle};
        drawing.shapes.push_back(Dot{at, 0.42, Colour::surface});
        drawing.shapes.push_back(Dot{at, 0.32, colour, !event.done});
        drawing.spots.push_back({at, at, event.words, 0.6});
        labels.add(drawing, {{at.across, bottom + 0.9}, event.day, anchor_at(at.across)}, 0, 1.1);
    }
    const double today = end_share_of(schedule.today, schedule.span);
    drawing.shapes.push_back(Line{{today, 0}, {today, bottom + 0.3}, Colour::ink, 0.12});
    return drawing;
}

}  // namespace oreplan
