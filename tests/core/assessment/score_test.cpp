#include "core/assessment/score.h"

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

/// Two categories: "mining" with what `outcomes` says, "green" with one indicator that is met.
Assessment assessed(const Plan& plan, const std::vector<Outcome>& outcomes) {
    Assessment assessment;
    assessment.facts.plan = &plan;
    for (std::size_t index = 0; index < plan.indicators.size(); ++index) {
        Verdict verdict;
        verdict.subject = {SubjectKind::indicator, plan.indicators[index].id};
        verdict.outcome = index < outcomes.size() ? outcomes[index] : Outcome::met;
        assessment.verdicts.push_back(verdict);
    }
    return assessment;
}

Plan plan_with(std::size_t mining) {
    Plan plan;
    plan.categories = {{"mining", {"开发", "Mining"}}, {"green", {"绿色", "Green"}}, {"empty", {"空", "Empty"}}};
    for (std::size_t index = 0; index < mining; ++index)
        plan.indicators.push_back(indicator("i" + std::to_string(index), TargetKind::at_most, 1));
    plan.indicators.push_back(indicator("g", TargetKind::at_most, 1));
    plan.indicators.back().category = "green";
    return plan;
}

}  // namespace

TEST_CASE("Met counts 1, near a half, not met nothing; what is open is told and does not count") {
    const Plan plan = plan_with(5);
    const Assessment assessment =
        assessed(plan, {Outcome::met, Outcome::near, Outcome::not_met, Outcome::no_data, Outcome::under_way});
    const Score result = score(assessment, {});
    REQUIRE(result.categories.size() == 2);
    CHECK(result.categories[0].judged == 3);
    CHECK(result.categories[0].open == 2);
    CHECK(result.categories[0].share == doctest::Approx(50));  // (1 + 0.5 + 0) / 3
    CHECK(result.categories[1].share == doctest::Approx(100));
    CHECK(result.total == doctest::Approx(75));
}

TEST_CASE("Weights shift the total; a weight of 0 takes a category out") {
    const Plan plan = plan_with(1);
    const Assessment assessment = assessed(plan, {Outcome::not_met});
    CHECK(score(assessment, {}).total == doctest::Approx(50));
    CHECK(score(assessment, {{"mining", 3}}).total == doctest::Approx(25));
    CHECK(score(assessment, {{"mining", 0}}).total == doctest::Approx(100));
    CHECK(score(assessment, {{"mining", 3}}).categories[0].weight == 3);
}

TEST_CASE("Where nothing is judged there is no score, not a score of 0") {
    const Plan plan = plan_with(1);
    const Assessment assessment = assessed(plan, {Outcome::no_data, Outcome::needs_person});
    const Score result = score(assessment, {});
    CHECK_FALSE(result.total.has_value());
    CHECK_FALSE(result.categories[0].share.has_value());
    CHECK(result.categories[0].open == 1);
    CHECK_FALSE(score(assessed(plan, {Outcome::not_applicable, Outcome::not_applicable}), {}).total.has_value());
}

}  // namespace oreplan
