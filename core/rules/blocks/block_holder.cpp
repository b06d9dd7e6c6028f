#include "core/rules/blocks/block_holder.h"

#include <set>
#include <string>

#include "core/rules/blocks/block_verdicts.h"

namespace oreplan {

namespace {

Verdict holder_verdict(const BlockFacts& facts, Language language) {
    Verdict verdict = verdict_for(Rule::block_holder, facts);
    if (!facts.block->one_holder) {
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.holders_not_limited", {}};
        return verdict;
    }
    if (facts.rights.empty()) {
        verdict.finding = {"reason.no_grant_reported", {}};
        return verdict;
    }
    std::set<std::string> holders;
    for (const Right& right : facts.rights) {
        if (!right.ended) holders.insert(right.holder.in(language));
    }
    verdict.value = Quantity{static_cast<double>(holders.size()), Unit::count};
    verdict.limit = Quantity{1, Unit::count};
    verdict.outcome = holders.size() <= 1 ? Outcome::met : Outcome::not_met;
    verdict.finding = {"finding.holders", {{"count", static_cast<int>(holders.size())}}};
    return verdict;
}

}  // namespace

Verdicts judge::block_holder(const Case& given) {
    return on_each(given, [&](const BlockFacts& facts) { return holder_verdict(facts, given.plan().identity.language); });
}

}  // namespace oreplan
