#include "core/page/time_line.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// Where a step leads to from a date of a plan's span.
std::string after(std::string_view date, TimeStep step) {
    return to_iso(stepped(time_line({day("2020-12-31"), day("2025-12-31")}, day(date)), step));
}

}  // namespace

TEST_CASE("A step goes to the day or the month beside, or to either end of the span") {
    CHECK(after("2023-03-01", TimeStep::day_back) == "2023-02-28");
    CHECK(after("2023-12-31", TimeStep::day_forward) == "2024-01-01");
    CHECK(after("2023-01-15", TimeStep::month_back) == "2022-12-15");
    CHECK(after("2023-12-15", TimeStep::month_forward) == "2024-01-15");
    CHECK(after("2023-03-31", TimeStep::to_start) == "2020-12-31");
    CHECK(after("2023-03-31", TimeStep::to_end) == "2025-12-31");
}

TEST_CASE("In a month that has no such day a step goes to its last") {
    CHECK(after("2023-03-31", TimeStep::month_back) == "2023-02-28");
    CHECK(after("2024-03-31", TimeStep::month_back) == "2024-02-29");
    CHECK(after("2023-03-28", TimeStep::month_back) == "2023-02-28");
    CHECK(after("2023-08-31", TimeStep::month_forward) == "2023-09-30");
    CHECK(after("2023-02-28", TimeStep::month_forward) == "2023-03-28");
}

TEST_CASE("No step leaves the span") {
    CHECK(after("2020-12-31", TimeStep::day_back) == "2020-12-31");
    CHECK(after("2021-01-30", TimeStep::month_back) == "2020-12-31");
    CHECK(after("2021-01-31", TimeStep::month_back) == "2020-12-31");
    CHECK(after("2025-12-31", TimeStep::day_forward) == "2025-12-31");
    CHECK(after("2025-12-01", TimeStep::month_forward) == "2025-12-31");
    CHECK(after("2025-11-30", TimeStep::month_forward) == "2025-12-30");
}

TEST_CASE("A year along the line has its number and its days, be they beyond the end; the one it begins in has none") {
    const YearMark last{"2022", {day("2022-01-01"), day("2022-12-31")}};
    CHECK(time_line({day("2021-01-01"), day("2022-06-30")}, day("2021-06-30")).years == std::vector{last});
    CHECK(time_line({day("2020-12-31"), day("2025-12-31")}, day("2021-06-30")).years.size() == 5);
    CHECK(time_line({day("2021-01-01"), day("2021-12-31")}, day("2021-06-30")).years.empty());
}

}  // namespace oreplan
