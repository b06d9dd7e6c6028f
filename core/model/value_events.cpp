#include <algorithm>

#include "core/model/event_check.h"
#include "core/model/folding.h"

namespace oreplan {

namespace {

/// By what the indicator says of itself, see Indicator::range.
void check_value(EventCheck& check, const std::string& id, double value) {
    const Indicator* indicator = find(check.plan.indicators, id);
    check.known(indicator != nullptr, "/indicator", id);
    if (!indicator) return check.not_negative(value, "/value");
    check.within(value, indicator->unit, "/value");
    if (indicator->range) {
        if (!indicator->range->contains(value)) check.report("/value", "out_of_range");
    } else if (indicator->unit == Unit::percent) {
        check.share(value, "/value");
    } else {
        check.not_negative(value, "/value");
    }
}

/// Whether its values add up in the course of a year: output, and what is summed over the period.
bool adds_up(const Indicator& indicator, const Plan& plan) {
    if (!indicator.output_of.empty() || indicator.kind == TargetKind::total_over_period) return true;
    if (indicator.measure != Measure::sum_of_parts || !indicator.parts) return false;
    const auto& parts = indicator.parts->indicators;
    return std::any_of(parts.begin(), parts.end(), [&](const std::string& id) {
        const Indicator* part = find(plan.indicators, id);
        return part && !part->output_of.empty();
    });
}

/// What was told of the year before.
void check_told(EventCheck& check, const ValueReported& what, const Indicator& indicator) {
    const auto years = check.state.values.find(what.indicator);
    if (what.to_date || years == check.state.values.end()) return;
    const auto told = years->second.find(what.year);
    if (told == years->second.end()) return;
    const Dated& before = told->second;
    if (!before.to_date) return check.told_once(before.date, "/year");
    if (adds_up(indicator, check.plan) && what.value < before.value) {
        check.report("/value", "less_than_to_date", {{"before", Quantity{before.value, indicator.unit}}, {"date", before.date}});
    }
}

/// With all other years of the period a number that can be meant.
void check_total(EventCheck& check, const ValueReported& what, const Indicator& indicator) {
    const auto years = check.state.values.find(what.indicator);
    if (indicator.kind != TargetKind::total_over_period || years == check.state.values.end()) return;
    double total = what.value;
    for (const auto& [year, dated] : years->second) {
        if (year != what.year) total += dated.value;
    }
    if (!can_mean(indicator.unit, total)) check.within(total, indicator.unit, "/value");
}

}  // namespace

void ValueReported::check(EventCheck& check) const {
    check.year_begun(year);
    check.still_runs(year, to_date);
    check_value(check, indicator, value);
    const Indicator* known = find(check.plan.indicators, indicator);
    if (!known) return;
    if (adds_up(*known, check.plan)) check.is_over(year, to_date);
    check_told(check, *this, *known);
    check_total(check, *this, *known);
}

void ValueReported::fold(const Folding& folding) const {
    auto& years = folding.state.values[indicator];
    const auto known = years.find(year);
    if (to_date && known != years.end() && !known->second.to_date) return;  // what the whole year came to stands
    years[year] = {value, folding.date, folding.source, to_date};
}

void QuotaAssigned::check(EventCheck& check) const {
    check.plan_year(year);
    check_value(check, indicator, value);
}

void QuotaAssigned::fold(const Folding& folding) const {
    folding.state.quotas[indicator][year] = {value, folding.date, folding.source};
}

}  // namespace oreplan
