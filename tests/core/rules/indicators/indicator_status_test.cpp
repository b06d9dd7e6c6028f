#include "core/rules/indicators/indicator_status.h"

#include <rapidcheck.h>

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Outcome outcome(TargetKind kind, double value, double limit, bool due = true) {
    return compare({.kind = kind, .value = value, .limit = limit, .tolerance = 0.05, .near_margin = 0.05, .due = due});
}

IndicatorStatus status_of(const Plan& plan, std::string_view id, const std::vector<Event>& events, std::string_view date) {
    return indicator_status(*find(plan.indicators, id), plan, fold({}, events, day(date)), day(date), {});
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

TEST_CASE("A limit from above is kept up to its number, near from 95 % of it, and broken just over it") {
    CHECK(outcome(TargetKind::at_most, 13, 14) == Outcome::met);
    CHECK(outcome(TargetKind::at_most, 13.3, 14) == Outcome::met);
    CHECK(outcome(TargetKind::at_most, 13.31, 14) == Outcome::near);
    CHECK(outcome(TargetKind::at_most, 14, 14) == Outcome::near);
    CHECK(outcome(TargetKind::at_most, 14.01, 14) == Outcome::not_met);
    CHECK(outcome(TargetKind::at_most, 3, 2, false) == Outcome::not_met);
    CHECK(outcome(TargetKind::at_most, 0, 0) == Outcome::met);
}

TEST_CASE("A goal from below is met at its number, near within 5 % under it, missed below, and under way before its day") {
    CHECK(outcome(TargetKind::at_least, 80, 80) == Outcome::met);
    CHECK(outcome(TargetKind::at_least, 79.99, 80) == Outcome::near);
    CHECK(outcome(TargetKind::at_least, 76, 80) == Outcome::near);
    CHECK(outcome(TargetKind::at_least, 75.99, 80) == Outcome::not_met);
    CHECK(outcome(TargetKind::at_least, 75.99, 80, false) == Outcome::under_way);
    CHECK(outcome(TargetKind::at_least, 80, 80, false) == Outcome::met);
    CHECK(outcome(TargetKind::total_over_period, 1, 1) == Outcome::met);
    CHECK(outcome(TargetKind::total_over_period, 0, 1) == Outcome::not_met);
}

TEST_CASE("About allows its tolerance each way, and twice that is near") {
    CHECK(outcome(TargetKind::about, 105, 100) == Outcome::met);
    CHECK(outcome(TargetKind::about, 95, 100) == Outcome::met);
    CHECK(outcome(TargetKind::about, 105.01, 100) == Outcome::near);
    CHECK(outcome(TargetKind::about, 110, 100) == Outcome::near);
    CHECK(outcome(TargetKind::about, 110.01, 100) == Outcome::not_met);
    CHECK(outcome(TargetKind::about, 89.99, 100) == Outcome::not_met);
    CHECK(outcome(TargetKind::about, 94.99, 100, false) == Outcome::under_way);
    CHECK(outcome(TargetKind::about, 110.01, 100, false) == Outcome::not_met);
}

TEST_CASE("Exactly takes the number and no other") {
    CHECK(outcome(TargetKind::exactly, 20, 20) == Outcome::met);
    CHECK(outcome(TargetKind::exactly, 19, 20) == Outcome::near);
    CHECK(outcome(TargetKind::exactly, 21, 20) == Outcome::near);
    CHECK(outcome(TargetKind::exactly, 18.9, 20) == Outcome::not_met);
    CHECK(outcome(TargetKind::exactly, 18.9, 20, false) == Outcome::under_way);
}

TEST_CASE("Between takes both ends") {
    const auto between = [](double value) {
        return compare({.kind = TargetKind::between, .value = value, .limit = 10, .upper = 20, .near_margin = 0.05});
    };
    CHECK(between(10) == Outcome::met);
    CHECK(between(20) == Outcome::met);
    CHECK(between(9.5) == Outcome::near);
    CHECK(between(9.49) == Outcome::not_met);
    CHECK(between(21) == Outcome::near);
    CHECK(between(21.01) == Outcome::not_met);
}

TEST_CASE("A direction is judged against the base") {
    const auto moved = [](Trend trend, double value) {
        return compare({.kind = TargetKind::direction, .value = value, .base = 50, .trend = trend, .near_margin = 0.05});
    };
    CHECK(moved(Trend::rise, 50.1) == Outcome::met);
    CHECK(moved(Trend::rise, 50) == Outcome::near);
    CHECK(moved(Trend::rise, 40) == Outcome::not_met);
    CHECK(moved(Trend::fall, 49.9) == Outcome::met);
    CHECK(moved(Trend::fall, 50) == Outcome::near);
    CHECK(moved(Trend::fall, 60) == Outcome::not_met);
    CHECK(moved(Trend::hold, 50) == Outcome::met);
    CHECK(moved(Trend::hold, 53) == Outcome::not_met);
}

TEST_CASE("A status never improves when a capped value grows") {
    const auto rank = [](Outcome each) { return each == Outcome::met ? 0 : each == Outcome::near ? 1 : 2; };
    CHECK(rc::check("at most", [&](unsigned limit, unsigned value, unsigned more) {
        const double cap = limit % 10000 / 10.0;
        const double before = value % 12000 / 10.0;
        RC_ASSERT(rank(outcome(TargetKind::at_most, before, cap)) <=
                  rank(outcome(TargetKind::at_most, before + more % 1000 / 10.0, cap)));
    }));
}

TEST_CASE("With nothing reported an indicator has no data and says why") {
    const Plan plan = small_plan();
    for (const std::string id : {"exploration", "mines", "total", "size-ratio", "green", "sheets"}) {
        const IndicatorStatus status = status_of(plan, id, {}, "2025-12-31");
        CHECK(status.verdict.outcome == Outcome::no_data);
        CHECK_FALSE(status.actual.value.has_value());
        CHECK(status.verdict.finding.key.starts_with("reason."));
    }
    CHECK(status_of(plan, "order", {}, "2025-12-31").verdict.outcome == Outcome::needs_person);
    CHECK(status_of(plan, "treated", {}, "2025-12-31").verdict.finding.key == "reason.not_computable");
}

TEST_CASE("Of twelve solid mines two small ones keep 80 % and three do not") {
    const Plan plan = small_plan();
    const IndicatorStatus two = status_of(plan, "size-ratio", solid_mines(2, 12), "2025-12-31");
    CHECK(*two.actual.value == doctest::Approx(83.3333));
    CHECK(two.verdict.outcome == Outcome::met);
    const IndicatorStatus three = status_of(plan, "size-ratio", solid_mines(3, 12), "2025-12-31");
    CHECK(*three.actual.value == doctest::Approx(75.0));
    CHECK(three.verdict.outcome == Outcome::not_met);
    CHECK(*three.distance == doctest::Approx(-5.0));
}

TEST_CASE("The size ratio counts solid minerals only, the number of mines counts all") {
    const Plan plan = small_plan();
    std::vector<Event> events = solid_mines(1, 12);
    events.push_back(mine("2021-02-01", "spring", "water", SizeClass::small));
    CHECK(*status_of(plan, "size-ratio", events, "2021-12-31").actual.value == doctest::Approx(91.6667));
    CHECK(*status_of(plan, "mines", events, "2021-12-31").actual.value == 13);
}

TEST_CASE("The whole is the sum of its parts, for a year that all of them report") {
    const Plan plan = small_plan();
    std::vector<Event> events{on("2024-01-31", ValueReported{"coal-output", 2023, 900}),
                              on("2024-02-01", ValueReported{"limestone-output", 2023, 150.5}),
                              on("2025-01-31", ValueReported{"coal-output", 2024, 915})};
    const IndicatorStatus status = status_of(plan, "total", events, "2025-06-30");
    CHECK(*status.actual.value == doctest::Approx(1050.5));
    CHECK(status.actual.year == 2023);
    CHECK(*status.actual.data_date == day("2024-02-01"));
    CHECK(status_of(plan, "total", events, "2024-01-31").verdict.outcome == Outcome::no_data);
}

TEST_CASE("A yearly milestone is judged from the last day of its year") {
    const Plan plan = small_plan();
    std::vector<Event> events = solid_mines(0, 10);
    for (int index = 0; index < 4; ++index) events.push_back(on("2022-06-30", GreenMineListed{"m" + std::to_string(index), {}}));
    CHECK(*status_of(plan, "green", events, "2022-12-30").limit == 10);
    const IndicatorStatus due = status_of(plan, "green", events, "2022-12-31");
    CHECK(*due.limit == 30);
    CHECK(due.due);
    CHECK(due.verdict.outcome == Outcome::met);
    const IndicatorStatus next = status_of(plan, "green", events, "2023-12-31");
    CHECK(*next.limit == 50);
    CHECK(next.verdict.outcome == Outcome::not_met);
    CHECK_FALSE(status_of(plan, "green", events, "2021-06-30").due);
}

TEST_CASE("A quota holds for its own year, and without one there is no verdict") {
    const Plan plan = small_plan();
    std::vector<Event> events{on("2023-04-01", QuotaAssigned{"rare-earth-output", 2023, 0.26}),
                              on("2024-01-31", ValueReported{"rare-earth-output", 2023, 0.27})};
    const IndicatorStatus over = status_of(plan, "rare-earth-output", events, "2024-06-30");
    CHECK(over.verdict.outcome == Outcome::not_met);
    CHECK(*over.limit == 0.26);
    events.push_back(on("2025-01-31", ValueReported{"rare-earth-output", 2024, 0.2}));
    const IndicatorStatus unknown = status_of(plan, "rare-earth-output", events, "2025-06-30");
    CHECK(unknown.verdict.outcome == Outcome::no_data);
    CHECK(unknown.verdict.finding.key == "reason.not_assigned");
}

TEST_CASE("A total over the period adds its years up to the date and no other") {
    const Plan plan = small_plan();
    const std::vector<Event> events{on("2020-12-31", ValueReported{"treated-area", 2020, 500}),
                                    on("2022-01-31", ValueReported{"treated-area", 2021, 60}),
                                    on("2024-01-31", ValueReported{"treated-area", 2023, 40})};
    CHECK(*status_of(plan, "treated-area", events, "2023-06-30").actual.value == 60);
    CHECK(status_of(plan, "treated-area", events, "2023-06-30").verdict.outcome == Outcome::under_way);
    CHECK(*status_of(plan, "treated-area", events, "2025-12-31").actual.value == 100);
    CHECK(status_of(plan, "treated-area", events, "2025-12-31").verdict.outcome == Outcome::met);
}

TEST_CASE("Exploration rights are those in force on the date") {
    const Plan plan = small_plan();
    const std::vector<Event> events{
        on("2022-03-01", RightGranted{"r1", BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::listing}),
        on("2023-03-01", RightGranted{"r2", BlockKind::exploration, "", "coal", {"乙", "B"}, GrantWay::tender}),
        on("2024-03-01", RightEnded{"r1"})};
    CHECK(*status_of(plan, "exploration", events, "2022-12-31").actual.value == 1);
    const IndicatorStatus full = status_of(plan, "exploration", events, "2023-12-31");
    CHECK(*full.actual.value == 2);
    CHECK(full.verdict.outcome == Outcome::near);
    CHECK(*status_of(plan, "exploration", events, "2024-12-31").actual.value == 1);
}

}  // namespace oreplan
