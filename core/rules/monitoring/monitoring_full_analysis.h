#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The full analyses of each year at every source with such a duty of its stage (plan 六（三）1): see site_duties.h.
Verdicts monitoring_full_analysis(const Case& given);

}  // namespace oreplan::judge
