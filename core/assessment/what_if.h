#pragma once

#include <optional>

#include "core/assessment/assessment.h"
#include "core/facts/indicators/mine_change.h"

namespace oreplan {

/// What a change of the mines would come to on the last day of the plan's period, when every goal is due: the census, the
/// indicators that count mines, the room below a limit on their number with the planned blocks, and the verdicts on both. Nothing
/// where the counts are not known or there are not so many mines to go. Only a thought: nothing of it enters a ledger.
std::optional<Assessment> what_if(const Facts& facts, const MineChange& change);

}  // namespace oreplan
