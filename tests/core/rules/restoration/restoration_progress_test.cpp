#include "core/rules/restoration/restoration_progress.h"

#include "tests/core/rules/restoration/land_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("What was treated up to the day of the plan's figures is in them; from the next day on it is added") {
    const auto since = [](std::string_view date) {
        return found_on("2025-12-31", {treated(date, Topic::legacy_plots, {150, Unit::mu}, 2)}).facts().lands.at(1);
    };
    CHECK_FALSE(since("2021-12-30").area.since.has_value());
    CHECK(since("2021-12-30").earlier_events);
    CHECK_FALSE(since("2021-12-31").area.since.has_value());
    CHECK(*since("2022-01-01").area.since == doctest::Approx(10));  // 150 mu / 15
    CHECK(*since("2022-01-01").plots.since == 2);
    CHECK(*since("2022-01-01").last == day("2022-01-01"));
    CHECK_FALSE(since("2022-01-01").earlier_events);
}

TEST_CASE("Treatment counts from its own day, in hectares and mu alike, and for its own land") {
    const std::vector<Event> events{treated("2022-06-01", Topic::subsidence, {100, Unit::hectare}),
                                    treated("2022-06-02", Topic::subsidence, {1500, Unit::mu}),
                                    treated("2022-06-02", Topic::legacy_plots, {15, Unit::mu}, 1)};
    CHECK_FALSE(found_on("2022-05-31", events).facts().lands[0].area.since.has_value());
    CHECK(*found_on("2022-06-01", events).facts().lands[0].area.since == doctest::Approx(100));
    CHECK(*found_on("2022-06-02", events).facts().lands[0].area.since == doctest::Approx(200));
    CHECK(*found_on("2022-06-02", events).facts().lands[0].area.treated() == doctest::Approx(3904.09));
}

TEST_CASE("A measure of a land is met when the last of it is treated, and under way as soon as anything was reported") {
    const auto hectares = [](std::optional<double> before, std::optional<double> since) {
        Plan plan = land_plan();
        plan.figures.push_back(land_figure("whole", 100, Unit::hectare, "2020-12-31"));
        if (before) plan.figures.push_back(land_figure("part", *before, Unit::hectare, "2020-12-31"));
        plan.restoration_lands = {{Topic::subsidence, "whole", before ? "part" : "", "", "", clause()}};
        std::vector<Event> events;
        if (since) events.push_back(treated("2022-06-01", Topic::subsidence, {*since, Unit::hectare}));
        return only(found_on("2025-12-31", events, plan), Rule::restoration_progress);
    };
    CHECK(hectares({}, {}).outcome == Outcome::no_data);
    CHECK(hectares({}, {}).finding.key == "reason.treated_not_stated");
    CHECK(hectares(40, {}).outcome == Outcome::no_data);
    CHECK(hectares(40, {}).finding == Message{"reason.no_treatment_reported", {{"base", day("2020-12-31")}}});
    CHECK(hectares(40, 0.1).outcome == Outcome::under_way);
    CHECK(hectares(40, 59.9).outcome == Outcome::under_way);
    CHECK(hectares(40, 60).outcome == Outcome::met);
    CHECK(hectares(40, 60).data_date == day("2022-06-01"));
    CHECK(hectares(40, 60.1).outcome == Outcome::needs_person);
    CHECK(hectares(40, 60.1).finding.key == "finding.treated_beyond");
    CHECK(hectares(100, {}).outcome == Outcome::met);
    CHECK(hectares({}, 60).outcome == Outcome::no_data);  // the plan does not say where it began
}

TEST_CASE("Area and plots of a land are told apart by the unit of their limit") {
    const Assessed found = found_on("2025-12-31", {treated("2022-06-01", Topic::legacy_plots, {5110.73, Unit::mu}, 64)});
    const auto verdicts = found.of(Rule::restoration_progress);
    REQUIRE(verdicts.size() == 3);  // subsidence by area, legacy plots by area and by number
    CHECK(verdicts[0].subject == Subject{SubjectKind::topic, "subsidence"});
    CHECK(verdicts[1].limit->unit == Unit::hectare);
    CHECK(verdicts[1].outcome == Outcome::met);
    CHECK(verdicts[2].limit->unit == Unit::count);
    CHECK(verdicts[2].outcome == Outcome::under_way);
    CHECK(verdicts[2].basis == clause());
}

}  // namespace oreplan
