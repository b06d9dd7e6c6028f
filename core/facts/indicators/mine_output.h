#pragma once

#include "core/facts/indicators/actual.h"

namespace oreplan {

/// What the mines of the indicator's mineral produced in a year, added up from their own reports, in the indicator's unit.
/// Every mine that was in being during the year has to have reported, also one that ended since: a sum with a gap would be
/// a guess. Output, never design capacity.
Actual mines_output(const Indicator& indicator, const State& state, int year);

/// What those of them that reported produced, in the whole year or to date: there cannot have been less in all.
double least_mines_output(const Indicator& indicator, const State& state, int year);

}  // namespace oreplan
