#include "core/rules/mines/extraction.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Plan plan_with_outputs() {
    Plan plan = small_plan();
    for (Indicator& each : plan.indicators) {
        if (each.id == "coal-output") each.output_of = "coal";
        if (each.id == "limestone-output") each.output_of = "limestone";
        if (each.id == "rare-earth-output") each.output_of = "rare-earth";
    }
    return plan;
}

const Plan& plan() {
    static const Plan made = plan_with_outputs();  // outlives what points into it
    return made;
}

std::vector<Extraction> extraction_on(std::string_view date, const std::vector<Event>& events) {
    return extraction(plan(), fold({}, events, day(date)), day(date), {});
}

const Extraction& of(const std::vector<Extraction>& all, const std::string& id) {
    for (const Extraction& each : all) {
        if (each.indicator->id == id) return each;
    }
    FAIL(id);
    return all.front();
}

Outcome coal_of_2025(double value) {
    const auto all = extraction_on("2025-12-31", {on("2025-12-31", ValueReported{"coal-output", 2025, value})});
    return of(all, "coal-output").years.back().status.verdict.outcome;
}

Event coal_mine(std::string id, std::optional<Capacity> capacity) {
    MineRegistered mine{id, {id, id}, "coal", SizeClass::medium, true};
    mine.capacity = capacity;
    return on("2021-01-01", mine);
}

Capacity yearly(double value) { return {value, Unit::ten_thousand_tonnes, Per::year}; }

Verdict coal_capacity(const std::vector<Event>& events) {
    return *of(extraction_on("2025-12-31", events), "coal-output").capacity_verdict;
}

}  // namespace

TEST_CASE("Each output that is limited, and their sum, in the plan's order") {
    const auto all = extraction_on("2023-06-30", {});
    REQUIRE(all.size() == 4);
    CHECK(all[0].indicator->id == "total");
    CHECK(all[1].indicator->id == "coal-output");
    CHECK(all[2].indicator->id == "limestone-output");
    CHECK(all[3].indicator->id == "rare-earth-output");
    CHECK(all[1].years.size() == 3);
    CHECK(all[1].years.front().year == 2021);
    CHECK(extraction_on("2020-12-31", {}).front().years.empty());
    CHECK(extraction_on("2026-06-30", {}).front().years.size() == 5);
    CHECK(extraction(small_plan(), {}, day("2025-12-31"), {}).empty());
}

TEST_CASE("About 915: met within 5 %, near within 10 %, not met beyond, above and below") {
    CHECK(coal_of_2025(915) == Outcome::met);
    CHECK(coal_of_2025(960.75) == Outcome::met);
    CHECK(coal_of_2025(960.76) == Outcome::near);
    CHECK(coal_of_2025(1006.5) == Outcome::near);
    CHECK(coal_of_2025(1006.51) == Outcome::not_met);
    CHECK(coal_of_2025(869.25) == Outcome::met);
    CHECK(coal_of_2025(869.24) == Outcome::near);
    CHECK(coal_of_2025(823.5) == Outcome::near);
    CHECK(coal_of_2025(823.49) == Outcome::not_met);
}

TEST_CASE("Before the goal's year less and more are under way, and so is what already fits") {
    const auto all = extraction_on("2025-12-31", {on("2022-01-31", ValueReported{"coal-output", 2021, 600}),
                                                  on("2023-01-31", ValueReported{"coal-output", 2022, 1006.51})});
    const auto& years = of(all, "coal-output").years;
    CHECK(years[0].status.verdict.outcome == Outcome::under_way);
    CHECK(years[1].status.verdict.outcome == Outcome::under_way);
    CHECK(years[2].status.verdict.outcome == Outcome::no_data);
    CHECK(years[0].status.verdict.rule == Rule::extraction_total);
    CHECK(years[0].status.verdict.basis == clause());
}

