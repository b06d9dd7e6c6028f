#include "core/facts/blocks/block_facts.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

BlockFacts facts_on(std::string_view date, const std::vector<Event>& events = {}) {
    static const Plan plan = small_plan();  // outlives the facts, which point into it
    return block_facts(plan.blocks[0], state_on(events, day(date)), day(date));
}

Event granted(std::string_view date) {
    return on(date, RightGranted{"r1", BlockKind::exploration, "village", "water", {"甲", "甲"}, GrantWay::listing});
}

Verdict window(std::string_view date, const std::vector<Event>& events = {}) {
    const Assessed assessed{small_plan(), events, date};
    return assessed.of(Rule::block_window, {SubjectKind::block, "village"});
}

}  // namespace

TEST_CASE("The calendar alone: the day before the window, its first and last day, the day after") {
    const BlockFacts before = facts_on("2021-12-31");
    CHECK(before.phase == BlockPhase::not_yet_open);
    CHECK(before.days_to_open == 1);
    const BlockFacts first = facts_on("2022-01-01");
    CHECK(first.phase == BlockPhase::open);
    CHECK(first.days_to_open == 0);
    CHECK(first.days_left == 1095);  // 364 + 365 + 366
    const BlockFacts last = facts_on("2024-12-31");
    CHECK(last.phase == BlockPhase::open);
    CHECK(last.days_left == 0);
    CHECK(window("2024-12-31").outcome == Outcome::under_way);
    const BlockFacts after = facts_on("2025-01-01");
    CHECK(after.phase == BlockPhase::over_without_grant);
    CHECK(after.days_left == -1);
    CHECK_FALSE(after.reported);
    CHECK(window("2025-01-01").outcome == Outcome::no_data);
    CHECK(window("2025-01-01").finding.key == "finding.window_over_unreported");
}

TEST_CASE("Announced and never granted is missed the day after the window") {
    const std::vector<Event> events{on("2023-05-01", BlockAnnounced{"village", GrantWay::auction})};
    CHECK(facts_on("2023-05-01", events).phase == BlockPhase::announced);
    CHECK(facts_on("2024-12-31", events).phase == BlockPhase::announced);
    CHECK(facts_on("2025-01-01", events).phase == BlockPhase::over_without_grant);
    CHECK(window("2025-01-01", events).outcome == Outcome::not_met);
}

TEST_CASE("A grant counts on the window's first and last day, and neither before nor after") {
    for (const auto& [date, outcome] : {std::pair{"2021-12-31", Outcome::not_met},
                                        {"2022-01-01", Outcome::met},
                                        {"2024-12-31", Outcome::met},
                                        {"2025-01-01", Outcome::not_met}}) {
        CHECK(facts_on("2025-06-30", {granted(date)}).phase == BlockPhase::granted);
        const Verdict found = window("2025-06-30", {granted(date)});
        CHECK(found.outcome == outcome);
        CHECK(*found.data_date == day(date));
    }
}

TEST_CASE("A withdrawn block stays withdrawn until it is announced again") {
    const std::vector<Event> events{on("2022-05-01", BlockAnnounced{"village", GrantWay::listing}),
                                    on("2022-06-01", BlockWithdrawn{"village", {"流拍", "no bidder"}}),
                                    on("2023-03-01", BlockAnnounced{"village", GrantWay::listing})};
    CHECK(facts_on("2022-05-31", events).phase == BlockPhase::announced);
    const BlockFacts withdrawn = facts_on("2022-06-01", events);
    CHECK(withdrawn.phase == BlockPhase::withdrawn);
    CHECK(window("2022-06-01", events).outcome == Outcome::not_applicable);
    CHECK(facts_on("2023-03-01", events).phase == BlockPhase::announced);
}

}  // namespace oreplan
