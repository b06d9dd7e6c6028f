#pragma once

#include "core/judging/case.h"

// What the plan asks of single rights and mines so that exploration and mining are green. The subject of a verdict is the right or
// the mine.

namespace oreplan::judge {

/// 二（三）5, 六（三）1: each mine registered, and not as existing, after the base year's last day: listed is met; what does not
/// produce yet is under way, for a mine builds green as it is built; producing unlisted is not met.
Verdicts new_mine_green(const Case& given);

/// 五（二）3: each restart: met by a mine that was on a green list on that day. A mine that still stands idle is under way. The
/// plan speaks of mines that are long idle and does not say how long that is: all are here.
Verdicts restart_green(const Case& given);

/// 五（二）3: each mine that is or was listed. Delisted and not listed again is worth a look, and not met by a new mine that
/// produces.
Verdicts green_listing(const Case& given);

/// 六（一）: each exploration right in force, as its newest inspection found it.
Verdicts green_exploration(const Case& given);

/// Each goal of the standards in use: the share of green ones among licensed producing mines of a size class, which is the
/// verdict's subject. National policy, not a target of the plan.
Verdicts national_green_goal(const Case& given);

}  // namespace oreplan::judge
