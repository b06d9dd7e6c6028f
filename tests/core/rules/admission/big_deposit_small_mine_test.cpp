#include "core/rules/admission/big_deposit_small_mine.h"

#include <algorithm>
#include <set>

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

Application coal_mine(std::optional<double> capacity, std::optional<SizeClass> deposit) {
    Application application = mine_of("coal");
    if (capacity) application.mine.capacity = a_year(*capacity);
    application.mine.deposit_class = deposit;
    return application;
}

Verdict verdict_of(std::optional<double> capacity, std::optional<SizeClass> deposit, const Plan& plan = plan_with_sizes()) {
    const Verdicts verdicts = tested_by(Rule::big_deposit_small_mine, plan, coal_mine(capacity, deposit));
    REQUIRE(verdicts.size() == 1);
    return verdicts[0];
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
    CHECK(tested_by(Rule::big_deposit_small_mine, small_plan(), coal_mine(1, large)).empty());
}

TEST_CASE("In a mining block what is asked there is judged beside what is asked everywhere, each by its own clause") {
    for (const RequirementKind kind : {RequirementKind::big_deposit_small_mine, RequirementKind::one_deposit_many_mines}) {
        const Rule rule =
            kind == RequirementKind::big_deposit_small_mine ? Rule::big_deposit_small_mine : Rule::one_deposit_many_mines;
        Plan plan = plan_with_sizes();
        plan.requirements = {asked(kind, "c2"), asked(kind, "c4")};
        plan.requirements[1].scope = RequirementScope::mining_blocks;
        const auto clauses_in = [&](const std::optional<std::string>& block) {
            Application application = mine_of("water");
            application.block = block;
            application.deposit_mines = 2;
            std::multiset<std::string> clauses;
            for (const Verdict& verdict : tested_by(rule, plan, application)) clauses.insert(verdict.basis.clause);
            return clauses;
        };
        using Clauses = std::multiset<std::string>;
        for (int turn = 0; turn < 2; ++turn) {
            CHECK(clauses_in("new-mine") == Clauses{"c2", "c4"});
            CHECK(clauses_in("village") == Clauses{"c2"});  // a block for exploration
            CHECK(clauses_in("") == Clauses{"c2"});
            CHECK(clauses_in({}) == Clauses{"c2"});
            std::reverse(plan.requirements.begin(), plan.requirements.end());
        }
        plan.requirements.erase(plan.requirements.begin());
        CHECK(clauses_in("new-mine") == Clauses{"c4"});
        CHECK(clauses_in("").empty());
    }
}

}  // namespace oreplan
