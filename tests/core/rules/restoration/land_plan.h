#pragma once

// A plan with lands to be treated and duties of mines that show its requirements, and what was treated.

#include "tests/core/fixture.h"

namespace oreplan::test {

inline Figure land_figure(std::string id, double value, Unit unit, std::string_view as_of) {
    Figure made = figure(std::move(id), value, unit);
    made.as_of = day(as_of);
    return made;
}

/// The figures of plan 一（二）4: subsidence at the end of 2020, legacy plots by the survey of 2021.
inline Plan land_plan() {
    Plan plan = small_plan();
    for (const Figure& each :
         {land_figure("s", 13646.17, Unit::hectare, "2020-12-31"), land_figure("st", 3704.09, Unit::hectare, "2020-12-31"),
          land_figure("p", 12832.78, Unit::mu, "2021-12-31"), land_figure("pt", 7722.05, Unit::mu, "2021-12-31"),
          land_figure("n", 142, Unit::count, "2021-12-31"), land_figure("nt", 77, Unit::count, "2021-12-31")}) {
        plan.figures.push_back(each);
    }
    plan.restoration_lands = {{Topic::subsidence, "s", "st", "", "", clause()},
                              {Topic::legacy_plots, "p", "pt", "n", "nt", clause()}};
    plan.mine_duties.push_back(
        {"in-step", {"边开采边治理", "In step"}, {"同步", "in step"}, clause(), RequirementKind::treat_while_mining});
    for (const RequirementKind kind :
         {RequirementKind::treated_within_total, RequirementKind::treat_while_mining, RequirementKind::restoration_fund,
          RequirementKind::legacy_plots, RequirementKind::publish_inspections}) {
        plan.requirements.push_back(asked(kind));
    }
    return plan;
}

inline Event treated(std::string_view date, Topic topic, Quantity area, int plots = 0, std::optional<LandPart> part = {}) {
    return on(date, LandTreated{topic, area, plots, part});
}

inline Assessed found_on(std::string_view date, const std::vector<Event>& events, const Plan& plan = land_plan()) {
    return Assessed{plan, events, date};
}

/// Of a rule that has one verdict.
inline Verdict only(const Assessed& found, Rule rule) {
    REQUIRE(found.of(rule).size() == 1);
    return found.of(rule).front();
}

}  // namespace oreplan::test
