#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/facts/indicators/actual.h"

namespace oreplan {

/// What registers held on some days, as one comes to them in time: by the id of the indicator that counts them.
class CountedHistory {
public:
    /// Notes what each register holds on a day; what none holds leaves no trace.
    void note(const Plan& plan, const State& state, Date day, const Settings& settings);

    /// Of one indicator, by day.
    std::vector<Actual> of(const Indicator& indicator) const;

private:
    std::map<std::string, std::vector<Actual>> values_;
};

/// What was reported of an indicator for each year, to its last: a total over the period as it grew. A figure of a part of a year
/// stands where that year has no other.
std::vector<Actual> reported_history(const Indicator& indicator, const Plan& plan, const State& state);

}  // namespace oreplan
