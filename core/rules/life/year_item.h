#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each item of the yearly plans: done by its day is met, later near; not done is under way up to its day and not met after it.
Verdicts year_item(const Case& given);

}  // namespace oreplan::judge
