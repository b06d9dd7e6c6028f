#include "core/rules/blocks/block_state.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

BlockStatus status_on(std::string_view date, const std::vector<Event>& events = {}) {
    static const Plan plan = small_plan();  // outlives the status, which points into it
    return block_status(plan.blocks[0], plan, fold({}, events, day(date)), day(date));
}

Event granted(std::string_view date, std::string right = "r1", std::string holder = "甲", GrantWay way = GrantWay::listing) {
    return on(date, RightGranted{std::move(right), BlockKind::exploration, "village", "water", {holder, holder}, way});
}

const Verdict& window(const BlockStatus& status) { return status.verdicts[0]; }
const Verdict& holder(const BlockStatus& status) { return status.verdicts[1]; }
const Verdict& way(const BlockStatus& status) { return status.verdicts[2]; }

}  // namespace

TEST_CASE("The calendar alone: the day before the window, its first and last day, the day after") {
    const BlockStatus before = status_on("2021-12-31");
    CHECK(before.standing == BlockStanding::not_yet_open);
    CHECK(before.days_to_open == 1);
    const BlockStatus first = status_on("2022-01-01");
    CHECK(first.standing == BlockStanding::open);
    CHECK(first.days_to_open == 0);
    CHECK(first.days_left == 1095);  // 364 + 365 + 366
    const BlockStatus last = status_on("2024-12-31");
    CHECK(last.standing == BlockStanding::open);
    CHECK(last.days_left == 0);
    CHECK(window(last).outcome == Outcome::under_way);
    const BlockStatus after = status_on("2025-01-01");
    CHECK(after.standing == BlockStanding::over_without_grant);
    CHECK(after.days_left == -1);
    CHECK_FALSE(after.reported);
    CHECK(window(after).outcome == Outcome::no_data);
    CHECK(window(after).finding.key == "finding.window_over_unreported");
}

TEST_CASE("Announced and never granted is missed the day after the window") {
    const std::vector<Event> events{on("2023-05-01", BlockAnnounced{"village", GrantWay::auction})};
    CHECK(status_on("2023-05-01", events).standing == BlockStanding::announced);
    CHECK(status_on("2024-12-31", events).standing == BlockStanding::announced);
    CHECK(status_on("2025-01-01", events).standing == BlockStanding::over_without_grant);
    CHECK(window(status_on("2025-01-01", events)).outcome == Outcome::not_met);
}

TEST_CASE("A grant counts on the window's first and last day, and neither before nor after") {
    for (const auto& [date, outcome] : {std::pair{"2021-12-31", Outcome::not_met},
                                        {"2022-01-01", Outcome::met},
                                        {"2024-12-31", Outcome::met},
                                        {"2025-01-01", Outcome::not_met}}) {
        const BlockStatus status = status_on("2025-06-30", {granted(date)});
        CHECK(status.standing == BlockStanding::granted);
        CHECK(window(status).outcome == outcome);
        CHECK(*window(status).data_date == day(date));
    }
}

TEST_CASE("One holder at a time: a second one breaks it, a successor does not") {
    const std::vector<Event> two{granted("2022-05-01"), granted("2023-05-01", "r2", "乙")};
    CHECK(holder(status_on("2022-12-31", two)).outcome == Outcome::met);
    CHECK(holder(status_on("2023-12-31", two)).outcome == Outcome::not_met);
    const std::vector<Event> successor{granted("2022-05-01"), on("2023-04-01", RightEnded{"r1"}),
                                       granted("2023-05-01", "r2", "乙")};
    CHECK(holder(status_on("2023-12-31", successor)).outcome == Outcome::met);
    CHECK(holder(status_on("2021-06-30")).outcome == Outcome::no_data);
}

TEST_CASE("A block for which the plan limits no holder is not judged for it") {
    const Plan plan = small_plan();
    const BlockStatus status = block_status(plan.blocks[1], plan, {}, day("2023-01-01"));
    CHECK(holder(status).outcome == Outcome::not_applicable);
}

TEST_CASE("Tender, auction and listing are allowed ways; agreement is not") {
    for (const GrantWay each : {GrantWay::tender, GrantWay::auction, GrantWay::listing}) {
        CHECK(way(status_on("2023-01-01", {granted("2022-05-01", "r", "甲", each)})).outcome == Outcome::met);
    }
    const BlockStatus agreed = status_on("2023-01-01", {granted("2022-05-01", "r", "甲", GrantWay::agreement)});
    CHECK(way(agreed).outcome == Outcome::not_met);
    CHECK(way(agreed).finding.key == "finding.granted_outside.agreement");
}

TEST_CASE("A withdrawn block stays withdrawn until it is announced again") {
    const std::vector<Event> events{on("2022-05-01", BlockAnnounced{"village", GrantWay::listing}),
                                    on("2022-06-01", BlockWithdrawn{"village", {"流拍", "no bidder"}}),
                                    on("2023-03-01", BlockAnnounced{"village", GrantWay::listing})};
    CHECK(status_on("2022-05-31", events).standing == BlockStanding::announced);
    const BlockStatus withdrawn = status_on("2022-06-01", events);
    CHECK(withdrawn.standing == BlockStanding::withdrawn);
    CHECK(window(withdrawn).outcome == Outcome::not_applicable);
    CHECK(status_on("2023-03-01", events).standing == BlockStanding::announced);
}

}  // namespace oreplan
