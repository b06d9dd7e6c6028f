#include "core/rules/indicators/indicator_target.h"

#include <algorithm>

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

IndicatorFacts facts_of(const Plan& plan, std::string_view id, const std::vector<Event>& events, std::string_view date) {
    return indicator_facts(*find(plan.indicators, id), plan, state_on(events, day(date)), day(date), {});
}

Verdict verdict_of(const Plan& plan, std::string_view id, const std::vector<Event>& events, std::string_view date) {
    return judged_indicator(facts_of(plan, id, events, date), {});
}

std::vector<Event> solid_mines(int small, int all) {
    std::vector<Event> events;
    for (int index = 0; index < all; ++index) {
        events.push_back(
            mine("2021-01-01", "m" + std::to_string(index), "coal", index < small ? SizeClass::small : SizeClass::medium));
    }
    return events;
}

}  // namespace

TEST_CASE("With nothing reported an indicator has no data and says why") {
    const Plan plan = small_plan();
    for (const std::string id : {"exploration", "mines", "total", "size-ratio", "green", "sheets"}) {
        const IndicatorFacts status = facts_of(plan, id, {}, "2025-12-31");
        CHECK(judged_indicator(status, {}).outcome == Outcome::no_data);
        CHECK_FALSE(status.actual.value.has_value());
        CHECK(judged_indicator(status, {}).finding.key.starts_with("reason."));
    }
    CHECK(verdict_of(plan, "order", {}, "2025-12-31").outcome == Outcome::needs_person);
    CHECK(verdict_of(plan, "treated", {}, "2025-12-31").finding.key == "reason.not_computable");
}

TEST_CASE("Of twelve solid mines two small ones keep 80 % and three do not") {
    const Plan plan = small_plan();
    const IndicatorFacts two = facts_of(plan, "size-ratio", solid_mines(2, 12), "2025-12-31");
    CHECK(*two.actual.value == doctest::Approx(83.3333));
    CHECK(judged_indicator(two, {}).outcome == Outcome::met);
    const IndicatorFacts three = facts_of(plan, "size-ratio", solid_mines(3, 12), "2025-12-31");
    CHECK(*three.actual.value == doctest::Approx(75.0));
    CHECK(judged_indicator(three, {}).outcome == Outcome::not_met);
    CHECK(*three.distance == doctest::Approx(-5.0));
}

TEST_CASE("The size ratio counts solid minerals only, the number of mines counts all") {
    const Plan plan = small_plan();
    std::vector<Event> events = solid_mines(1, 12);
    events.push_back(mine("2021-02-01", "spring", "water", SizeClass::small));
    CHECK(*facts_of(plan, "size-ratio", events, "2021-12-31").actual.value == doctest::Approx(91.6667));
    CHECK(*facts_of(plan, "mines", events, "2021-12-31").actual.value == 13);
}

TEST_CASE("The whole is the sum of its parts, for a year that all of them report") {
    const Plan plan = small_plan();
    std::vector<Event> events{on("2024-01-31", ValueReported{"coal-output", 2023, 900}),
                              on("2024-02-01", ValueReported{"limestone-output", 2023, 150.5}),
                              on("2025-01-31", ValueReported{"coal-output", 2024, 915})};
    const IndicatorFacts status = facts_of(plan, "total", events, "2025-06-30");
    CHECK(*status.actual.value == doctest::Approx(1050.5));
    CHECK(status.actual.year == 2023);
    CHECK(*status.actual.data_date == day("2024-02-01"));
    CHECK(verdict_of(plan, "total", events, "2024-01-31").outcome == Outcome::no_data);
}

TEST_CASE("A yearly milestone is judged from the last day of its year") {
    const Plan plan = small_plan();
    std::vector<Event> events = solid_mines(0, 10);
    for (int index = 0; index < 4; ++index) events.push_back(on("2022-06-30", GreenMineListed{"m" + std::to_string(index), {}}));
    CHECK(*facts_of(plan, "green", events, "2022-12-30").limit == 10);
    const IndicatorFacts due = facts_of(plan, "green", events, "2022-12-31");
    CHECK(*due.limit == 30);
    CHECK(due.due);
    CHECK(judged_indicator(due, {}).outcome == Outcome::met);
    const IndicatorFacts next = facts_of(plan, "green", events, "2023-12-31");
    CHECK(*next.limit == 50);
    CHECK(judged_indicator(next, {}).outcome == Outcome::not_met);
    CHECK_FALSE(facts_of(plan, "green", events, "2021-06-30").due);
}

