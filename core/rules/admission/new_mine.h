#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/settings.h"
#include "core/model/state.h"
#include "core/model/verdict.h"

namespace oreplan {

/// Whether one more mine stays under the plan's cap on mines, over those in being or, before anybody reports them, over the
/// plan's own count at the base date. Nothing where the plan sets no cap.
std::optional<Verdict> new_mine_head_room(const Plan& plan, const State& state, const Settings& settings);

/// Rights are granted on the market (plan 五（四）3): tender, auction and listing agree; an agreement is strictly limited, so a
/// person judges, and outside the ways of the planning block it is not met. Nothing where the plan does not ask for it.
std::optional<Verdict> market_verdict(const Plan& plan, const std::string& mineral, std::optional<GrantWay> way,
                                      const std::optional<std::string>& block);

/// The plan's mining blocks for a mineral, in the plan's order.
std::vector<const Block*> mining_blocks(const Plan& plan, const std::string& mineral);

/// Whether a new mine lies in a mining block of the plan that can be granted on the date (plan 五（四）); outside of them, or
/// while the block is not open, a person judges. `block` is empty for none and absent where nobody said. Nothing where the
/// plan has no mining block at all.
std::optional<Verdict> planned_block_verdict(const Plan& plan, const State& state, Date as_of, const std::string& mineral,
                                             const std::optional<std::string>& block);

}  // namespace oreplan
