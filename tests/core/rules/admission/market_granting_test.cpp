#include "core/rules/admission/market_granting.h"

#include <algorithm>

#include "tests/core/rules/admission/mine_in_block.h"

namespace oreplan {

using namespace test;

TEST_CASE("Rights are granted on the market; an agreement is for a person; a block's own ways bind") {
    Plan plan = admission_plan();
    const auto verdict = [&](std::optional<GrantWay> way, const std::optional<std::string>& block = {}) {
        return tested_by(Rule::market_granting, plan, in_block("water", block, way)).at(0);
    };
    for (const GrantWay way : {GrantWay::tender, GrantWay::auction, GrantWay::listing})
        CHECK(verdict(way).outcome == Outcome::met);
    CHECK(verdict(GrantWay::agreement).outcome == Outcome::needs_person);
    CHECK(verdict(GrantWay::agreement, "").outcome == Outcome::needs_person);
    CHECK(verdict({}).outcome == Outcome::no_data);
    CHECK(verdict(GrantWay::agreement, "new-mine").outcome == Outcome::not_met);
    CHECK(verdict(GrantWay::agreement, "new-mine").basis == clause("c4"));
    CHECK(verdict(GrantWay::listing, "new-mine").outcome == Outcome::met);
    plan.blocks[1].grant_ways.clear();
    CHECK(verdict(GrantWay::agreement, "new-mine").outcome == Outcome::needs_person);
    CHECK(tested_by(Rule::market_granting, small_plan(), in_block("water", {}, GrantWay::listing)).empty());
}

TEST_CASE("What is asked of granting exploration rights is not asked of a new mine") {
    Plan plan = admission_plan();
    const auto verdicts = [&] {
        return tested_by(Rule::market_granting, plan, in_block("water", "new-mine", GrantWay::listing));
    };
    const auto asks = std::find_if(plan.requirements.begin(), plan.requirements.end(),
                                   [](const Requirement& each) { return each.kind == RequirementKind::market_granting; });
    asks->scope = RequirementScope::mining;
    CHECK(verdicts().size() == 1);
    asks->scope = RequirementScope::exploration;
    CHECK(verdicts().empty());
}

}  // namespace oreplan