TEST_CASE("A quota holds for its own year, and without one there is no verdict") {
    const Plan plan = small_plan();
    std::vector<Event> events{on("2023-04-01", QuotaAssigned{"rare-earth-output", 2023, 0.26}),
                              on("2024-01-31", ValueReported{"rare-earth-output", 2023, 0.27})};
    const IndicatorFacts over = facts_of(plan, "rare-earth-output", events, "2024-06-30");
    CHECK(judged_indicator(over, {}).outcome == Outcome::not_met);
    CHECK(*over.limit == 0.26);
    events.push_back(on("2025-01-31", ValueReported{"rare-earth-output", 2024, 0.2}));
    const IndicatorFacts unknown = facts_of(plan, "rare-earth-output", events, "2025-06-30");
    CHECK(judged_indicator(unknown, {}).outcome == Outcome::no_data);
    CHECK(judged_indicator(unknown, {}).finding.key == "reason.not_assigned");
}

TEST_CASE("A total over the period adds its years up to the date and no other") {
    const Plan plan = small_plan();
    const std::vector<Event> events{on("2020-12-31", ValueReported{"treated-area", 2020, 500}),
                                    on("2022-01-31", ValueReported{"treated-area", 2021, 60}),
                                    on("2024-01-31", ValueReported{"treated-area", 2023, 40})};
    CHECK(*facts_of(plan, "treated-area", events, "2023-06-30").actual.value == 60);
    CHECK(verdict_of(plan, "treated-area", events, "2023-06-30").outcome == Outcome::under_way);
    CHECK(*facts_of(plan, "treated-area", events, "2025-12-31").actual.value == 100);
    CHECK(verdict_of(plan, "treated-area", events, "2025-12-31").outcome == Outcome::met);
}

TEST_CASE("Exploration rights are those in force on the date") {
    const Plan plan = small_plan();
    const std::vector<Event> events{
        on("2022-03-01", RightGranted{"r1", BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::listing}),
        on("2023-03-01", RightGranted{"r2", BlockKind::exploration, "", "coal", {"乙", "B"}, GrantWay::tender}),
        on("2024-03-01", RightEnded{"r1"})};
    CHECK(*facts_of(plan, "exploration", events, "2022-12-31").actual.value == 1);
    const IndicatorFacts full = facts_of(plan, "exploration", events, "2023-12-31");
    CHECK(*full.actual.value == 2);
    CHECK(judged_indicator(full, {}).outcome == Outcome::near);
    CHECK(*facts_of(plan, "exploration", events, "2024-12-31").actual.value == 1);
}

TEST_CASE("A right is in force to the last day of its term") {
    const Plan plan = small_plan();
    RightGranted granted{"r1", BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::listing, day("2023-06-30")};
    CHECK(*facts_of(plan, "exploration", {on("2022-03-01", granted)}, "2023-06-30").actual.value == 1);
    CHECK(*facts_of(plan, "exploration", {on("2022-03-01", granted)}, "2023-07-01").actual.value == 0);
}

TEST_CASE("The value of a year is judged by that year's goal and never by a later one's") {
    const Plan plan = small_plan();
    const auto outcome = [&](int year, double value, std::string_view date) {
        const auto reported = on(to_iso(last_day(year)), ValueReported{"coal-output", year, value});
        return verdict_of(plan, "coal-output", {reported}, date).outcome;
    };
    for (const double value : {600.0, 915.0, 1500.0}) CHECK(outcome(2021, value, "2024-06-30") == Outcome::under_way);
    CHECK(outcome(2025, 915, "2026-03-31") == Outcome::met);
    CHECK(outcome(2025, 1500, "2025-12-31") == Outcome::not_met);
}

