#include "core/rules/mines/recovery_rates.h"

#include <algorithm>

#include "tests/core/fixture.h"

namespace oreplan {

using namespace test;

namespace {

Plan plan_that_asks() {
    Plan plan = small_plan();
    plan.requirements = {{"rates", RequirementKind::recovery_rates, {"三率达标", "rates as prescribed"}, {}, clause("c2")}};
    return plan;
}

Standard standard(std::string edition, std::vector<RecoveryLimit> limits) {
    return {"s" + edition, {"三率标准", "Rates"}, std::move(edition), {}, std::move(limits), document("Standard")};
}

/// A recovery of at least 80 % for coal mined underground, a use of at least 75 % for coal however it is mined.
Plan plan_with_limits() {
    Plan plan = plan_that_asks();
    plan.standards = {standard("2015", {{"coal", MiningMethod::underground, RecoveryRate::mining_recovery, 80},
                                        {"coal", {}, RecoveryRate::comprehensive_use, 75}})};
    return plan;
}

Event coal_mine(std::optional<MiningMethod> method = MiningMethod::underground) {
    MineRegistered mine{"a", {"甲", "A"}, "coal", SizeClass::large, true};
    mine.method = method;
    return on("2021-01-01", mine);
}

Event rates(std::string_view date, int year, std::optional<double> mining, std::optional<double> use) {
    return on(date, MineRatesReported{"a", year, mining, {}, use});
}

Verdicts recovery_of(const Plan& plan, const std::vector<Event>& events) {
    const Assessed found{plan, events, "2025-12-31"};
    const auto verdicts = found.of(Rule::recovery_rates);
    return {verdicts.begin(), verdicts.end()};
}

Outcome mining_outcome(double value) {
    return recovery_of(plan_with_limits(), {coal_mine(), rates("2024-03-01", 2023, value, 80)}).at(0).outcome;
}

}  // namespace

TEST_CASE("At the limit a rate is met, within 5 % under it near, below not met") {
    CHECK(mining_outcome(80) == Outcome::met);
    CHECK(mining_outcome(80.1) == Outcome::met);
    CHECK(mining_outcome(79.9) == Outcome::near);
    CHECK(mining_outcome(76) == Outcome::near);
    CHECK(mining_outcome(75.9) == Outcome::not_met);
}

TEST_CASE("The newest year counts, and each verdict names its edition, clause and year") {
    const auto all = recovery_of(plan_with_limits(), {coal_mine(), rates("2023-03-01", 2022, 85, 80),
                                                      rates("2024-03-01", 2023, 70, 80), rates("2024-04-01", 2021, 90, 90)});
    REQUIRE(all.size() == 2);
    for (const Verdict& verdict : all) {
        CHECK(verdict.subject == Subject{SubjectKind::mine, "a"});
        CHECK(std::get<int>(verdict.finding.arguments[0].second) == 2023);
    }
    const Verdict& mining = all[0];
    CHECK(mining.outcome == Outcome::not_met);
    CHECK(mining.value == Quantity{70, Unit::percent});
    CHECK(mining.limit == Quantity{80, Unit::percent});
    CHECK(mining.basis == clause("c2"));
    CHECK(*mining.data_date == day("2024-03-01"));
    CHECK(std::get<std::string>(mining.finding.arguments[3].second) == "2015");
    CHECK(all[1].outcome == Outcome::met);
    CHECK(all[1].finding.key == "finding.recovery.comprehensive_use");
}

TEST_CASE("Limits of another method do not count, and a rate that is missing is told") {
    const auto open = recovery_of(plan_with_limits(), {coal_mine(MiningMethod::open_pit), rates("2024-03-01", 2023, 70, {})});
    REQUIRE(open.size() == 1);
    CHECK(open[0].outcome == Outcome::no_data);
    CHECK(open[0].finding.key == "reason.rate_missing.comprehensive_use");
    CHECK(recovery_of(plan_with_limits(), {coal_mine({}), rates("2024-03-01", 2023, 70, 80)}).size() == 1);
}

TEST_CASE("Two editions are two verdicts") {
    Plan plan = plan_with_limits();
    plan.standards.push_back(standard("2024", {{"coal", {}, RecoveryRate::mining_recovery, 85}}));
    const auto all = recovery_of(plan, {coal_mine(), rates("2024-03-01", 2023, 82, 80)});
    REQUIRE(all.size() == 3);
    CHECK(all[0].outcome == Outcome::met);
    CHECK(all[2].outcome == Outcome::near);
}

TEST_CASE("No report, no standard and no limit for the mineral are answers of their own") {
    const auto silent = recovery_of(plan_with_limits(), {coal_mine()});
    REQUIRE(silent.size() == 1);
    CHECK_FALSE(silent[0].data_date);
    CHECK(silent.at(0).outcome == Outcome::no_data);
    CHECK(silent.at(0).finding.key == "reason.rates_not_reported");
    const auto unjudged = recovery_of(plan_that_asks(), {coal_mine(), rates("2024-03-01", 2023, 70, 80)});
    CHECK(unjudged.at(0).outcome == Outcome::not_applicable);
    CHECK(unjudged.at(0).finding.key == "reason.no_recovery_standard");
    Plan other = plan_that_asks();
    other.standards = {standard("2015", {{"limestone", {}, RecoveryRate::mining_recovery, 90}})};
    CHECK(recovery_of(other, {coal_mine(), rates("2024-03-01", 2023, 70, 80)}).at(0).finding.key == "reason.no_recovery_limit");
}

TEST_CASE("A new mine is held to what is asked of new mines besides, one of the base date is not") {
    Plan plan = plan_with_limits();
    Requirement of_new = plan.requirements[0];
    of_new.source = clause("c4");
    of_new.scope = RequirementScope::new_mines;
    plan.requirements.insert(plan.requirements.begin(), of_new);
    const auto clauses = [&](std::string_view registered) {
        Event made = coal_mine();
        made.date = *parse_vague_date(registered);
        std::vector<std::string> found;
        for (const Verdict& verdict : recovery_of(plan, {made, rates("2024-03-01", 2023, 82, 80)})) {
            CHECK(verdict.outcome == Outcome::met);
            found.push_back(verdict.basis.clause);
        }
        std::sort(found.begin(), found.end());
        return found;
    };
    using Clauses = std::vector<std::string>;
    CHECK(clauses("2021-01-01") == Clauses{"c2", "c2", "c4", "c4"});  // two limits each
    CHECK(clauses("2020-12-31") == Clauses{"c2", "c2"});
    plan.requirements.pop_back();
    CHECK(clauses("2021-01-01") == Clauses{"c4", "c4"});
    CHECK(clauses("2020-12-31").empty());
}

TEST_CASE("A plan that asks for no rates is not judged by any") {
    Plan plan = plan_with_limits();
    plan.requirements.clear();
    CHECK(recovery_of(plan, {coal_mine(), rates("2024-03-01", 2023, 70, 80)}).empty());
    CHECK(recovery_of(plan_with_limits(), {}).empty());
}

TEST_CASE("The rates of a mine that ended count for the years it lived; of one that never told any nothing is asked any more") {
    const Event closed = on("2023-06-30", MineClosed{"a"});
    const auto all = recovery_of(plan_with_limits(), {coal_mine(), closed, rates("2023-09-01", 2022, 79.9, 80)});
    REQUIRE(all.size() == 2);
    CHECK(all[0].outcome == Outcome::near);
    CHECK(all[0].subject == Subject{SubjectKind::mine, "a"});
    CHECK(recovery_of(plan_with_limits(), {coal_mine(), closed}).empty());
}

}  // namespace oreplan
