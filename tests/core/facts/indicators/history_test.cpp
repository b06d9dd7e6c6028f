#include "core/facts/indicators/history.h"

#include "core/facts/facts.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

std::vector<std::pair<int, double>> history_of(const char* indicator, const std::vector<Event>& events, const char* date) {
    const Plan plan = small_plan();
    const Ledger ledger = ledger_of(events);
    const Facts facts = facts_of(plan, ledger, day(date), {});
    std::vector<std::pair<int, double>> values;
    for (const Actual& each : find_indicator(facts, indicator)->history) values.emplace_back(each.year, *each.value);
    return values;
}

using Values = std::vector<std::pair<int, double>>;

}  // namespace

TEST_CASE("What is counted stands at each year's end, and on the day in the year that runs") {
    const std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large),
                                    mine("2022-03-01", "b", "coal", SizeClass::small), on("2023-02-01", MineClosed{"a"})};
    CHECK(history_of("mines", events, "2023-06-30") == Values{{2020, 1}, {2021, 1}, {2022, 2}, {2023, 1}});
    CHECK(history_of("mines", events, "2022-12-31") == Values{{2020, 1}, {2021, 1}, {2022, 2}});
    CHECK(history_of("mines", events, "2026-06-30").size() == 6);  // to the plan's last year
    CHECK(history_of("mines", {}, "2023-06-30").empty());
}

TEST_CASE("What is reported stands in its year; a sum where all its parts do") {
    const std::vector<Event> events{on("2022-01-31", ValueReported{"coal-output", 2021, 900}),
                                    on("2023-01-31", ValueReported{"coal-output", 2022, 910}),
                                    on("2023-01-31", ValueReported{"limestone-output", 2022, 170})};
    CHECK(history_of("coal-output", events, "2023-06-30") == Values{{2021, 900}, {2022, 910}});
    CHECK(history_of("coal-output", events, "2023-01-30") == Values{{2021, 900}});
    CHECK(history_of("total", events, "2023-06-30") == Values{{2022, 1080}});
}

TEST_CASE("A total over the period stands as it grew, a part of a year as such") {
    const Plan plan = small_plan();
    ValueReported half{"treated-area", 2023, 20};
    half.to_date = true;
    const Ledger ledger = ledger_of({on("2022-01-31", ValueReported{"treated-area", 2021, 40}),
                                     on("2023-01-31", ValueReported{"treated-area", 2022, 30}), on("2023-06-30", half)});
    const Facts facts = facts_of(plan, ledger, day("2023-06-30"), {});
    const auto& history = find_indicator(facts, "treated-area")->history;
    REQUIRE(history.size() == 3);
    CHECK(*history[1].value == 70);
    CHECK(*history[2].value == 90);
    CHECK(history[2].to_date);
    CHECK_FALSE(history[1].to_date);
}

}  // namespace oreplan
