#include "core/rules/restoration/mine_duty.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Event duty(std::string_view date, std::string of_mine, int year, bool done) {
    return on(date, MineDutyReported{std::move(of_mine), "fund", year, done});
}

/// With two mines, a and b, registered at the base date.
Assessed assessed(std::vector<Event> events, std::string_view date = "2025-12-31") {
    events.insert(events.begin(),
                  {mine("2020-12-31", "a", "coal", SizeClass::large), mine("2020-12-31", "b", "coal", SizeClass::large)});
    return Assessed{small_plan(), std::move(events), date};
}

Verdict verdict_on(const Assessed& found, std::string of_mine, int year) {
    return found.of(Rule::mine_duty, {SubjectKind::mine, std::move(of_mine)}, year);
}

}  // namespace

TEST_CASE("Done is met, reported as not done is not met, and of the rest nobody reported") {
    const std::vector<Event> events{duty("2023-02-01", "a", 2022, true), duty("2024-02-01", "a", 2023, false)};
    const Assessed found = assessed(events);
    const auto& years = found.facts().duty_years;
    REQUIRE(years.size() == 2);
    CHECK(years[0].year == 2023);
    CHECK(years[0].mines[0].mine == "a");
    CHECK(verdict_on(found, "a", 2023).outcome == Outcome::not_met);
    CHECK(*verdict_on(found, "a", 2023).data_date == day("2024-02-01"));
    CHECK(verdict_on(found, "b", 2023).outcome == Outcome::no_data);
    CHECK(years[1].year == 2022);
    CHECK(verdict_on(found, "a", 2022).outcome == Outcome::met);
    const Assessed before = assessed(events, "2024-01-31");
    CHECK(verdict_on(before, "a", 2022).outcome == Outcome::met);
    CHECK(verdict_on(before, "a", 2022).basis == clause());
}

TEST_CASE("Every year of which anybody reported is judged, each duty by itself") {
    const Assessed found = assessed({duty("2023-02-01", "a", 2022, true), duty("2024-02-01", "a", 2023, false)});
    REQUIRE(found.of(Rule::mine_duty).size() == 4);
    for (const Verdict& verdict : found.of(Rule::mine_duty)) {
        CHECK((verdict.year == 2022 || verdict.year == 2023));
        CHECK(verdict.duty == "fund");
    }
}

TEST_CASE("A duty over all mines is counted by what was reported") {
    const auto tally = [](std::vector<Event> events) {
        return assessed(std::move(events)).facts().duty_years.at(0).duties.at(0);
    };
    const DutyTally both = tally({duty("2023-02-01", "a", 2022, true), duty("2023-03-01", "b", 2022, false)});
    CHECK(both.done == 1);
    CHECK(both.undone == 1);
    CHECK(both.silent == 0);
    CHECK(*both.data_date == day("2023-03-01"));
    CHECK(tally({duty("2023-02-01", "b", 2022, false)}).silent == 1);
}

TEST_CASE("A correction counts, a duty is asked of a mine from the year of its registration") {
    const Assessed corrected = assessed({duty("2023-02-01", "a", 2022, false), duty("2023-05-01", "a", 2022, true)});
    CHECK(verdict_on(corrected, "a", 2022).outcome == Outcome::met);
    std::vector<Event> events{mine("2023-08-01", "c", "coal", SizeClass::large), duty("2024-02-01", "a", 2022, true)};
    CHECK(verdict_on(assessed(events), "c", 2022).outcome == Outcome::not_applicable);
    events.push_back(duty("2024-02-01", "a", 2023, true));
    const Assessed found = assessed(events);
    CHECK(verdict_on(found, "c", 2023).outcome == Outcome::no_data);
    const DutyYear& older = found.facts().duty_years.at(1);
    CHECK(verdict_on(found, "c", 2022).outcome == Outcome::not_applicable);
    CHECK(older.duties[0].silent == 1);
}

TEST_CASE("No report, no year; a plan without duties has none") {
    CHECK(assessed({}).facts().duty_years.empty());
    CHECK(assessed({}).of(Rule::mine_duty).empty());
    CHECK(mine_duties(small_plan(), {}).empty());
}

TEST_CASE("A mine that ended counts for the years it lived, and its reports may come later") {
    const std::vector<Event> events{duty("2022-02-01", "a", 2021, true), on("2022-06-30", MineClosed{"b"}),
                                    duty("2022-09-01", "b", 2021, false), duty("2023-02-01", "a", 2022, true),
                                    duty("2024-02-01", "a", 2023, true)};
    const auto years = assessed(events).facts().duty_years;
    REQUIRE(years.size() == 3);
    CHECK(years[0].mines.size() == 1);  // 2023
    CHECK(years[0].duties[0].silent == 0);
    CHECK(years[1].mines.size() == 2);  // 2022, in which b ended
    CHECK(years[1].duties[0].silent == 1);
    CHECK(years[2].duties[0].undone == 1);
    CHECK(years[2].duties[0].done == 1);
}

}  // namespace oreplan
