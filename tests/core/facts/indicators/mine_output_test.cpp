#include "core/facts/indicators/mine_output.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Indicator coal_output() {
    Indicator made = indicator("coal-output", TargetKind::about, 915, Unit::ten_thousand_tonnes);
    made.output_of = "coal";
    return made;
}

Event output(std::string_view date, std::string id, int year, double value, Unit unit = Unit::ten_thousand_tonnes) {
    return on(date, MineOutputReported{std::move(id), year, {value, unit}});
}

Actual output_of_2023(const std::vector<Event>& events, std::string_view date = "2024-12-31") {
    return mines_output(coal_output(), state_on(events, day(date)), 2023);
}

std::vector<Event> two_coal_mines() {
    return {mine("2020-12-31", "a", "coal", SizeClass::large), mine("2020-12-31", "b", "coal", SizeClass::medium),
            mine("2020-12-31", "quarry", "limestone", SizeClass::large)};
}

}  // namespace

TEST_CASE("Outputs add up once every mine of the mineral has reported, and not before") {
    std::vector<Event> events = two_coal_mines();
    CHECK(output_of_2023(events).reason.key == "reason.not_reported");
    events.push_back(output("2024-01-10", "a", 2023, 100.5));
    events.push_back(output("2024-01-12", "quarry", 2023, 50));
    const Actual half = output_of_2023(events);
    CHECK_FALSE(half.value);
    CHECK(half.reason ==
          Message{"reason.mines_missing", {{"year", 2023}, {"missing", 1}, {"mines", 2}, {"name", Text{"b", "b"}}}});
    events.push_back(output("2024-01-20", "b", 2023, 0));
    const Actual whole = output_of_2023(events);
    CHECK(*whole.value == doctest::Approx(100.5));
    CHECK(whole.year == 2023);
    CHECK(*whole.data_date == day("2024-01-20"));
    CHECK_FALSE(output_of_2023(events, "2024-01-19").value);
}

TEST_CASE("A mine that ended during the year has to have reported; one that ended before it has not") {
    std::vector<Event> events = two_coal_mines();
    events.push_back(output("2023-11-30", "b", 2023, 20));
    events.push_back(on("2023-12-01", MineClosed{"b"}));
    events.push_back(output("2024-01-10", "a", 2023, 100));
    CHECK(*output_of_2023(events).value == 120);

    std::vector<Event> silent = two_coal_mines();
    silent.push_back(on("2023-01-01", MinesMerged{"a", {"b"}}));
    silent.push_back(output("2024-01-10", "a", 2023, 100));
    CHECK(output_of_2023(silent).reason.key == "reason.mines_missing");
    silent[3].date = day("2022-12-31");
    CHECK(*output_of_2023(silent).value == 100);
}

TEST_CASE("What a mine reports after its end completes the year in which it ended") {
    std::vector<Event> events = two_coal_mines();
    events.push_back(on("2023-06-30", MineClosed{"b"}));
    events.push_back(output("2024-01-10", "a", 2023, 100));
    CHECK(output_of_2023(events).reason.key == "reason.mines_missing");
    events.push_back(output("2024-01-20", "b", 2023, 40));
    CHECK(*output_of_2023(events).value == 140);
}

TEST_CASE("Output to date is not the year's; a mine that existed before is asked for years before it was registered") {
    const std::vector<Event> one{mine("2020-12-31", "a", "coal", SizeClass::large),
                                 on("2023-07-31", MineOutputReported{"a", 2023, {50, Unit::ten_thousand_tonnes}, true})};
    CHECK(output_of_2023(one).reason.key == "reason.not_reported");

    MineRegistered late{"b", {"b", "b"}, "coal", SizeClass::small};
    std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large), output("2024-01-10", "a", 2023, 100),
                              on("2024-02-01", late)};
    CHECK(*output_of_2023(events).value == 100);
    late.existing = true;
    events.back() = on("2024-02-01", late);
    CHECK(output_of_2023(events).reason.key == "reason.mines_missing");
}

TEST_CASE("A mine counts from the year of its registration on, and one that existed before for all years") {
    std::vector<Event> events = two_coal_mines();
    events.push_back(output("2024-01-10", "a", 2023, 100));
    events.push_back(output("2024-01-10", "b", 2023, 10));
    events.push_back(mine("2024-01-11", "c", "coal", SizeClass::small));
    CHECK(*output_of_2023(events).value == 110);
    std::get<MineRegistered>(events.back().what).existing = true;
    CHECK_FALSE(output_of_2023(events).value.has_value());
    events.push_back(output("2024-01-12", "c", 2023, 5));
    CHECK(*output_of_2023(events).value == 115);
}

TEST_CASE("Units are converted, and what cannot be is told") {
    const std::vector<Event> one{mine("2020-12-31", "a", "coal", SizeClass::large)};
    std::vector<Event> events = one;
    events.push_back(output("2024-01-10", "a", 2023, 0.02, Unit::hundred_million_tonnes));
    CHECK(*output_of_2023(events).value == doctest::Approx(200));
    events.push_back(output("2024-01-11", "a", 2023, 5, Unit::ten_thousand_cubic_metres));
    CHECK(output_of_2023(events).reason.key == "reason.output_unit");
}

}  // namespace oreplan
