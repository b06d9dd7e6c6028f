#include "core/rules/indicators/projection.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

std::optional<Projection> seen_ahead(const std::string& id, const std::vector<Event>& events, std::string_view date) {
    const Plan plan = small_plan();
    const State state = state_on(events, day(date));
    return projected(indicator_facts(*find(plan.indicators, id), plan, state, day(date), {}), plan, state, {});
}

Event value(std::string_view date, std::string id, int year, double number) {
    return on(date, ValueReported{std::move(id), year, number});
}

}  // namespace

TEST_CASE("A series goes on as between its last two years, over gaps and never below nothing") {
    CHECK(carried_on({{2021, 800}, {2022, 850}}, 2025) == 1000);  // 850 + 3 × 50
    CHECK(carried_on({{2021, 800}, {2023, 850}}, 2025) == 900);   // 25 a year
    CHECK(carried_on({{2021, 800}, {2022, 100}}, 2025) == 0);
    CHECK_FALSE(carried_on({{2021, 800}}, 2025).has_value());
    CHECK_FALSE(carried_on({{2021, 800}, {2022, 850}}, 2022).has_value());
    CHECK_FALSE(carried_on({}, 2025).has_value());
}

TEST_CASE("A total of parts has the years in which all of them were reported") {
    const Plan plan = small_plan();
    const State state =
        state_on({value("2022-01-31", "coal-output", 2021, 800), value("2022-01-31", "limestone-output", 2021, 100),
                  value("2023-01-31", "coal-output", 2022, 850)},
                 day("2024-01-01"));
    CHECK(yearly_values(*find(plan.indicators, "total"), plan, state) == std::map<int, double>{{2021, 900}});
    CHECK(yearly_values(*find(plan.indicators, "coal-output"), plan, state) == std::map<int, double>{{2021, 800}, {2022, 850}});
}

TEST_CASE("Output that grows on will leave what about allows: twice 5 % of 915 is 91.5") {
    const auto at = [&](double last) {
        return seen_ahead("coal-output",
                          {value("2023-01-31", "coal-output", 2022, 900), value("2024-01-31", "coal-output", 2023, last)},
                          "2024-06-30");
    };
    CHECK(at(953)->value == doctest::Approx(1059));  // 953 + 2 × 53, more than 1006.5
    CHECK(at(953)->outcome == Outcome::not_met);
    CHECK(at(953)->trend);
    CHECK(at(935.5)->outcome == Outcome::near);     // 1006.5
    CHECK(at(935.6)->outcome == Outcome::not_met);  // 1006.8
    CHECK(at(905)->outcome == Outcome::met);
}

TEST_CASE("A register stays as it is: green mines against the year's goal") {
    std::vector<Event> events;
    for (int index = 0; index < 10; ++index)
        events.push_back(mine("2021-01-01", "m" + std::to_string(index), "coal", SizeClass::large));
    for (int index = 0; index < 5; ++index)
        events.push_back(on("2022-01-01", GreenMineListed{"m" + std::to_string(index), GreenLevel::municipal}));
    const auto seen = seen_ahead("green", events, "2023-12-30");
    CHECK(seen->goal.year == 2023);
    CHECK(seen->outcome == Outcome::met);  // 50 % asked, 50 % there
    const auto next = seen_ahead("green", events, "2023-12-31");
    CHECK(next->goal.year == 2024);
    CHECK(next->value == 50);
    CHECK(next->outcome == Outcome::not_met);
    CHECK_FALSE(next->trend);
    CHECK_FALSE(seen_ahead("green", events, "2025-12-31").has_value());
}

TEST_CASE("A total over the period goes on at its pace: 40 of 100 after two of five years is enough, 39 is not by much") {
    // 2021 and 2022 have 730 of the period's 1826 days.
    const auto after = [&](double total) {
        return seen_ahead(
            "treated-area",
            {value("2022-01-31", "treated-area", 2021, total / 2), value("2022-12-31", "treated-area", 2022, total / 2)},
            "2022-12-31");
    };
    CHECK(after(40)->value == doctest::Approx(40 * 1826.0 / 730));  // 100.05
    CHECK(after(40)->outcome == Outcome::met);
    CHECK(after(39)->outcome == Outcome::near);     // 97.55, within 5 %
    CHECK(after(37)->outcome == Outcome::not_met);  // 92.55
}

TEST_CASE("A year that nobody reported is not one in which nothing was done, and of a figure to date the days until then count") {
    const auto first = value("2022-01-31", "treated-area", 2021, 20);
    CHECK(seen_ahead("treated-area", {first}, "2023-12-30")->value == doctest::Approx(20 * 1826.0 / 365));
    const auto half = on("2022-06-30", ValueReported{"treated-area", 2022, 10, true});
    CHECK(seen_ahead("treated-area", {first, half}, "2022-12-30")->value == doctest::Approx(30 * 1826.0 / (365 + 181)));
}

TEST_CASE("What is counted and no report of years has no pace") {
    Plan plan = small_plan();
    for (Indicator& each : plan.indicators) {
        if (each.id == "treated-area") each.measure = Measure::settled_treated;
    }
    const std::vector<Event> survey{on("2022-06-30", LandSurveyed{LandPart::settled, {100, Unit::hectare}, {40, Unit::hectare}})};
    const Assessed found{plan, survey, "2022-12-31"};
    CHECK(find_indicator(found.facts(), "treated-area")->actual.value == 40);
    const auto seen = projected(*find_indicator(found.facts(), "treated-area"), plan, found.facts().state, {});
    REQUIRE(seen.has_value());
    CHECK(seen->value == 40);
}

TEST_CASE("What has no number, no report or no goal to come is not projected") {
    CHECK_FALSE(seen_ahead("order", {}, "2023-01-01").has_value());
    CHECK_FALSE(seen_ahead("rare-earth-output", {}, "2023-01-01").has_value());
    CHECK_FALSE(seen_ahead("coal-output", {}, "2023-01-01").has_value());
    CHECK_FALSE(seen_ahead("coal-output", {value("2022-01-31", "coal-output", 2021, 900)}, "2023-01-01").has_value());
}

}  // namespace oreplan
