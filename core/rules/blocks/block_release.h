#pragma once

#include "core/judging/case.h"

// The plan's rules on releasing blocks (四（四）3, 五（四）2 and 3), each on every block. Of a block that no event speaks of nobody
// reported. What a requirement asks of blocks for exploration or for mining alone is asked of those.

namespace oreplan::judge {

/// Granted inside its window (投放时序), both days included.
Verdicts block_window(const Case& given);

/// At most one holder at a time, where the plan asks for one.
Verdicts block_holder(const Case& given);

/// Granted by a way that the plan allows for the block.
Verdicts block_grant_way(const Case& given);

/// Granted for the block's mineral or one of its other minerals.
Verdicts block_mineral(const Case& given);

/// Granted on the market. An agreement is outside it and strictly limited: whether the law allows one in the case at hand, a
/// person judges.
Verdicts block_market(const Case& given);

/// Released after those of its kind whose windows close earlier. Announced or granted while one of those was open and
/// unreleased, it is worth a look; equal windows have no order.
Verdicts block_order(const Case& given);

}  // namespace oreplan::judge
