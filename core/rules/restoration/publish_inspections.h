#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 六（三）2: published is met, and worth a look once the newest results are older than `results_days`. After the plan's period
/// none are asked for.
Verdicts publish_inspections(const Case& given);

}  // namespace oreplan::judge
