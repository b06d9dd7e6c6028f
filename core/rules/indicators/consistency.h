#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Whether the plan's numbers agree with each other, see core/facts/indicators/consistency.h.
Verdicts consistency(const Case& given);

}  // namespace oreplan::judge
