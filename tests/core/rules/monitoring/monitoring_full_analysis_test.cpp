#include "core/rules/monitoring/monitoring_full_analysis.h"

#include "tests/core/rules/monitoring/water_source.h"

namespace oreplan {

using namespace test;

TEST_CASE("One full analysis a year keeps it; none does not, whatever else was sampled") {
    const Plan plan = plan_with({duty("full", MonitoringKind::full_analysis, 1, Unit::times_per_year, BlockKind::mining)});
    std::vector<Event> events{mine("2022-05-01", "works", "water", SizeClass::small),
                              sample("2023-05-01", Season::wet, true, "works"),
                              sample("2024-05-01", Season::wet, false, "works")};
    CHECK(outcome_of(Assessed{plan, events, "2023-12-31"}) == Outcome::met);
    const Assessed none{plan, events, "2024-12-31"};
    CHECK(outcome_of(none) == Outcome::not_met);
    CHECK(only_duty(none).gaps[0].short_of == std::vector<Shortfall>{{"full_analysis", 0, 1}});
    events.push_back(sample("2024-12-31", Season::dry, true, "works"));
    CHECK(outcome_of(Assessed{plan, events, "2024-12-31"}) == Outcome::met);
}

}  // namespace oreplan