TEST_CASE("The total is the parts of the same year, with what mines reported where nobody reported the mineral") {
    std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large),
                              on("2022-01-10", MineOutputReported{"a", 2021, {800, Unit::ten_thousand_tonnes}})};
    const auto half = extraction_on("2022-06-30", events);
    CHECK(*of(half, "coal-output").years[0].status.actual.value == 800);
    CHECK(of(half, "total").years[0].status.verdict.finding.key == "reason.parts_not_reported");
    CHECK(of(half, "total").years[1].status.verdict.finding.key == "reason.not_reported");
    events.push_back(on("2022-01-31", ValueReported{"limestone-output", 2021, 150.5}));
    CHECK(*of(extraction_on("2022-06-30", events), "total").years[0].status.actual.value == doctest::Approx(950.5));
    events.push_back(on("2022-02-28", ValueReported{"coal-output", 2021, 790}));
    const auto reported = extraction_on("2022-06-30", events);
    CHECK(*of(reported, "coal-output").years[0].status.actual.value == 790);
    CHECK(*of(reported, "total").years[0].status.actual.value == doctest::Approx(940.5));
}

TEST_CASE("A quota holds for its own year: at it near, just over it not met, without it no verdict") {
    const auto outcome = [](double value) {
        const auto all = extraction_on("2024-06-30", {on("2023-04-01", QuotaAssigned{"rare-earth-output", 2023, 0.26}),
                                                      on("2024-01-31", ValueReported{"rare-earth-output", 2023, value})});
        return of(all, "rare-earth-output").years[2].status.verdict.outcome;
    };
    CHECK(outcome(0.247) == Outcome::met);
    CHECK(outcome(0.26) == Outcome::near);
    CHECK(outcome(0.2601) == Outcome::not_met);
    const auto none = extraction_on("2023-06-30", {on("2023-01-31", ValueReported{"rare-earth-output", 2022, 0.2}),
                                                   on("2023-04-01", QuotaAssigned{"rare-earth-output", 2023, 0.26})});
    CHECK(of(none, "rare-earth-output").years[1].status.verdict.finding.key == "reason.not_assigned");
}

TEST_CASE("Capacity at the total is fine, just over it is near, and it never counts as output") {
    const Verdict at = coal_capacity({coal_mine("a", yearly(500)), coal_mine("b", yearly(415))});
    CHECK(at.outcome == Outcome::met);
    CHECK(at.value == Quantity{915, Unit::ten_thousand_tonnes});
    CHECK(at.limit == Quantity{915, Unit::ten_thousand_tonnes});
    const std::vector<Event> over{coal_mine("a", yearly(500)), coal_mine("b", yearly(415.01))};
    CHECK(coal_capacity(over).outcome == Outcome::near);
    const auto all = extraction_on("2025-12-31", over);
    CHECK_FALSE(of(all, "coal-output").years.back().status.actual.value);
    CHECK(of(all, "total").capacity->total == doctest::Approx(915.01));
    CHECK(of(all, "limestone-output").capacity->mines == 0);
}

TEST_CASE("Capacity that is not known leaves the sum open, unless what is known is too much already") {
    CHECK(coal_capacity({}).finding.key == "reason.no_mine_register");
    const Verdict open = coal_capacity({coal_mine("a", yearly(500)), coal_mine("b", {})});
    CHECK(open.outcome == Outcome::no_data);
    CHECK(open.finding == Message{"reason.capacity_unknown", {{"unknown", 1}, {"mines", 2}}});
    const Verdict daily = coal_capacity({coal_mine("a", Capacity{3000, Unit::tonnes_per_day, Per::day})});
    CHECK(daily.outcome == Outcome::no_data);
    CHECK_FALSE(daily.value);
    CHECK(coal_capacity({coal_mine("a", yearly(916)), coal_mine("b", {})}).outcome == Outcome::near);
}

TEST_CASE("Capacity is not held against a quota, and a closed mine has none") {
    const auto all = extraction_on("2025-12-31", {on("2025-04-01", QuotaAssigned{"rare-earth-output", 2025, 0.3})});
    CHECK_FALSE(of(all, "rare-earth-output").capacity_verdict);
    CHECK(coal_capacity({coal_mine("a", yearly(900)), coal_mine("b", yearly(100)), on("2022-01-01", MineClosed{"b"})}).outcome ==
          Outcome::met);
}

}  // namespace oreplan
