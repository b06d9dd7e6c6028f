#pragma once

#include "core/judging/case.h"

// What is asked of new mines only.
namespace oreplan::judge {

/// Whether one more mine stays under each of the plan's caps on mines, as it stands on the date: over those in being or, before
/// anybody reports them, over the plan's own count at the base date. Nothing where the plan sets no cap.
Verdicts new_mine_head_room(const Case& given);

/// Rights are granted on the market (plan 五（四）3): tender, auction and listing agree; an agreement is strictly limited, so a
/// person judges, and outside the ways of the planning block it is not met.
Verdicts market_granting(const Case& given);

/// Whether it lies in a mining block of the plan that can be granted on the date (plan 五（四）); outside of them, or while the
/// block is not open, a person judges. It rests on the block, or where it lies in none on what the plan says of its mining blocks
/// for the mineral, or of them all. Nothing where the plan has no mining block at all.
Verdicts planned_block(const Case& given);

}  // namespace oreplan::judge
