#include "core/rules/blocks/block_release.h"

#include <algorithm>
#include <set>

#include "tests/core/fixture.h"
#include "tests/core/rules/find_rule.h"

namespace oreplan {

using namespace test;

namespace {

/// Village closes at the end of 2024, island a year later; twin closes with village. All are open from 2022 on.
Plan plan_with_order() {
    Plan plan = small_plan();
    plan.blocks.push_back(block("island", BlockKind::exploration, {day("2022-01-01"), day("2025-12-31")}));
    plan.blocks.push_back(block("twin", BlockKind::exploration, {day("2022-01-01"), day("2024-12-31")}));
    plan.blocks[0].other_minerals = {"geothermal"};
    plan.requirements = {asked(RequirementKind::market_granting), asked(RequirementKind::orderly_release)};
    return plan;
}

Event announced(std::string_view date, std::string on_block) {
    return on(date, BlockAnnounced{std::move(on_block), GrantWay::listing});
}

Event granted(std::string_view date, std::string on_block, std::string of_mineral = "water", GrantWay way = GrantWay::listing) {
    static int number = 0;
    return on(date, RightGranted{"r" + std::to_string(++number),
                                 BlockKind::exploration,
                                 std::move(on_block),
                                 std::move(of_mineral),
                                 {"甲", "A"},
                                 way});
}

std::optional<Verdict> found(const Plan& plan, const std::string& id, const std::string& rule, const std::vector<Event>& events,
                             std::string_view date = "2025-12-31") {
    const Assessed assessed{plan, events, date};
    for (const Verdict& verdict : assessed.of(find_rule(rule)->rule)) {
        if (verdict.subject.id == id) return verdict;
    }
    return std::nullopt;
}

Verdict verdict_of(const std::string& rule, const std::vector<Event>& events, const std::string& id = "village") {
    const auto verdict = found(plan_with_order(), id, rule, events);
    REQUIRE(verdict.has_value());
    return *verdict;
}

Outcome order_of_island(std::vector<Event> events) {
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& one, const Event& other) { return one.date.last() < other.date.last(); });
    Plan plan = plan_with_order();
    std::erase_if(plan.blocks, [](const Block& each) { return each.id == "twin"; });
    return found(plan, "island", "block_order", events)->outcome;
}

}  // namespace

TEST_CASE("A right is for the block's mineral or one of its other minerals") {
    CHECK(verdict_of("block_mineral", {granted("2022-05-01", "village")}).outcome == Outcome::met);
    CHECK(verdict_of("block_mineral", {granted("2022-05-01", "village", "geothermal")}).outcome == Outcome::met);
    const Verdict other = verdict_of("block_mineral", {granted("2022-05-01", "village", "coal")});
    CHECK(other.outcome == Outcome::not_met);
    CHECK(other.finding == Message{"finding.granted_other_mineral",
                                   {{"granted", Text{"煤", "Coal"}}, {"planned", Text{"矿泉水", "Mineral water"}}}});
    CHECK(verdict_of("block_mineral", {granted("2022-05-01", "village", "coal"), granted("2023-05-01", "village")}).outcome ==
          Outcome::not_met);
    CHECK(verdict_of("block_mineral", {}).outcome == Outcome::no_data);
    CHECK(verdict_of("block_mineral", {granted("2022-05-01", "island", "geothermal")}, "island").outcome == Outcome::not_met);
}

TEST_CASE("Tender, auction and listing are the market; an agreement needs a person, with the law of today beside it") {
    for (const GrantWay way : {GrantWay::tender, GrantWay::auction, GrantWay::listing}) {
        CHECK(verdict_of("block_market", {granted("2022-05-01", "village", "water", way)}).outcome == Outcome::met);
    }
    const Verdict agreed = verdict_of(
        "block_market", {granted("2022-05-01", "village"), granted("2023-05-01", "village", "water", GrantWay::agreement)});
    CHECK(agreed.outcome == Outcome::needs_person);
    CHECK(agreed.finding == Message{"finding.granted_by_agreement", {{"date", day("2023-05-01")}}});
    CHECK(agreed.basis.clause == "c2");
    CHECK(agreed.current_law ==
          Message{"current_law.text", {{"wording", Text{"现行", "today"}}, {"document", std::string{"Law"}}}});
    CHECK(verdict_of("block_market", {announced("2022-05-01", "village")}).outcome == Outcome::no_data);
}

TEST_CASE("A plan that asks for neither market nor order has no verdict about them") {
    const Plan plan = small_plan();
    CHECK_FALSE(found(plan, "village", "block_market", {granted("2022-05-01", "village")}).has_value());
    CHECK_FALSE(found(plan, "village", "block_order", {granted("2022-05-01", "village")}).has_value());
    CHECK(found(plan, "village", "block_mineral", {granted("2022-05-01", "village")}).has_value());
}

TEST_CASE("A later block waits while an earlier one is open and unreleased: from the first day of its window to the last") {
    CHECK(order_of_island({announced("2021-12-31", "island")}) == Outcome::met);
    CHECK(order_of_island({announced("2022-01-01", "island")}) == Outcome::near);
    CHECK(order_of_island({announced("2024-12-31", "island")}) == Outcome::near);
    CHECK(order_of_island({announced("2025-01-01", "island")}) == Outcome::met);
    CHECK(order_of_island({granted("2024-12-31", "island")}) == Outcome::near);
    CHECK(order_of_island({}) == Outcome::no_data);
}

