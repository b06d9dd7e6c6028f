#include "core/rules/admission/deposit_clauses.h"

namespace oreplan {

std::vector<const Requirement*> asked_of(const Application& application, RequirementKind kind, const Facts& facts) {
    const BlockFacts* in = application.block ? find_block(facts, *application.block) : nullptr;
    const bool mining = in && in->block->kind == BlockKind::mining;
    return requirements_on(*facts.plan, kind, mining ? std::optional{RequirementScope::mining_blocks} : std::nullopt);
}

}  // namespace oreplan
