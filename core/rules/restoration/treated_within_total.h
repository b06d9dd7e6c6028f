#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 一（二）4: by area each land and each surveyed part of the subsided land, by number where plots were reported: what is treated
/// is never more than there is. The subject is the topic or the part.
Verdicts treated_within_total(const Case& given);

}  // namespace oreplan::judge
