#include "core/rules/admission/new_mine.h"

#include <algorithm>

#include "core/facts/admission/siting.h"
#include "core/judging/basis.h"
#include "core/judging/compare.h"

namespace oreplan {

namespace {

bool allows(const Block& block, GrantWay way) {
    return std::find(block.grant_ways.begin(), block.grant_ways.end(), way) != block.grant_ways.end();
}

Verdict head_room_with_it(const HeadRoom& room, const Facts& facts) {
    Verdict verdict;
    verdict.rule = Rule::new_mine_head_room;
    verdict.subject = {SubjectKind::indicator, room.indicator->id};
    verdict.basis = find_indicator(facts, room.indicator->id)->goal->source;
    verdict.data_date = facts.state.mines_known;
    verdict.limit = Quantity{static_cast<double>(room.cap), Unit::count};
    if (!facts.census) {
        verdict.finding = {"reason.mines_not_known", {}};
        return verdict;
    }
    const int with_it = facts.census->mines + 1;
    verdict.value = Quantity{static_cast<double>(with_it), Unit::count};
    verdict.outcome = compare({.kind = TargetKind::at_most,
                               .value = static_cast<double>(with_it),
                               .limit = verdict.limit->value,
                               .near_margin = facts.settings.near_margin});
    verdict.finding = {facts.state.mines_known ? "finding.head_room_register" : "finding.head_room_base",
                       {{"mines", facts.census->mines}, {"with_it", with_it}, {"cap", *verdict.limit}}};
    return verdict;
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

Verdicts judge::new_mine_head_room(const Case& given) {
    Verdicts verdicts;
    if (!given.new_mine()) return verdicts;
    for (const HeadRoom& room : given.facts.head_room) {
        if (room.indicator->measure == Measure::mines) verdicts.push_back(head_room_with_it(room, given.facts));
    }
    return verdicts;
}

Verdicts judge::market_granting(const Case& given) {
    Verdicts verdicts;
    const Application* application = given.new_mine();
    if (!application) return verdicts;
    for (const Requirement* asked : requirements_on(given.plan(), RequirementKind::market_granting, RequirementScope::mining)) {
        verdicts.push_back(on_market(*asked, given.facts, *application));
    }
    return verdicts;
}

Verdicts judge::planned_block(const Case& given) {
    const Application* application = given.new_mine();
    const auto all = mining_blocks(given.plan());
    return application && !all.empty() ? Verdicts{in_block(all, given.facts, *application)} : Verdicts{};
}

}  // namespace oreplan
