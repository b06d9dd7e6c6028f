#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Whether the planned blocks fit below the limits on the number of mines and exploration rights (plan 二（三）3, 五（一）2): met
/// below it, near within `near_margin` of it, not met beyond it; under way where there are more already and the limit's year is
/// not over.
Verdicts head_room(const Case& given);

}  // namespace oreplan::judge
