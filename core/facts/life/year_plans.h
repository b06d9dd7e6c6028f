#pragma once

#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

struct YearItemFacts {
    std::string id;
    YearItem item;
    int days_late = 0;  ///< from its day until it was done or, while it is not, the date looked at; 0 up to its day
};

struct YearPlan {
    int year = 0;
    std::vector<YearItemFacts> items;  ///< by their day
};

/// The goals broken down into yearly plans (plan 七（三）), for each year of the period that has begun or has items.
std::vector<YearPlan> year_plans(const Plan& plan, const State& state, Date as_of);

}  // namespace oreplan
