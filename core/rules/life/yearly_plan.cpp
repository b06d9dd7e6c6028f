#include "core/rules/life/yearly_plan.h"

#include "core/judging/basis.h"

namespace oreplan {

namespace {

Verdict judged(const YearPlan& year, const Requirement& asked) {
    Verdict verdict = verdict_on(asked, Rule::yearly_plan, {SubjectKind::year, std::to_string(year.year)});
    if (!year.items.empty()) verdict.outcome = Outcome::met;
    verdict.finding = {year.items.empty() ? "reason.year_plan_not_reported" : "finding.year_plan",
                       {{"year", year.year}, {"count", static_cast<int>(year.items.size())}}};
    return verdict;
}

}  // namespace

Verdicts judge::yearly_plan(const Case& given) {
    Verdicts verdicts;
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::yearly_plan);
    if (!asked) return verdicts;
    for (const YearPlan& year : given.facts.year_plans) verdicts.push_back(judged(year, *asked));
    return verdicts;
}

}  // namespace oreplan
