#pragma once

#include <map>
#include <optional>

#include "core/judging/case.h"

namespace oreplan {

/// The values of an indicator that were reported for whole years, by the year they tell of; of a sum of parts, for the years in
/// which all of the parts were reported.
std::map<int, double> yearly_values(const Indicator& indicator, const Plan& plan, const State& state);

/// What a series comes to in a later year if it goes on as between its last two values, never below `least`. Nothing where fewer
/// than two values are known or the year is not after the last of them.
std::optional<double> carried_on(const std::map<int, double>& values, int year, double least = 0);

/// Where an indicator will stand at its next goal if nothing changes.
struct Projection {
    SeriesPoint goal;  ///< the first milestone or target whose last day is still to come
    double value = 0;
    bool trend = false;  ///< yearly reports carried on; otherwise a state that stays as it is
    Outcome outcome = Outcome::no_data;
};

/// If nothing changes: what a register counts (mines, rights, shares) stays as it is; what is reported by the year goes on as
/// in its last two years; what adds up over the period goes on at its average pace. Nothing where there is no goal to come,
/// no number to compare, or too little reported.
std::optional<Projection> projected(const IndicatorFacts& facts, const Plan& plan, const State& state, const Settings& settings);

namespace judge {

/// Each indicator that will miss its next goal or break its limit if nothing changes. A limit that is broken already is told by
/// indicator_target alone.
Verdicts projection(const Case& given);

}  // namespace judge

}  // namespace oreplan
