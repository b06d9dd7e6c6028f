#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The share of large and medium mines among those of solid minerals, against the plan's goal (plan 二（三）3). Before anybody
/// reports, the plan's own counts are told and not judged.
Verdicts size_structure(const Case& given);

/// The class that a mine is registered with against the one that a loaded standard gives it, for each mine that one covers, by
/// id. Where they differ, a person judges.
Verdicts mine_size_class(const Case& given);

}  // namespace oreplan::judge
