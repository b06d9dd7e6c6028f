#pragma once

// Blocks for exploration that are announced and granted, some with an order among them.

#include <optional>

#include "tests/core/fixture.h"
#include "tests/core/rules/find_rule.h"

namespace oreplan::test {

/// Village closes at the end of 2024, island a year later; twin closes with village. All are open from 2022 on.
inline Plan plan_with_order() {
    Plan plan = small_plan();
    plan.blocks.push_back(block("island", BlockKind::exploration, {day("2022-01-01"), day("2025-12-31")}));
    plan.blocks.push_back(block("twin", BlockKind::exploration, {day("2022-01-01"), day("2024-12-31")}));
    plan.blocks[0].other_minerals = {"geothermal"};
    plan.requirements = {asked(RequirementKind::market_granting), asked(RequirementKind::orderly_release)};
    return plan;
}

inline Event announced(std::string_view date, std::string on_block) {
    return on(date, BlockAnnounced{std::move(on_block), GrantWay::listing});
}

inline Event granted(std::string_view date, std::string on_block, std::string of_mineral = "water",
                     GrantWay way = GrantWay::listing) {
    static int number = 0;
    return on(date, RightGranted{"r" + std::to_string(++number),
                                 BlockKind::exploration,
                                 std::move(on_block),
                                 std::move(of_mineral),
                                 {"甲", "A"},
                                 way});
}

inline std::optional<Verdict> found(const Plan& plan, const std::string& id, const std::string& rule,
                                    const std::vector<Event>& events, std::string_view date = "2025-12-31") {
    const Assessed assessed{plan, events, date};
    for (const Verdict& verdict : assessed.of(find_rule(rule)->rule)) {
        if (verdict.subject.id == id) return verdict;
    }
    return std::nullopt;
}

inline Verdict verdict_of(const std::string& rule, const std::vector<Event>& events, const std::string& id = "village") {
    const auto verdict = found(plan_with_order(), id, rule, events);
    REQUIRE(verdict.has_value());
    return *verdict;
}

}  // namespace oreplan::test
