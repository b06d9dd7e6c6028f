#include "core/rules/life/year_item.h"

#include "core/judging/basis.h"

namespace oreplan {

namespace {

Outcome outcome_of(const YearItemFacts& facts) {
    if (facts.item.done) return facts.days_late > 0 ? Outcome::near : Outcome::met;
    return facts.days_late > 0 ? Outcome::not_met : Outcome::under_way;
}

Verdict judged(const YearItemFacts& facts, const Requirement& asked, Date as_of) {
    Verdict verdict = verdict_on(asked, Rule::year_item, {SubjectKind::year_item, facts.id});
    const YearItem& item = facts.item;
    verdict.due = item.set.due;
    verdict.outcome = outcome_of(facts);
    verdict.finding = {"finding.item." + std::string{name_of(verdict.outcome)},
                       {{"due", item.set.due}, {"done", item.done.value_or(as_of)}, {"days", facts.days_late}}};
    verdict.data_date = item.done;
    return verdict;
}

}  // namespace

Verdicts judge::year_item(const Case& given) {
    Verdicts verdicts;
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::yearly_plan);
    if (!asked) return verdicts;
    for (const YearPlan& year : given.facts.year_plans) {
        for (const YearItemFacts& facts : year.items) verdicts.push_back(judged(facts, *asked, given.facts.as_of));
    }
    return verdicts;
}

}  // namespace oreplan
