#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 六（三）3: treated to the last is met, until then under way, for the plan sets no date.
Verdicts legacy_plots(const Case& given);

}  // namespace oreplan::judge
