#include "core/rules/indicators/consistency.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

TEST_CASE("What holds is met, what does not is not met") {
    Plan plan = small_plan();
    plan.figures.clear();
    const auto outcome = [&] {
        return Assessed{plan, {}, "2025-12-31"}.of(Rule::consistency, {SubjectKind::indicator, "total"}).outcome;
    };
    CHECK(outcome() == Outcome::met);
    plan.indicators[2].series[0].value = 1087.5;
    CHECK(outcome() == Outcome::not_met);
}

}  // namespace oreplan
