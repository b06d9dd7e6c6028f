#include "core/rules/admission/new_mine.h"

#include <algorithm>

#include "core/facts/mine_census.h"
#include "core/judging/basis.h"
#include "core/judging/compare.h"
#include "core/rules/blocks/block_state.h"
#include "core/rules/indicators/indicator_status.h"

namespace oreplan {

namespace {

struct Cap {
    std::string indicator;
    double mines = 0;
    Source source;
};

std::optional<Cap> cap_on_mines(const Plan& plan) {
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.measure != Measure::mines || indicator.kind != TargetKind::at_most) continue;
        for (const SeriesPoint& point : indicator.series) {
            if (point.role == PointRole::target && point.value) return Cap{indicator.id, *point.value, point.source};
        }
    }
    return std::nullopt;
}

const Block* find_block(const Plan& plan, const std::optional<std::string>& id) {
    return id && !id->empty() ? find(plan.blocks, *id) : nullptr;
}

bool allows(const Block& block, GrantWay way) {
    return std::find(block.grant_ways.begin(), block.grant_ways.end(), way) != block.grant_ways.end();
}

bool is_for(const Block& block, const std::string& mineral) {
    const auto& others = block.other_minerals;
    return block.mineral == mineral || std::find(others.begin(), others.end(), mineral) != others.end();
}

}  // namespace

std::optional<Verdict> new_mine_head_room(const Plan& plan, const State& state, const Settings& settings) {
    const auto cap = cap_on_mines(plan);
    if (!cap) return std::nullopt;
    Verdict verdict;
    verdict.rule = Rule::new_mine_head_room;
    verdict.subject = {SubjectKind::indicator, cap->indicator};
    verdict.basis = cap->source;
    verdict.data_date = state.mines_known;
    verdict.limit = Quantity{cap->mines, Unit::count};
    const auto census = mine_census(plan, state);
    if (!census) {
        verdict.finding = {"reason.mines_not_known", {}};
        return verdict;
    }
    const int with_it = census->mines + 1;
    verdict.value = Quantity{static_cast<double>(with_it), Unit::count};
    verdict.outcome = compare({.kind = TargetKind::at_most,
                               .value = static_cast<double>(with_it),
                               .limit = cap->mines,
                               .near_margin = settings.near_margin});
    verdict.finding = {state.mines_known ? "finding.head_room_register" : "finding.head_room_base",
                       {{"mines", census->mines}, {"with_it", with_it}, {"cap", *verdict.limit}}};
    return verdict;
}

std::optional<Verdict> market_verdict(const Plan& plan, const std::string& mineral, std::optional<GrantWay> way,
                                      const std::optional<std::string>& block) {
    const Requirement* requirement = find_requirement(plan, RequirementKind::market_granting);
    if (!requirement) return std::nullopt;
    Verdict verdict = verdict_on(*requirement, Rule::market_granting, {SubjectKind::mineral, mineral});
    if (!way) {
        verdict.finding = {"reason.no_way", {}};
        return verdict;
    }
    const Block* in = find_block(plan, block);
    if (in && !in->grant_ways.empty() && !allows(*in, *way)) {
        verdict.outcome = Outcome::not_met;
        verdict.finding = {"finding.way_outside_block", {}};
        verdict.basis = in->source;
    } else if (*way == GrantWay::agreement) {
        verdict.outcome = Outcome::needs_person;
        verdict.finding = {"finding.way_agreement", {}};
    } else {
        verdict.outcome = Outcome::met;
        verdict.finding = {"finding.way_market", {}};
    }
    return verdict;
}

std::vector<const Block*> mining_blocks(const Plan& plan, const std::string& mineral) {
    std::vector<const Block*> blocks;
    for (const Block& block : plan.blocks) {
        if (block.kind == BlockKind::mining && is_for(block, mineral)) blocks.push_back(&block);
    }
    return blocks;
}

std::optional<Verdict> planned_block_verdict(const Plan& plan, const State& state, Date as_of, const std::string& mineral,
                                             const std::optional<std::string>& block) {
    const auto any =
        std::find_if(plan.blocks.begin(), plan.blocks.end(), [](const Block& each) { return each.kind == BlockKind::mining; });
    if (any == plan.blocks.end()) return std::nullopt;
    Verdict verdict;
    verdict.rule = Rule::planned_block;
    verdict.subject = {SubjectKind::mineral, mineral};
    verdict.basis = any->source;
    const auto blocks = mining_blocks(plan, mineral);
    const auto chosen =
        std::find_if(blocks.begin(), blocks.end(), [&](const Block* each) { return block && each->id == *block; });
    if (chosen != blocks.end()) {
        const BlockStatus status = block_status(**chosen, plan, state, as_of);
        const bool open = status.standing == BlockStanding::open || status.standing == BlockStanding::announced;
        verdict.subject = {SubjectKind::block, (*chosen)->id};
        verdict.basis = (*chosen)->source;
        verdict.outcome = open ? Outcome::met : Outcome::needs_person;
        verdict.finding = {"finding.planned_block." + std::string{name_of(status.standing)}, {}};
    } else if (blocks.empty() || block) {
        verdict.outcome = Outcome::needs_person;
        verdict.finding = {blocks.empty() ? "finding.no_block_of_mineral" : "finding.outside_blocks", {}};
    } else {
        verdict.finding = {"reason.no_block", {}};
    }
    return verdict;
}

}  // namespace oreplan
