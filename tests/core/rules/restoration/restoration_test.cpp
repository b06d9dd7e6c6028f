#include "core/rules/restoration/restoration.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Figure land_figure(std::string id, double value, Unit unit, std::string_view as_of) {
    Figure made = figure(std::move(id), value, unit);
    made.as_of = day(as_of);
    return made;
}

/// The figures of plan 一（二）4: subsidence at the end of 2020, legacy plots by the survey of 2021.
Plan land_plan() {
    Plan plan = small_plan();
    for (const Figure& each :
         {land_figure("s", 13646.17, Unit::hectare, "2020-12-31"), land_figure("st", 3704.09, Unit::hectare, "2020-12-31"),
          land_figure("p", 12832.78, Unit::mu, "2021-12-31"), land_figure("pt", 7722.05, Unit::mu, "2021-12-31"),
          land_figure("n", 142, Unit::count, "2021-12-31"), land_figure("nt", 77, Unit::count, "2021-12-31")}) {
        plan.figures.push_back(each);
    }
    plan.restoration_lands = {{Topic::subsidence, "s", "st", "", "", clause()},
                              {Topic::legacy_plots, "p", "pt", "n", "nt", clause()}};
    plan.mine_duties.push_back(
        {"in-step", {"边开采边治理", "In step"}, {"同步", "in step"}, clause(), RequirementKind::treat_while_mining});
    for (const RequirementKind kind :
         {RequirementKind::treated_within_total, RequirementKind::treat_while_mining, RequirementKind::restoration_fund,
          RequirementKind::legacy_plots, RequirementKind::publish_inspections}) {
        plan.requirements.push_back(asked(kind));
    }
    return plan;
}

Event treated(std::string_view date, Topic topic, Quantity area, int plots = 0, std::optional<LandPart> part = {}) {
    return on(date, LandTreated{topic, area, plots, part});
}

Event results(std::string_view date, PublicationKind what = PublicationKind::inspection_results) {
    return on(date, Published{what, {"公示", "Results"}, {}});
}

Assessed found_on(std::string_view date, const std::vector<Event>& events, const Plan& plan = land_plan()) {
    return Assessed{plan, events, date};
}

/// Of a rule that has one verdict.
Verdict only(const Assessed& found, Rule rule) {
    REQUIRE(found.of(rule).size() == 1);
    return found.of(rule).front();
}

/// Whether no more is treated than there is: by area and, as a second verdict, by number.
Outcome within(const Assessed& found, const std::string& subject, std::size_t nth = 0) {
    for (const Verdict& verdict : found.of(Rule::treated_within_total)) {
        if (verdict.subject.id == subject && nth-- == 0) return verdict.outcome;
    }
    FAIL(subject);
    return Outcome::no_data;
}

}  // namespace

TEST_CASE("With no events the plan's figures stand, and nothing is claimed since") {
    const Assessed found = found_on("2025-12-31", {});
    const LandFacts& subsidence = found.facts().lands.at(0);
    CHECK(subsidence.base == day("2020-12-31"));
    CHECK(*subsidence.area.total == 13646.17);
    CHECK(*subsidence.area.left() == doctest::Approx(9942.08));  // 13646.17 - 3704.09
    CHECK(*subsidence.area.rate() == doctest::Approx(27.1438));
    CHECK_FALSE(subsidence.area.since.has_value());
    CHECK_FALSE(subsidence.plots.total.has_value());
    const LandFacts& legacy = found.facts().lands.at(1);
    CHECK(legacy.base == day("2021-12-31"));
    CHECK(*legacy.area.total == doctest::Approx(12832.78 / 15));
    CHECK(*legacy.area.left() == doctest::Approx(5110.73 / 15));
    CHECK(*legacy.plots.left() == 65);
    CHECK(within(found, "subsidence") == Outcome::no_data);
    CHECK(within(found, "legacy_plots") == Outcome::no_data);
    CHECK(found.of(Rule::treated_within_total).size() == 2);
    for (const Rule rule : {Rule::treat_while_mining, Rule::restoration_fund, Rule::legacy_plots, Rule::publish_inspections}) {
        CHECK(only(found, rule).outcome == Outcome::no_data);
    }
}

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

TEST_CASE("All treated is within the total; a hundredth of a mu more is not") {
    const auto legacy = [](double mu, int plots) {
        return found_on("2025-12-31", {treated("2022-06-01", Topic::legacy_plots, {2000, Unit::mu}, 5),
                                       treated("2023-06-01", Topic::legacy_plots, {mu - 2000, Unit::mu}, plots - 5)});
    };
    CHECK(within(legacy(5110.72, 65), "legacy_plots") == Outcome::met);
    CHECK(within(legacy(5110.73, 65), "legacy_plots") == Outcome::met);
    CHECK(within(legacy(5110.74, 65), "legacy_plots") == Outcome::not_met);
    CHECK(within(legacy(5110.73, 65), "legacy_plots", 1) == Outcome::met);
    CHECK(within(legacy(5110.73, 66), "legacy_plots", 1) == Outcome::not_met);
    CHECK(*legacy(5110.74, 66).facts().lands[1].area.left() == 0);
}

