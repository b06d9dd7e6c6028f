#include "core/facts/life/year_plans.h"

#include <algorithm>

namespace oreplan {

namespace {

YearItemFacts facts_of(const std::string& id, const YearItem& item, Date as_of) {
    return {id, item, std::max(0, days_between(item.set.due, item.done.value_or(as_of)))};
}

}  // namespace

std::vector<YearPlan> year_plans(const Plan& plan, const State& state, Date as_of) {
    std::vector<YearPlan> years;
    for (int number = plan.identity.first_year; number <= plan.identity.last_year; ++number) {
        YearPlan year{number, {}};
        for (const auto& [id, item] : state.year_items) {
            if (item.set.year == number) year.items.push_back(facts_of(id, item, as_of));
        }
        if (year.items.empty() && first_day(number) > as_of) continue;
        std::stable_sort(year.items.begin(), year.items.end(), [](const YearItemFacts& one, const YearItemFacts& other) {
            return one.item.set.due < other.item.set.due;
        });
        years.push_back(std::move(year));
    }
    return years;
}

}  // namespace oreplan
