#pragma once

#include <optional>

#include "core/model/plan.h"
#include "core/model/verdict.h"
#include "core/rules/mines/minimum_scale.h"

namespace oreplan {

/// 严禁大矿小开 (plan 五（二）1): a large deposit is mined by a large mine. A medium deposit under a small mine is for a person
/// to judge, and so is a mine whose class or deposit nobody knows. Nothing where the plan does not ask for it.
std::optional<Verdict> big_deposit_verdict(const Plan& plan, const MineProfile& mine);

/// 严禁一矿多开 (plan 五（二）1): one mine works a deposit. `mines` would work it, the new one among them; absent: not told.
std::optional<Verdict> one_deposit_verdict(const Plan& plan, const std::string& mineral, std::optional<int> mines);

}  // namespace oreplan
