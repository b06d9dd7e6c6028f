#include "core/facts/facts.h"

#include <algorithm>

#include "core/facts/indicators/history.h"
#include "core/model/replay.h"

namespace oreplan {

namespace {

/// After the plan's period its registers stand as they did on the last day: what changed in them since is the next plan's. What
/// was reported of its years counts whenever it was.
std::vector<IndicatorFacts> indicators_of(const Facts& facts, const std::optional<State>& at_end) {
    const Plan& plan = *facts.plan;
    std::vector<IndicatorFacts> all;
    for (const Indicator& indicator : plan.indicators) {
        const bool then = at_end && is_counted(indicator.measure);
        all.push_back(indicator_facts(indicator, plan, then ? *at_end : facts.state, then ? plan.identity.span().to : facts.as_of,
                                      facts.settings));
    }
    return all;
}

/// The last day of each year of the plan that is over, and the day itself in the one that runs.
std::vector<Date> year_ends(const Plan& plan, Date as_of) {
    std::vector<Date> days;
    for (int year = plan.identity.base_year; year <= plan.identity.last_year; ++year) {
        const Date day = std::min(as_of, last_day(year));
        if (days.empty() || day > days.back()) days.push_back(day);
    }
    return days;
}

}  // namespace

Facts facts_of(const Plan& plan, const Ledger& ledger, Date as_of, const Settings& settings) {
    Facts facts;
    facts.plan = &plan;
    facts.ledger = &ledger;
    facts.as_of = as_of;
    facts.settings = settings;
    const Timeline timeline{ledger.events};
    Replay replay{timeline};
    facts.green_mines = green_mines(plan);
    CountedHistory counted;
    for (const Date day : year_ends(plan, as_of)) {
        const State& then = replay.on(day);
        add_green_years(facts.green_mines, plan, then, day, as_of);
        counted.note(plan, then, day, settings);
    }
    std::optional<State> at_end;
    if (const Date end = plan.identity.span().to; as_of > end) at_end = replay.on(end);
    facts.state = replay.take(as_of);
    const State& state = facts.state;
    if (at_end) at_end->values = state.values;
    facts.indicators = indicators_of(facts, at_end);
    for (IndicatorFacts& each : facts.indicators) {
        each.history = counted.of(*each.indicator);
        if (each.history.empty()) each.history = reported_history(*each.indicator, plan, state);
    }
    facts.consistency = check_consistency(plan);
    facts.census = mine_census(plan, state);
    facts.base_census = base_census(plan);
    facts.head_room = head_room(facts.indicators, plan, state);
    facts.extraction = extraction(plan, state, as_of);
    for (const Block& block : plan.blocks) facts.blocks.push_back(block_facts(block, state, as_of));
    for (const RestorationLand& land : plan.restoration_lands) {
        facts.lands.push_back(land_facts(land, plan, timeline.until(as_of)));
    }
    facts.duty_years = mine_duties(plan, state);
    facts.sites = monitored_sites(plan, state, as_of);
    for (const Task& task : plan.tasks) facts.tasks.push_back(task_facts(task, state));
    facts.stages = life_stages(plan, state, as_of);
    facts.year_plans = year_plans(plan, state, as_of);
    facts.evaluations = evaluations(plan, state);
    return facts;
}

const IndicatorFacts* find_indicator(const Facts& facts, std::string_view id) {
    for (const IndicatorFacts& each : facts.indicators) {
        if (each.indicator->id == id) return &each;
    }
    return nullptr;
}

const BlockFacts* find_block(const Facts& facts, std::string_view id) {
    for (const BlockFacts& each : facts.blocks) {
        if (each.block->id == id) return &each;
    }
    return nullptr;
}

}  // namespace oreplan
