#include "core/rules/green/green_listing.h"

#include "core/facts/mines/mine_profile.h"
#include "core/judging/basis.h"

namespace oreplan {

namespace {

Verdicts listings(const Requirement& requirement, const Plan& plan, const State& state) {
    Verdicts verdicts;
    for (const auto& [id, mine] : state.mines) {
        if (!mine.green && !mine.delisted) continue;
        Verdict verdict = verdict_on(requirement, Rule::green_listing, {SubjectKind::mine, id});
        if (mine.green) {
            verdict.outcome = Outcome::met;
            verdict.finding = {"finding.green_listed." + std::string{name_of(mine.green->level)}, {{"since", mine.green->since}}};
            verdict.data_date = mine.green->since;
        } else {
            verdict.outcome = is_new(mine, plan) && mine.producing.value_or(false) ? Outcome::not_met : Outcome::near;
            verdict.finding = {"finding.green_delisted", {{"date", mine.delisted->date}, {"reason", mine.delisted->reason}}};
            verdict.data_date = mine.delisted->date;
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

}  // namespace

Verdicts judge::green_listing(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::green_listing);
    return asked ? listings(*asked, given.plan(), given.facts.state) : Verdicts{};
}

}  // namespace oreplan
