#pragma once

// A plan with amendments, and what a rule says of one.

#include "tests/core/fixture.h"

namespace oreplan::test {

inline Plan amended(std::vector<Amendment> changes) {
    Plan plan = small_plan();
    const CurrentLaw law{{"每年一批", "one batch a year"}, document("Notice")};
    plan.requirements = {{"amendment", RequirementKind::amendment, {"四种情形", "Four grounds"}, law, document("Order 55")},
                         {"opinions", RequirementKind::opinion_period, {"三十日", "Thirty days"}, {}, document("Rules")}};
    plan.identity.version = static_cast<int>(changes.size()) + 1;
    plan.amendments = std::move(changes);
    return plan;
}

/// Decided by the approver of the small plan, after thirty days.
inline Amendment change(std::string id, std::string_view decided, AmendmentTrack track = AmendmentTrack::plan) {
    Amendment made;
    made.id = std::move(id);
    made.track = track;
    made.ground = AmendmentGround::major_project;
    made.reason = {"事由", "Reason"};
    made.authority = {"上级", "The upper level"};
    made.decided = day(decided);
    made.opinions = Window{day("2022-09-01"), day("2022-09-30")};
    made.source = document();
    return made;
}

inline Outcome outcome_of(const Plan& plan, const std::string& id, Rule rule) {
    return Assessed{plan, {}, "2025-12-31"}.of(rule, {SubjectKind::amendment, id}).outcome;
}

}  // namespace oreplan::test
