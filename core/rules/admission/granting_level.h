#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Who grants and registers rights to the mineral: one level for exploration and mining (plan 一（三）3). A person sees to
/// it that the application goes there. Without an application, of every mineral of the plan.
Verdicts granting_level(const Case& given);

}  // namespace oreplan::judge
