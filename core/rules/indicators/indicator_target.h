#pragma once

#include "core/judging/case.h"

namespace oreplan {

/// Judges by kind (plan 二（三）, 专栏一):
/// - at_most is a limit for its year: over it is under way until the year's last day and not met from then on, within
///   `near_margin` of it near;
/// - at_least, exactly, between, total_over_period and direction are goals: until the last day of their year a
///   shortfall is under way, from then on not met (near within `near_margin`); a yearly milestone is judged when due;
/// - about allows `tolerance` each way, twice that is near; outside it is under way until its year is over.
/// A value that was reported for a year is judged by that year's goal and never by another's: before the goal's year it is
/// under way, and once the goal is due a year that nobody reported is no_data, whatever is known of others. What is counted in a
/// register is no year's value: it is held against the next goal as it stands;
/// - words need a person; as_assigned is at_most what the ledger says was assigned for the year.
/// No actual gives no_data with the reason. Expected targets never speak of violation: the wording is the catalogue's
/// "outcome.<goal or limit>.<commitment>.<outcome>".
Verdict judged_indicator(const IndicatorFacts& facts, const Settings& settings);

namespace judge {

/// Each indicator as it stands on the date.
Verdicts indicator_target(const Case& given);

}  // namespace judge

}  // namespace oreplan