TEST_CASE("Released the day before or on the same day is in order, the day after is not") {
    const auto village_on = [](std::string_view date) {
        return order_of_island({announced("2023-06-15", "island"), announced(date, "village")});
    };
    CHECK(village_on("2023-06-14") == Outcome::met);
    CHECK(village_on("2023-06-15") == Outcome::met);
    CHECK(village_on("2023-06-16") == Outcome::near);
    CHECK(order_of_island({granted("2023-06-15", "village"), announced("2023-06-15", "island")}) == Outcome::met);
    CHECK(order_of_island({on("2023-06-15", BlockWithdrawn{"village", {"缓", "later"}}), announced("2023-06-15", "island")}) ==
          Outcome::met);
}

TEST_CASE("A block that was announced once stays released, also when it is withdrawn and announced anew") {
    CHECK(order_of_island({announced("2022-02-01", "village"), on("2022-06-01", BlockWithdrawn{"village", {"流拍", "no bid"}}),
                           announced("2023-06-15", "island"), announced("2024-02-01", "village")}) == Outcome::met);
}

TEST_CASE("Each announcement and grant counts: one out of order is enough, and what waits is told") {
    Plan plan = plan_with_order();
    plan.blocks[0].window.from = day("2023-01-01");  // not yet open when island is announced, open and unreleased at its grant
    const auto verdict =
        found(plan, "island", "block_order",
              {announced("2022-06-01", "twin"), announced("2022-06-01", "island"), granted("2023-02-01", "island")});
    REQUIRE(verdict.has_value());
    CHECK(verdict->outcome == Outcome::near);
    CHECK(verdict->finding ==
          Message{"finding.order_left_waiting",
                  {{"date", day("2023-02-01")}, {"mineral", Text{"矿泉水", "Mineral water"}}, {"to", day("2024-12-31")}}});
}

TEST_CASE("Of several that wait their number is told and the day on which the first of them closes, whichever stands first") {
    Plan plan = plan_with_order();
    plan.blocks[0].window.to = day("2024-06-30");  // before its twin
    for (int turn = 0; turn < 2; ++turn) {
        const auto verdict = found(plan, "island", "block_order", {announced("2022-06-01", "island")});
        REQUIRE(verdict.has_value());
        CHECK(verdict->outcome == Outcome::near);
        CHECK(verdict->finding ==
              Message{"finding.order_left_several", {{"date", day("2022-06-01")}, {"count", 2}, {"to", day("2024-06-30")}}});
        std::reverse(plan.blocks.begin(), plan.blocks.end());
    }
}

TEST_CASE("Equal windows have no order, one day makes one, and the other kind has its own") {
    const std::vector<Event> events{announced("2023-06-15", "twin")};
    CHECK(verdict_of("block_order", events, "twin").outcome == Outcome::not_applicable);
    CHECK(verdict_of("block_order", events, "new-mine").outcome == Outcome::not_applicable);
    Plan plan = plan_with_order();
    plan.blocks[0].window.to = day("2024-12-30");
    CHECK(found(plan, "twin", "block_order", events)->outcome == Outcome::near);
    plan.blocks[0].window.to = day("2025-01-01");
    CHECK(found(plan, "twin", "block_order", events)->outcome == Outcome::not_applicable);
}

TEST_CASE("Exploration and mining blocks each rest on what is asked of them, whichever stands first") {
    Plan plan = small_plan();
    plan.requirements = {asked(RequirementKind::orderly_release, "c3"), asked(RequirementKind::orderly_release, "c4"),
                         asked(RequirementKind::market_granting, "c4")};
    plan.requirements[0].scope = RequirementScope::exploration;
    plan.requirements[1].scope = RequirementScope::mining;
    plan.requirements[2].scope = RequirementScope::mining;
    for (int turn = 0; turn < 2; ++turn) {
        CHECK(found(plan, "village", "block_order", {})->basis.clause == "c3");
        CHECK(found(plan, "new-mine", "block_order", {})->basis.clause == "c4");
        CHECK(found(plan, "new-mine", "block_market", {})->basis.clause == "c4");
        CHECK_FALSE(found(plan, "village", "block_market", {}).has_value());
        std::reverse(plan.requirements.begin(), plan.requirements.end());
    }
}

TEST_CASE("What is asked of all blocks and what is asked of those for exploration besides are two promises") {
    Plan plan = small_plan();
    plan.requirements = {asked(RequirementKind::market_granting, "c3"), asked(RequirementKind::market_granting, "c4")};
    plan.requirements[1].scope = RequirementScope::exploration;
    const Assessed assessed{plan, {}, "2025-12-31"};
    const auto clauses_on = [&](const std::string& id) {
        std::multiset<std::string> clauses;
        for (const Verdict& verdict : assessed.of(Rule::block_market)) {
            if (verdict.subject.id == id) clauses.insert(verdict.basis.clause);
        }
        return clauses;
    };
    CHECK(clauses_on("village") == std::multiset<std::string>{"c3", "c4"});
    CHECK(clauses_on("new-mine") == std::multiset<std::string>{"c3"});
}

TEST_CASE("Every right on a block was granted within its window: the one that was not is told") {
    CHECK(verdict_of("block_window", {granted("2022-01-01", "village"), granted("2024-12-31", "village")}).outcome ==
          Outcome::met);
    for (const auto& [first, second] : {std::pair{"2021-12-31", "2022-05-01"}, std::pair{"2022-05-01", "2025-01-01"}}) {
        const Verdict verdict = verdict_of("block_window", {granted(first, "village"), granted(second, "village")});
        CHECK(verdict.outcome == Outcome::not_met);
        const bool early = std::string_view{first} < "2022-01-01";
        CHECK(verdict.finding.key == (early ? "finding.granted_early" : "finding.granted_late"));
        CHECK(std::get<Date>(verdict.finding.arguments[0].second) == day(early ? first : second));
    }
}

}  // namespace oreplan
