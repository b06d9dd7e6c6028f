#include "core/rules/blocks/block_grant_way.h"

#include <algorithm>

#include "core/rules/blocks/block_verdicts.h"
#include "core/rules/blocks/granted_rights.h"

namespace oreplan {

namespace {

Verdict way_verdict(const BlockFacts& facts) {
    Verdict verdict = verdict_for(Rule::block_grant_way, facts);
    if (facts.rights.empty()) {
        verdict.finding = {"reason.no_grant_reported", {}};
        return verdict;
    }
    const auto allowed = [&](const Right& right) {
        const auto& ways = facts.block->grant_ways;
        return ways.empty() || std::find(ways.begin(), ways.end(), right.way) != ways.end();  // none named, none ruled out
    };
    const Right& told = right_to_tell(facts, allowed);
    verdict.outcome = allowed(told) ? Outcome::met : Outcome::not_met;
    verdict.finding = {(allowed(told) ? "finding.granted_by." : "finding.granted_outside.") + std::string{name_of(told.way)}, {}};
    return verdict;
}

}  // namespace

Verdicts judge::block_grant_way(const Case& given) { return on_each(given, way_verdict); }

}  // namespace oreplan
