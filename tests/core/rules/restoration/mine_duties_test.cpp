#include "core/rules/restoration/mine_duties.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Event duty(std::string_view date, std::string of_mine, int year, bool done) {
    return on(date, MineDutyReported{std::move(of_mine), "fund", year, done});
}

std::vector<DutyYear> years_of(std::vector<Event> events) {
    events.insert(events.begin(),
                  {mine("2020-12-31", "a", "coal", SizeClass::large), mine("2020-12-31", "b", "coal", SizeClass::large)});
    static const Plan plan = small_plan();
    return mine_duties(plan, fold({}, events, day("2025-12-31")));
}

}  // namespace

TEST_CASE("Done is met, reported as not done is not met, and of the rest nobody reported") {
    const auto years = years_of({duty("2023-02-01", "a", 2022, true), duty("2024-02-01", "a", 2023, false)});
    REQUIRE(years.size() == 2);
    CHECK(years[0].year == 2023);
    CHECK(years[0].mines[0].mine == "a");
    CHECK(years[0].mines[0].verdicts[0].outcome == Outcome::not_met);
    CHECK(*years[0].mines[0].verdicts[0].data_date == day("2024-02-01"));
    CHECK(years[0].mines[1].verdicts[0].outcome == Outcome::no_data);
    CHECK(years[1].year == 2022);
    CHECK(years[1].mines[0].verdicts[0].outcome == Outcome::met);
    CHECK(years[1].mines[0].verdicts[0].basis == clause());
}

TEST_CASE("A duty over all mines: one that did not breaks it, one that is silent leaves it open") {
    const auto tally = [](std::vector<Event> events) { return years_of(std::move(events)).at(0).duties.at(0); };
    CHECK(tally({duty("2023-02-01", "a", 2022, true), duty("2023-02-01", "b", 2022, true)}).outcome() == Outcome::met);
    CHECK(tally({duty("2023-02-01", "a", 2022, true)}).outcome() == Outcome::no_data);
    const DutyTally broken = tally({duty("2023-02-01", "a", 2022, true), duty("2023-03-01", "b", 2022, false)});
    CHECK(broken.outcome() == Outcome::not_met);
    CHECK(broken.done == 1);
    CHECK(broken.undone == 1);
    CHECK(*broken.data_date == day("2023-03-01"));
    CHECK(tally({duty("2023-02-01", "b", 2022, false)}).silent == 1);
    CHECK(DutyTally{}.outcome() == Outcome::no_data);
}

TEST_CASE("A correction counts, a duty is asked of a mine from the year of its registration") {
    CHECK(years_of({duty("2023-02-01", "a", 2022, false), duty("2023-05-01", "a", 2022, true)})[0].mines[0].verdicts[0].outcome ==
          Outcome::met);
    const auto years = years_of({mine("2023-08-01", "c", "coal", SizeClass::large), duty("2024-02-01", "a", 2022, true),
                                 duty("2024-02-01", "a", 2023, true)});
    CHECK(years[0].mines[2].verdicts[0].outcome == Outcome::no_data);
    CHECK(years[1].mines[2].verdicts[0].outcome == Outcome::not_applicable);
    CHECK(years[1].duties[0].silent == 1);
}

TEST_CASE("No report, no year; a plan without duties has none") {
    CHECK(years_of({}).empty());
    CHECK(mine_duties(small_plan(), {}).empty());
}

}  // namespace oreplan
