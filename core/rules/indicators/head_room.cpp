#include "core/rules/indicators/head_room.h"

#include "core/judging/compare.h"

namespace oreplan {

namespace {

Verdict judged(const HeadRoom& room, const IndicatorFacts& facts, const Settings& settings) {
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
    verdict.ahead = *room.now <= room.cap;
    // What is planned may never break the limit; where more are there already, there is time until its year is over.
    verdict.outcome = compare({.kind = TargetKind::at_most,
                               .value = verdict.value->value,
                               .limit = verdict.limit->value,
                               .near_margin = settings.near_margin,
                               .due = verdict.ahead || facts.due});
    verdict.finding = {"finding.head_room." + std::string{name_of(room.origin)},
                       {{"date", room.counted},
                        {"now", *room.now},
                        {"blocks", static_cast<int>(room.to_come.size())},
                        {"after", room.after()},
                        {"cap", room.cap}}};
    return verdict;
}

}  // namespace

Verdicts judge::head_room(const Case& given) {
    Verdicts verdicts;
    for (const HeadRoom& room : given.facts.head_room) {
        verdicts.push_back(judged(room, *find_indicator(given.facts, room.indicator->id), given.facts.settings));
    }
    return verdicts;
}

}  // namespace oreplan
