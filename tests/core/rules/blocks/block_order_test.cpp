#include "core/rules/blocks/block_order.h"

#include <algorithm>

#include "tests/core/rules/blocks/released_blocks.h"

namespace oreplan {

using namespace test;

namespace {

Outcome order_of_island(std::vector<Event> events) {
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& one, const Event& other) { return one.date.last() < other.date.last(); });
    Plan plan = plan_with_order();
    std::erase_if(plan.blocks, [](const Block& each) { return each.id == "twin"; });
    return found(plan, "island", "block_order", events)->outcome;
}

}  // namespace

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

}  // namespace oreplan
