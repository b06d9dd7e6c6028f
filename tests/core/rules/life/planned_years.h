#pragma once

// A plan that asks for yearly plans, and the items that were set for a year.

#include "tests/core/fixture.h"

namespace oreplan::test {

inline Plan planned_by_year() {
    Plan plan = small_plan();
    plan.requirements = {{"yearly", RequirementKind::yearly_plan, {"年度计划", "Yearly plans"}, {}, clause("c4")}};
    return plan;
}

inline Assessed years_on(std::string_view date, const std::vector<Event>& events) {
    return Assessed{planned_by_year(), events, date};
}

inline Event set(std::string_view date, std::string id, int year, std::string_view due) {
    return on(date, YearItemSet{std::move(id), year, {"事项", "Item"}, {"单位", "Owner"}, day(due)});
}

}  // namespace oreplan::test
