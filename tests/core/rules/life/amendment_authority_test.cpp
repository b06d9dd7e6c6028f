#include "core/rules/life/amendment_authority.h"

#include "tests/core/rules/life/amended_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("The authority that approved the plan decides; the issuer may not, another name is for a person") {
    const auto decided_by = [](std::string zh) {
        Amendment made = change("a", "2022-11-01");
        made.authority = {zh, zh};
        return outcome_of(amended({made}), "a", Rule::amendment_authority);
    };
    CHECK(decided_by("上级") == Outcome::met);
    CHECK(decided_by("上级局") == Outcome::needs_person);
    CHECK(decided_by("试验县") == Outcome::not_met);
    CHECK(decided_by("") == Outcome::not_met);
}

}  // namespace oreplan
