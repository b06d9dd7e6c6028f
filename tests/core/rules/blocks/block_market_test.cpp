#include "core/rules/blocks/block_market.h"

#include <set>

#include "tests/core/rules/blocks/released_blocks.h"

namespace oreplan {

using namespace test;

TEST_CASE("Tender, auction and listing are the market; an agreement needs a person, with the law of today beside it") {
    for (const GrantWay way : {GrantWay::tender, GrantWay::auction, GrantWay::listing}) {
        CHECK(verdict_of("block_market", {granted("2022-05-01", "village", "water", way)}).outcome == Outcome::met);
    }
    const Verdict agreed = verdict_of(
        "block_market", {granted("2022-05-01", "village"), granted("2023-05-01", "village", "water", GrantWay::agreement)});
    CHECK(agreed.outcome == Outcome::needs_person);
    CHECK(agreed.finding == Message{"finding.granted_by_agreement", {{"date", day("2023-05-01")}}});
    CHECK(agreed.basis.clause == "c2");
    CHECK(agreed.current_law ==
          Message{"current_law.text", {{"wording", Text{"现行", "today"}}, {"document", std::string{"Law"}}}});
    CHECK(verdict_of("block_market", {announced("2022-05-01", "village")}).outcome == Outcome::no_data);
}

TEST_CASE("A plan that asks for neither market nor order has no verdict about them") {
    const Plan plan = small_plan();
    CHECK_FALSE(found(plan, "village", "block_market", {granted("2022-05-01", "village")}).has_value());
    CHECK_FALSE(found(plan, "village", "block_order", {granted("2022-05-01", "village")}).has_value());
    CHECK(found(plan, "village", "block_mineral", {granted("2022-05-01", "village")}).has_value());
}

TEST_CASE("What is asked of all blocks and what is asked of those for exploration besides are two promises") {
    Plan plan = small_plan();
    plan.requirements = {asked(RequirementKind::market_granting, "c3"), asked(RequirementKind::market_granting, "c4")};
    plan.requirements[1].scope = RequirementScope::exploration;
    const Assessed assessed{plan, {}, "2025-12-31"};
    const auto clauses_on = [&](const std::string& id) {
        std::multiset<std::string> clauses;
        for (const Verdict& verdict : assessed.of(Rule::block_market)) {
            if (verdict.subject.id == id) clauses.insert(verdict.basis.clause);
        }
        return clauses;
    };
    CHECK(clauses_on("village") == std::multiset<std::string>{"c3", "c4"});
    CHECK(clauses_on("new-mine") == std::multiset<std::string>{"c3"});
}

}  // namespace oreplan
