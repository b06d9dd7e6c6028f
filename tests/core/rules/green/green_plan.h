#pragma once

// A plan that asks all there is of green mines and green exploration, and what is told of them.

#include <span>

#include "tests/core/fixture.h"

namespace oreplan::test {

inline Plan green_plan() {
    Plan plan = small_plan();
    for (const RequirementKind kind : {RequirementKind::green_exploration, RequirementKind::new_mine_green,
                                       RequirementKind::restart_green, RequirementKind::green_listing}) {
        plan.requirements.push_back(asked(kind));
    }
    Standard notice;
    notice.id = "notice";
    notice.source = document("Notice");
    notice.green_goals = {{SizeClass::large, 90, 2028}, {SizeClass::medium, 80, 2028}};
    plan.standards = {notice};
    return plan;
}

inline Assessed assessed_on(std::string_view date, const std::vector<Event>& events) { return {green_plan(), events, date}; }

using List = std::vector<Outcome>;

inline std::vector<Outcome> outcomes(std::span<const Verdict> verdicts) {
    std::vector<Outcome> found;
    for (const Verdict& verdict : verdicts) found.push_back(verdict.outcome);
    return found;
}

inline Event listed(std::string_view date, std::string id) {
    return on(date, GreenMineListed{std::move(id), GreenLevel::municipal});
}

inline Event delisted(std::string_view date, std::string id) {
    return on(date, GreenMineDelisted{std::move(id), {"不达标", "fell short"}});
}

inline Event producing(std::string_view date, std::string id, bool is) {
    return on(date, MineProductionChanged{std::move(id), is});
}

}  // namespace oreplan::test
