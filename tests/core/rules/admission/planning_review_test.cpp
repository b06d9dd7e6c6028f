#include "core/rules/admission/planning_review.h"

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("Renewal, transfer and change of name are skipped, with the ground for it") {
    for (const ApplicationKind kind : {ApplicationKind::renewal, ApplicationKind::transfer, ApplicationKind::change_of_name}) {
        CHECK_FALSE(is_reviewed(kind));
        const Admission result = tested(application_for(kind, 0.1));  // however small it is
        CHECK(result.outcome == Outcome::not_applicable);
        REQUIRE(result.verdicts.size() == 1);
        CHECK(result.verdicts[0].rule == Rule::planning_review);
        CHECK(result.verdicts[0].basis == clause("c1"));
        CHECK(result.summary.key == "finding.not_reviewed." + std::string{name_of(kind)});
        CHECK(tested(application_for(kind), small_plan()).verdicts.empty());  // a plan file that does not name the ground
    }
    CHECK(is_reviewed(ApplicationKind::new_mine));
    CHECK(is_reviewed(ApplicationKind::extension));
}

}  // namespace oreplan
