#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// No stage of the plan's life is dated before one that stands ahead of it. With fewer than two dates there is nothing to compare.
Verdicts life_stages(const Case& given);

}  // namespace oreplan::judge
