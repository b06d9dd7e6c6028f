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
    bool due = false;                 ///< the goal's year is over, or the limit holds all the time
    std::optional<double> distance;   ///< actual minus limit, in the indicator's unit (percentage points for rates)
    Verdict verdict;
};

/// Judges by kind (plan 二（三）, 专栏一):
/// - at_most holds all the time: over it is not met, within `near_margin` of it near;
/// - at_least, exactly, between, total_over_period and direction are goals: until the last day of their year a
///   shortfall is under way, from then on not met (near within `near_margin`); a yearly milestone is judged when due;
/// - about allows `tolerance` each way, twice that is near;
/// - words need a person; as_assigned is at_most what the ledger says was assigned for the year.
/// No actual gives no_data with the reason. Expected targets never speak of violation: the wording is the catalogue's
/// "standing.<commitment>.<outcome>".
IndicatorStatus indicator_status(const Indicator& indicator, const Plan& plan, const State& state, Date as_of,
                                 const Settings& settings);

/// The same for a value of one's own: that of one year, or of something that is only thought about.
IndicatorStatus status_of_value(const Indicator& indicator, Actual actual, const State& state, Date as_of,
                                const Settings& settings);

}  // namespace oreplan
