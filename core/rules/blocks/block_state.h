#pragma once

#include <optional>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"
#include "core/model/verdict.h"

namespace oreplan {

struct BlockStatus {
    const Block* block = nullptr;
    BlockStanding standing = BlockStanding::not_yet_open;
    bool reported = false;  ///< the ledger speaks of it
    int days_to_open = 0;   ///< until the window's first day; 0 from then on
    int days_left = 0;      ///< of the window after the date, 0 on its last day; negative: days over
    BlockHistory history;
    std::vector<Right> rights;      ///< granted on it up to the date, also those that ended or whose term ran out
    std::vector<Verdict> verdicts;  ///< in the order of block_release.h
};

/// Where a planning block of the plan stands on a date (plan 四（四）, 五（四）), with its verdicts. A block that no event
/// speaks of is open or over by the calendar alone, and its verdicts say that nobody reported.
BlockStatus block_status(const Block& block, const Plan& plan, const State& state, Date as_of);

}  // namespace oreplan
