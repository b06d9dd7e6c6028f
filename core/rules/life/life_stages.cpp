#include "core/rules/life/life_stages.h"

#include <algorithm>

namespace oreplan {

namespace {

StageStatus status_of(LifeStage stage, const Identity& identity, const State& state, Date as_of) {
    StageStatus status;
    status.stage = stage;
    if (stage == LifeStage::publication) {
        status.date = identity.issued;
        status.printed = true;
    } else if (const auto reported = state.stages.find(stage); reported != state.stages.end()) {
        status.date = reported->second;
    } else if (stage == LifeStage::approval && !identity.approver.in(identity.language).empty()) {
        status.printed = true;
        status.reached = identity.issued <= as_of;  // what is published has been approved
    }
    if (status.date) status.reached = *status.date <= as_of;
    return status;
}

Verdict order_of(const std::vector<StageStatus>& stages, const Identity& identity) {
    Verdict verdict;
    verdict.rule = Rule::life_stages;
    verdict.subject = {SubjectKind::plan, identity.id};
    verdict.basis = identity.source;
    int dated = 0;
    std::optional<Date> before;
    for (const StageStatus& status : stages) {
        if (!status.reached || !status.date) continue;
        ++dated;
        if (!status.printed) verdict.data_date = std::max(verdict.data_date, status.date);
        if (before && *status.date < *before && verdict.outcome != Outcome::not_met) {
            verdict.outcome = Outcome::not_met;
            verdict.finding = {"finding.stages_out_of_order", {{"date", *status.date}, {"before", *before}}};
        }
        before = std::max(before, status.date);
    }
    if (verdict.outcome == Outcome::not_met) return verdict;
    if (dated > 1) verdict.outcome = Outcome::met;
    verdict.finding = {dated > 1 ? "finding.stages_in_order" : "reason.stages_not_reported", {{"count", dated}}};
    return verdict;
}

}  // namespace

LifeStages life_stages(const Plan& plan, const State& state, Date as_of) {
    LifeStages life;
    for (std::size_t index = 0; index < Names<LifeStage>::values.size(); ++index) {
        life.stages.push_back(status_of(static_cast<LifeStage>(index), plan.identity, state, as_of));
    }
    life.order = order_of(life.stages, plan.identity);
    return life;
}

}  // namespace oreplan
