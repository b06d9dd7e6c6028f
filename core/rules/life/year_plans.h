#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each year of the period that has begun or has items (plan 七（三）): with items it is met; of one without, nobody reported.
Verdicts yearly_plan(const Case& given);

/// Each item of the yearly plans: done by its day is met, later near; not done is under way up to its day and not met after it.
Verdicts year_item(const Case& given);

}  // namespace oreplan::judge
