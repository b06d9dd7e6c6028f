#pragma once

#include <optional>

#include "core/model/plan.h"
#include "core/model/settings.h"
#include "core/model/state.h"

namespace oreplan {

/// How many mines the rate is a rate of: by the register once events fill it, before that by the plan's count at the base
/// date; nothing where neither says.
std::optional<int> green_denominator(GreenDenominator denominator, const Plan& plan, const State& state);

/// Green mines that the denominator's mines can hold: all that are listed, or the licensed producing ones among them.
int green_mine_count(GreenDenominator denominator, const State& state);

}  // namespace oreplan
