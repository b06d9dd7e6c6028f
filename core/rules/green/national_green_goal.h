#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each goal of the standards in use: the share of green ones among licensed producing mines of a size class, which is the
/// verdict's subject. National policy, not a target of the plan.
Verdicts national_green_goal(const Case& given);

}  // namespace oreplan::judge
