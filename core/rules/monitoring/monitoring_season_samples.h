#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The samples of each year, season by season, at every source with such a duty of its stage (plan 六（三）1): see site_duties.h.
Verdicts monitoring_season_samples(const Case& given);

}  // namespace oreplan::judge
