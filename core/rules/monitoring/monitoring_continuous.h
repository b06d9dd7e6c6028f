#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// At every source with such a duty of its stage (plan 六（三）1), see site_duties.h: the longest run of months without a gap in
/// the readings is a hydrological year. Shorter is under way as long as the right runs, and not met once it has ended.
Verdicts monitoring_continuous(const Case& given);

}  // namespace oreplan::judge
