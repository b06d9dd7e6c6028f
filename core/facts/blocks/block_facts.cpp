#include "core/facts/blocks/block_facts.h"

#include <algorithm>

namespace oreplan {

namespace {

BlockPhase phase_of(const BlockFacts& facts, Date as_of) {
    const auto in_force = [](const Right& right) { return !right.ended.has_value(); };
    if (std::any_of(facts.rights.begin(), facts.rights.end(), in_force)) return BlockPhase::granted;
    if (facts.history.withdrawn) return BlockPhase::withdrawn;
    if (!facts.rights.empty()) return BlockPhase::granted;
    if (as_of > facts.block->window.to) return BlockPhase::over_without_grant;
    if (facts.history.announced) return BlockPhase::announced;
    return as_of < facts.block->window.from ? BlockPhase::not_yet_open : BlockPhase::open;
}

/// The newest event on the block.
std::optional<Date> data_date(const BlockFacts& facts) {
    auto newest = std::max(facts.history.announced, facts.history.withdrawn);
    for (const Right& right : facts.rights) newest = std::max(newest, std::optional{right.ended.value_or(right.granted)});
    return newest;
}

}  // namespace

BlockFacts block_facts(const Block& block, const State& state, Date as_of) {
    BlockFacts facts;
    facts.block = &block;
    if (const auto found = state.blocks.find(block.id); found != state.blocks.end()) {
        facts.reported = true;
        facts.history = found->second;
        for (const std::string& id : found->second.rights) {
            facts.rights.push_back(state.rights.at(id));
            facts.rights.back().ended = facts.rights.back().over_by(as_of);
        }
    }
    facts.phase = phase_of(facts, as_of);
    facts.days_to_open = std::max(0, days_between(as_of, block.window.from));
    facts.days_left = days_between(as_of, block.window.to);
    facts.data_date = data_date(facts);
    return facts;
}

}  // namespace oreplan
