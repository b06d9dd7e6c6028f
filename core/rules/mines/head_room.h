#pragma once

#include "core/judging/case.h"

namespace oreplan {

/// The outcome for a number that is known to come.
Outcome head_room_outcome(int after, int cap);

namespace judge {

/// Whether the planned blocks fit below the limits on the number of mines and exploration rights (plan 二（三）3, 五（一）2): met
/// while something is left after them, near exactly at the limit, not met beyond it; under way where there are more already and
/// the limit's year is not over.
Verdicts head_room(const Case& given);

}  // namespace judge

}  // namespace oreplan
