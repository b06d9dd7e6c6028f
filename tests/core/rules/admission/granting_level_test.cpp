#include "core/rules/admission/granting_level.h"

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("Who grants is for a person to check, with the document that says so") {
    Plan plan = admission_plan();
    Mineral& rare = plan.minerals[2];
    const auto granting = [&](const Plan& of) { return tested_by(Rule::granting_level, of, mine_of(rare.id)); };
    CHECK(granting(plan).at(0).finding.key == "finding.granting_unknown");
    rare.granting = Granting{{"部", "Ministry"}, document("Rule 6")};
    const Verdict verdict = granting(plan).at(0);
    CHECK(verdict.outcome == Outcome::needs_person);
    CHECK(verdict.basis == clause("c3"));
    REQUIRE(verdict.current_law.has_value());
    CHECK(verdict.current_law->arguments[1].second == Message::Argument{std::string{"Rule 6"}});
    rare.granting->source = clause("c2");
    CHECK_FALSE(granting(plan).at(0).current_law.has_value());
    CHECK(granting(small_plan()).empty());
}

}  // namespace oreplan
