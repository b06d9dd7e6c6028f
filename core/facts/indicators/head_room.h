#pragma once

#include <optional>
#include <vector>

#include "core/facts/indicators/indicator_facts.h"
#include "core/facts/mines/mine_census.h"

namespace oreplan {

/// How many mines or exploration rights there are, may be, and will be once the planned blocks are granted.
struct HeadRoom {
    const Indicator* indicator = nullptr;
    CountOrigin origin = CountOrigin::base;
    std::optional<int> now;             ///< absent where neither ledger nor plan says
    Date counted;                       ///< the day that `now` tells of
    std::vector<const Block*> to_come;  ///< blocks that `now` does not hold yet
    int cap = 0;

    int after() const { return now.value_or(0) + static_cast<int>(to_come.size()); }
    int left() const { return cap - after(); }
};

/// One for each limit on the number of mines or exploration rights (plan 二（三）3, 五（一）2). A mining block becomes a mine,
/// an exploration block a right. A block is to come until a right was granted on it by the day of the count, unless it was
/// withdrawn; the end of its window does not take it out of the plan.
std::vector<HeadRoom> head_room(const std::vector<IndicatorFacts>& indicators, const Plan& plan, const State& state);

}  // namespace oreplan
