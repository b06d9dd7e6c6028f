#include "core/rules/admission/mineral_direction.h"

#include <algorithm>
#include <set>

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

namespace {

Verdicts steered(std::vector<MineralDirection> directions) {
    Plan plan = admission_plan();
    const auto coal =
        std::find_if(plan.minerals.begin(), plan.minerals.end(), [](const Mineral& each) { return each.id == "coal"; });
    *coal = mineral("coal", {"煤", "Coal"}, true);
    for (const MineralDirection direction : directions) coal->directions.push_back({direction, clause("c2")});
    return tested_by(Rule::mineral_direction, plan, mine_of("coal"));
}

}  // namespace

TEST_CASE("What each direction means for an application for a mine, with its clause") {
    CHECK(steered({MineralDirection::key_mining})[0].outcome == Outcome::met);
    CHECK(steered({MineralDirection::key_exploration})[0].outcome == Outcome::not_applicable);
    CHECK(steered({MineralDirection::restricted})[0].outcome == Outcome::needs_person);
    CHECK(steered({MineralDirection::quota})[0].outcome == Outcome::needs_person);
    const auto both = steered({MineralDirection::key_exploration, MineralDirection::quota});
    REQUIRE(both.size() == 2);
    CHECK(both[1].finding.key == "finding.direction.quota");
    CHECK(both[1].basis == clause("c2"));
}

TEST_CASE("A mineral that the plan steers nowhere is said to be steered nowhere") {
    const auto verdicts = steered({});
    REQUIRE(verdicts.size() == 1);
    CHECK(verdicts[0].outcome == Outcome::not_applicable);
    CHECK(verdicts[0].finding.key == "finding.no_direction");
    CHECK(verdicts[0].basis == clause("c3"));
}

TEST_CASE("Without an application every mineral of the plan is told of") {
    const Assessed assessed{admission_plan(), {}, "2023-06-30"};
    std::set<std::string> told;
    for (const Verdict& verdict : assessed.of(Rule::mineral_direction)) told.insert(verdict.subject.id);
    CHECK(told.size() == admission_plan().minerals.size());
    CHECK(assessed.of(Rule::granting_level).size() == told.size());
}

}  // namespace oreplan
