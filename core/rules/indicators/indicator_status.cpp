#include "core/rules/indicators/indicator_status.h"

#include <cmath>

#include "core/judging/compare.h"

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
std::optional<Dated> assigned(const Indicator& indicator, const State& state, int year) {
    const auto found = state.quotas.find(indicator.id);
    if (found == state.quotas.end() || found->second.empty()) return std::nullopt;
    const auto same_year = found->second.find(year);
    if (year != 0) return same_year == found->second.end() ? std::nullopt : std::optional{same_year->second};
    return found->second.rbegin()->second;
}

/// What is assigned is assigned for a year of its own: it has no later day to wait for.
bool holds_always(TargetKind kind) { return kind == TargetKind::as_assigned; }

/// A value of another year than the goal's, of kinds whose values are a year's. A sum over the period is of all its years.
bool of_earlier_year(const IndicatorStatus& status) {
    const TargetKind kind = status.indicator->kind;
    return status.goal && !holds_always(kind) && kind != TargetKind::total_over_period && status.actual.year < status.goal->year;
}

/// What is counted in a register stands as it is on the date; anything else is a value of the year that it was reported for.
bool is_reported(const IndicatorStatus& status, Date as_of) {
    return status.actual.year != year_of(as_of) || status.indicator->measure == Measure::reported ||
           status.indicator->measure == Measure::sum_of_parts;
}

bool has_number(TargetKind kind) { return kind != TargetKind::words && kind != TargetKind::direction; }

void judge(IndicatorStatus& status, Date as_of, const Settings& settings) {
    const Indicator& indicator = *status.indicator;
    Verdict& verdict = status.verdict;
    if (indicator.kind == TargetKind::words) {
        verdict.outcome = Outcome::needs_person;
        verdict.finding = {"finding.words", {{"asked", *indicator.words}}};
        return;
    }
    if (!status.actual.value) {
        verdict.finding = status.actual.reason;
        return;
    }
    if (status.due && of_earlier_year(status)) {
        verdict.finding = {"reason.year_not_reported", {{"year", status.goal->year}, {"newest", status.actual.year}}};
        return;
    }
    verdict.value = Quantity{*status.actual.value, indicator.unit};
    if (has_number(indicator.kind) && !status.limit) {
        verdict.finding = {indicator.kind == TargetKind::as_assigned ? "reason.not_assigned" : "reason.no_goal", {}};
        return;
    }
    if (indicator.kind == TargetKind::direction && !(status.base && status.base->value)) {
        verdict.finding = {"reason.no_base", {}};
        return;
    }
    const TargetKind kind = indicator.kind;
    Comparison comparison{kind,
                          *status.actual.value,
                          status.limit.value_or(0),
                          0,
                          0,
                          Trend::rise,
                          indicator.tolerance.value_or(settings.about_tolerance),
                          settings.near_margin,
                          status.due};
    if (status.goal) comparison.upper = status.goal->upper.value_or(0);
    if (status.base) comparison.base = status.base->value.value_or(0);
    comparison.trend = indicator.trend.value_or(Trend::rise);
    verdict.outcome = compare(comparison);
    if (of_earlier_year(status) && is_reported(status, as_of)) verdict.outcome = Outcome::under_way;
    const double against = kind == TargetKind::direction ? comparison.base : comparison.limit;
    status.distance = comparison.value - against;
    if (kind == TargetKind::between && comparison.value > comparison.limit) {
        status.distance = std::fmax(0.0, comparison.value - comparison.upper);
    }
    verdict.limit = Quantity{against, indicator.unit};
    verdict.finding = {"finding." + std::string{name_of(kind)},
                       {{"value", *verdict.value},
                        {"limit", *verdict.limit},
                        {"upper", Quantity{comparison.upper, indicator.unit}},
                        {"tolerance", Quantity{comparison.tolerance * 100, Unit::percent}},
                        {"year", status.goal && kind != TargetKind::as_assigned ? status.goal->year : status.actual.year}}};
}

}  // namespace

IndicatorStatus indicator_status(const Indicator& indicator, const Plan& plan, const State& state, Date as_of,
                                 const Settings& settings) {
    return status_of_value(indicator, actual_value(indicator, plan, state, as_of, settings), state, as_of, settings);
}

IndicatorStatus status_of_value(const Indicator& indicator, Actual actual, const State& state, Date as_of,
                                const Settings& settings) {
    IndicatorStatus status;
    status.indicator = &indicator;
    status.actual = std::move(actual);
    status.base = base_point(indicator);
    status.goal = goal_point(indicator, as_of);
    status.due = holds_always(indicator.kind) || (status.goal && last_day(status.goal->year) <= as_of);
    if (status.goal) status.limit = status.goal->value;
    if (indicator.kind == TargetKind::as_assigned) {
        const auto quota = assigned(indicator, state, status.actual.year);
        status.limit = quota ? std::optional{quota->value} : std::nullopt;
    }
    status.verdict.rule = Rule::indicator_status;
    status.verdict.subject = {SubjectKind::indicator, indicator.id};
    status.verdict.basis = status.goal ? status.goal->source : indicator.source;
    status.verdict.data_date = status.actual.data_date;
    judge(status, as_of, settings);
    return status;
}

}  // namespace oreplan
