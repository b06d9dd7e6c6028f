#include "core/rules/mines/head_room.h"

#include <algorithm>
#include <cmath>

namespace oreplan {

namespace {

void count_now(HeadRoom& room, const IndicatorStatus& status, bool registered, Date as_of) {
    if (status.actual.value) {
        room.origin = registered ? CountOrigin::registered : CountOrigin::reported;
        room.counted = registered ? as_of : std::min(status.actual.data_date.value_or(as_of), last_day(status.actual.year));
        room.now = static_cast<int>(std::lround(*status.actual.value));
    } else if (status.base && status.base->value) {
        room.origin = CountOrigin::base;
        room.counted = last_day(status.base->year);
        room.now = static_cast<int>(std::lround(*status.base->value));
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

void judge(HeadRoom& room, const IndicatorStatus& status) {
    Verdict& verdict = room.verdict;
    verdict.rule = Rule::head_room;
    verdict.subject = {SubjectKind::indicator, room.indicator->id};
    verdict.basis = status.verdict.basis;
    verdict.data_date = status.actual.data_date;
    verdict.limit = Quantity{static_cast<double>(room.cap), Unit::count};
    if (!room.now) {
        verdict.finding = status.actual.reason;
        return;
    }
    verdict.value = Quantity{static_cast<double>(room.after()), Unit::count};
    verdict.outcome = head_room_outcome(room.after(), room.cap);
    verdict.planned = *room.now <= room.cap;
    // More than the cap already: until the cap's year is over there is time to come down to it.
    if (!verdict.planned && !status.due) verdict.outcome = Outcome::under_way;
    verdict.finding = {"finding.head_room." + std::string{name_of(room.origin)},
                       {{"date", room.counted},
                        {"now", *room.now},
                        {"blocks", static_cast<int>(room.to_come.size())},
                        {"after", room.after()},
                        {"cap", room.cap}}};
}

}  // namespace

Outcome head_room_outcome(int after, int cap) {
    return after > cap ? Outcome::not_met : after == cap ? Outcome::near : Outcome::met;
}

std::vector<HeadRoom> head_room(const Plan& plan, const State& state, Date as_of, const Settings& settings) {
    std::vector<HeadRoom> rooms;
    for (const Indicator& indicator : plan.indicators) {
        const bool of_mines = indicator.measure == Measure::mines;
        if (indicator.kind != TargetKind::at_most || (!of_mines && indicator.measure != Measure::exploration_rights)) continue;
        const IndicatorStatus status = indicator_status(indicator, plan, state, as_of, settings);
        if (!status.limit) continue;
        HeadRoom room;
        room.indicator = &indicator;
        room.cap = static_cast<int>(std::lround(*status.limit));
        count_now(room, status, (of_mines ? state.mines_known : state.exploration_rights_known).has_value(), as_of);
        for (const Block& block : plan.blocks) {
            const bool counts = block.kind == (of_mines ? BlockKind::mining : BlockKind::exploration);
            if (counts && room.now && is_to_come(block, state, room.counted)) room.to_come.push_back(&block);
        }
        judge(room, status);
        rooms.push_back(std::move(room));
    }
    return rooms;
}

}  // namespace oreplan
