#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// What each direction of a mineral (plan 三) means for an application for a mine: key mining agrees with it, key
/// exploration does not touch it, a restricted mineral needs a person, and so does one under a quota, whose output is what
/// the upper level assigns. One verdict that says so where the plan steers the mineral nowhere. Without an application, of every
/// mineral of the plan.
Verdicts mineral_direction(const Case& given);

/// Who grants and registers rights to the mineral: one level for exploration and mining (plan 一（三）3). A person sees to
/// it that the application goes there. Without an application, of every mineral of the plan.
Verdicts granting_level(const Case& given);

/// Whether a mine may lie in its zone, by the zone's kind: key mining agrees, forbidden does not, restricted and reserve need
/// a person. In none of them it rests on what the plan says of the mineral's zones. Nothing where no zone concerns the mineral.
Verdicts mineral_zone(const Case& given);

}  // namespace oreplan::judge
