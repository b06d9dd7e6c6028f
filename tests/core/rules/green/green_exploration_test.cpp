#include "core/rules/green/green_exploration.h"

#include "tests/core/rules/green/green_plan.h"

namespace oreplan {

using namespace test;

namespace {

Event right(std::string_view date, std::string id, BlockKind kind = BlockKind::exploration) {
    return on(date, RightGranted{std::move(id), kind, "", "water", {"甲", "A"}, GrantWay::listing});
}

Event inspected(std::string_view date, std::string id, bool green) {
    return on(date, ExplorationInspected{std::move(id), green, {"所见", "as seen"}});
}

}  // namespace

TEST_CASE("An exploration right is as its newest inspection found it, from that day on") {
    const std::vector<Event> events{right("2022-01-01", "r"), inspected("2023-01-01", "r", true),
                                    inspected("2024-01-01", "r", false)};
    CHECK(outcomes(assessed_on("2022-12-31", events).of(Rule::green_exploration)) == List{Outcome::no_data});
    CHECK(outcomes(assessed_on("2023-01-01", events).of(Rule::green_exploration)) == List{Outcome::met});
    CHECK(outcomes(assessed_on("2023-12-31", events).of(Rule::green_exploration)) == List{Outcome::met});
    const Assessed after = assessed_on("2024-01-01", events);
    CHECK(outcomes(after.of(Rule::green_exploration)) == List{Outcome::not_met});
    CHECK(after.of(Rule::green_exploration)[0].subject == Subject{SubjectKind::right, "r"});
    CHECK(*after.of(Rule::green_exploration)[0].data_date == day("2024-01-01"));
    CHECK(after.of(Rule::green_exploration)[0].current_law.has_value());
}

TEST_CASE("Rights that ended and mining rights are not exploration in force") {
    const std::vector<Event> events{right("2022-01-01", "m", BlockKind::mining), right("2022-01-01", "r"),
                                    on("2023-06-30", RightEnded{"r"})};
    CHECK(assessed_on("2023-06-29", events).of(Rule::green_exploration).size() == 1);
    CHECK(assessed_on("2023-06-30", events).of(Rule::green_exploration).empty());
}

TEST_CASE("Nobody reported: nothing is claimed; nothing asked: nothing is judged") {
    const Assessed silent = assessed_on("2025-12-31", {});
    CHECK(silent.of(Rule::green_exploration).empty());
    CHECK(silent.of(Rule::new_mine_green).empty());
    CHECK(silent.of(Rule::restart_green).empty());
    CHECK(silent.of(Rule::green_listing).empty());
    CHECK(outcomes(silent.of(Rule::national_green_goal)) == List{Outcome::no_data, Outcome::no_data});
    const std::vector<Event> events{mine("2022-01-01", "a", "coal", SizeClass::large), listed("2022-01-01", "a"),
                                    right("2022-01-01", "r"), producing("2023-01-01", "a", false)};
    const Assessed unasked{small_plan(), events, "2025-12-31"};
    CHECK(unasked.of(Rule::green_exploration).empty());
    CHECK(unasked.of(Rule::new_mine_green).empty());
    CHECK(unasked.of(Rule::restart_green).empty());
    CHECK(unasked.of(Rule::green_listing).empty());
    CHECK(unasked.of(Rule::national_green_goal).empty());
}

}  // namespace oreplan
