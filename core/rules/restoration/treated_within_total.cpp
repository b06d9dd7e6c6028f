#include "core/rules/restoration/treated_within_total.h"

#include "core/judging/basis.h"
#include "core/rules/restoration/treated_land.h"

namespace oreplan {

namespace {

void judge_within(Verdict& verdict, double treated, double total, Unit unit) {
    verdict.value = Quantity{treated, unit};
    verdict.limit = Quantity{total, unit};
    verdict.outcome = outcome_within(treated, total);
    verdict.finding = {verdict.outcome == Outcome::met ? "finding.treated_within" : "finding.treated_beyond",
                       {{"treated", *verdict.value}, {"total", *verdict.limit}, {"over", Quantity{treated - total, unit}}}};
}

Verdict within_total(const Requirement& requirement, const LandFacts& facts, const LandProgress& progress) {
    Verdict verdict = verdict_on(requirement, Rule::treated_within_total, subject_of(SubjectKind::topic, facts.land->topic));
    verdict.data_date = facts.last;
    if (!progress.since) {
        verdict.finding = {"reason.no_treatment_reported", {{"base", facts.base}}};
    } else if (!progress.treated()) {
        verdict.finding = {"reason.treated_not_stated", {}};
    } else {
        judge_within(verdict, *progress.treated(), *progress.total, progress.unit);
    }
    return verdict;
}

Verdicts within_total(const Requirement& requirement, const std::vector<LandFacts>& lands, const State& state) {
    Verdicts verdicts;
    for (const LandFacts& facts : lands) {
        if (facts.area.total) verdicts.push_back(within_total(requirement, facts, facts.area));
        if (facts.plots.total && (facts.plots.since || !facts.area.total))
            verdicts.push_back(within_total(requirement, facts, facts.plots));
    }
    for (const auto& [part, land] : state.lands) {
        Verdict verdict = verdict_on(requirement, Rule::treated_within_total, subject_of(SubjectKind::land, part));
        verdict.data_date = land.last;
        judge_within(verdict, land.treated_hectares, land.hectares, Unit::hectare);
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

}  // namespace

Verdicts judge::treated_within_total(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::treated_within_total);
    return asked ? within_total(*asked, given.facts.lands, given.facts.state) : Verdicts{};
}

}  // namespace oreplan
