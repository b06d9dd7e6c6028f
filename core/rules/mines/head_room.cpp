#include "core/rules/mines/head_room.h"

namespace oreplan {

namespace {

Verdict judged(const HeadRoom& room, const IndicatorFacts& facts) {
    Verdict verdict;
    verdict.rule = Rule::head_room;
    verdict.subject = {SubjectKind::indicator, room.indicator->id};
    verdict.basis = facts.goal->source;
    verdict.data_date = facts.actual.data_date;
    verdict.limit = Quantity{static_cast<double>(room.cap), Unit::count};
    if (!room.now) {
        verdict.finding = facts.actual.reason;
        return verdict;
    }
    verdict.value = Quantity{static_cast<double>(room.after()), Unit::count};
    verdict.outcome = head_room_outcome(room.after(), room.cap);
    verdict.ahead = *room.now <= room.cap;
    // More than the limit already: until its year is over there is time to come down to it.
    if (!verdict.ahead && !facts.due) verdict.outcome = Outcome::under_way;
    verdict.finding = {"finding.head_room." + std::string{name_of(room.origin)},
                       {{"date", room.counted},
                        {"now", *room.now},
                        {"blocks", static_cast<int>(room.to_come.size())},
                        {"after", room.after()},
                        {"cap", room.cap}}};
    return verdict;
}

}  // namespace

Outcome head_room_outcome(int after, int cap) {
    return after > cap ? Outcome::not_met : after == cap ? Outcome::near : Outcome::met;
}

Verdicts judge::head_room(const Case& given) {
    Verdicts verdicts;
    for (const HeadRoom& room : given.facts.head_room) {
        verdicts.push_back(judged(room, *find_indicator(given.facts, room.indicator->id)));
    }
    return verdicts;
}

}  // namespace oreplan
