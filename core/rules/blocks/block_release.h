#pragma once

#include "core/rules/blocks/block_state.h"

namespace oreplan {

/// What the plan's rules on releasing blocks (四（四）3, 五（四）2 and 3) say of one, in this order:
/// - block_window: granted inside its window (投放时序), both days included;
/// - block_holder: at most one holder at a time, where the plan asks for one;
/// - block_grant_way: granted by a way that the plan allows for the block;
/// - block_mineral: granted for the block's mineral or one of its other minerals;
/// - block_market: granted on the market. An agreement is outside it and strictly limited: whether the law allows one in the
///   case at hand, a person judges;
/// - block_order: a block is released after those of its kind whose windows close earlier. Announced or granted while one of
///   those was open and unreleased, it is worth a look; equal windows have no order.
/// The last two rest on a requirement of the plan, and are left out where it makes none.
std::vector<Verdict> block_release(const BlockStatus& status, const Plan& plan, const State& state, Date as_of);

}  // namespace oreplan
