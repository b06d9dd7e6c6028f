#include "core/rules/life/amendment_ground.h"

#include "tests/core/rules/life/amended_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("Each of the four grounds will do; without one it is not met") {
    for (std::size_t index = 0; index < Names<AmendmentGround>::values.size(); ++index) {
        Amendment made = change("a", "2022-11-01");
        made.ground = static_cast<AmendmentGround>(index);
        CHECK(outcome_of(amended({made}), "a", Rule::amendment_ground) == Outcome::met);
    }
    Amendment none = change("a", "2022-11-01");
    none.ground.reset();
    CHECK(outcome_of(amended({none}), "a", Rule::amendment_ground) == Outcome::not_met);
}

TEST_CASE("Without the requirement an amendment is told and not judged") {
    Plan plan = amended({change("a", "2022-11-01")});
    plan.requirements.clear();
    const Assessed found{plan, {}, "2025-12-31"};
    CHECK(found.facts().plan->amendments.size() == 1);
    for (const Rule rule :
         {Rule::amendment_ground, Rule::amendment_authority, Rule::amendment_batch, Rule::opinion_period, Rule::plan_version}) {
        CHECK(found.of(rule).empty());
    }
}

}  // namespace oreplan
