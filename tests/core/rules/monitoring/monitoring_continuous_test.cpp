#include "core/rules/monitoring/monitoring_continuous.h"

#include "tests/core/rules/monitoring/water_source.h"

namespace oreplan {

using namespace test;

TEST_CASE("Twelve months running are a hydrological year, eleven are under way, and not met once the right has ended") {
    const Plan plan = plan_with({twice_a_month(MonitoringKind::continuous)});
    std::vector<Event> events{right("2022-12-15")};
    add_months(events, 2023, 1, 12);
    const Assessed eleven{plan, events, "2023-12-30"};
    CHECK(only_duty(eleven).longest_run == 11);
    CHECK(outcome_of(eleven) == Outcome::under_way);
    const Assessed twelve{plan, events, "2023-12-31"};
    CHECK(only_duty(twelve).longest_run == 12);
    CHECK(outcome_of(twelve) == Outcome::met);
    CHECK(only_duty(twelve).gaps.empty());
    std::vector<Event> ended = events;
    ended.push_back(on("2023-12-15", RightEnded{"r"}));
    const Assessed short_right{plan, ended, "2024-06-30"};
    CHECK(only_duty(short_right).longest_run == 11);
    CHECK(outcome_of(short_right) == Outcome::not_met);
    CHECK(outcome_of(Assessed{plan, events, "2024-06-30"}) == Outcome::met);  // a later break takes nothing back
}

TEST_CASE("A break ends a run: eleven months and then twelve are met, eleven and eleven are not yet") {
    const Plan plan = plan_with({twice_a_month(MonitoringKind::continuous)});
    std::vector<Event> events{right("2021-12-15")};
    add_months(events, 2022, 1, 11);
    add_months(events, 2023, 1, 11);
    CHECK(outcome_of(Assessed{plan, events, "2023-11-30"}) == Outcome::under_way);
    add_months(events, 2023, 12, 1);
    CHECK(outcome_of(Assessed{plan, events, "2023-12-31"}) == Outcome::met);
}

}  // namespace oreplan
