#include "core/rules/green/restart_green.h"

#include "core/facts/mines/mine_profile.h"
#include "core/judging/basis.h"

namespace oreplan {

namespace {

Verdict restart(const Requirement& requirement, const std::string& id, const ProductionChange& change, Date idle_since) {
    Verdict verdict = verdict_on(requirement, Rule::restart_green, {SubjectKind::mine, id});
    verdict.outcome = change.green ? Outcome::met : Outcome::not_met;
    verdict.finding = {change.green ? "finding.restarted_listed" : "finding.restarted_unlisted",
                       {{"date", change.date}, {"since", idle_since}, {"days", days_between(idle_since, change.date)}}};
    verdict.data_date = change.date;
    return verdict;
}

/// Where a new mine first produces it does not restart; a mine that did not produce at the base date had stood idle. One of which
/// nobody told before may have produced all the time.
Verdicts restarts(const Requirement& requirement, const Plan& plan, const State& state) {
    Verdicts verdicts;
    for (const auto& [id, mine] : state.mines) {
        std::optional<Date> idle_since;
        if (!is_new(mine, plan) && mine.producing) idle_since = mine.registered;
        for (const ProductionChange& change : mine.production) {
            if (change.is_first_known) idle_since.reset();
            if (!change.producing) {
                idle_since = change.date;
            } else if (idle_since) {
                verdicts.push_back(restart(requirement, id, change, *idle_since));
            }
        }
        if (mine.producing.value_or(true) || !idle_since) continue;
        Verdict verdict = verdict_on(requirement, Rule::restart_green, {SubjectKind::mine, id});
        verdict.outcome = Outcome::under_way;
        verdict.finding = {mine.green ? "finding.idle_listed" : "finding.idle_unlisted", {{"since", *idle_since}}};
        verdict.data_date = *idle_since;
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

}  // namespace

Verdicts judge::restart_green(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::restart_green);
    return asked ? restarts(*asked, given.plan(), given.facts.state) : Verdicts{};
}

}  // namespace oreplan