TEST_CASE("Abandoned plots: under way while any land or plot is left, met with the last, and no date to miss") {
    const auto legacy = [](double mu, int plots) {
        return only(found_on("2025-12-31", {treated("2022-06-01", Topic::legacy_plots, {mu, Unit::mu}, plots)}),
                    Rule::legacy_plots);
    };
    CHECK(legacy(5110.72, 65).outcome == Outcome::under_way);
    CHECK(legacy(5110.73, 64).outcome == Outcome::under_way);
    CHECK(legacy(5110.73, 65).outcome == Outcome::met);
    CHECK(legacy(5110.74, 65).outcome == Outcome::needs_person);
    CHECK(legacy(5110.73, 66).outcome == Outcome::needs_person);
    CHECK(legacy(5110.73, 65).current_law.has_value());
}

TEST_CASE("Settled and unsettled land stay within what was surveyed") {
    const auto settled = [](double more) {
        return within(
            found_on("2025-12-31", {on("2022-06-01", LandSurveyed{LandPart::settled, {200, Unit::hectare}, {150, Unit::hectare}}),
                                    treated("2023-06-01", Topic::subsidence, {more, Unit::hectare}, 0, LandPart::settled)}),
            "settled");
    };
    CHECK(settled(49.99) == Outcome::met);
    CHECK(settled(50) == Outcome::met);
    CHECK(settled(50.01) == Outcome::not_met);
}

TEST_CASE("Restoring while mining is as its mine duty in the newest year; a requirement without a duty is not reported") {
    const auto duty = [](std::string_view date, std::string of_mine, int year, bool done) {
        return on(date, MineDutyReported{std::move(of_mine), "in-step", year, done});
    };
    std::vector<Event> events{mine("2020-12-31", "a", "coal", SizeClass::large),
                              mine("2020-12-31", "b", "coal", SizeClass::large), duty("2022-02-01", "a", 2021, false),
                              duty("2023-02-01", "a", 2022, true), duty("2023-02-01", "b", 2022, true)};
    CHECK(only(found_on("2023-01-31", events), Rule::treat_while_mining).outcome == Outcome::not_met);
    const Verdict newest = only(found_on("2023-02-01", events), Rule::treat_while_mining);
    CHECK(newest.outcome == Outcome::met);
    CHECK(newest.finding == Message{"finding.duty_year", {{"year", 2022}, {"done", 2}, {"undone", 0}, {"silent", 0}}});
    CHECK(newest.current_law.has_value());
    CHECK(only(found_on("2023-02-01", events), Rule::restoration_fund).outcome == Outcome::no_data);
}

TEST_CASE("Of several duties that show a requirement all have to be done, in whatever order the plan has them") {
    Plan plan = land_plan();
    plan.mine_duties.insert(
        plan.mine_duties.begin(),
        {"plan-first", {"先编方案", "Plan first"}, {"编制方案", "a plan"}, clause(), RequirementKind::treat_while_mining});
    const auto duty = [](std::string id, bool done) {
        return on("2022-02-01", MineDutyReported{"a", std::move(id), 2021, done});
    };
    const Event registered = mine("2020-12-31", "a", "coal", SizeClass::large);
    const auto outcome = [&](const std::vector<Event>& events) {
        return only(found_on("2022-06-30", events, plan), Rule::treat_while_mining).outcome;
    };
    CHECK(outcome({registered, duty("plan-first", true), duty("in-step", true)}) == Outcome::met);
    CHECK(outcome({registered, duty("plan-first", true), duty("in-step", false)}) == Outcome::not_met);
    CHECK(outcome({registered, duty("plan-first", false), duty("in-step", true)}) == Outcome::not_met);
    CHECK(outcome({registered, duty("plan-first", true)}) == Outcome::no_data);
}

TEST_CASE("Published results are fresh for a year, and worth a look from the day after") {
    const std::vector<Event> events{results("2022-01-10"), results("2023-01-10", PublicationKind::plan)};
    const auto on_day = [&](std::string_view date) { return only(found_on(date, events), Rule::publish_inspections); };
    CHECK(on_day("2022-01-09").outcome == Outcome::no_data);
    CHECK(on_day("2022-01-10").outcome == Outcome::met);
    CHECK(on_day("2023-01-11").outcome == Outcome::met);   // 366 days
    CHECK(on_day("2023-01-12").outcome == Outcome::near);  // 367 days
    CHECK(*on_day("2023-01-12").data_date == day("2022-01-10"));
    // After the period nothing newer is asked for: 355 days on its last one.
    const std::vector<Event> last{results("2025-01-10")};
    CHECK(only(found_on("2026-11-25", last), Rule::publish_inspections).outcome == Outcome::met);
}

TEST_CASE("A land that the plan gives no figures for has none") {
    Plan plan = land_plan();
    plan.restoration_lands = {{Topic::legacy_plots, "", "", "n", "", clause()}};
    const Assessed found = found_on("2025-12-31", {treated("2022-06-01", Topic::legacy_plots, {15, Unit::mu}, 1)}, plan);
    const LandFacts& land = found.facts().lands.at(0);
    CHECK(land.base == day("2021-12-31"));
    CHECK_FALSE(land.area.total.has_value());
    CHECK_FALSE(land.plots.rate().has_value());
    CHECK(within(found, "legacy_plots") == Outcome::no_data);
    CHECK(only(found, Rule::legacy_plots).finding.key == "reason.treated_not_stated");
}

TEST_CASE("A plan that asks for nothing is judged for nothing") {
    const Assessed found = found_on("2025-12-31", {treated("2022-06-01", Topic::legacy_plots, {15, Unit::mu}, 1)}, small_plan());
    CHECK(found.facts().lands.empty());
    for (const Rule rule : {Rule::treated_within_total, Rule::treat_while_mining, Rule::restoration_fund, Rule::legacy_plots,
                            Rule::publish_inspections}) {
        CHECK(found.of(rule).empty());
    }
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
