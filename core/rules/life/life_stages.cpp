#include "core/rules/life/life_stages.h"

#include <algorithm>

namespace oreplan {

namespace {

Verdict judged(const std::vector<StageFacts>& stages, const Identity& identity) {
    Verdict verdict;
    verdict.rule = Rule::life_stages;
    verdict.subject = {SubjectKind::plan, identity.id};
    verdict.basis = identity.source;
    int dated = 0;
    std::optional<Date> before;
    for (const StageFacts& stage : stages) {
        if (!stage.reached || !stage.date) continue;
        ++dated;
        if (!stage.printed) verdict.data_date = std::max(verdict.data_date, stage.date);
        if (before && *stage.date < *before && verdict.outcome != Outcome::not_met) {
            verdict.outcome = Outcome::not_met;
            verdict.finding = {"finding.stages_out_of_order", {{"date", *stage.date}, {"before", *before}}};
        }
        before = std::max(before, stage.date);
    }
    if (verdict.outcome == Outcome::not_met) return verdict;
    if (dated > 1) verdict.outcome = Outcome::met;
    verdict.finding = {dated > 1 ? "finding.stages_in_order" : "reason.stages_not_reported", {{"count", dated}}};
    return verdict;
}

}  // namespace

Verdicts judge::life_stages(const Case& given) { return {judged(given.facts.stages, given.plan().identity)}; }

}  // namespace oreplan
