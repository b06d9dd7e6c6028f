#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// What needs no planning review: one verdict that says so, with the law.
Verdicts planning_review(const Case& given);

}  // namespace oreplan::judge
