#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Whether a mine may lie in its zone, by the zone's kind: key mining agrees, forbidden does not, restricted and reserve need
/// a person. In none of them it rests on what the plan says of the mineral's zones. Nothing where no zone concerns the mineral.
Verdicts mineral_zone(const Case& given);

}  // namespace oreplan::judge
