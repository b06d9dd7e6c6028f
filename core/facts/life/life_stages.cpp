#include "core/facts/life/life_stages.h"

namespace oreplan {

namespace {

StageFacts facts_of(LifeStage stage, const Identity& identity, const State& state, Date as_of) {
    StageFacts facts;
    facts.stage = stage;
    if (stage == LifeStage::publication) {
        facts.date = identity.issued;
        facts.printed = true;
    } else if (const auto reported = state.stages.find(stage); reported != state.stages.end()) {
        facts.date = reported->second;
    } else if (stage == LifeStage::approval && !identity.approver.in(identity.language).empty()) {
        facts.printed = true;
        facts.reached = identity.issued <= as_of;  // what is published has been approved
    }
    if (facts.date) facts.reached = *facts.date <= as_of;
    return facts;
}

}  // namespace

std::vector<StageFacts> life_stages(const Plan& plan, const State& state, Date as_of) {
    std::vector<StageFacts> stages;
    for (std::size_t index = 0; index < Names<LifeStage>::values.size(); ++index) {
        stages.push_back(facts_of(static_cast<LifeStage>(index), plan.identity, state, as_of));
    }
    return stages;
}

}  // namespace oreplan
