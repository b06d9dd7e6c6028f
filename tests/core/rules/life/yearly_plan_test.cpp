#include "core/rules/life/yearly_plan.h"

#include "tests/core/rules/life/planned_years.h"

namespace oreplan {

using namespace test;

TEST_CASE("Each year that has begun is told; of one without items nobody reported") {
    const Assessed found =
        years_on("2023-01-01", {set("2022-01-10", "late", 2022, "2022-12-31"), set("2022-01-10", "early", 2022, "2022-03-31")});
    const auto& years = found.facts().year_plans;
    const auto verdicts = found.of(Rule::yearly_plan);
    REQUIRE(years.size() == 3);
    REQUIRE(verdicts.size() == 3);
    CHECK(years[0].year == 2021);
    CHECK(verdicts[0].outcome == Outcome::no_data);
    CHECK(verdicts[1].outcome == Outcome::met);
    CHECK(years[1].items[0].id == "early");
    CHECK(years[2].year == 2023);
    CHECK(years_on("2022-12-31", {}).of(Rule::yearly_plan).size() == 2);
    CHECK(years_on("2022-12-31", {set("2022-12-30", "ahead", 2023, "2023-12-31")}).of(Rule::yearly_plan).size() == 3);
}

TEST_CASE("A plan that asks for no yearly plans is not judged by them") {
    const Assessed found{small_plan(), {set("2022-01-10", "one", 2022, "2022-06-30")}, "2025-12-31"};
    CHECK(found.of(Rule::yearly_plan).empty());
    CHECK(found.of(Rule::year_item).empty());
}

}  // namespace oreplan
