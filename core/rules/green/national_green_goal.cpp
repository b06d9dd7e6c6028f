#include "core/rules/green/national_green_goal.h"

#include <algorithm>

#include "core/facts/green/green_count.h"
#include "core/judging/compare.h"

namespace oreplan {

namespace {

Verdict national(const GreenGoal& goal, const Standard& standard, const Facts& facts) {
    const State& state = facts.state;
    const auto denominator = green_denominator(GreenDenominator::licensed_producing, *facts.plan, state);
    Verdict verdict;
    verdict.rule = Rule::national_green_goal;
    verdict.subject = subject_of(SubjectKind::size, goal.size_class);
    verdict.limit = Quantity{goal.least, Unit::percent};
    verdict.basis = standard.source;
    verdict.data_date = std::max(state.mines_known, state.green_known);
    int producing = 0;
    int green = 0;
    for (const auto& [id, mine] : state.mines) {
        if (!mine.producing.value_or(false) || mine.size_class != goal.size_class) continue;
        ++producing;
        green += mine.green.has_value();
    }
    if (!denominator || !state.green_known) {
        verdict.finding = {denominator ? "reason.no_green_register" : "reason.no_denominator", {}};
    } else if (producing == 0) {
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.no_mine_of_class", {}};
    } else {
        verdict.value = Quantity{100.0 * green / producing, Unit::percent};
        verdict.outcome = compare({.kind = TargetKind::at_least,
                                   .value = verdict.value->value,
                                   .limit = goal.least,
                                   .near_margin = facts.settings.near_margin,
                                   .due = last_day(goal.year) <= facts.as_of});
        verdict.finding = {
            "finding.national_green",
            {{"green", green}, {"mines", producing}, {"required", mines_for_rate(goal.least, producing)}, {"year", goal.year}}};
    }
    return verdict;
}

}  // namespace

Verdicts judge::national_green_goal(const Case& given) {
    Verdicts verdicts;
    for (const Standard& standard : given.plan().standards) {
        for (const GreenGoal& goal : standard.green_goals) {
            verdicts.push_back(national(goal, standard, given.facts));
        }
    }
    return verdicts;
}

}  // namespace oreplan
