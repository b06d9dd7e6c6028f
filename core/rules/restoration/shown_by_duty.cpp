#include "core/rules/restoration/shown_by_duty.h"

#include <algorithm>

#include "core/judging/basis.h"

namespace oreplan {

namespace {

/// Whether a mine duty shows a requirement.
bool shows(const Plan& plan, RequirementKind kind) {
    return std::any_of(plan.mine_duties.begin(), plan.mine_duties.end(), [&](const MineDuty& each) { return each.kind == kind; });
}

/// All duties that show it, together.
DutyTally tally_of(RequirementKind kind, const Plan& plan, const DutyYear& year) {
    DutyTally sum;
    for (std::size_t column = 0; column < plan.mine_duties.size(); ++column) {
        if (plan.mine_duties[column].kind != kind) continue;
        const DutyTally& tally = year.duties[column];
        sum.done += tally.done;
        sum.undone += tally.undone;
        sum.silent += tally.silent;
        sum.data_date = std::max(sum.data_date, tally.data_date);
    }
    return sum;
}

/// One mine that did not do it breaks it; all that did keep it.
Outcome outcome_of(const DutyTally& tally) {
    if (tally.undone > 0) return Outcome::not_met;
    return tally.done > 0 && tally.silent == 0 ? Outcome::met : Outcome::no_data;
}

/// By the mine duties that show the requirement, in the newest year reported.
Verdict shown_by_duty(Rule rule, const Requirement& requirement, const Plan& plan, const std::vector<DutyYear>& years) {
    Verdict verdict = verdict_on(requirement, rule, {SubjectKind::requirement, requirement.id});
    const DutyYear* newest = newest_of(years);
    if (!newest || !shows(plan, requirement.kind)) {
        verdict.finding = {"reason.no_duty_reported", {}};
        return verdict;
    }
    const DutyTally tally = tally_of(requirement.kind, plan, *newest);
    verdict.outcome = outcome_of(tally);
    verdict.data_date = tally.data_date;
    verdict.finding = {"finding.duty_year",
                       {{"year", newest->year}, {"done", tally.done}, {"undone", tally.undone}, {"silent", tally.silent}}};
    return verdict;
}

}  // namespace

Verdicts by_duty(Rule rule, RequirementKind kind, const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), kind);
    return asked ? Verdicts{shown_by_duty(rule, *asked, given.plan(), given.facts.duty_years)} : Verdicts{};
}

}  // namespace oreplan
