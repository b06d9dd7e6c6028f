#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

/// What is known of a mine's duty in a year.
struct DutyReport {
    std::optional<bool> done;  ///< absent where nobody reported
    std::optional<Date> date;  ///< of the report
    bool not_yet = false;      ///< unreported, and the mine was registered only after the year
};

/// A mine's duties in a year, in the plan's order of duties.
struct MineDutyRow {
    std::string mine;
    std::vector<DutyReport> duties;
};

/// How a duty was kept in a year, over all mines.
struct DutyTally {
    int done = 0;
    int undone = 0;
    int silent = 0;  ///< mines of which nobody reported
    std::optional<Date> data_date;
};

struct DutyYear {
    int year = 0;
    std::vector<MineDutyRow> mines;  ///< in being at some time of the year, by id
    std::vector<DutyTally> duties;   ///< in the plan's order
};

/// The newest year; null where there is none.
const DutyYear* newest_of(const std::vector<DutyYear>& years);

/// The yearly duties of each mine (二（三）6, 六（三）2) in every year of which any was reported, the newest first.
std::vector<DutyYear> mine_duties(const Plan& plan, const State& state);

}  // namespace oreplan
