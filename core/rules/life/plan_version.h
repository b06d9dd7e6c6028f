#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// The plan's version is one more than the number of its amendments.
Verdicts plan_version(const Case& given);

}  // namespace oreplan::judge
