#include "core/facts/green/green_mines.h"

#include "core/facts/facts.h"
#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

std::vector<int> required(const GreenMines& green, GreenDenominator denominator) {
    std::vector<int> mines;
    for (const GreenYear& year : green.years[static_cast<std::size_t>(denominator)]) mines.push_back(year.required.value_or(-1));
    return mines;
}

std::vector<Event> twelve_mines() {
    std::vector<Event> events;
    for (int index = 0; index < 12; ++index)
        events.push_back(mine("2020-12-31", "m" + std::to_string(index), "coal", SizeClass::medium));
    return events;
}

GreenMines green_mines_of(const Plan& plan, const std::vector<Event>& events, Date as_of) {
    return facts_of(plan, ledger_of(events), as_of, {}).green_mines;
}

}  // namespace

TEST_CASE("A rate asks for whole mines: just enough, never one less") {
    CHECK(mines_for_rate(80, 14) == 12);  // 11.2
    CHECK(mines_for_rate(80, 15) == 12);  // exactly 12
    CHECK(mines_for_rate(10, 10) == 1);
    CHECK(mines_for_rate(10, 11) == 2);
    CHECK(mines_for_rate(70, 10) == 7);
    CHECK(mines_for_rate(0, 14) == 0);
    CHECK(mines_for_rate(100, 14) == 14);
}

TEST_CASE("Of two targets for the number of mines the strictest is the one that is planned, wherever it stands") {
    for (const bool first : {true, false}) {
        Plan plan = small_plan();
        Indicator more = indicator("mines-in-all", TargetKind::at_most, 20);
        more.measure = Measure::mines;
        plan.indicators.insert(first ? plan.indicators.begin() : plan.indicators.end(), std::move(more));
        CHECK(required(green_mines_of(plan, {}, day("2025-12-31")), GreenDenominator::planned_mines) ==
              std::vector{2, 5, 7, 10, 12});
    }
}

TEST_CASE("What 10, 30, 50, 70 and 80 % mean under the three denominators, before anybody reports") {
    const Plan plan = small_plan();
    const GreenMines green = green_mines_of(plan, {}, day("2025-12-31"));
    CHECK(required(green, GreenDenominator::all_mines) == std::vector{2, 4, 6, 9, 10});
    CHECK(required(green, GreenDenominator::planned_mines) == std::vector{2, 5, 7, 10, 12});
    CHECK(required(green, GreenDenominator::licensed_producing) == std::vector{-1, -1, -1, -1, -1});
    for (const auto& years : green.years) {
        for (const GreenYear& year : years) {
            CHECK_FALSE(year.listed.has_value());
        }
    }
}

TEST_CASE("Each year is judged by what stood at its end") {
    const Plan plan = small_plan();
    std::vector<Event> events = twelve_mines();
    events.push_back(on("2021-06-30", GreenMineListed{"m0", GreenLevel::national}));
    events.push_back(on("2021-12-31", GreenMineListed{"m1", GreenLevel::municipal}));
    events.push_back(on("2022-03-01", GreenMineDelisted{"m1", {"退出", "left"}}));
    const GreenMines green = green_mines_of(plan, events, day("2022-12-31"));
    const auto& years = green.years[0];
    CHECK(*years[0].listed == 2);
    CHECK(*years[0].rate == doctest::Approx(16.6667));
    CHECK(*years[1].listed == 1);
    CHECK_FALSE(years[2].listed.has_value());
}

TEST_CASE("Idle mines leave the licensed producing ones, above and below the line") {
    const Plan plan = small_plan();
    std::vector<Event> events = twelve_mines();
    events.push_back(on("2021-06-30", GreenMineListed{"m0", GreenLevel::national}));
    events.push_back(on("2021-07-01", MineProductionChanged{"m0", false}));
    const GreenMines green = green_mines_of(plan, events, day("2021-12-31"));
    CHECK(*green.years[0][0].listed == 1);
    CHECK(*green.years[0][0].denominator == 12);
    CHECK(*green.years[2][0].listed == 0);
    CHECK(*green.years[2][0].denominator == 11);
}

TEST_CASE("A plan without the indicator has no years") {
    Plan plan = small_plan();
    std::erase_if(plan.indicators, [](const Indicator& each) { return each.id == "green"; });
    const GreenMines green = green_mines_of(plan, {}, day("2025-12-31"));
    CHECK(green.indicator == nullptr);
    CHECK(green.years[0].empty());
}

}  // namespace oreplan
