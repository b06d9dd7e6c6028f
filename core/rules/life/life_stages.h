#pragma once

#include "core/judging/case.h"

namespace oreplan {

/// A stage that is reached is met, one whose day is yet to come under way; of the rest nobody reported.
Outcome stage_outcome(const StageFacts& stage);

namespace judge {

/// No stage of the plan's life is dated before one that stands ahead of it. With fewer than two dates there is nothing to compare.
Verdicts life_stages(const Case& given);

}  // namespace judge

}  // namespace oreplan
