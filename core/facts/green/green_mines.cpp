#include "core/facts/green/green_mines.h"

#include <algorithm>
#include <cmath>

#include "core/facts/green/green_count.h"

namespace oreplan {

namespace {

GreenYear year_of_target(const SeriesPoint& point, GreenDenominator denominator, const Plan& plan, const State& state,
                         Date as_of) {
    GreenYear year;
    year.year = point.year;
    year.target = point.value.value_or(0);
    year.due = last_day(point.year) <= as_of;
    year.denominator = green_denominator(denominator, plan, state);
    if (year.denominator) year.required = mines_for_rate(year.target, *year.denominator);
    const bool begun = first_day(point.year) <= as_of;
    if (begun && state.green_known) year.listed = green_mine_count(denominator, state);
    if (year.listed && year.denominator && *year.denominator > 0) {
        year.rate = 100.0 * *year.listed / *year.denominator;
    }
    year.data_date = state.green_known;
    year.source = point.source;
    return year;
}

}  // namespace

int mines_for_rate(double percent, int denominator) { return static_cast<int>(std::ceil(percent / 100 * denominator - 1e-9)); }

GreenMines green_mines(const Plan& plan) {
    GreenMines result;
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.measure == Measure::green_mine_share) result.indicator = &indicator;
    }
    return result;
}

void add_green_years(GreenMines& green, const Plan& plan, const State& state, Date day, Date as_of) {
    if (!green.indicator) return;
    const bool stands_for_what_comes = day == as_of;
    for (const SeriesPoint& point : green.indicator->series) {
        if (!point.value || (point.role != PointRole::milestone && point.role != PointRole::target)) continue;
        const bool is_of_day = last_day(point.year) == day || (stands_for_what_comes && last_day(point.year) > day);
        for (std::size_t index = 0; is_of_day && index < green.years.size(); ++index) {
            green.years[index].push_back(year_of_target(point, static_cast<GreenDenominator>(index), plan, state, as_of));
        }
    }
}

}  // namespace oreplan
