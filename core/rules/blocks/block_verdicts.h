#pragma once

#include "core/judging/case.h"

// What the plan's rules on releasing blocks share (四（四）3, 五（四）2 and 3), each on every block. Of a block that no event speaks of
// nobody reported. What a requirement asks of blocks for exploration or for mining alone is asked of those.

namespace oreplan {

/// A verdict that rests on the block's own clause. What was found is still to be filled in.
Verdict verdict_for(Rule rule, const BlockFacts& facts);

/// What a requirement is about that is asked of blocks of a kind alone.
RequirementScope scope_of(BlockKind kind);

/// What rests on the blocks themselves.
template <typename Judge>
Verdicts on_each(const Case& given, Judge judge) {
    Verdicts verdicts;
    for (const BlockFacts& facts : given.facts.blocks) verdicts.push_back(judge(facts));
    return verdicts;
}

/// What rests on requirements: a verdict for each that is asked of the block.
template <typename Judge>
Verdicts by_requirement(const Case& given, RequirementKind kind, Judge judge) {
    Verdicts verdicts;
    for (const BlockFacts& facts : given.facts.blocks) {
        for (const Requirement* asked : requirements_on(given.plan(), kind, scope_of(facts.block->kind))) {
            verdicts.push_back(judge(facts, *asked));
        }
    }
    return verdicts;
}

}  // namespace oreplan
