#include "core/rules/blocks/block_order.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "core/judging/basis.h"
#include "core/rules/blocks/block_verdicts.h"
#include "core/rules/blocks/mineral_names.h"

namespace oreplan {

namespace {

/// Open on the day, and neither released nor withdrawn by then.
bool waiting(const Block& block, const State& state, Date date) {
    const auto found = state.blocks.find(block.id);
    if (found == state.blocks.end()) return block.window.contains(date);
    const auto by_then = [&](const std::optional<Date>& happened) { return happened && *happened <= date; };
    return block.window.contains(date) && !by_then(found->second.first_released) && !by_then(found->second.withdrawn);
}

/// The days on which it was announced or granted.
std::vector<Date> releases(const BlockFacts& facts) {
    std::vector<Date> dates;
    if (facts.history.first_released) dates.push_back(*facts.history.first_released);
    if (facts.history.announced) dates.push_back(*facts.history.announced);
    for (const Right& right : facts.rights) dates.push_back(right.granted);
    return dates;
}

/// What was left waiting on a date, at least one block.
Message left_waiting(const std::vector<const Block*>& left, Date date, const Plan& plan) {
    const auto closes_before = [](const Block* one, const Block* other) { return one->window.to < other->window.to; };
    const Block& next = **std::min_element(left.begin(), left.end(), closes_before);
    if (left.size() == 1) {
        return {"finding.order_left_waiting",
                {{"date", date}, {"mineral", name_of_mineral(plan, next.mineral)}, {"to", next.window.to}}};
    }
    return {"finding.order_left_several", {{"date", date}, {"count", static_cast<int>(left.size())}, {"to", next.window.to}}};
}

Verdict order_verdict(const BlockFacts& facts, const Plan& plan, const State& state, const Requirement& requirement) {
    Verdict verdict = verdict_on(requirement, Rule::block_order, {SubjectKind::block, facts.block->id});
    verdict.data_date = facts.data_date;
    std::vector<const Block*> earlier;
    for (const Block& block : plan.blocks) {
        if (block.kind == facts.block->kind && block.window.to < facts.block->window.to) earlier.push_back(&block);
    }
    const std::vector<Date> dates = releases(facts);
    if (earlier.empty()) {
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.order_first", {}};
        return verdict;
    }
    if (dates.empty()) {
        verdict.finding = {"reason.no_release_reported", {}};
        return verdict;
    }
    verdict.outcome = Outcome::met;
    verdict.finding = {"finding.order_kept", {}};
    for (const Date date : dates) {
        std::vector<const Block*> left;
        std::copy_if(earlier.begin(), earlier.end(), std::back_inserter(left),
                     [&](const Block* block) { return waiting(*block, state, date); });
        if (left.empty()) continue;
        verdict.outcome = Outcome::near;
        verdict.finding = left_waiting(left, date, plan);
        break;
    }
    return verdict;
}

}  // namespace

Verdicts judge::block_order(const Case& given) {
    return by_requirement(given, RequirementKind::orderly_release, [&](const BlockFacts& facts, const Requirement& asked) {
        return order_verdict(facts, given.plan(), given.facts.state, asked);
    });
}

}  // namespace oreplan
