#include "core/facts/indicators/history.h"

namespace oreplan {

namespace {

std::optional<Dated> dated_in(const Indicator& indicator, const State& state, int year) {
    const auto values = state.values.find(indicator.id);
    if (values == state.values.end()) return std::nullopt;
    const auto found = values->second.find(year);
    return found == values->second.end() ? std::nullopt : std::optional{found->second};
}

Actual of_part(const Dated& dated, int year) {
    Actual actual{.value = dated.value, .year = year, .data_date = dated.date, .reason = {}};
    actual.to_date = true;
    actual.source = dated.source;
    return actual;
}

}  // namespace

void CountedHistory::note(const Plan& plan, const State& state, Date day, const Settings& settings) {
    for (const Indicator& indicator : plan.indicators) {
        if (!is_counted(indicator.measure)) continue;
        Actual actual = actual_value(indicator, plan, state, day, settings);
        if (!actual.value || !actual.counted) continue;
        actual.data_date = day;
        values_[indicator.id].push_back(std::move(actual));
    }
}

std::vector<Actual> CountedHistory::of(const Indicator& indicator) const {
    const auto found = values_.find(indicator.id);
    return found == values_.end() ? std::vector<Actual>{} : found->second;
}

std::vector<Actual> reported_history(const Indicator& indicator, const Plan& plan, const State& state) {
    std::vector<Actual> history;
    const bool adds_up = indicator.kind == TargetKind::total_over_period;
    double sum = 0;
    for (int year = plan.identity.base_year; year <= plan.identity.last_year; ++year) {
        Actual actual = value_in(indicator, plan, state, year);
        const auto dated = dated_in(indicator, state, year);
        if (!actual.value && dated && dated->to_date) actual = of_part(*dated, year);
        if (!actual.value || (adds_up && year < plan.identity.first_year)) continue;
        if (adds_up) actual.value = sum += *actual.value;
        history.push_back(std::move(actual));
    }
    return history;
}

}  // namespace oreplan
