#include "core/rules/monitoring/monitoring_readings.h"

#include "tests/core/rules/monitoring/water_source.h"

namespace oreplan {

using namespace test;

TEST_CASE("Two readings a month are enough, three are fine, one is a gap that names what is missing") {
    const Plan plan = plan_with({twice_a_month()});
    const std::vector<Event> events{right("2023-03-16"),   reading("2023-04-05"),         reading("2023-04-20"),
                                    reading("2023-05-05"), reading("2023-05-15"),         reading("2023-05-25"),
                                    reading("2023-06-05"), reading("2023-06-20", -18, {})};
    const Assessed may{plan, events, "2023-05-31"};
    CHECK(only_duty(may).judged == 2);
    CHECK(only_duty(may).kept == 2);
    CHECK(only_duty(may).gaps.empty());
    CHECK(outcome_of(may) == Outcome::met);
    const Assessed june{plan, events, "2023-06-30"};
    CHECK(only_duty(june).kept == 2);
    CHECK(outcome_of(june) == Outcome::not_met);
    REQUIRE(only_duty(june).gaps.size() == 1);
    CHECK(only_duty(june).gaps[0].site == Subject{SubjectKind::right, "r"});
    CHECK(only_duty(june).gaps[0].span == Window{day("2023-06-01"), day("2023-06-30")});
    CHECK(only_duty(june).gaps[0].short_of == std::vector<Shortfall>{{"flow", 1, 2}});
    CHECK(only_verdict(june).basis.clause == "c2");
    CHECK(*only_verdict(june).data_date == day("2023-06-20"));
    CHECK(only_verdict(june).limit == Quantity{2, Unit::times_per_month});
}

TEST_CASE("The month that still runs is not judged, nor the one in which the right was granted") {
    const Plan plan = plan_with({twice_a_month()});
    const std::vector<Event> events{right("2023-03-16"), reading("2023-04-05")};
    const Assessed running{plan, events, "2023-04-29"};
    CHECK(only_duty(running).judged == 0);
    CHECK(outcome_of(running) == Outcome::under_way);
    const Assessed over{plan, events, "2023-04-30"};
    CHECK(only_duty(over).judged == 1);
    CHECK(outcome_of(over) == Outcome::not_met);
    CHECK(only_duty(over).gaps[0].short_of == std::vector<Shortfall>{{"level", 1, 2}, {"flow", 1, 2}});
}

TEST_CASE("One gap in twenty months is near, one in nineteen is not met") {
    std::vector<Event> events{right("2021-12-31")};
    add_months(events, 2022, 1, 5);
    add_months(events, 2022, 7, 14);  // June 2022 is left out
    const Plan plan = plan_with({twice_a_month()});
    CHECK(outcome_of(Assessed{plan, events, "2023-07-31"}) == Outcome::not_met);  // 18 of 19
    const Assessed twenty{plan, events, "2023-08-31"};
    CHECK(only_duty(twenty).judged == 20);
    CHECK(only_duty(twenty).kept == 19);
    CHECK(outcome_of(twenty) == Outcome::near);
}

TEST_CASE("A source that nobody ever reported on has no gaps: nobody reported") {
    const Plan plan = plan_with({twice_a_month(), duty("full", MonitoringKind::full_analysis, 1, Unit::times_per_year),
                                 twice_a_month(MonitoringKind::continuous),
                                 duty("seasons", MonitoringKind::season_samples, 3, Unit::times_per_year)});
    const Assessed silent{plan, {right("2021-03-16")}, "2025-12-31"};
    REQUIRE(silent.facts().sites.size() == 1);
    CHECK_FALSE(silent.facts().sites[0].reported);
    CHECK(silent.facts().sites[0].duties.size() == 4);
    for (const Rule rule : {Rule::monitoring_readings, Rule::monitoring_full_analysis, Rule::monitoring_continuous,
                            Rule::monitoring_season_samples}) {
        REQUIRE(silent.of(rule).size() == 1);
        const Verdict& verdict = silent.of(rule).front();
        CHECK(verdict.outcome == Outcome::no_data);
        CHECK(verdict.finding.key == "reason.monitoring_not_reported");
        CHECK_FALSE(verdict.data_date.has_value());
    }
    CHECK(gaps_of(silent.facts().sites).empty());
}

TEST_CASE("Exploration rights and mines of the mineral are sources, each with the duties of its stage") {
    const Plan plan =
        plan_with({twice_a_month(), duty("full", MonitoringKind::full_analysis, 1, Unit::times_per_year, BlockKind::mining),
                   duty("run", MonitoringKind::continuous, 2, Unit::times_per_month, BlockKind::exploration)});
    const std::vector<Event> events{right("2022-05-01"), mine("2023-05-01", "works", "water", SizeClass::small),
                                    mine("2023-05-01", "pit", "coal", SizeClass::small)};
    const Assessed both{plan, events, "2024-12-31"};
    REQUIRE(both.facts().sites.size() == 2);
    CHECK(both.facts().sites[0].subject == Subject{SubjectKind::right, "r"});
    CHECK(both.facts().sites[0].stage == BlockKind::exploration);
    CHECK(both.facts().sites[0].duties[1].duty->id == "run");
    CHECK(both.facts().sites[1].subject == Subject{SubjectKind::mine, "works"});
    CHECK(both.facts().sites[1].duties[1].duty->id == "full");
    CHECK(Assessed{plan, {right("2022-05-01", "geothermal")}, "2024-12-31"}.facts().sites.empty());
    CHECK(Assessed{plan, {right("2022-05-01", "water", BlockKind::mining)}, "2024-12-31"}.facts().sites.empty());
    CHECK(Assessed{plan, {}, "2024-12-31"}.facts().sites.empty());
    CHECK(Assessed{plan_with({}), events, "2024-12-31"}.facts().sites.empty());
}

TEST_CASE("A right and a mine of one id share no reading") {
    const Assessed found{plan_with({twice_a_month()}),
                         {right("2022-12-15"), mine("2022-12-15", "r", "water", SizeClass::small), reading("2023-01-05"),
                          on("2023-01-06", ReadingTaken{"", "r", -5, {}, {}})},
                         "2023-06-30"};
    REQUIRE(found.facts().sites.size() == 2);
    CHECK(found.facts().sites[0].reported);
    CHECK(found.facts().sites[1].reported);
    const State state = state_on({reading("2023-01-05"), on("2023-01-06", ReadingTaken{"", "r", -5, {}, {}})}, day("2023-06-30"));
    CHECK(state.sites.at({SubjectKind::right, "r"}).readings.size() == 1);
    CHECK(state.sites.at({SubjectKind::mine, "r"}).readings.at(0).reading.level == -5);
}

TEST_CASE("A right is watched to the last day of its term") {
    RightGranted granted{"r", BlockKind::exploration, "village", "water", {"甲", "A"}, GrantWay::listing, day("2023-03-10")};
    const Assessed running{plan_with({twice_a_month()}), {on("2022-12-15", granted)}, "2023-03-10"};
    REQUIRE(running.facts().sites.size() == 1);
    CHECK_FALSE(running.facts().sites[0].ended);
    const Assessed over{plan_with({twice_a_month()}), {on("2022-12-15", granted)}, "2024-03-10"};
    CHECK(over.facts().sites.at(0).ended == day("2023-03-10"));
}

TEST_CASE("Months after the plan's period are the next plan's to judge") {
    const std::vector<Event> events{right("2025-09-15"), reading("2025-10-05")};
    const Plan plan = plan_with({twice_a_month()});
    CHECK(only_duty(Assessed{plan, events, "2025-12-31"}).judged == 3);
    const Assessed after{plan, events, "2026-11-25"};
    CHECK(only_duty(after).judged == 3);
    CHECK(gaps_of(after.facts().sites).front().span.to == day("2025-12-31"));
}

TEST_CASE("A right is judged up to its end, and gaps are told the newest first") {
    const Plan plan = plan_with({twice_a_month()});
    const std::vector<Event> events{right("2022-12-15"), reading("2023-01-05"), on("2023-03-10", RightEnded{"r"})};
    const Assessed ended{plan, events, "2024-12-31"};
    CHECK(only_duty(ended).judged == 2);
    const std::vector<MonitoringGap> gaps = gaps_of(ended.facts().sites);
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].span.from == day("2023-02-01"));
    CHECK(gaps[1].span.from == day("2023-01-01"));
}

}  // namespace oreplan
