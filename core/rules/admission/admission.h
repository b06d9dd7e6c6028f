#pragma once

#include <vector>

#include "core/model/state.h"
#include "core/rules/admission/admission_conditions.h"

namespace oreplan {

/// A draft opinion on an application. It assists and does not decide: no outcome of it is an approval.
struct Admission {
    std::vector<Verdict> verdicts;
    std::vector<ConditionCheck> conditions;  ///< of a new mine
    Outcome outcome = Outcome::not_applicable;
    Message summary;
};

/// Whether an application is tested against the plan at all: a new mine and an extension are. Renewal, transfer and change
/// of name need no planning review (Ministry of Natural Resources, notice of March 2024).
bool is_reviewed(ApplicationKind kind);

/// Tests an application.
/// - A new mine: minimum scale, direction, who grants, zone, deposit, head-room under the cap on mines, way of granting,
///   planning block, and the plan's admission conditions.
/// - An extension: minimum scale and deposit as advice, direction, who grants, zone. The rest is asked of new mines only.
/// - The others: one verdict that says why nothing is tested, with the law.
/// The outcome is the worst there is, in the order of `severity`.
Admission admission(const Plan& plan, const State& state, Date as_of, const Settings& settings, const Application& application);

/// How bad an outcome is for an application, 0 for the worst: not met, data missing, a person has to judge, near a limit,
/// under way, met, does not apply.
int severity(Outcome outcome);

}  // namespace oreplan
