#include "core/rules/green/green_mine_targets.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// Twelve mines, of which as many as `listed` were put on a list on that day. 10 % are asked for 2021, 30 % for 2022.
std::vector<Event> twelve_mines(std::string_view date, int listed) {
    std::vector<Event> events;
    for (int index = 0; index < 12; ++index)
        events.push_back(mine("2020-12-31", "m" + std::to_string(index), "coal", SizeClass::medium));
    for (int index = 0; index < listed; ++index)
        events.push_back(on(date, GreenMineListed{"m" + std::to_string(index), GreenLevel::municipal}));
    return events;
}

Outcome outcome_of(int year, std::string_view date, const std::vector<Event>& events, const Settings& settings = {}) {
    const Assessed found{small_plan(), events, date, settings};
    return found.of(Rule::green_mine_targets, {SubjectKind::indicator, "green"}, year).outcome;
}

}  // namespace

TEST_CASE("Nobody reported: no year has data") {
    const Assessed silent{small_plan(), {}, "2025-12-31"};
    CHECK(silent.of(Rule::green_mine_targets).size() == 5);
    for (const Verdict& verdict : silent.of(Rule::green_mine_targets)) CHECK(verdict.outcome == Outcome::no_data);
}

TEST_CASE("Each year is judged by what stood at its end: two of twelve are 16.7 %, one is 8.3 %") {
    std::vector<Event> events = twelve_mines("2021-06-30", 2);
    events.push_back(on("2022-03-01", GreenMineDelisted{"m1", {"退出", "left"}}));
    CHECK(outcome_of(2021, "2022-12-31", events) == Outcome::met);
    CHECK(outcome_of(2022, "2022-12-31", events) == Outcome::not_met);
    CHECK(outcome_of(2023, "2022-12-31", events) == Outcome::no_data);
}

TEST_CASE("A year that still runs is under way, not missed") {
    CHECK(outcome_of(2021, "2021-12-30", twelve_mines("2021-06-30", 1)) == Outcome::under_way);
    CHECK(outcome_of(2021, "2021-12-31", twelve_mines("2021-06-30", 1)) == Outcome::not_met);
}

TEST_CASE("The denominator of the settings decides: 70 % of 12 mines are 9, of 14 planned ones 10") {
    const std::vector<Event> nine = twelve_mines("2024-06-30", 9);
    Settings settings;
    settings.near_margin = 0;
    CHECK(outcome_of(2024, "2024-12-31", nine, settings) == Outcome::met);
    settings.green_denominator = GreenDenominator::planned_mines;
    CHECK(outcome_of(2024, "2024-12-31", nine, settings) == Outcome::not_met);
}

}  // namespace oreplan
