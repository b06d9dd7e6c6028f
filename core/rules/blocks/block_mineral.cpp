#include "core/rules/blocks/block_mineral.h"

#include "core/rules/blocks/block_verdicts.h"
#include "core/rules/blocks/granted_rights.h"
#include "core/rules/blocks/mineral_names.h"

namespace oreplan {

namespace {

Verdict mineral_verdict(const BlockFacts& facts, const Plan& plan) {
    Verdict verdict = verdict_for(Rule::block_mineral, facts);
    if (facts.rights.empty()) {
        verdict.finding = {"reason.no_grant_reported", {}};
        return verdict;
    }
    const Block& block = *facts.block;
    const auto planned = [&](const Right& right) { return is_for(block, right.mineral); };
    const Right& told = right_to_tell(facts, planned);
    verdict.outcome = planned(told) ? Outcome::met : Outcome::not_met;
    verdict.finding = {planned(told) ? "finding.granted_planned_mineral" : "finding.granted_other_mineral",
                       {{"granted", name_of_mineral(plan, told.mineral)}, {"planned", name_of_mineral(plan, block.mineral)}}};
    return verdict;
}

}  // namespace

Verdicts judge::block_mineral(const Case& given) {
    return on_each(given, [&](const BlockFacts& facts) { return mineral_verdict(facts, given.plan()); });
}

}  // namespace oreplan
