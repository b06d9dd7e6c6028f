#pragma once

#include "core/facts/actual.h"
#include "core/model/verdict.h"

namespace oreplan {

/// Where an indicator stands on a date.
struct IndicatorStatus {
    const Indicator* indicator = nullptr;
    Actual actual;
    std::optional<SeriesPoint> base;  ///< the base year's point
    std::optional<SeriesPoint> goal;  ///< the point it is judged by: the last one due, or else the first to come
    std::optional<double> limit;      ///< the goal's number; what was assigned, for `as_assigned`
    bool due = false;                 ///< the goal's year is over, or the limit is assigned for the value's own year
    std::optional<double> distance;   ///< actual minus limit, in the indicator's unit (percentage points for rates)
    Verdict verdict;
};

/// Judges by kind (plan 二（三）, 专栏一):
/// - at_most is a limit for its year: over it is under way until the year's last day and not met from then on, within
///   `near_margin` of it near;
/// - at_least, exactly, between, total_over_period and direction are goals: until the last day of their year a
///   shortfall is under way, from then on not met (near within `near_margin`); a yearly milestone is judged when due;
/// - about allows `tolerance` each way, twice that is near; outside it is under way until its year is over.
/// A value that was reported for a year is judged by that year's goal and never by a later one's: before the goal's year it is
/// under way, and once the goal is due a year that nobody reported is no_data, whatever is known of earlier ones;
/// - words need a person; as_assigned is at_most what the ledger says was assigned for the year.
/// No actual gives no_data with the reason. Expected targets never speak of violation: the wording is the catalogue's
/// "standing.<commitment>.<outcome>".
IndicatorStatus indicator_status(const Indicator& indicator, const Plan& plan, const State& state, Date as_of,
                                 const Settings& settings);

/// The same for a value of one's own: that of one year, or of something that is only thought about.
IndicatorStatus status_of_value(const Indicator& indicator, Actual actual, const State& state, Date as_of,
                                const Settings& settings);

}  // namespace oreplan
