#include "core/assessment/what_if.h"

#include <cmath>
#include <iterator>

#include "core/rules/rule_table.h"

namespace oreplan {

namespace {

Facts thought(const Facts& facts, const MineCensus& census) {
    Facts then;
    then.plan = facts.plan;
    then.ledger = facts.ledger;
    then.as_of = facts.plan->identity.span().to;
    then.settings = facts.settings;
    then.census = census;
    then.indicators = counted_indicators(census, *facts.plan, facts.state);
    for (HeadRoom room : facts.head_room) {
        const IndicatorFacts* counted = find_indicator(then, room.indicator->id);
        if (!counted || !counted->limit || room.indicator->measure != Measure::mines) continue;
        room.now = census.mines;
        room.cap = static_cast<int>(std::lround(*counted->limit));
        then.head_room.push_back(std::move(room));
    }
    return then;
}

}  // namespace

std::optional<Assessment> what_if(const Facts& facts, const MineChange& change) {
    const auto census = facts.census ? changed(*facts.census, change) : std::nullopt;
    if (!census) return std::nullopt;
    Assessment then{thought(facts, *census), {}};
    for (const Rule rule : {Rule::indicator_target, Rule::head_room}) {
        Verdicts found = judged(rule, {then.facts});
        std::move(found.begin(), found.end(), std::back_inserter(then.verdicts));
    }
    return then;
}

}  // namespace oreplan
