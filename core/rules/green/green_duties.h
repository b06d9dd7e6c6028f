#pragma once

#include <vector>

#include "core/model/plan.h"
#include "core/model/settings.h"
#include "core/model/state.h"
#include "core/model/verdict.h"

namespace oreplan {

/// What the plan asks of single rights and mines so that exploration and mining are green. A list whose requirement the plan
/// does not carry is empty. The subject of a verdict is the id of the right or mine.
struct GreenDuties {
    /// green_exploration (六（一）), each exploration right in force: as its newest inspection found it.
    std::vector<Verdict> exploration;
    /// new_mine_green (二（三）5, 六（三）1), each mine registered, and not as existing, after the base year's last day: listed is met; what does not
    /// produce yet is under way, for a mine builds green as it is built; producing unlisted is not met.
    std::vector<Verdict> new_mines;
    /// restart_green (五（二）3), each restart: met by a mine that was on a green list on that day. A mine that still stands
    /// idle is under way. The plan speaks of mines that are long idle and does not say how long that is: all are here.
    std::vector<Verdict> restarts;
    /// green_listing (五（二）3), each mine that is or was listed. Delisted and not listed again is worth a look, and not met by
    /// a new mine that produces.
    std::vector<Verdict> listings;
    /// national_green_goal, each goal of the standards in use: the share of green ones among licensed producing mines of a size
    /// class, which is the verdict's subject. National policy, not a target of the plan.
    std::vector<Verdict> national;
};

GreenDuties green_duties(const Plan& plan, const State& state, Date as_of, const Settings& settings);

}  // namespace oreplan
