#include "core/rules/blocks/block_release.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "core/judging/basis.h"

namespace oreplan {

namespace {

Verdict verdict_for(Rule rule, const BlockFacts& facts) {
    Verdict verdict;
    verdict.rule = rule;
    verdict.subject = {SubjectKind::block, facts.block->id};
    verdict.basis = facts.block->source;
    verdict.data_date = facts.data_date;
    return verdict;
}

RequirementScope scope_of(BlockKind kind) {
    return kind == BlockKind::exploration ? RequirementScope::exploration : RequirementScope::mining;
}

/// The right that is told of: the first that breaks the rule, or else the newest.
template <typename Keeps>
const Right& right_to_tell(const BlockFacts& facts, Keeps keeps) {
    const auto breaks = std::find_if_not(facts.rights.begin(), facts.rights.end(), keeps);
    return breaks == facts.rights.end() ? facts.rights.back() : *breaks;
}

Verdict window_verdict(const BlockFacts& facts, Date as_of) {
    Verdict verdict = verdict_for(Rule::block_window, facts);
    const Window& window = facts.block->window;
    if (window.from <= as_of) verdict.due = window.to;
    if (!facts.rights.empty()) {
        const auto in_window = [&](const Right& right) { return window.contains(right.granted); };
        const Date granted = right_to_tell(facts, in_window).granted;
        const bool inside = window.contains(granted);
        verdict.outcome = inside ? Outcome::met : Outcome::not_met;
        verdict.finding = {inside                  ? "finding.granted_in_window"
                           : granted < window.from ? "finding.granted_early"
                                                   : "finding.granted_late",
                           {{"date", granted}, {"from", window.from}, {"to", window.to}}};
    } else if (facts.history.withdrawn) {
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.block_withdrawn", {{"date", *facts.history.withdrawn}}};
    } else if (as_of <= window.to) {
        verdict.outcome = Outcome::under_way;
        verdict.finding = {as_of < window.from ? "finding.window_ahead" : "finding.window_running",
                           {{"from", window.from}, {"to", window.to}}};
    } else {
        verdict.outcome = facts.reported ? Outcome::not_met : Outcome::no_data;
        verdict.finding = {facts.reported ? "finding.window_over" : "finding.window_over_unreported", {{"to", window.to}}};
    }
    return verdict;
}

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

Verdict way_verdict(const BlockFacts& facts) {
    Verdict verdict = verdict_for(Rule::block_grant_way, facts);
    if (facts.rights.empty()) {
        verdict.finding = {"reason.no_grant_reported", {}};
        return verdict;
    }
    const auto allowed = [&](const Right& right) {
        const auto& ways = facts.block->grant_ways;
        return std::find(ways.begin(), ways.end(), right.way) != ways.end();
    };
    const Right& told = right_to_tell(facts, allowed);
    verdict.outcome = allowed(told) ? Outcome::met : Outcome::not_met;
    verdict.finding = {(allowed(told) ? "finding.granted_by." : "finding.granted_outside.") + std::string{name_of(told.way)}, {}};
    return verdict;
}

Text name_of_mineral(const Plan& plan, const std::string& id) {
    const Mineral* mineral = find(plan.minerals, id);
    return mineral ? mineral->name : Text{id, id};
}

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

template <typename Judge>
Verdicts on_each(const Case& given, Judge judge) {
    Verdicts verdicts;
    for (const BlockFacts& facts : given.facts.blocks) verdicts.push_back(judge(facts));
    return verdicts;
}

template <typename Judge>
Verdicts by_requirement(const Case& given, RequirementKind kind, Judge judge) {
    Verdicts verdicts;
    for (const BlockFacts& facts : given.facts.blocks) {
        for (const Requirement* asked : requirements_on(given.plan(), kind, scope_of(facts.block->kind))) {
            verdicts.push_back(judge(facts, *asked));
        }
    }
    return verdicts;
}

}  // namespace

Verdicts judge::block_window(const Case& given) {
    return on_each(given, [&](const BlockFacts& facts) { return window_verdict(facts, given.facts.as_of); });
}

Verdicts judge::block_holder(const Case& given) {
    return on_each(given, [&](const BlockFacts& facts) { return holder_verdict(facts, given.plan().identity.language); });
}

Verdicts judge::block_grant_way(const Case& given) { return on_each(given, way_verdict); }

Verdicts judge::block_mineral(const Case& given) {
    return on_each(given, [&](const BlockFacts& facts) { return mineral_verdict(facts, given.plan()); });
}

Verdicts judge::block_market(const Case& given) {
    return by_requirement(given, RequirementKind::market_granting, market_verdict);
}

Verdicts judge::block_order(const Case& given) {
    return by_requirement(given, RequirementKind::orderly_release, [&](const BlockFacts& facts, const Requirement& asked) {
        return order_verdict(facts, given.plan(), given.facts.state, asked);
    });
}

}  // namespace oreplan
