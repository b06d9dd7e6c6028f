#include "core/rules/admission/new_mine_head_room.h"

#include "core/judging/compare.h"

namespace oreplan {

namespace {

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
    verdict.finding = {facts.census->origin == CountOrigin::registered ? "finding.head_room_register" : "finding.head_room_base",
                       {{"mines", facts.census->mines}, {"with_it", with_it}, {"cap", *verdict.limit}}};
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

}  // namespace oreplan
