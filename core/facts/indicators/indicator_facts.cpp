#include "core/facts/indicators/indicator_facts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace oreplan {

namespace {

bool is_goal(const SeriesPoint& point) { return point.role == PointRole::milestone || point.role == PointRole::target; }

/// The last point due on the date; before any is due, the first to come.
std::optional<SeriesPoint> goal_point(const Indicator& indicator, Date as_of) {
    std::optional<SeriesPoint> chosen;
    for (const SeriesPoint& point : indicator.series) {
        if (is_goal(point) && (!chosen || last_day(point.year) <= as_of)) chosen = point;
    }
    return chosen;
}

/// What is assigned is assigned for a year of its own: it has no later day to wait for.
bool holds_always(TargetKind kind) { return kind == TargetKind::as_assigned; }

/// Whether it was reported for a year and has to do with a goal of that year: a sum over the period is of all its years.
bool is_of_one_year(const Indicator& indicator, const Actual& actual) {
    return actual.value && !actual.counted && indicator.kind != TargetKind::total_over_period && !holds_always(indicator.kind);
}

/// What was reported for a year after the last goal that is due is on its way to the next one.
std::optional<SeriesPoint> goal_of_value(const Indicator& indicator, const Actual& actual, Date as_of) {
    const auto due = goal_point(indicator, as_of);
    if (!due || !is_of_one_year(indicator, actual) || actual.year <= due->year) return due;
    const auto next = std::find_if(indicator.series.begin(), indicator.series.end(),
                                   [&](const SeriesPoint& point) { return is_goal(point) && point.year >= actual.year; });
    return next == indicator.series.end() ? due : *next;
}

std::optional<SeriesPoint> base_point(const Indicator& indicator) {
    for (const SeriesPoint& point : indicator.series) {
        if (point.role == PointRole::base) return point;
    }
    return std::nullopt;
}

/// What the upper level assigned for the year of the actual value, or for the newest year that has an assignment.
std::optional<double> assigned(const Indicator& indicator, const State& state, int year) {
    const auto found = state.quotas.find(indicator.id);
    if (found == state.quotas.end() || found->second.empty()) return std::nullopt;
    if (year == 0) return found->second.rbegin()->second.value;
    const auto same_year = found->second.find(year);
    return same_year == found->second.end() ? std::nullopt : std::optional{same_year->second.value};
}

/// What the value is compared with.
std::optional<double> measure_of(const IndicatorFacts& facts) {
    if (facts.indicator->kind == TargetKind::words) return std::nullopt;
    if (facts.indicator->kind != TargetKind::direction) return facts.limit;
    return facts.base ? facts.base->value : std::nullopt;
}

std::optional<double> distance_of(const IndicatorFacts& facts) {
    const auto against = measure_of(facts);
    if (!facts.actual.value || !against || (facts.due && tells_of_other_year(facts))) return std::nullopt;
    const double value = *facts.actual.value;
    const bool above = facts.indicator->kind == TargetKind::between && value > *against;
    return above ? std::fmax(0.0, value - facts.goal->upper.value_or(0)) : value - *against;
}

IndicatorFacts facts_by(const Indicator& indicator, Actual actual, std::optional<SeriesPoint> goal, const State& state,
                        Date as_of) {
    IndicatorFacts facts;
    facts.indicator = &indicator;
    facts.as_of = as_of;
    facts.actual = std::move(actual);
    facts.base = base_point(indicator);
    facts.goal = std::move(goal);
    facts.due = holds_always(indicator.kind) || (facts.goal && last_day(facts.goal->year) <= as_of);
    if (facts.goal) facts.limit = facts.goal->value;
    if (indicator.kind == TargetKind::as_assigned) facts.limit = assigned(indicator, state, facts.actual.year);
    facts.distance = distance_of(facts);
    return facts;
}

}  // namespace

double tolerance_of(const Indicator& indicator, const Settings& settings) {
    return indicator.tolerance.value_or(settings.about_tolerance);
}

bool tells_of_other_year(const IndicatorFacts& facts) {
    return facts.goal && is_of_one_year(*facts.indicator, facts.actual) && facts.actual.year != facts.goal->year;
}

IndicatorFacts indicator_facts(const Indicator& indicator, const Plan& plan, const State& state, Date as_of,
                               const Settings& settings) {
    Actual newest = actual_value(indicator, plan, state, as_of, settings);
    const auto due = goal_point(indicator, as_of);
    if (due && last_day(due->year) <= as_of && is_of_one_year(indicator, newest)) {
        Actual of_goal = value_in(indicator, plan, state, due->year);
        if (of_goal.value) newest = std::move(of_goal);
    }
    return facts_by(indicator, std::move(newest), due, state, as_of);
}

IndicatorFacts facts_of_value(const Indicator& indicator, Actual actual, const State& state, Date as_of) {
    const auto goal = goal_of_value(indicator, actual, as_of);
    return facts_by(indicator, std::move(actual), goal, state, as_of);
}

}  // namespace oreplan
