#include "core/rules/admission/planned_block.h"

#include <algorithm>

#include "tests/core/rules/admission/mine_in_block.h"

namespace oreplan {

using namespace test;

namespace {

Verdict block_verdict(std::string_view date, const std::optional<std::string>& block, const std::vector<Event>& events = {},
                      const std::string& of_mineral = "water") {
    return tested_by(Rule::planned_block, admission_plan(), in_block(of_mineral, block), events, date).at(0);
}

Event granted(std::string_view date) {
    return on(date, RightGranted{"r1", BlockKind::mining, "new-mine", "water", {"甲", "A"}, GrantWay::listing});
}

}  // namespace

TEST_CASE("In a planning block: the day before its window, its first and last day, the day after") {
    CHECK(block_verdict("2021-12-31", "new-mine").outcome == Outcome::needs_person);
    CHECK(block_verdict("2022-01-01", "new-mine").outcome == Outcome::met);
    CHECK(block_verdict("2025-12-31", "new-mine").outcome == Outcome::met);
    CHECK(block_verdict("2026-01-01", "new-mine").outcome == Outcome::needs_person);
    CHECK(block_verdict("2022-01-01", "new-mine").subject == Subject{SubjectKind::block, "new-mine"});
}

TEST_CASE("In no block it rests on what the plan says of the mineral's blocks, or of all, and else on the plan itself") {
    Plan plan = admission_plan();
    plan.blocks.push_back(block("coal-mine", BlockKind::mining, {day("2022-01-01"), day("2025-12-31")}));
    plan.blocks.back().mineral = "coal";
    plan.blocks.back().source = clause("c3");
    const auto basis = [&](const std::string& of_mineral, const std::optional<std::string>& in) {
        return tested_by(Rule::planned_block, plan, in_block(of_mineral, in)).at(0).basis;
    };
    for (int turn = 0; turn < 2; ++turn) {
        CHECK(basis("water", "") == clause("c4"));
        CHECK(basis("coal", "") == clause("c3"));
        CHECK(basis("coal", {}) == clause("c3"));
        CHECK(basis("geothermal", {}) == plan.identity.source);  // there are none for it among blocks of two clauses
        std::reverse(plan.blocks.begin(), plan.blocks.end());
    }
    plan.blocks.back().source = clause("c4");
    CHECK(basis("geothermal", {}) == clause("c4"));
}

TEST_CASE("A block that is announced can be applied for; one that is granted or withdrawn is for a person") {
    const Event announced = on("2022-05-01", BlockAnnounced{"new-mine", GrantWay::listing});
    CHECK(block_verdict("2022-05-01", "new-mine", {announced}).outcome == Outcome::met);
    CHECK(block_verdict("2022-06-01", "new-mine", {announced, granted("2022-06-01")}).finding.key ==
          "finding.planned_block.granted");
    CHECK(block_verdict("2022-06-01", "new-mine", {announced, granted("2022-06-01")}).outcome == Outcome::needs_person);
    const Event withdrawn = on("2022-06-01", BlockWithdrawn{"new-mine", {"流拍", "no bidder"}});
    CHECK(block_verdict("2022-06-01", "new-mine", {announced, withdrawn}).outcome == Outcome::needs_person);
}

TEST_CASE("Outside of the blocks, with none for the mineral, nobody said, no mining block at all") {
    CHECK(block_verdict("2023-01-01", "").outcome == Outcome::needs_person);
    CHECK(block_verdict("2023-01-01", "").finding.key == "finding.outside_blocks");
    CHECK(block_verdict("2023-01-01", "village").finding.key == "finding.outside_blocks");  // an exploration block
    CHECK(block_verdict("2023-01-01", {}).outcome == Outcome::no_data);
    CHECK(block_verdict("2023-01-01", {}, {}, "coal").finding.key == "finding.no_block_of_mineral");
    Plan plan = admission_plan();
    plan.blocks.pop_back();
    CHECK(tested_by(Rule::planned_block, plan, in_block("water", "")).empty());
}

}  // namespace oreplan
