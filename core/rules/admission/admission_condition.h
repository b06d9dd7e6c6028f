#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The plan's admission conditions for a new mine (plan 五（二）3), in the plan's order:
/// - not met where a number says so: below the minimum scale, or a rate below its limit in the plan file's standards;
/// - no data while papers or, for solid minerals, rates are missing;
/// - otherwise a person judges: no paper can be read here, so no condition is ever found met.
Verdicts admission_condition(const Case& given);

}  // namespace oreplan::judge
