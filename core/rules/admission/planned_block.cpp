#include "core/rules/admission/planned_block.h"

#include <algorithm>

#include "core/facts/admission/siting.h"
#include "core/judging/basis.h"

namespace oreplan {

namespace {

/// `all` are the plan's mining blocks, of whatever mineral.
Verdict in_block(const std::vector<const Block*>& all, const Facts& facts, const Application& application) {
    const auto blocks = mining_blocks(*facts.plan, application.mine.mineral);
    Verdict verdict;
    verdict.rule = Rule::planned_block;
    verdict.subject = {SubjectKind::mineral, application.mine.mineral};
    verdict.basis = source_of_all(blocks.empty() ? all : blocks, *facts.plan);
    const auto chosen =
        std::find_if(blocks.begin(), blocks.end(), [&](const Block* each) { return each->id == application.block; });
    if (chosen != blocks.end()) {
        const BlockPhase phase = find_block(facts, (*chosen)->id)->phase;
        const bool open = phase == BlockPhase::open || phase == BlockPhase::announced;
        verdict.subject = {SubjectKind::block, (*chosen)->id};
        verdict.basis = (*chosen)->source;
        verdict.outcome = open ? Outcome::met : Outcome::needs_person;
        verdict.finding = {"finding.planned_block." + std::string{name_of(phase)}, {}};
    } else if (blocks.empty() || application.block) {
        verdict.outcome = Outcome::needs_person;
        verdict.finding = {blocks.empty() ? "finding.no_block_of_mineral" : "finding.outside_blocks", {}};
    } else {
        verdict.finding = {"reason.no_block", {}};
    }
    return verdict;
}

}  // namespace

Verdicts judge::planned_block(const Case& given) {
    const Application* application = given.new_mine();
    const auto all = mining_blocks(given.plan());
    return application && !all.empty() ? Verdicts{in_block(all, given.facts, *application)} : Verdicts{};
}

}  // namespace oreplan
