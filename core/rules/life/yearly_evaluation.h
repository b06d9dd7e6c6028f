#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The yearly analysis (plan 七（二）), for each year of the period: finished by its day is met, later near, with the days it took
/// too long; open is under way up to its day. After its day a missing one is not met if anything of the plan's life was ever
/// reported, otherwise nobody reported. A day before the plan was issued binds nobody.
Verdicts yearly_evaluation(const Case& given);

}  // namespace oreplan::judge
