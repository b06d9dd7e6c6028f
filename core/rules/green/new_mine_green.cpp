#include "core/rules/green/new_mine_green.h"

#include <algorithm>

#include "core/facts/mines/mine_profile.h"
#include "core/judging/basis.h"

namespace oreplan {

namespace {

Verdicts new_mines(const Requirement& requirement, const Plan& plan, const State& state) {
    Verdicts verdicts;
    for (const auto& [id, mine] : state.mines) {
        if (!is_new(mine, plan)) continue;
        Verdict verdict = verdict_on(requirement, Rule::new_mine_green, {SubjectKind::mine, id});
        const bool produces = mine.producing.value_or(false);
        verdict.outcome = mine.green ? Outcome::met : produces ? Outcome::not_met : Outcome::under_way;
        verdict.finding = {mine.green ? "finding.new_mine_listed"
                           : produces ? "finding.new_mine_unlisted"
                                      : "finding.new_mine_building",
                           {{"date", mine.green ? mine.green->since : mine.registered}}};
        verdict.data_date = mine.green ? mine.green->since : mine.registered;
        if (!mine.production.empty()) verdict.data_date = std::max(*verdict.data_date, mine.production.back().date);
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

}  // namespace

Verdicts judge::new_mine_green(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::new_mine_green);
    return asked ? new_mines(*asked, given.plan(), given.facts.state) : Verdicts{};
}

}  // namespace oreplan
