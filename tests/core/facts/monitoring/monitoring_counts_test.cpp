#include "core/facts/monitoring/monitoring_counts.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Month month(int year, unsigned number) { return {std::chrono::year{year}, std::chrono::month{number}}; }

}  // namespace

TEST_CASE("A month is whole from the one after the beginning, on its last day and not the day before") {
    CHECK(whole_months(day("2023-03-16"), day("2023-04-29")).empty());
    CHECK(whole_months(day("2023-03-16"), day("2023-04-30")) == std::vector{month(2023, 4)});
    CHECK(whole_months(day("2023-03-01"), day("2023-04-30")) == std::vector{month(2023, 4)});
    CHECK(whole_months(day("2023-11-30"), day("2024-03-30")) == std::vector{month(2023, 12), month(2024, 1), month(2024, 2)});
    CHECK(whole_months(day("2023-03-16"), day("2025-12-31")).size() == 33);  // 9 + 12 + 12
    CHECK(whole_months(day("2023-03-16"), day("2023-03-15")).empty());
}

TEST_CASE("February has the days of its year") {
    CHECK(days_of(month(2024, 2)) == Window{day("2024-02-01"), day("2024-02-29")});
    CHECK(days_of(month(2025, 2)) == Window{day("2025-02-01"), day("2025-02-28")});
}

TEST_CASE("A year is whole from the one after the beginning, on its last day") {
    CHECK(whole_years(day("2023-01-01"), day("2024-12-30")).empty());
    CHECK(whole_years(day("2023-01-01"), day("2024-12-31")) == std::vector{2024});
    CHECK(whole_years(day("2020-12-31"), day("2022-06-30")) == std::vector{2021});
}

TEST_CASE("Months that have a day between two dates") {
    CHECK(months_between(day("2023-12-31"), day("2024-02-01")) == std::vector{month(2023, 12), month(2024, 1), month(2024, 2)});
    CHECK(months_between(day("2024-02-01"), day("2024-02-01")).size() == 1);
    CHECK(months_between(day("2024-02-01"), day("2024-01-31")).empty());
}

TEST_CASE("A visit counts for what was read on it, in its own month") {
    WaterSite site;
    site.readings = {{day("2024-05-01"), {"w", "", -18.2, {}, 16.9}},
                     {day("2024-05-31"), {"w", "", -18.4, 80.0, {}}},
                     {day("2024-06-01"), {"w", "", {}, 81.0, {}}}};
    CHECK(readings_in(site, WaterReading::level, month(2024, 5)) == 2);
    CHECK(readings_in(site, WaterReading::flow, month(2024, 5)) == 1);
    CHECK(readings_in(site, WaterReading::temperature, month(2024, 5)) == 1);
    CHECK(readings_in(site, WaterReading::level, month(2024, 6)) == 0);
    CHECK(readings_in(site, WaterReading::flow, month(2024, 6)) == 1);
}

TEST_CASE("Samples by month, year, season and kind") {
    WaterSite site;
    site.samples = {{day("2023-12-31"), {"w", "", Season::dry, true}},
                    {day("2024-01-01"), {"w", "", Season::dry, false}},
                    {day("2024-08-20"), {"w", "", Season::wet, true}}};
    CHECK(samples_in(site, 2024) == 2);
    CHECK(samples_in(site, month(2024, 8)) == 1);
    CHECK(samples_in(site, 2024, Season::dry) == 1);
    CHECK(samples_in(site, 2024, Season::normal) == 0);
    CHECK(full_analyses_in(site, 2023) == 1);
    CHECK(full_analyses_in(site, 2024) == 1);
    CHECK(full_analyses_in(site, 2025) == 0);
}

TEST_CASE("The longest run, at the beginning, in the middle and at the end") {
    CHECK(longest_run({}) == 0);
    CHECK(longest_run({false, false}) == 0);
    CHECK(longest_run({true, true, false, true}) == 2);
    CHECK(longest_run({true, false, true, true, true, false, true, true}) == 3);
    CHECK(longest_run({false, true, true}) == 2);
}

}  // namespace oreplan
