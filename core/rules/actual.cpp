#include "core/rules/actual.h"

#include <algorithm>

#include "core/rules/green_mines.h"

namespace oreplan {

namespace {

Actual unknown(std::string key) { return {{}, 0, {}, {std::move(key), {}}}; }

Actual not_computable(const Indicator& indicator) {
    return {{}, 0, {}, {"reason.not_computable", {{"why", *indicator.not_computable}}}};
}

Actual reported(const Indicator& indicator, const State& state) {
    const auto found = state.values.find(indicator.id);
    if (found == state.values.end() || found->second.empty()) return unknown("reason.not_reported");
    const auto& [year, latest] = *found->second.rbegin();
    return {latest.value, year, latest.date, {}};
}

Actual total_over_period(const Indicator& indicator, const Plan& plan, const State& state) {
    const auto found = state.values.find(indicator.id);
    if (found == state.values.end()) return unknown("reason.not_reported");
    Actual total;
    for (const auto& [year, dated] : found->second) {
        if (year < plan.identity.first_year || year > plan.identity.last_year) continue;
        total.value = total.value.value_or(0) + dated.value;
        total.year = year;
        total.data_date = std::max(total.data_date.value_or(dated.date), dated.date);
    }
    if (!total.value) return unknown("reason.not_reported");
    return total;
}

/// The parts' values added, for the newest year that all of them report.
Actual sum_of_parts(const Indicator& indicator, const Plan& plan, const State& state) {
    if (!indicator.parts) return reported(indicator, state);
    for (int year = plan.identity.last_year; year >= plan.identity.base_year; --year) {
        Actual sum{0, year, {}, {}};
        for (const std::string& id : indicator.parts->indicators) {
            const Indicator* part = find(plan.indicators, id);
            const auto values = state.values.find(id);
            if (!part || values == state.values.end() || !values->second.contains(year)) {
                sum.value.reset();
                break;
            }
            const Dated& dated = values->second.at(year);
            *sum.value += convert(dated.value, part->unit, indicator.unit).value_or(0);
            sum.data_date = std::max(sum.data_date.value_or(dated.date), dated.date);
        }
        if (sum.value) return sum;
    }
    return unknown("reason.parts_not_reported");
}

Actual exploration_rights(const State& state, Date as_of) {
    const auto in_force = std::count_if(state.rights.begin(), state.rights.end(), [](const auto& entry) {
        return entry.second.kind == BlockKind::exploration && !entry.second.ended;
    });
    return {static_cast<double>(in_force), year_of(as_of), state.exploration_rights_known, {}};
}

Actual large_medium_share(const Plan& plan, const State& state, Date as_of) {
    int solid = 0;
    int large_or_medium = 0;
    for (const auto& [id, mine] : state.mines) {
        const Mineral* mineral = find(plan.minerals, mine.mineral);
        if (!mineral || !mineral->solid) continue;
        ++solid;
        large_or_medium += mine.size_class != SizeClass::small;
    }
    if (solid == 0) return unknown("reason.no_solid_mines");
    return {100.0 * large_or_medium / solid, year_of(as_of), state.mines_known, {}};
}

Actual green_share(const Plan& plan, const State& state, Date as_of, const Settings& settings) {
    if (!state.green_known) return unknown("reason.no_green_register");
    const auto mines = green_denominator(settings.green_denominator, plan, state);
    if (!mines || *mines == 0) return unknown("reason.no_denominator");
    return {100.0 * green_mine_count(settings.green_denominator, state) / *mines, year_of(as_of), state.green_known, {}};
}

/// Settled and unsettled land are told apart by the ledger's surveys, where the plan itself does not.
Actual treated_share(LandPart part, const Indicator& indicator, const State& state) {
    const auto land = state.lands.find(part);
    if (land == state.lands.end()) {
        return indicator.not_computable ? not_computable(indicator) : reported(indicator, state);
    }
    if (land->second.hectares <= 0) return unknown("reason.no_such_land");
    return {100 * land->second.treated_hectares / land->second.hectares, year_of(land->second.last), land->second.last, {}};
}

}  // namespace

Actual actual_value(const Indicator& indicator, const Plan& plan, const State& state, Date as_of,
                    const Settings& settings) {
    if (indicator.measure == Measure::settled_treated) return treated_share(LandPart::settled, indicator, state);
    if (indicator.measure == Measure::unsettled_treated) return treated_share(LandPart::unsettled, indicator, state);
    if (indicator.not_computable) return not_computable(indicator);
    if (indicator.kind == TargetKind::words) return unknown("reason.words");
    if (indicator.kind == TargetKind::total_over_period) return total_over_period(indicator, plan, state);
    switch (indicator.measure) {
        case Measure::reported: return reported(indicator, state);
        case Measure::sum_of_parts: return sum_of_parts(indicator, plan, state);
        case Measure::exploration_rights:
            return state.exploration_rights_known ? exploration_rights(state, as_of) : reported(indicator, state);
        case Measure::mines:
            return state.mines_known ? Actual{static_cast<double>(state.mines.size()), year_of(as_of),
                                              state.mines_known, {}}
                                     : reported(indicator, state);
        case Measure::large_medium_share:
            return state.mines_known ? large_medium_share(plan, state, as_of) : reported(indicator, state);
        case Measure::green_mine_share:
            return state.green_known || state.mines_known ? green_share(plan, state, as_of, settings)
                                                          : reported(indicator, state);
        case Measure::settled_treated:
        case Measure::unsettled_treated: break;  // dealt with above
    }
    return unknown("reason.not_reported");
}

}  // namespace oreplan
