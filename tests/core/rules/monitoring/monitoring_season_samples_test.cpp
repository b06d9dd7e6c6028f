#include "core/rules/monitoring/monitoring_season_samples.h"

#include "tests/core/rules/monitoring/water_source.h"

namespace oreplan {

using namespace test;

TEST_CASE("A sample in each of three seasons keeps a year; the one that is missing is named; the running year is under way") {
    const Plan plan = plan_with({duty("seasons", MonitoringKind::season_samples, 3, Unit::times_per_year)});
    const std::vector<Event> events{right("2022-06-01"),
                                    sample("2023-01-10", Season::dry),
                                    sample("2023-04-10", Season::normal),
                                    sample("2023-08-10", Season::wet),
                                    sample("2024-01-10", Season::dry),
                                    sample("2024-08-10", Season::wet),
                                    sample("2024-08-20", Season::wet)};
    const Assessed running{plan, events, "2023-12-30"};
    CHECK(only_duty(running).judged == 0);
    CHECK(outcome_of(running) == Outcome::under_way);
    CHECK(outcome_of(Assessed{plan, events, "2023-12-31"}) == Outcome::met);
    CHECK(outcome_of(Assessed{plan, events, "2024-12-30"}) == Outcome::met);
    const Assessed two{plan, events, "2024-12-31"};
    CHECK(only_duty(two).kept == 1);
    CHECK(outcome_of(two) == Outcome::not_met);
    REQUIRE(only_duty(two).gaps.size() == 1);
    CHECK(only_duty(two).gaps[0].span == Window{day("2024-01-01"), day("2024-12-31")});
    CHECK(only_duty(two).gaps[0].short_of == std::vector<Shortfall>{{"normal", 0, 1}});
}

TEST_CASE("A plan that wants more samples than seasons counts them all") {
    const Plan plan = plan_with({duty("seasons", MonitoringKind::season_samples, 4, Unit::times_per_year)});
    std::vector<Event> events{right("2022-06-01"), sample("2023-01-10", Season::dry), sample("2023-04-10", Season::normal),
                              sample("2023-08-10", Season::wet)};
    CHECK(only_duty(Assessed{plan, events, "2023-12-31"}).gaps[0].short_of == std::vector<Shortfall>{{"samples", 3, 4}});
    events.push_back(sample("2023-09-10", Season::wet));
    CHECK(outcome_of(Assessed{plan, events, "2023-12-31"}) == Outcome::met);
}

}  // namespace oreplan
