#include "core/rules/green/green_exploration.h"

#include "core/judging/basis.h"

namespace oreplan {

namespace {

Verdicts exploration(const Requirement& requirement, const State& state, Date as_of) {
    Verdicts verdicts;
    for (const auto& [id, right] : state.rights) {
        if (right.kind != BlockKind::exploration || right.over_by(as_of)) continue;
        Verdict verdict = verdict_on(requirement, Rule::green_exploration, {SubjectKind::right, id});
        if (right.inspections.empty()) {
            verdict.finding = {"reason.not_inspected", {}};
        } else {
            const Inspection& newest = right.inspections.back();
            verdict.outcome = newest.green ? Outcome::met : Outcome::not_met;
            verdict.finding = {newest.green ? "finding.explored_green" : "finding.not_explored_green",
                               {{"date", newest.date}, {"finding", newest.finding}}};
            verdict.data_date = newest.date;
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

}  // namespace

Verdicts judge::green_exploration(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::green_exploration);
    return asked ? exploration(*asked, given.facts.state, given.facts.as_of) : Verdicts{};
}

}  // namespace oreplan
