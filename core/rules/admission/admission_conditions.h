#pragma once

#include <string>
#include <vector>

#include "core/model/plan.h"
#include "core/model/settings.h"
#include "core/model/verdict.h"
#include "core/rules/admission/application.h"

namespace oreplan {

/// One of the plan's admission conditions for an application.
struct ConditionCheck {
    const AdmissionCondition* condition = nullptr;
    std::vector<std::string> missing;  ///< ids of its papers that are not there
    Verdict verdict;
};

/// The plan's admission conditions for a new mine (plan 五（二）3), in the plan's order:
/// - not met where a number says so: below the minimum scale, or a rate below its limit in the plan file's standards;
/// - no data while papers or, for solid minerals, rates are missing;
/// - otherwise a person judges: no paper can be read here, so no condition is ever found met.
std::vector<ConditionCheck> check_conditions(const Plan& plan, const Application& application, const Settings& settings);

/// Whether the three rates are asked of a mine of the mineral: of solid minerals.
bool has_rates(const Plan& plan, const std::string& mineral);

}  // namespace oreplan
