#include "core/rules/life/plan_version.h"

#include "tests/core/rules/life/amended_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("The version is one more than the amendments, no more and no less") {
    const auto version = [](int number, std::vector<Amendment> changes) {
        Plan plan = amended(std::move(changes));
        plan.identity.version = number;
        return Assessed{plan, {}, "2025-12-31"}.of(Rule::plan_version, {SubjectKind::plan, plan.identity.id}).outcome;
    };
    CHECK(version(1, {}) == Outcome::met);
    CHECK(version(2, {}) == Outcome::not_met);
    CHECK(version(2, {change("a", "2022-11-01")}) == Outcome::met);
    CHECK(version(1, {change("a", "2022-11-01")}) == Outcome::not_met);
}

}  // namespace oreplan