TEST_CASE("Once the goal is due, a year without a report is not reported, whatever is known of earlier ones") {
    const Plan plan = small_plan();
    const std::vector<Event> events{on("2025-01-31", ValueReported{"coal-output", 2024, 915})};
    const IndicatorFacts silent = facts_of(plan, "coal-output", events, "2026-03-31");
    CHECK(judged_indicator(silent, {}).outcome == Outcome::no_data);
    CHECK(judged_indicator(silent, {}).finding == Message{"reason.year_not_reported", {{"year", 2025}, {"newest", 2024}}});
    CHECK_FALSE(judged_indicator(silent, {}).value);
    CHECK(silent.actual.value == 915);
}

TEST_CASE("A figure to date is never judged as a whole year") {
    const Plan plan = small_plan();
    std::vector<Event> events{on("2025-07-31", ValueReported{"coal-output", 2025, 1500, true})};
    CHECK(verdict_of(plan, "coal-output", events, "2025-12-31").finding.key == "reason.only_to_date");
    events.push_back(on("2026-01-31", ValueReported{"coal-output", 2025, 915}));
    CHECK(verdict_of(plan, "coal-output", events, "2026-01-31").outcome == Outcome::met);
}

TEST_CASE("Between two goals each year has its own: the one that is due keeps its value, a later year is under way to the next") {
    Plan plan = small_plan();
    Indicator& coal = *std::find_if(plan.indicators.begin(), plan.indicators.end(),
                                    [](const Indicator& each) { return each.id == "coal-output"; });
    coal.kind = TargetKind::at_most;
    coal.output_of = "coal";
    coal.series = {{2022, PointRole::milestone, 792, {}, clause()}, {2025, PointRole::target, 815, {}, clause("c2")}};
    const Event of_2022 = on("2023-01-31", ValueReported{"coal-output", 2022, 790});
    const Event of_2023 = on("2024-01-31", ValueReported{"coal-output", 2023, 800});
    const Verdict kept = verdict_of(plan, "coal-output", {of_2022, of_2023}, "2024-06-30");
    CHECK(kept.outcome == Outcome::near);  // 790 of 792
    CHECK(kept.value == Quantity{790, coal.unit});
    CHECK(kept.basis == clause());
    const Verdict silent = verdict_of(plan, "coal-output", {of_2023}, "2024-06-30");
    CHECK(silent.finding == Message{"reason.year_not_reported", {{"year", 2022}, {"newest", 2023}}});
    const Assessed found{plan, {of_2022, of_2023}, "2024-06-30"};
    const Verdict year = found.of(Rule::extraction_total, {SubjectKind::indicator, "coal-output"}, 2023);
    CHECK(year.outcome == Outcome::under_way);
    CHECK(year.limit == Quantity{815, coal.unit});
    CHECK(found.of(Rule::extraction_total, {SubjectKind::indicator, "coal-output"}, 2022).outcome == Outcome::near);
}

TEST_CASE("After the period a total with a year to date is not of all its years") {
    const Plan plan = small_plan();  // at least 100 in all
    std::vector<Event> events;
    for (int year = 2021; year < 2025; ++year)
        events.push_back(on(to_iso(last_day(year)), ValueReported{"treated-area", year, 20}));
    events.push_back(on("2025-10-31", ValueReported{"treated-area", 2025, 15, true}));
    CHECK(verdict_of(plan, "treated-area", events, "2025-12-31").value == Quantity{95, Unit::hectare});
    CHECK(verdict_of(plan, "treated-area", events, "2026-01-01").finding.key == "reason.years_missing");
    events.back() = on("2025-10-31", ValueReported{"treated-area", 2025, 20, true});
    CHECK(verdict_of(plan, "treated-area", events, "2026-01-01").outcome == Outcome::met);
    events.back() = on("2025-12-31", ValueReported{"treated-area", 2025, 15});
    CHECK(verdict_of(plan, "treated-area", events, "2026-01-01").outcome == Outcome::near);
}

}  // namespace oreplan
