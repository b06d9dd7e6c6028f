#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each block, see block_verdicts.h: at most one holder at a time, where the plan asks for one.
Verdicts block_holder(const Case& given);

}  // namespace oreplan::judge
