#include "core/rules/restoration/restoration_fund.h"

#include "tests/core/rules/restoration/land_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("A plan that asks for nothing is judged for nothing") {
    const Assessed found = found_on("2025-12-31", {treated("2022-06-01", Topic::legacy_plots, {15, Unit::mu}, 1)}, small_plan());
    CHECK(found.facts().lands.empty());
    for (const Rule rule : {Rule::treated_within_total, Rule::treat_while_mining, Rule::restoration_fund, Rule::legacy_plots,
                            Rule::publish_inspections}) {
        CHECK(found.of(rule).empty());
    }
}

}  // namespace oreplan
