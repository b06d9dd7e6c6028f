#include "core/rules/blocks/block_market.h"

#include <algorithm>

#include "core/judging/basis.h"
#include "core/rules/blocks/block_verdicts.h"
#include "core/rules/blocks/granted_rights.h"

namespace oreplan {

namespace {

Verdict market_verdict(const BlockFacts& facts, const Requirement& requirement) {
    Verdict verdict = verdict_on(requirement, Rule::block_market, {SubjectKind::block, facts.block->id});
    verdict.data_date = facts.data_date;
    if (facts.rights.empty()) {
        verdict.finding = {"reason.no_grant_reported", {}};
        return verdict;
    }
    const auto on_market = [](const Right& right) { return right.way != GrantWay::agreement; };
    const bool all = std::all_of(facts.rights.begin(), facts.rights.end(), on_market);
    verdict.outcome = all ? Outcome::met : Outcome::needs_person;
    verdict.finding = {all ? "finding.granted_on_market" : "finding.granted_by_agreement",
                       {{"date", right_to_tell(facts, on_market).granted}}};
    return verdict;
}

}  // namespace

Verdicts judge::block_market(const Case& given) {
    return by_requirement(given, RequirementKind::market_granting, market_verdict);
}

}  // namespace oreplan
