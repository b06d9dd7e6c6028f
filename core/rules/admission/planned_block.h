#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Whether it lies in a mining block of the plan that can be granted on the date (plan 五（四）); outside of them, or while the
/// block is not open, a person judges. It rests on the block, or where it lies in none on what the plan says of its mining
/// blocks for the mineral, or of them all. Nothing where the plan has no mining block at all. Asked of new mines only.
Verdicts planned_block(const Case& given);

}  // namespace oreplan::judge
