#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The yearly targets for green mines (plan 六（二）3) under the denominator of the settings: until the last day of its year a
/// shortfall is under way, from then on not met, near within `near_margin`.
Verdicts green_mine_targets(const Case& given);

}  // namespace oreplan::judge
