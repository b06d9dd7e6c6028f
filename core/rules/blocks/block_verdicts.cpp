#include "core/rules/blocks/block_verdicts.h"

namespace oreplan {

Verdict verdict_for(Rule rule, const BlockFacts& facts) {
    Verdict verdict;
    verdict.rule = rule;
    verdict.subject = {SubjectKind::block, facts.block->id};
    verdict.basis = facts.block->source;
    verdict.data_date = facts.data_date;
    return verdict;
}

RequirementScope scope_of(BlockKind kind) {
    return kind == BlockKind::exploration ? RequirementScope::exploration : RequirementScope::mining;
}

}  // namespace oreplan
