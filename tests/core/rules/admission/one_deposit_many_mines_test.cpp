#include "core/rules/admission/one_deposit_many_mines.h"

#include "tests/core/admission_plan.h"

namespace oreplan {

using namespace test;

namespace {

Verdicts shared_by(std::optional<int> mines, const Plan& plan = admission_plan()) {
    Application application = mine_of("coal");
    application.deposit_mines = mines;
    return tested_by(Rule::one_deposit_many_mines, plan, application);
}

}  // namespace

TEST_CASE("One mine works a deposit; two do not") {
    CHECK(shared_by(1).at(0).outcome == Outcome::met);
    CHECK(shared_by(2).at(0).outcome == Outcome::not_met);
    CHECK(shared_by(2).at(0).value == Quantity{2, Unit::count});
    CHECK(shared_by({}).at(0).outcome == Outcome::no_data);
    CHECK(shared_by(2, small_plan()).empty());
}

}  // namespace oreplan
