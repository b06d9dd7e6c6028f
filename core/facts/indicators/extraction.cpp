#include "core/facts/indicators/extraction.h"

#include <algorithm>

#include "core/facts/mines/mine_census.h"

namespace oreplan {

namespace {

/// The minerals whose output the indicator limits, itself or through its parts; none where a part is about none.
std::vector<std::string> minerals_of(const Indicator& indicator, const Plan& plan) {
    if (!indicator.output_of.empty()) return {indicator.output_of};
    if (indicator.measure != Measure::sum_of_parts || !indicator.parts) return {};
    std::vector<std::string> minerals;
    for (const std::string& id : indicator.parts->indicators) {
        const Indicator* part = find(plan.indicators, id);
        if (!part || part->output_of.empty()) return {};
        minerals.push_back(part->output_of);
    }
    return minerals;
}

/// Of mines that are unnamed nobody knows it.
DesignCapacity capacity_of(const std::vector<std::string>& minerals, Unit unit, const Plan& plan, const State& state) {
    DesignCapacity capacity;
    for (const auto& [mineral, mines] : unnamed_mines(plan, state).of) {
        if (std::find(minerals.begin(), minerals.end(), mineral) != minerals.end()) capacity.mines += mines;
    }
    for (const auto& [id, mine] : state.mines) {
        if (std::find(minerals.begin(), minerals.end(), mine.mineral) == minerals.end()) continue;
        ++capacity.mines;
        if (!mine.capacity || mine.capacity->per != Per::year) continue;
        const auto yearly = convert(mine.capacity->value, mine.capacity->unit, unit);
        if (!yearly) continue;
        ++capacity.known;
        capacity.total += *yearly;
    }
    return capacity;
}

}  // namespace

std::vector<Extraction> extraction(const Plan& plan, const State& state, Date as_of) {
    std::vector<Extraction> all;
    const int last_year = std::min(year_of(as_of), plan.identity.last_year);
    for (const Indicator& indicator : plan.indicators) {
        const auto minerals = minerals_of(indicator, plan);
        if (minerals.empty()) continue;
        Extraction of;
        of.indicator = &indicator;
        for (int year = plan.identity.first_year; year <= last_year; ++year) {
            const Date day = std::min(as_of, last_day(year));
            of.years.push_back({year, facts_of_value(indicator, value_in(indicator, plan, state, year), state, day)});
        }
        if (state.mines_known) of.capacity = capacity_of(minerals, indicator.unit, plan, state);
        all.push_back(std::move(of));
    }
    return all;
}

}  // namespace oreplan
