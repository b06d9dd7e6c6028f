#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The readings of each month at every source with such a duty of its stage (plan 六（三）1): see site_duties.h.
Verdicts monitoring_readings(const Case& given);

}  // namespace oreplan::judge
