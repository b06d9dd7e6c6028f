#pragma once

#include "core/rules/amendments.h"
#include "core/rules/evaluations.h"
#include "core/rules/life_stages.h"
#include "core/rules/publications.h"
#include "core/rules/year_plans.h"

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
