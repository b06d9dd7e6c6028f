#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Output by mineral and year (plan 五（一）1). A year is judged as its indicator is, by the goal that is due at its end: `about`
/// is met within its tolerance, near within twice that; `as_assigned` by what was assigned for the year. See indicator_target.h.
Verdicts extraction_total(const Case& given);

}  // namespace oreplan::judge
