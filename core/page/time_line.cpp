#include "core/page/time_line.h"

#include <algorithm>

namespace oreplan {

namespace {

Date add_months(Date date, int months) {
    const auto moved = std::chrono::year_month{date.year(), date.month()} + std::chrono::months{months};
    const Date last{std::chrono::sys_days{moved / std::chrono::last}};
    return std::min(Date{moved.year(), moved.month(), date.day()}, last);
}

Date moved(const TimeLine& line, TimeStep step) {
    switch (step) {
        case TimeStep::day_back: return add_days(line.date, -1);
        case TimeStep::day_forward: return add_days(line.date, 1);
        case TimeStep::month_back: return add_months(line.date, -1);
        case TimeStep::month_forward: return add_months(line.date, 1);
        case TimeStep::to_start: return line.span.from;
        case TimeStep::to_end: return line.span.to;
    }
    return line.date;
}

}  // namespace

TimeLine time_line(Window span, Date date) {
    TimeLine line{span, date, {}};
    for (int year = year_of(span.from) + 1; year <= year_of(span.to); ++year) {
        line.years.push_back({std::to_string(year), {first_day(year), last_day(year)}});
    }
    return line;
}

Date stepped(const TimeLine& line, TimeStep step) { return std::clamp(moved(line, step), line.span.from, line.span.to); }

}  // namespace oreplan
