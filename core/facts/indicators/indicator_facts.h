#pragma once

#include <vector>

#include "core/facts/indicators/actual.h"

namespace oreplan {

/// What is known of an indicator on a date, or of a value of it.
struct IndicatorFacts {
    const Indicator* indicator = nullptr;
    Date as_of;
    Actual actual;
    std::optional<SeriesPoint> base;   ///< the base year's point
    std::optional<SeriesPoint> goal;   ///< the point it is judged by: the last one due, or else the first to come
    std::optional<double> limit;       ///< the goal's number; what was assigned, for `as_assigned`
    bool due = false;                  ///< the goal's year is over, or the limit is assigned for the value's own year
    std::vector<Actual> history = {};  ///< what is known of each year, in their order; the last may be of a part of its year
    std::optional<double> distance;    ///< actual minus limit, in the indicator's unit (percentage points for rates)
};

/// How far from its number `about` reaches each way, as a share of it.
double tolerance_of(const Indicator& indicator, const Settings& settings);

/// Where a goal is due, the value that was reported for its year; otherwise, and where there is none, the newest.
IndicatorFacts indicator_facts(const Indicator& indicator, const Plan& plan, const State& state, Date as_of,
                               const Settings& settings);

/// The same of a value of one's own: that of one year, which is on its way to the next goal where it has none, or of something that
/// is only thought about.
IndicatorFacts facts_of_value(const Indicator& indicator, Actual actual, const State& state, Date as_of);

/// Whether the value was reported for another year than the goal's. What is counted in a register stands as it is on the date.
bool tells_of_other_year(const IndicatorFacts& facts);

}  // namespace oreplan
