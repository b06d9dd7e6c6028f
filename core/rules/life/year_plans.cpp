#include "core/rules/life/year_plans.h"

#include <algorithm>

#include "core/judging/basis.h"

namespace oreplan {

namespace {

Outcome outcome_of(ItemStanding standing) {
    switch (standing) {
        case ItemStanding::open: return Outcome::under_way;
        case ItemStanding::done: return Outcome::met;
        case ItemStanding::done_late: return Outcome::near;
        case ItemStanding::overdue: return Outcome::not_met;
    }
    return Outcome::no_data;
}

YearItemStatus status_of(const std::string& id, const YearItem& item, const Requirement& requirement, Date as_of) {
    YearItemStatus status{id, item, ItemStanding::open, 0,
                          verdict_on(requirement, Rule::year_item, {SubjectKind::year_item, id})};
    status.verdict.due = item.set.due;
    const Date until = item.done.value_or(as_of);
    const bool late = until > item.set.due;
    if (item.done) {
        status.standing = late ? ItemStanding::done_late : ItemStanding::done;
    } else if (late) {
        status.standing = ItemStanding::overdue;
    }
    if (late) status.days = days_between(item.set.due, until);
    status.verdict.outcome = outcome_of(status.standing);
    status.verdict.finding = {"finding.item." + std::string{name_of(status.standing)},
                              {{"due", item.set.due}, {"done", until}, {"days", status.days}}};
    status.verdict.data_date = item.done;
    return status;
}

}  // namespace

std::vector<YearPlan> year_plans(const Plan& plan, const State& state, Date as_of) {
    std::vector<YearPlan> years;
    const Requirement* requirement = find_requirement(plan, RequirementKind::yearly_plan);
    if (!requirement) return years;
    for (int number = plan.identity.first_year; number <= plan.identity.last_year; ++number) {
        YearPlan year{number, {}, verdict_on(*requirement, Rule::yearly_plan, {SubjectKind::year, std::to_string(number)})};
        for (const auto& [id, item] : state.year_items) {
            if (item.set.year == number) year.items.push_back(status_of(id, item, *requirement, as_of));
        }
        if (year.items.empty() && first_day(number) > as_of) continue;
        std::stable_sort(year.items.begin(), year.items.end(), [](const YearItemStatus& one, const YearItemStatus& other) {
            return one.item.set.due < other.item.set.due;
        });
        if (!year.items.empty()) year.verdict.outcome = Outcome::met;
        year.verdict.finding = {year.items.empty() ? "reason.year_plan_not_reported" : "finding.year_plan",
                                {{"year", number}, {"count", static_cast<int>(year.items.size())}}};
        years.push_back(std::move(year));
    }
    return years;
}

}  // namespace oreplan
