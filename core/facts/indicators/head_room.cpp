#include "core/facts/indicators/head_room.h"

#include <algorithm>
#include <cmath>

namespace oreplan {

namespace {

void count_now(HeadRoom& room, const IndicatorFacts& facts, bool registered) {
    if (facts.actual.value) {
        room.origin = registered ? CountOrigin::registered : CountOrigin::reported;
        room.counted =
            registered ? facts.as_of : std::min(facts.actual.data_date.value_or(facts.as_of), last_day(facts.actual.year));
        room.now = static_cast<int>(std::lround(*facts.actual.value));
    } else if (facts.base && facts.base->value) {
        room.origin = CountOrigin::base;
        room.counted = last_day(facts.base->year);
        room.now = static_cast<int>(std::lround(*facts.base->value));
    }
}

bool is_to_come(const Block& block, const State& state, Date counted) {
    const auto found = state.blocks.find(block.id);
    if (found == state.blocks.end()) return true;
    const auto& rights = found->second.rights;
    if (rights.empty()) return !found->second.withdrawn;
    return std::all_of(rights.begin(), rights.end(),
                       [&](const std::string& id) { return state.rights.at(id).granted > counted; });
}

bool caps_number(const Indicator& indicator) {
    const bool counted = indicator.measure == Measure::mines || indicator.measure == Measure::exploration_rights;
    return indicator.kind == TargetKind::at_most && counted;
}

}  // namespace

std::vector<HeadRoom> head_room(const std::vector<IndicatorFacts>& indicators, const Plan& plan, const State& state) {
    std::vector<HeadRoom> rooms;
    for (const IndicatorFacts& facts : indicators) {
        if (!caps_number(*facts.indicator) || !facts.limit) continue;
        const bool of_mines = facts.indicator->measure == Measure::mines;
        HeadRoom room;
        room.indicator = facts.indicator;
        room.cap = static_cast<int>(std::lround(*facts.limit));
        count_now(room, facts, (of_mines ? register_known(plan, state) : state.exploration_rights_known).has_value());
        for (const Block& block : plan.blocks) {
            const bool counts = block.kind == (of_mines ? BlockKind::mining : BlockKind::exploration);
            if (counts && room.now && is_to_come(block, state, room.counted)) room.to_come.push_back(&block);
        }
        rooms.push_back(std::move(room));
    }
    return rooms;
}

}  // namespace oreplan
