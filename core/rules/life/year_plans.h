#pragma once

#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"
#include "core/model/verdict.h"

namespace oreplan {

enum class ItemStanding { open, done, done_late, overdue };

template <>
struct Names<ItemStanding> {
    static constexpr std::array<std::string_view, 4> values{"open", "done", "done_late", "overdue"};
};

struct YearItemStatus {
    std::string id;
    YearItem item;
    ItemStanding standing = ItemStanding::open;
    int days = 0;     ///< after its day: when it was done, or still is not
    Verdict verdict;  ///< year_item
};

struct YearPlan {
    int year = 0;
    std::vector<YearItemStatus> items;  ///< by their day
    Verdict verdict;                    ///< yearly_plan
};

/// The goals broken down into yearly plans (plan 七（三）), for each year of the period that has begun or has items. Empty where
/// the plan does not ask for them.
/// - yearly_plan: a year with items is met; of a year without, nobody reported.
/// - year_item: done by its day is met, later near; not done is under way up to its day and not met after it.
std::vector<YearPlan> year_plans(const Plan& plan, const State& state, Date as_of);

}  // namespace oreplan
