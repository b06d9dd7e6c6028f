#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 严禁大矿小开 (plan 五（二）1): a large deposit is mined by a large mine. A medium deposit under a small mine is for a person to judge,
/// and so is a mine whose class or deposit nobody knows. It binds new mines; of an extension it is advice. See
/// deposit_clauses.h.
Verdicts big_deposit_small_mine(const Case& given);

}  // namespace oreplan::judge
