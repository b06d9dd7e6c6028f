#include "core/rules/admission/market_granting.h"

#include <algorithm>

#include "core/judging/basis.h"

namespace oreplan {

namespace {

bool allows(const Block& block, GrantWay way) {
    return std::find(block.grant_ways.begin(), block.grant_ways.end(), way) != block.grant_ways.end();
}

Verdict on_market(const Requirement& asked, const Facts& facts, const Application& application) {
    Verdict verdict = verdict_on(asked, Rule::market_granting, {SubjectKind::mineral, application.mine.mineral});
    const auto way = application.way;
    if (!way) {
        verdict.finding = {"reason.no_way", {}};
        return verdict;
    }
    const BlockFacts* in = application.block ? find_block(facts, *application.block) : nullptr;
    if (in && !in->block->grant_ways.empty() && !allows(*in->block, *way)) {
        verdict.outcome = Outcome::not_met;
        verdict.finding = {"finding.way_outside_block", {}};
        verdict.basis = in->block->source;
    } else if (*way == GrantWay::agreement) {
        verdict.outcome = Outcome::needs_person;
        verdict.finding = {"finding.way_agreement", {}};
    } else {
        verdict.outcome = Outcome::met;
        verdict.finding = {"finding.way_market", {}};
    }
    return verdict;
}

}  // namespace

Verdicts judge::market_granting(const Case& given) {
    Verdicts verdicts;
    const Application* application = given.new_mine();
    if (!application) return verdicts;
    for (const Requirement* asked : requirements_on(given.plan(), RequirementKind::market_granting, RequirementScope::mining)) {
        verdicts.push_back(on_market(*asked, given.facts, *application));
    }
    return verdicts;
}

}  // namespace oreplan
