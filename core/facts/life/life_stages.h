#pragma once

#include <optional>
#include <vector>

#include "core/model/plan.h"
#include "core/model/state.h"

namespace oreplan {

struct StageFacts {
    LifeStage stage = LifeStage::drafting;
    bool reached = false;      ///< on the date looked at, as far as anybody says
    std::optional<Date> date;  ///< absent where nobody says when
    bool printed = false;      ///< the plan itself says so; otherwise the ledger
};

/// How far the plan has come in its life: all stages, in their order. The plan tells two stages itself: its publication, on the day it was issued, and its
/// approval by the authority that it names, on a day that it does not state. The ledger tells the others, and when the plan
/// was approved.
std::vector<StageFacts> life_stages(const Plan& plan, const State& state, Date as_of);

}  // namespace oreplan
