#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// What each direction of a mineral (plan 三) means for an application for a mine: key mining agrees with it, key
/// exploration does not touch it, a restricted mineral needs a person, and so does one under a quota, whose output is what
/// the upper level assigns. One verdict that says so where the plan steers the mineral nowhere. Without an application, of every
/// mineral of the plan.
Verdicts mineral_direction(const Case& given);

}  // namespace oreplan::judge
