#pragma once

#include "core/judging/case.h"

namespace oreplan::judge {

/// Each year of the period that has begun or has items (plan 七（三）): with items it is met; of one without, nobody reported.
Verdicts yearly_plan(const Case& given);

}  // namespace oreplan::judge
