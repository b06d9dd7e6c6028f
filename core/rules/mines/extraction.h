#pragma once

#include <optional>
#include <vector>

#include "core/rules/indicators/indicator_status.h"

namespace oreplan {

/// What was produced in a year, against the total that the plan or the upper level sets for it.
struct ExtractionYear {
    int year = 0;
    IndicatorStatus status;
};

/// What the mines in being are built to produce in a year, in the indicator's unit. Capacity is not output.
struct DesignCapacity {
    double total = 0;  ///< of the mines whose yearly capacity is known
    int known = 0;     ///< mines
    int mines = 0;     ///< all in being, of the minerals that the indicator is about
};

struct Extraction {
    const Indicator* indicator = nullptr;
    std::vector<ExtractionYear> years;        ///< of the period, up to the year of the date
    std::optional<DesignCapacity> capacity;   ///< absent while nobody reported the register of mines
    std::optional<Verdict> capacity_verdict;  ///< absent where no number of the plan is there to compare with
};

/// Output by mineral and year (plan 五（一）1): each indicator that limits the output of a mineral, and each sum of such.
/// - A year is judged as its indicator is, by the goal that is due at its end: `about` is met within its tolerance, near
///   within twice that; `as_assigned` by what was assigned for the year. See indicator_status.h.
/// - Capacity is told beside it: near where it alone exceeds the total, for it could carry output beyond. A quota is
///   counted in what the quota counts (rare earths: oxides, not ore), so capacity is not held against it.
std::vector<Extraction> extraction(const Plan& plan, const State& state, Date as_of, const Settings& settings);

}  // namespace oreplan
