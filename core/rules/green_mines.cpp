#include "core/rules/green_mines.h"

#include <algorithm>
#include <cmath>

#include "core/rules/indicator_status.h"
#include "core/rules/mine_census.h"

namespace oreplan {

namespace {

std::optional<int> planned_mines(const Plan& plan) {
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.measure != Measure::mines) continue;
        for (const SeriesPoint& point : indicator.series) {
            if (point.role == PointRole::target && point.value) return static_cast<int>(*point.value);
        }
    }
    return std::nullopt;
}

int producing_mines(const State& state) {
    return static_cast<int>(
        std::count_if(state.mines.begin(), state.mines.end(), [](const auto& entry) { return entry.second.producing; }));
}

void judge(GreenYear& year, const Indicator& indicator, const State& state, const Settings& settings) {
    Verdict& verdict = year.verdict;
    verdict.rule = "green_mine_targets";
    verdict.subject = indicator.id;
    verdict.limit = Quantity{year.target, Unit::percent};
    verdict.data_date = state.green_known;
    if (!year.listed) {
        verdict.finding = {"reason.no_green_register", {}};
    } else if (!year.rate) {
        verdict.finding = {"reason.no_denominator", {}};
    } else {
        verdict.value = Quantity{*year.rate, Unit::percent};
        verdict.outcome = compare({.kind = TargetKind::at_least,
                                   .value = *year.rate,
                                   .limit = year.target,
                                   .near_margin = settings.near_margin,
                                   .due = year.due});
        verdict.finding = {
            "finding.green_year",
            {{"year", year.year}, {"listed", *year.listed}, {"required", *year.required}, {"mines", *year.denominator}}};
    }
}

GreenYear assess_year(const SeriesPoint& point, GreenDenominator denominator, const Plan& plan, const State& state, Date as_of) {
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
    year.verdict.basis = point.source;
    return year;
}

}  // namespace

std::optional<int> green_denominator(GreenDenominator denominator, const Plan& plan, const State& state) {
    switch (denominator) {
        case GreenDenominator::all_mines: {
            const auto census = mine_census(plan, state);
            return census ? std::optional{census->mines} : std::nullopt;
        }
        case GreenDenominator::planned_mines: return planned_mines(plan);
        case GreenDenominator::licensed_producing:
            return state.mines_known ? std::optional{producing_mines(state)} : std::nullopt;
    }
    return std::nullopt;
}

int green_mine_count(GreenDenominator denominator, const State& state) {
    return static_cast<int>(std::count_if(state.mines.begin(), state.mines.end(), [&](const auto& entry) {
        const Mine& mine = entry.second;
        return mine.green && (denominator != GreenDenominator::licensed_producing || mine.producing);
    }));
}

int mines_for_rate(double percent, int denominator) { return static_cast<int>(std::ceil(percent / 100 * denominator - 1e-9)); }

GreenMines green_mines(const Plan& plan, const std::vector<Event>& events, Date as_of, const Settings& settings) {
    GreenMines result;
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.measure == Measure::green_mine_share) result.indicator = &indicator;
    }
    const State now = fold({}, events, as_of);
    for (const auto& [id, mine] : now.mines) {
        if (mine.green) result.listed.emplace_back(id, mine);
    }
    if (!result.indicator) return result;
    for (const SeriesPoint& point : result.indicator->series) {
        if (!point.value || (point.role != PointRole::milestone && point.role != PointRole::target)) continue;
        const State state = last_day(point.year) < as_of ? fold({}, events, last_day(point.year)) : now;
        for (std::size_t index = 0; index < result.years.size(); ++index) {
            GreenYear year = assess_year(point, static_cast<GreenDenominator>(index), plan, state, as_of);
            judge(year, *result.indicator, state, settings);
            result.years[index].push_back(std::move(year));
        }
    }
    return result;
}

}  // namespace oreplan
