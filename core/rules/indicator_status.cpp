#include "core/rules/indicator_status.h"

#include <cmath>

namespace oreplan {

namespace {

/// Room for binary arithmetic, far below any printed digit.
constexpr double arithmetic = 1e-9;

Outcome cap(double value, double limit, double near_margin) {
    if (value > limit + arithmetic) return Outcome::not_met;
    return value > limit * (1 - near_margin) + arithmetic ? Outcome::near : Outcome::met;
}

/// A goal that is missed by `shortfall`: before its day it is under way, afterwards near or not met.
Outcome goal(double shortfall, double scale, const Comparison& comparison) {
    if (shortfall <= arithmetic) return Outcome::met;
    if (!comparison.due) return Outcome::under_way;
    return shortfall <= comparison.near_margin * std::fabs(scale) + arithmetic ? Outcome::near : Outcome::not_met;
}

Outcome about(const Comparison& comparison) {
    const double off = std::fabs(comparison.value - comparison.limit);
    const double allowed = comparison.tolerance * std::fabs(comparison.limit);
    if (off <= allowed + arithmetic) return Outcome::met;
    if (!comparison.due && comparison.value < comparison.limit) return Outcome::under_way;
    return off <= 2 * allowed + arithmetic ? Outcome::near : Outcome::not_met;
}

Outcome trend(const Comparison& comparison) {
    const double moved = comparison.value - comparison.base;
    switch (comparison.trend) {
        case Trend::rise: return goal(moved > arithmetic ? 0 : arithmetic * 2 - moved, comparison.base, comparison);
        case Trend::fall: return goal(moved < -arithmetic ? 0 : arithmetic * 2 + moved, comparison.base, comparison);
        case Trend::hold: return goal(std::fabs(moved), comparison.base, comparison);
    }
    return Outcome::no_data;
}

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

/// A limit that holds at every moment has no day to wait for.
bool holds_always(TargetKind kind) { return kind == TargetKind::at_most || kind == TargetKind::as_assigned; }

bool has_number(TargetKind kind) { return kind != TargetKind::words && kind != TargetKind::direction; }

void judge(IndicatorStatus& status, const Settings& settings) {
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

Outcome compare(const Comparison& comparison) {
    switch (comparison.kind) {
        case TargetKind::at_most:
        case TargetKind::as_assigned: return cap(comparison.value, comparison.limit, comparison.near_margin);
        case TargetKind::at_least:
        case TargetKind::total_over_period: return goal(comparison.limit - comparison.value, comparison.limit, comparison);
        case TargetKind::exactly: return goal(std::fabs(comparison.value - comparison.limit), comparison.limit, comparison);
        case TargetKind::between:
            return goal(std::fmax(comparison.limit - comparison.value, comparison.value - comparison.upper),
                        comparison.value < comparison.limit ? comparison.limit : comparison.upper, comparison);
        case TargetKind::about: return about(comparison);
        case TargetKind::direction: return trend(comparison);
        case TargetKind::words: return Outcome::needs_person;
    }
    return Outcome::no_data;
}

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
    status.verdict.rule = "indicator_status";
    status.verdict.subject = indicator.id;
    status.verdict.basis = status.goal ? status.goal->source : indicator.source;
    status.verdict.data_date = status.actual.data_date;
    judge(status, settings);
    return status;
}

}  // namespace oreplan
