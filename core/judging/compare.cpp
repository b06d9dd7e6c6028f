#include "core/judging/compare.h"

#include <cmath>

namespace oreplan {

namespace {

/// Room for binary arithmetic, far below any printed digit.
constexpr double arithmetic = 1e-9;

/// A limit that is exceeded is broken once it is due; until then there is time to come down to it.
Outcome cap(const Comparison& comparison) {
    const double limit = comparison.limit;
    if (comparison.value > limit + arithmetic) return comparison.due ? Outcome::not_met : Outcome::under_way;
    const double close = limit - std::fabs(limit) * comparison.near_margin;
    return comparison.value > close + arithmetic ? Outcome::near : Outcome::met;
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
    if (!comparison.due) return Outcome::under_way;
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

}  // namespace

Outcome compare(const Comparison& comparison) {
    switch (comparison.kind) {
        case TargetKind::at_most:
        case TargetKind::as_assigned: return cap(comparison);
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

}  // namespace oreplan
