#include "core/rules/admission/new_mine.h"

#include <algorithm>

#include "core/judging/basis.h"
#include "core/judging/compare.h"

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

Verdict head_room_with_it(const Cap& cap, const Facts& facts) {
    Verdict verdict;
    verdict.rule = Rule::new_mine_head_room;
    verdict.subject = {SubjectKind::indicator, cap.indicator};
    verdict.basis = cap.source;
    verdict.data_date = facts.state.mines_known;
    verdict.limit = Quantity{cap.mines, Unit::count};
    if (!facts.census) {
        verdict.finding = {"reason.mines_not_known", {}};
        return verdict;
    }
    const int with_it = facts.census->mines + 1;
    verdict.value = Quantity{static_cast<double>(with_it), Unit::count};
    verdict.outcome = compare({.kind = TargetKind::at_most,
                               .value = static_cast<double>(with_it),
                               .limit = cap.mines,
                               .near_margin = facts.settings.near_margin});
    verdict.finding = {facts.state.mines_known ? "finding.head_room_register" : "finding.head_room_base",
                       {{"mines", facts.census->mines}, {"with_it", with_it}, {"cap", *verdict.limit}}};
    return verdict;
}

Verdict on_market(const Requirement& asked, const Plan& plan, const Application& application) {
    Verdict verdict = verdict_on(asked, Rule::market_granting, {SubjectKind::mineral, application.mine.mineral});
    const auto way = application.way;
    if (!way) {
        verdict.finding = {"reason.no_way", {}};
        return verdict;
    }
    const Block* in = find_block(plan, application.block);
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

Verdict in_block(const Block& any, const Facts& facts, const Application& application) {
    Verdict verdict;
    verdict.rule = Rule::planned_block;
    verdict.subject = {SubjectKind::mineral, application.mine.mineral};
    verdict.basis = any.source;
    const auto blocks = mining_blocks(*facts.plan, application.mine.mineral);
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

std::vector<const Block*> mining_blocks(const Plan& plan, const std::string& mineral) {
    std::vector<const Block*> blocks;
    for (const Block& block : plan.blocks) {
        if (block.kind == BlockKind::mining && is_for(block, mineral)) blocks.push_back(&block);
    }
    return blocks;
}

Verdicts judge::new_mine_head_room(const Case& given) {
    const auto cap = cap_on_mines(given.plan());
    return given.new_mine() && cap ? Verdicts{head_room_with_it(*cap, given.facts)} : Verdicts{};
}

Verdicts judge::market_granting(const Case& given) {
    Verdicts verdicts;
    const Application* application = given.new_mine();
    if (!application) return verdicts;
    for (const Requirement* asked : requirements_on(given.plan(), RequirementKind::market_granting, RequirementScope::mining)) {
        verdicts.push_back(on_market(*asked, given.plan(), *application));
    }
    return verdicts;
}

Verdicts judge::planned_block(const Case& given) {
    const Application* application = given.new_mine();
    const auto& blocks = given.plan().blocks;
    const auto any = std::find_if(blocks.begin(), blocks.end(), [](const Block& each) { return each.kind == BlockKind::mining; });
    return application && any != blocks.end() ? Verdicts{in_block(*any, given.facts, *application)} : Verdicts{};
}

}  // namespace oreplan
