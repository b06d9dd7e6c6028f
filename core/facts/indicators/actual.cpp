#include "core/facts/indicators/actual.h"

#include <algorithm>

#include "core/facts/green/green_count.h"
#include "core/facts/indicators/mine_output.h"
#include "core/facts/mines/mine_census.h"

namespace oreplan {

namespace {

Actual unknown(std::string key) { return {{}, 0, {}, {std::move(key), {}}}; }

Actual not_computable(const Indicator& indicator) {
    return {{}, 0, {}, {"reason.not_computable", {{"why", *indicator.not_computable}}}};
}

Actual reported_in(const Indicator& indicator, const State& state, int year) {
    if (const auto values = state.values.find(indicator.id); values != state.values.end()) {
        const auto dated = values->second.find(year);
        if (dated != values->second.end() && dated->second.to_date) return unknown("reason.only_to_date");
        if (dated != values->second.end()) {
            return {.value = dated->second.value,
                    .year = year,
                    .data_date = dated->second.date,
                    .reason = {},
                    .source = dated->second.source};
        }
    }
    return indicator.output_of.empty() ? not_reported() : mines_output(indicator, state, year);
}

Actual sum_in(const Indicator& indicator, const Plan& plan, const State& state, int year) {
    Actual sum{0, year, {}, {}};
    bool whole = true;
    bool silent = true;
    for (const std::string& id : indicator.parts->indicators) {
        const Indicator* part = find(plan.indicators, id);
        const Actual value = part ? reported_in(*part, state, year) : not_reported();
        silent = silent && value.silent;
        whole = whole && value.value;
        if (!value.value) continue;
        *sum.value += convert(*value.value, part->unit, indicator.unit).value_or(0);
        sum.data_date = std::max(sum.data_date, value.data_date);
    }
    if (whole) return sum;
    return silent ? not_reported() : unknown("reason.parts_not_reported");
}

/// The newest year that has a value. Where none has, the reason is that of the newest year of which anybody spoke.
Actual newest(const Indicator& indicator, const Plan& plan, const State& state) {
    Actual none = not_reported();
    for (int year = plan.identity.last_year; year >= plan.identity.base_year; --year) {
        Actual actual = value_in(indicator, plan, state, year);
        if (actual.value) return actual;
        if (none.silent) none = std::move(actual);
    }
    return none;
}

/// Once the period is over a sum that falls short has to be of all its years, and of all of each: with a gap it would be a guess.
Actual total_over_period(const Indicator& indicator, const Plan& plan, const State& state, Date as_of) {
    const auto found = state.values.find(indicator.id);
    if (found == state.values.end()) return not_reported();
    Actual total;
    int whole_years = 0;
    for (const auto& [year, dated] : found->second) {
        if (year < plan.identity.first_year || year > plan.identity.last_year) continue;
        whole_years += !dated.to_date;
        total.value = total.value.value_or(0) + dated.value;
        total.year = year;
        total.data_date = std::max(total.data_date.value_or(dated.date), dated.date);
    }
    if (!total.value) return not_reported();
    const bool reached = std::any_of(indicator.series.begin(), indicator.series.end(), [&](const SeriesPoint& point) {
        return point.role == PointRole::target && point.value && *total.value >= *point.value;
    });
    const int years = plan.identity.last_year - plan.identity.first_year + 1;
    if (reached || whole_years == years || as_of <= last_day(plan.identity.last_year)) return total;
    return unknown("reason.years_missing");
}

/// What a register holds on the date.
Actual counted(double value, Date as_of, std::optional<Date> known) {
    return {.value = value, .year = year_of(as_of), .data_date = known, .reason = {}, .counted = true};
}

Actual exploration_rights(const State& state, Date as_of) {
    const auto in_force = std::count_if(state.rights.begin(), state.rights.end(), [as_of](const auto& entry) {
        return entry.second.kind == BlockKind::exploration && !entry.second.over_by(as_of);
    });
    return counted(static_cast<double>(in_force), as_of, state.exploration_rights_known);
}

Actual large_medium(const Plan& plan, const State& state, Date as_of) {
    const auto share = large_medium_share(*mine_census(plan, state)->solid);
    if (!share) return unknown("reason.no_solid_mines");
    return counted(*share, as_of, register_known(plan, state));
}

Actual green_share(const Plan& plan, const State& state, Date as_of, const Settings& settings) {
    if (!state.green_known) return unknown("reason.no_green_register");
    const auto mines = green_denominator(settings.green_denominator, plan, state);
    if (!mines || *mines == 0) return unknown("reason.no_denominator");
    return counted(100.0 * green_mine_count(settings.green_denominator, state) / *mines, as_of, state.green_known);
}

/// Settled and unsettled land are told apart by the ledger's surveys, where the plan itself does not.
Actual treated_share(LandPart part, const Indicator& indicator, const Plan& plan, const State& state, Date as_of) {
    const auto land = state.lands.find(part);
    if (land == state.lands.end()) {
        return indicator.not_computable ? not_computable(indicator) : newest(indicator, plan, state);
    }
    if (land->second.hectares <= 0) return unknown("reason.no_such_land");
    return counted(100 * land->second.treated_hectares / land->second.hectares, as_of, land->second.last);
}

}  // namespace

Actual value_in(const Indicator& indicator, const Plan& plan, const State& state, int year) {
    const bool sum = indicator.measure == Measure::sum_of_parts && indicator.parts;
    return sum ? sum_in(indicator, plan, state, year) : reported_in(indicator, state, year);
}

Actual actual_value(const Indicator& indicator, const Plan& plan, const State& state, Date as_of, const Settings& settings) {
    if (indicator.measure == Measure::settled_treated) return treated_share(LandPart::settled, indicator, plan, state, as_of);
    if (indicator.measure == Measure::unsettled_treated) return treated_share(LandPart::unsettled, indicator, plan, state, as_of);
    if (indicator.not_computable) return not_computable(indicator);
    if (indicator.kind == TargetKind::words) return unknown("reason.words");
    if (indicator.kind == TargetKind::total_over_period) return total_over_period(indicator, plan, state, as_of);
    const auto known = register_known(plan, state);
    switch (indicator.measure) {
        case Measure::reported:
        case Measure::sum_of_parts: return newest(indicator, plan, state);
        case Measure::exploration_rights:
            return state.exploration_rights_known ? exploration_rights(state, as_of) : newest(indicator, plan, state);
        case Measure::mines:
            return known ? counted(static_cast<double>(state.mines.size()), as_of, known) : newest(indicator, plan, state);
        case Measure::large_medium_share: return known ? large_medium(plan, state, as_of) : newest(indicator, plan, state);
        case Measure::green_mine_share:
            return state.green_known || known ? green_share(plan, state, as_of, settings) : newest(indicator, plan, state);
        case Measure::settled_treated:
        case Measure::unsettled_treated: break;  // dealt with above
    }
    return not_reported();
}

bool is_counted(Measure measure) { return measure != Measure::reported && measure != Measure::sum_of_parts; }

}  // namespace oreplan
