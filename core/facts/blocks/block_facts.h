#pragma once

#include <optional>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

struct BlockFacts {
    const Block* block = nullptr;
    BlockPhase phase = BlockPhase::not_yet_open;
    bool reported = false;  ///< the ledger speaks of it
    int days_to_open = 0;   ///< until the window's first day; 0 from then on
    int days_left = 0;      ///< of the window after the date, 0 on its last day; negative: days over
    BlockHistory history;
    std::vector<Right> rights;      ///< granted on it up to the date, also those that ended or whose term ran out
    std::optional<Date> data_date;  ///< of the newest event on it
};

/// Where a planning block of the plan stands on a date (plan 四（四）, 五（四）). A block that no event speaks of is open or over by
/// the calendar alone.
BlockFacts block_facts(const Block& block, const State& state, Date as_of);

}  // namespace oreplan
