#include "core/facts/admission/application.h"

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

TEST_CASE("The rates are asked of solid minerals that the plan knows") {
    CHECK(has_rates(admission_plan(), "coal"));
    CHECK_FALSE(has_rates(admission_plan(), "water"));
    CHECK_FALSE(has_rates(admission_plan(), "gold"));
}

TEST_CASE("The papers that an application does not bring are named in the condition's order") {
    AdmissionCondition condition;
    condition.documents = {{"design", {"设计", "Design"}}, {"scheme", {"方案", "Scheme"}}};
    Application application;
    CHECK(missing_papers(condition, application) == std::vector<std::string>{"design", "scheme"});
    application.documents = {"scheme"};
    CHECK(missing_papers(condition, application) == std::vector<std::string>{"design"});
    application.documents = {"scheme", "design"};
    CHECK(missing_papers(condition, application).empty());
}

}  // namespace oreplan
