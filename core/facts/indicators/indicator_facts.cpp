#include "core/facts/indicators/indicator_facts.h"

#include <cmath>

namespace oreplan {

namespace {

/// The last point due on the date; before any is due, the first to come.
std::optional<SeriesPoint> goal_point(const Indicator& indicator, Date as_of) {
    std::optional<SeriesPoint> chosen;
    for (const SeriesPoint& point : indicator.series) {
        if (point.role != PointRole::milestone && point.role != PointRole::target) continue;
        if (!chosen || last_day(point.year) <= as_of) chosen = point;
    }
    return chosen;
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

/// What is assigned is assigned for a year of its own: it has no later day to wait for.
bool holds_always(TargetKind kind) { return kind == TargetKind::as_assigned; }

/// What the value is compared with.
std::optional<double> measure_of(const IndicatorFacts& facts) {
    if (facts.indicator->kind == TargetKind::words) return std::nullopt;
    if (facts.indicator->kind != TargetKind::direction) return facts.limit;
    return facts.base ? facts.base->value : std::nullopt;
}

std::optional<double> distance_of(const IndicatorFacts& facts) {
    const auto against = measure_of(facts);
    if (!facts.actual.value || !against || (facts.due && tells_of_earlier_year(facts))) return std::nullopt;
    const double value = *facts.actual.value;
    const bool above = facts.indicator->kind == TargetKind::between && value > *against;
    return above ? std::fmax(0.0, value - facts.goal->upper.value_or(0)) : value - *against;
}

}  // namespace

bool tells_of_earlier_year(const IndicatorFacts& facts) {
    const TargetKind kind = facts.indicator->kind;
    return facts.goal && !holds_always(kind) && kind != TargetKind::total_over_period && facts.actual.year < facts.goal->year;
}

bool is_reported(const IndicatorFacts& facts) {
    return facts.actual.year != year_of(facts.as_of) || !is_counted(facts.indicator->measure);
}

IndicatorFacts indicator_facts(const Indicator& indicator, const Plan& plan, const State& state, Date as_of,
                               const Settings& settings) {
    return facts_of_value(indicator, actual_value(indicator, plan, state, as_of, settings), state, as_of);
}

IndicatorFacts facts_of_value(const Indicator& indicator, Actual actual, const State& state, Date as_of) {
    IndicatorFacts facts;
    facts.indicator = &indicator;
    facts.as_of = as_of;
    facts.actual = std::move(actual);
    facts.base = base_point(indicator);
    facts.goal = goal_point(indicator, as_of);
    facts.due = holds_always(indicator.kind) || (facts.goal && last_day(facts.goal->year) <= as_of);
    if (facts.goal) facts.limit = facts.goal->value;
    if (indicator.kind == TargetKind::as_assigned) facts.limit = assigned(indicator, state, facts.actual.year);
    facts.distance = distance_of(facts);
    return facts;
}

}  // namespace oreplan
