#pragma once

#include "core/rules/life/amendments.h"
#include "core/rules/life/evaluations.h"
#include "core/rules/life/life_stages.h"
#include "core/rules/life/publications.h"
#include "core/rules/life/year_plans.h"

namespace oreplan {

/// The life of the plan itself (plan 七): from its drafting to its evaluation, and how it may be changed.
struct PlanLife {
    LifeStages stages;
    std::vector<YearPlan> year_plans;
    Amendments amendments;
    Publications publications;
    Evaluations evaluations;
};

PlanLife plan_life(const Plan& plan, const State& state, Date as_of);

}  // namespace oreplan
