#include "core/rules/green/national_green_goal.h"

#include "tests/core/rules/green/green_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("The national goal: 90 % of ten large mines that produce are nine, whatever the plan's own denominator") {
    std::vector<Event> events;
    for (int index = 0; index < 10; ++index)
        events.push_back(mine("2020-12-31", "m" + std::to_string(index), "coal", SizeClass::large));
    events.push_back(mine("2020-12-31", "idle", "coal", SizeClass::large, false));
    events.push_back(mine("2020-12-31", "small", "coal", SizeClass::small));
    CHECK(outcomes(assessed_on("2025-12-31", events).of(Rule::national_green_goal)) == List{Outcome::no_data, Outcome::no_data});
    events.push_back(listed("2021-01-01", "idle"));
    for (int index = 0; index < 8; ++index) events.push_back(listed("2021-01-01", "m" + std::to_string(index)));
    const Assessed eight = assessed_on("2025-12-31", events);
    CHECK(outcomes(eight.of(Rule::national_green_goal)) == List{Outcome::under_way, Outcome::not_applicable});
    CHECK(eight.of(Rule::national_green_goal)[0].subject == Subject{SubjectKind::size, "large"});
    CHECK(eight.of(Rule::national_green_goal)[0].value == Quantity{80, Unit::percent});
    CHECK(eight.of(Rule::national_green_goal)[0].finding ==
          Message{"finding.national_green", {{"green", 8}, {"mines", 10}, {"required", 9}, {"year", 2028}}});
    CHECK(eight.of(Rule::national_green_goal)[0].basis == document("Notice"));
    CHECK(assessed_on("2028-12-30", events).of(Rule::national_green_goal)[0].outcome == Outcome::under_way);
    CHECK(assessed_on("2028-12-31", events).of(Rule::national_green_goal)[0].outcome == Outcome::not_met);
    events.push_back(listed("2021-01-01", "m8"));
    CHECK(assessed_on("2025-12-31", events).of(Rule::national_green_goal)[0].outcome == Outcome::met);
}

}  // namespace oreplan
