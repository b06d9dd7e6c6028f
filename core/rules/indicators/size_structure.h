#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The share of large and medium mines among those of solid minerals, against the plan's goal (plan 二（三）3). Before anybody
/// reports, the plan's own counts are told and not judged.
Verdicts size_structure(const Case& given);

}  // namespace oreplan::judge
