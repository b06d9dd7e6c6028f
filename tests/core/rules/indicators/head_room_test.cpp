#include "core/rules/indicators/head_room.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// A plan with a cap of 14 mines and 2 exploration rights, one block of each kind.
Assessed rooms_on(std::string_view date, const std::vector<Event>& events, const Plan& plan = small_plan()) {
    return Assessed{plan, events, date};
}

const HeadRoom& room_of_rights(const Assessed& found) {
    REQUIRE(found.facts().head_room.size() == 2);
    return found.facts().head_room[0];
}

const HeadRoom& room_of_mines(const Assessed& found) {
    REQUIRE(found.facts().head_room.size() == 2);
    return found.facts().head_room[1];
}

Verdict on_rights(const Assessed& found) { return found.of(Rule::head_room, {SubjectKind::indicator, "exploration"}); }
Verdict on_mines(const Assessed& found) { return found.of(Rule::head_room, {SubjectKind::indicator, "mines"}); }

std::vector<Event> mines(int count) {
    std::vector<Event> events;
    for (int index = 0; index < count; ++index)
        events.push_back(mine("2021-01-01", "m" + std::to_string(index), "coal", SizeClass::medium));
    return events;
}

Event granted(std::string_view date, std::string right, BlockKind kind, std::string block) {
    return on(date, RightGranted{std::move(right), kind, std::move(block), "water", {"甲", "A"}, GrantWay::listing});
}

}  // namespace

TEST_CASE("Nobody reported: the base of 12 mines and one block are 13 of 14") {
    const Assessed rooms = rooms_on("2025-12-31", {});
    CHECK(room_of_mines(rooms).origin == CountOrigin::base);
    CHECK(room_of_mines(rooms).counted == day("2020-12-31"));
    CHECK(room_of_mines(rooms).now == 12);
    CHECK(room_of_mines(rooms).after() == 13);
    CHECK(room_of_mines(rooms).left() == 1);
    CHECK(on_mines(rooms).outcome == Outcome::met);
    CHECK(on_mines(rooms).finding.key == "finding.head_room.base");
    CHECK_FALSE(on_mines(rooms).data_date);
}

TEST_CASE("A plan without a base for the number tells that nobody reported") {
    const Assessed rooms = rooms_on("2025-12-31", {});
    CHECK_FALSE(room_of_rights(rooms).now);
    CHECK(room_of_rights(rooms).to_come.empty());
    CHECK(on_rights(rooms).outcome == Outcome::no_data);
}

TEST_CASE("The register counts; 12, 13 and 14 mines with one block to come") {
    const auto outcome = [](int count) { return on_mines(rooms_on("2023-06-30", mines(count))).outcome; };
    CHECK(outcome(12) == Outcome::met);
    CHECK(outcome(13) == Outcome::near);
    CHECK(outcome(14) == Outcome::not_met);
    CHECK(room_of_mines(rooms_on("2023-06-30", mines(12))).origin == CountOrigin::registered);
}

TEST_CASE("More mines than the cap are under way until the last day of the cap's year, and not met from then on") {
    const auto verdict = [](int count, std::string_view date) { return on_mines(rooms_on(date, mines(count))); };
    CHECK(verdict(15, "2021-12-31").outcome == Outcome::under_way);
    CHECK(verdict(15, "2025-12-30").outcome == Outcome::under_way);
    CHECK(verdict(15, "2025-12-31").outcome == Outcome::not_met);
    CHECK_FALSE(verdict(15, "2025-12-31").ahead);
    // Full by what is planned: that is for the plan to see to at once.
    CHECK(verdict(14, "2021-12-31").outcome == Outcome::not_met);
    CHECK(verdict(14, "2021-12-31").ahead);
}

TEST_CASE("A reported number counts where there is no register") {
    const Assessed rooms = rooms_on("2023-06-30", {on("2023-01-31", ValueReported{"mines", 2022, 13})});
    CHECK(room_of_mines(rooms).origin == CountOrigin::reported);
    CHECK(room_of_mines(rooms).counted == day("2022-12-31"));
    CHECK(on_mines(rooms).outcome == Outcome::near);
}

TEST_CASE("A block is to come until it is granted, and not once it is withdrawn") {
    std::vector<Event> events = mines(12);
    events.push_back(on("2022-05-01", BlockAnnounced{"new-mine", GrantWay::listing}));
    CHECK(room_of_mines(rooms_on("2022-12-31", events)).to_come.size() == 1);
    events.push_back(granted("2023-05-01", "r1", BlockKind::mining, "new-mine"));
    CHECK(room_of_mines(rooms_on("2023-04-30", events)).to_come.size() == 1);
    CHECK(room_of_mines(rooms_on("2023-05-01", events)).to_come.empty());
    CHECK(room_of_mines(rooms_on("2025-12-31", {on("2022-05-01", BlockWithdrawn{"new-mine", {"因故", "for a reason"}})}))
              .to_come.empty());
}

TEST_CASE("The end of its window does not take a block out of the plan") {
    CHECK(room_of_mines(rooms_on("2026-01-31", mines(12))).to_come.size() == 1);
}

TEST_CASE("A base or an older report does not hold a block that was granted since") {
    const std::vector<Event> events{granted("2023-05-01", "r1", BlockKind::mining, "new-mine")};
    CHECK(room_of_mines(rooms_on("2023-12-31", events)).after() == 13);
    std::vector<Event> reported = events;
    reported.push_back(on("2024-01-31", ValueReported{"mines", 2023, 13}));
    CHECK(room_of_mines(rooms_on("2024-06-30", reported)).after() == 13);
    reported.back() = on("2024-01-31", ValueReported{"mines", 2022, 12});
    CHECK(room_of_mines(rooms_on("2024-06-30", reported)).after() == 13);
}

TEST_CASE("Two exploration blocks use up a cap of two from a base of none, and a third right breaks it") {
    Plan plan = small_plan();
    plan.indicators[0].series.insert(plan.indicators[0].series.begin(), point(2020, PointRole::base, 0));
    plan.blocks.push_back(block("island", BlockKind::exploration, {day("2022-01-01"), day("2025-12-31")}));
    const Assessed none = rooms_on("2022-06-30", {}, plan);
    CHECK(room_of_rights(none).now == 0);
    CHECK(room_of_rights(none).after() == 2);
    CHECK(room_of_rights(none).left() == 0);
    CHECK(on_rights(none).outcome == Outcome::near);
    const std::vector<Event> elsewhere{granted("2022-07-01", "r1", BlockKind::exploration, "")};
    CHECK(on_rights(rooms_on("2022-12-31", elsewhere, plan)).outcome == Outcome::not_met);
    const std::vector<Event> on_blocks{granted("2022-07-01", "r1", BlockKind::exploration, "village"),
                                       granted("2022-08-01", "r2", BlockKind::exploration, "island")};
    CHECK(room_of_rights(rooms_on("2022-12-31", on_blocks, plan)).left() == 0);
    CHECK(room_of_rights(rooms_on("2022-12-31", on_blocks, plan)).to_come.empty());
}

TEST_CASE("A plan without such a limit has no head-room") {
    Plan plan = small_plan();
    plan.indicators.erase(plan.indicators.begin(), plan.indicators.begin() + 2);
    const Assessed found{plan, {}, "2025-12-31"};
    CHECK(found.facts().head_room.empty());
    CHECK(found.of(Rule::head_room).empty());
}

}  // namespace oreplan
