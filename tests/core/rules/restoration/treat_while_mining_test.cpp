#include "core/rules/restoration/treat_while_mining.h"

#include "tests/core/rules/restoration/land_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("Restoring while mining is as its mine duty in the newest year; a requirement without a duty is not reported") {
    const auto duty = [](std::string_view date, std::string of_mine, int year, bool done) {
        return on(date, MineDutyReported{std::move(of_mine), "in-step", year, done});
    };
    std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large),
                              mine("2020-12-31", "b", "coal", SizeClass::large), duty("2022-02-01", "a", 2021, false),
                              duty("2023-02-01", "a", 2022, true), duty("2023-02-01", "b", 2022, true)};
    CHECK(only(found_on("2023-01-31", events), Rule::treat_while_mining).outcome == Outcome::not_met);
    const Verdict newest = only(found_on("2023-02-01", events), Rule::treat_while_mining);
    CHECK(newest.outcome == Outcome::met);
    CHECK(newest.finding == Message{"finding.duty_year", {{"year", 2022}, {"done", 2}, {"undone", 0}, {"silent", 0}}});
    CHECK(newest.current_law.has_value());
    CHECK(only(found_on("2023-02-01", events), Rule::restoration_fund).outcome == Outcome::no_data);
}

TEST_CASE("Of several duties that show a requirement all have to be done, in whatever order the plan has them") {
    Plan plan = land_plan();
    plan.mine_duties.insert(
        plan.mine_duties.begin(),
        {"plan-first", {"先编方案", "Plan first"}, {"编制方案", "a plan"}, clause(), RequirementKind::treat_while_mining});
    const auto duty = [](std::string id, bool done) {
        return on("2022-02-01", MineDutyReported{"a", std::move(id), 2021, done});
    };
    const Event registered = mine("2020-12-31", "a", "coal", SizeClass::large);
    const auto outcome = [&](const std::vector<Event>& events) {
        return only(found_on("2022-06-30", events, plan), Rule::treat_while_mining).outcome;
    };
    CHECK(outcome({registered, duty("plan-first", true), duty("in-step", true)}) == Outcome::met);
    CHECK(outcome({registered, duty("plan-first", true), duty("in-step", false)}) == Outcome::not_met);
    CHECK(outcome({registered, duty("plan-first", false), duty("in-step", true)}) == Outcome::not_met);
    CHECK(outcome({registered, duty("plan-first", true)}) == Outcome::no_data);
}

}  // namespace oreplan
