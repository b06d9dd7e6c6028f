#pragma once

// A plan that asks for announcements and for drafts that lie open, and what was published.

#include "tests/core/fixture.h"

namespace oreplan::test {

inline Plan open_plan() {
    Plan plan = small_plan();
    plan.requirements = {{"changes", RequirementKind::publish_changes, {"公告", "Announced"}, {}, clause("c4")},
                         {"opinions", RequirementKind::opinion_period, {"三十日", "Thirty days"}, {}, document("Rules")}};
    return plan;
}

inline Event published(std::string_view date, PublicationKind what, std::optional<Window> opinions = {}) {
    return on(date, Published{what, {"标题", "Title"}, opinions});
}

inline Assessed on_day(const Plan& plan, const std::vector<Event>& events) { return Assessed{plan, events, "2025-12-31"}; }

}  // namespace oreplan::test
