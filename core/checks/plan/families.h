#pragma once

#include "core/checks/plan/plan_check.h"

// The checks of a plan, a family of its parts each.

namespace oreplan {

void check_indicators(PlanCheck& check);
void check_figures(PlanCheck& check);   ///< and that what they and the indicators print adds up
void check_minerals(PlanCheck& check);  ///< with the mines on them, and the standards that go by them
void check_areas(PlanCheck& check);     ///< zones, blocks, land to be restored
void check_demands(PlanCheck& check);   ///< requirements, conditions, duties, tasks, amendments
void check_slides(PlanCheck& check);    ///< that they tell what the plan has, once

}  // namespace oreplan
