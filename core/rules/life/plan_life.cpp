#include "core/rules/life/plan_life.h"

namespace oreplan {

PlanLife plan_life(const Plan& plan, const State& state, Date as_of) {
    return {life_stages(plan, state, as_of), year_plans(plan, state, as_of), amendments(plan, as_of),
            publications(plan, state, as_of), evaluations(plan, state, as_of)};
}

}  // namespace oreplan
