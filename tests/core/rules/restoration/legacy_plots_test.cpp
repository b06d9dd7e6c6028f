#include "core/rules/restoration/legacy_plots.h"

#include "tests/core/rules/restoration/land_plan.h"

namespace oreplan {

using namespace test;

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

}  // namespace oreplan
