#include "core/rules/green/green_duties.h"

#include <algorithm>

#include "core/facts/mines/mine_profile.h"
#include "core/judging/basis.h"
#include "core/judging/compare.h"

namespace oreplan {

namespace {

Verdicts exploration(const Requirement& requirement, const State& state, Date as_of) {
    Verdicts verdicts;
    for (const auto& [id, right] : state.rights) {
        if (right.kind != BlockKind::exploration || right.over_by(as_of)) continue;
        Verdict verdict = verdict_on(requirement, Rule::green_exploration, {SubjectKind::right, id});
        if (right.inspections.empty()) {
            verdict.finding = {"reason.not_inspected", {}};
        } else {
            const Inspection& newest = right.inspections.back();
            verdict.outcome = newest.green ? Outcome::met : Outcome::not_met;
            verdict.finding = {newest.green ? "finding.explored_green" : "finding.not_explored_green",
                               {{"date", newest.date}, {"finding", newest.finding}}};
            verdict.data_date = newest.date;
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

Verdicts new_mines(const Requirement& requirement, const Plan& plan, const State& state) {
    Verdicts verdicts;
    for (const auto& [id, mine] : state.mines) {
        if (!is_new(mine, plan)) continue;
        Verdict verdict = verdict_on(requirement, Rule::new_mine_green, {SubjectKind::mine, id});
        verdict.outcome = mine.green ? Outcome::met : mine.producing ? Outcome::not_met : Outcome::under_way;
        verdict.finding = {mine.green       ? "finding.new_mine_listed"
                           : mine.producing ? "finding.new_mine_unlisted"
                                            : "finding.new_mine_building",
                           {{"date", mine.green ? mine.green->since : mine.registered}}};
        verdict.data_date = mine.green ? mine.green->since : mine.registered;
        if (!mine.production.empty()) verdict.data_date = std::max(*verdict.data_date, mine.production.back().date);
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

Verdict restart(const Requirement& requirement, const std::string& id, const ProductionChange& change, Date idle_since) {
    Verdict verdict = verdict_on(requirement, Rule::restart_green, {SubjectKind::mine, id});
    verdict.outcome = change.green ? Outcome::met : Outcome::not_met;
    verdict.finding = {change.green ? "finding.restarted_listed" : "finding.restarted_unlisted",
                       {{"date", change.date}, {"since", idle_since}, {"days", days_between(idle_since, change.date)}}};
    verdict.data_date = change.date;
    return verdict;
}

/// Where a new mine first produces it does not restart; a mine that did not produce at the base date had stood idle.
Verdicts restarts(const Requirement& requirement, const Plan& plan, const State& state) {
    Verdicts verdicts;
    for (const auto& [id, mine] : state.mines) {
        std::optional<Date> idle_since;
        if (!is_new(mine, plan)) idle_since = mine.registered;
        for (const ProductionChange& change : mine.production) {
            if (!change.producing) {
                idle_since = change.date;
            } else if (idle_since) {
                verdicts.push_back(restart(requirement, id, change, *idle_since));
            }
        }
        if (mine.producing || !idle_since) continue;
        Verdict verdict = verdict_on(requirement, Rule::restart_green, {SubjectKind::mine, id});
        verdict.outcome = Outcome::under_way;
        verdict.finding = {mine.green ? "finding.idle_listed" : "finding.idle_unlisted", {{"since", *idle_since}}};
        verdict.data_date = *idle_since;
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

Verdicts listings(const Requirement& requirement, const Plan& plan, const State& state) {
    Verdicts verdicts;
    for (const auto& [id, mine] : state.mines) {
        if (!mine.green && !mine.delisted) continue;
        Verdict verdict = verdict_on(requirement, Rule::green_listing, {SubjectKind::mine, id});
        if (mine.green) {
            verdict.outcome = Outcome::met;
            verdict.finding = {"finding.green_listed." + std::string{name_of(mine.green->level)}, {{"since", mine.green->since}}};
            verdict.data_date = mine.green->since;
        } else {
            verdict.outcome = is_new(mine, plan) && mine.producing ? Outcome::not_met : Outcome::near;
            verdict.finding = {"finding.green_delisted", {{"date", mine.delisted->date}, {"reason", mine.delisted->reason}}};
            verdict.data_date = mine.delisted->date;
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

Verdict national(const GreenGoal& goal, const Standard& standard, const State& state, Date as_of, const Settings& settings) {
    Verdict verdict;
    verdict.rule = Rule::national_green_goal;
    verdict.subject = subject_of(SubjectKind::size, goal.size_class);
    verdict.limit = Quantity{goal.least, Unit::percent};
    verdict.basis = standard.source;
    verdict.data_date = std::max(state.mines_known, state.green_known);
    int producing = 0;
    int green = 0;
    for (const auto& [id, mine] : state.mines) {
        if (!mine.producing || mine.size_class != goal.size_class) continue;
        ++producing;
        green += mine.green.has_value();
    }
    if (!state.mines_known || !state.green_known) {
        verdict.finding = {state.mines_known ? "reason.no_green_register" : "reason.no_denominator", {}};
    } else if (producing == 0) {
        verdict.outcome = Outcome::not_applicable;
        verdict.finding = {"finding.no_mine_of_class", {}};
    } else {
        verdict.value = Quantity{100.0 * green / producing, Unit::percent};
        verdict.outcome = compare({.kind = TargetKind::at_least,
                                   .value = verdict.value->value,
                                   .limit = goal.least,
                                   .near_margin = settings.near_margin,
                                   .due = last_day(goal.year) <= as_of});
        verdict.finding = {
            "finding.national_green",
            {{"green", green}, {"mines", producing}, {"required", mines_for_rate(goal.least, producing)}, {"year", goal.year}}};
    }
    return verdict;
}

}  // namespace

Verdicts judge::new_mine_green(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::new_mine_green);
    return asked ? new_mines(*asked, given.plan(), given.facts.state) : Verdicts{};
}

Verdicts judge::restart_green(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::restart_green);
    return asked ? restarts(*asked, given.plan(), given.facts.state) : Verdicts{};
}

Verdicts judge::green_listing(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::green_listing);
    return asked ? listings(*asked, given.plan(), given.facts.state) : Verdicts{};
}

Verdicts judge::green_exploration(const Case& given) {
    const Requirement* asked = find_requirement(given.plan(), RequirementKind::green_exploration);
    return asked ? exploration(*asked, given.facts.state, given.facts.as_of) : Verdicts{};
}

Verdicts judge::national_green_goal(const Case& given) {
    Verdicts verdicts;
    for (const Standard& standard : given.plan().standards) {
        for (const GreenGoal& goal : standard.green_goals) {
            verdicts.push_back(national(goal, standard, given.facts.state, given.facts.as_of, given.facts.settings));
        }
    }
    return verdicts;
}

}  // namespace oreplan
