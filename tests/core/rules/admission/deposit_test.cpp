#include "core/rules/admission/deposit.h"

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

namespace {

using enum SizeClass;

Plan plan_with_sizes() {
    Plan plan = admission_plan();
    plan.standards = {size_standard()};
    return plan;
}

Verdict verdict_of(std::optional<double> capacity, std::optional<SizeClass> deposit, const Plan& plan = plan_with_sizes()) {
    const auto verdict =
        big_deposit_verdict(plan, {"coal", {}, capacity ? std::optional{a_year(*capacity)} : std::nullopt, deposit});
    REQUIRE(verdict.has_value());
    return *verdict;
}

}  // namespace

TEST_CASE("A large deposit wants a large mine") {
    CHECK(verdict_of(120, large).outcome == Outcome::met);
    CHECK(verdict_of(119.99, large).outcome == Outcome::not_met);
    CHECK(verdict_of(1, large).outcome == Outcome::not_met);
}

TEST_CASE("A medium deposit takes a medium mine; under a small one a person judges; a small deposit takes any") {
    CHECK(verdict_of(45, medium).outcome == Outcome::met);
    CHECK(verdict_of(44.99, medium).outcome == Outcome::needs_person);
    CHECK(verdict_of(1, small).outcome == Outcome::met);
}

TEST_CASE("What nobody knows is for a person, unless it cannot matter") {
    CHECK(verdict_of(44.99, {}).finding.key == "finding.deposit_class_unknown");
    CHECK(verdict_of(44.99, {}).outcome == Outcome::needs_person);
    CHECK(verdict_of(120, {}).outcome == Outcome::met);  // a large mine is too small for no deposit
    const Plan no_sizes = admission_plan();
    CHECK(verdict_of(500, large, no_sizes).outcome == Outcome::needs_person);
    CHECK(verdict_of(500, large, no_sizes).finding.key == "finding.mine_class_unknown");
    CHECK(verdict_of(1, small, no_sizes).outcome == Outcome::met);
    CHECK(verdict_of({}, large).outcome == Outcome::no_data);
    CHECK_FALSE(big_deposit_verdict(small_plan(), {"coal", {}, a_year(1), large}).has_value());
}

TEST_CASE("One mine works a deposit; two do not") {
    const Plan plan = admission_plan();
    CHECK(one_deposit_verdict(plan, "coal", 1)->outcome == Outcome::met);
    CHECK(one_deposit_verdict(plan, "coal", 2)->outcome == Outcome::not_met);
    CHECK(one_deposit_verdict(plan, "coal", 2)->value == Quantity{2, Unit::count});
    CHECK(one_deposit_verdict(plan, "coal", {})->outcome == Outcome::no_data);
    CHECK_FALSE(one_deposit_verdict(small_plan(), "coal", 2).has_value());
}

}  // namespace oreplan
