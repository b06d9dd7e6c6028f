#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// 六（一）: each exploration right in force, as its newest inspection found it. The subject is the right.
Verdicts green_exploration(const Case& given);

}  // namespace oreplan::judge
