#pragma once

#include "core/judging/case.h"

// Both are asked of every mine, and by a clause of their own of those in the plan's mining blocks (plan 五（四）3): there each
// clause gets its verdict.

namespace oreplan::judge {

/// 严禁大矿小开 (plan 五（二）1): a large deposit is mined by a large mine. A medium deposit under a small mine is for a person
/// to judge, and so is a mine whose class or deposit nobody knows. It binds new mines; of an extension it is advice.
Verdicts big_deposit_small_mine(const Case& given);

/// 严禁一矿多开 (plan 五（二）1): one mine works a deposit. Asked of new mines.
Verdicts one_deposit_many_mines(const Case& given);

}  // namespace oreplan::judge
