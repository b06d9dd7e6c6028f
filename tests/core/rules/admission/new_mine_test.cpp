#include "core/rules/admission/new_mine.h"

#include <algorithm>

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

namespace {

std::vector<Event> with_mines(int count) {
    std::vector<Event> events;
    for (int index = 0; index < count; ++index)
        events.push_back(mine("2021-01-01", "m" + std::to_string(index), "coal", SizeClass::medium));
    return events;
}

Verdict head_room(const std::vector<Event>& events, const Plan& plan = admission_plan()) {
    return tested_by(Rule::new_mine_head_room, plan, mine_of("coal"), events, "2021-12-31").at(0);
}

Application in_block(const std::string& of_mineral, const std::optional<std::string>& block, std::optional<GrantWay> way = {}) {
    Application application = mine_of(of_mineral);
    application.block = block;
    application.way = way;
    return application;
}

Verdict block_verdict(std::string_view date, const std::optional<std::string>& block, const std::vector<Event>& events = {},
                      const std::string& of_mineral = "water") {
    return tested_by(Rule::planned_block, admission_plan(), in_block(of_mineral, block), events, date).at(0);
}

Event granted(std::string_view date) {
    return on(date, RightGranted{"r1", BlockKind::mining, "new-mine", "water", {"甲", "A"}, GrantWay::listing});
}

}  // namespace

TEST_CASE("One more mine under a cap of 14: the thirteenth fits, the fourteenth fills it, the fifteenth breaks it") {
    CHECK(head_room(with_mines(12)).outcome == Outcome::met);
    CHECK(head_room(with_mines(13)).outcome == Outcome::near);
    CHECK(head_room(with_mines(14)).outcome == Outcome::not_met);
    CHECK(head_room(with_mines(13)).value == Quantity{14, Unit::count});
    CHECK(head_room(with_mines(13)).limit == Quantity{14, Unit::count});
    CHECK(head_room(with_mines(13)).data_date == day("2021-01-01"));
    CHECK(head_room(with_mines(13)).subject == Subject{SubjectKind::indicator, "mines"});
}

TEST_CASE("Each cap on mines is judged by itself, with its own clause, at what it is on the date") {
    Plan plan = admission_plan();
    Indicator fewer = *find(plan.indicators, "mines");
    fewer.id = "fewer";
    fewer.series = {point(2022, PointRole::milestone, 13), point(2025, PointRole::target, 12)};
    fewer.series[0].source = clause("c3");
    plan.indicators.push_back(fewer);
    for (int turn = 0; turn < 2; ++turn) {
        const Verdicts verdicts = tested_by(Rule::new_mine_head_room, plan, mine_of("coal"), with_mines(12), "2021-12-31");
        REQUIRE(verdicts.size() == 2);
        const bool turned = verdicts[0].subject.id == "fewer";
        const Verdict& of_fewer = verdicts[turned ? 0 : 1];
        const Verdict& of_mines = verdicts[turned ? 1 : 0];
        CHECK(turned == (turn == 1));
        CHECK(of_mines.outcome == Outcome::met);
        CHECK(of_mines.limit == Quantity{14, Unit::count});
        CHECK(of_fewer.outcome == Outcome::near);
        CHECK(of_fewer.limit == Quantity{13, Unit::count});
        CHECK(of_fewer.basis == clause("c3"));
        std::reverse(plan.indicators.begin(), plan.indicators.end());
    }
    const Verdicts at_end = tested_by(Rule::new_mine_head_room, plan, mine_of("coal"), with_mines(12), "2025-12-31");
    REQUIRE(at_end.size() == 2);
    CHECK(at_end[1].outcome == Outcome::not_met);
}

TEST_CASE("Before anybody reports, the plan's 12 mines at its base date are taken, and that is said") {
    const Verdict verdict = head_room({});
    CHECK(verdict.outcome == Outcome::met);
    CHECK(verdict.value == Quantity{13, Unit::count});
    CHECK(verdict.finding.key == "finding.head_room_base");
    CHECK(head_room(with_mines(1)).finding.key == "finding.head_room_register");
    Plan plan = admission_plan();
    plan.mine_counts.clear();
    CHECK(head_room({}, plan).outcome == Outcome::no_data);
    std::erase_if(plan.indicators, [](const Indicator& each) { return each.id == "mines"; });
    CHECK(tested_by(Rule::new_mine_head_room, plan, mine_of("coal")).empty());
}

TEST_CASE("Rights are granted on the market; an agreement is for a person; a block's own ways bind") {
    Plan plan = admission_plan();
    const auto verdict = [&](std::optional<GrantWay> way, const std::optional<std::string>& block = {}) {
        return tested_by(Rule::market_granting, plan, in_block("water", block, way)).at(0);
    };
    for (const GrantWay way : {GrantWay::tender, GrantWay::auction, GrantWay::listing})
        CHECK(verdict(way).outcome == Outcome::met);
    CHECK(verdict(GrantWay::agreement).outcome == Outcome::needs_person);
    CHECK(verdict(GrantWay::agreement, "").outcome == Outcome::needs_person);
    CHECK(verdict({}).outcome == Outcome::no_data);
    CHECK(verdict(GrantWay::agreement, "new-mine").outcome == Outcome::not_met);
    CHECK(verdict(GrantWay::agreement, "new-mine").basis == clause("c4"));
    CHECK(verdict(GrantWay::listing, "new-mine").outcome == Outcome::met);
    plan.blocks[1].grant_ways.clear();
    CHECK(verdict(GrantWay::agreement, "new-mine").outcome == Outcome::needs_person);
    CHECK(tested_by(Rule::market_granting, small_plan(), in_block("water", {}, GrantWay::listing)).empty());
}

TEST_CASE("What is asked of granting exploration rights is not asked of a new mine") {
    Plan plan = admission_plan();
    const auto verdicts = [&] {
        return tested_by(Rule::market_granting, plan, in_block("water", "new-mine", GrantWay::listing));
    };
    const auto asks = std::find_if(plan.requirements.begin(), plan.requirements.end(),
                                   [](const Requirement& each) { return each.kind == RequirementKind::market_granting; });
    asks->scope = RequirementScope::mining;
    CHECK(verdicts().size() == 1);
    asks->scope = RequirementScope::exploration;
    CHECK(verdicts().empty());
}

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
