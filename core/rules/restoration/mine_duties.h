#pragma once

#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"
#include "core/model/verdict.h"

namespace oreplan {

/// A mine's duties in a year, in the plan's order of duties.
struct MineDutyRow {
    std::string mine;
    std::vector<Verdict> verdicts;
};

/// How a duty was kept in a year, over all mines.
struct DutyTally {
    int done = 0;
    int undone = 0;
    int silent = 0;  ///< mines of which nobody reported
    std::optional<Date> data_date;

    /// One mine that did not do it is not met; all that did are met.
    Outcome outcome() const;
};

struct DutyYear {
    int year = 0;
    std::vector<MineDutyRow> mines;  ///< in being on the date, by id
    std::vector<DutyTally> duties;   ///< in the plan's order
};

/// The yearly duties of each mine (二（三）6, 六（三）2) in every year of which any was reported, the newest first. The verdict
/// mine_duty: done is met, reported as not done is not met, otherwise nobody reported. It does not apply to years before the mine
/// was registered.
std::vector<DutyYear> mine_duties(const Plan& plan, const State& state);

}  // namespace oreplan
