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

}  // namespace

void ValueReported::check(EventCheck& check) const {
    check.year_begun(year);
    check.still_runs(year, to_date);
    check_value(check, indicator, value);
}

void ValueReported::fold(const Folding& folding) const {
    folding.state.values[indicator][year] = {value, folding.date, folding.source, to_date};
}

void QuotaAssigned::check(EventCheck& check) const {
    check.plan_year(year);
    check_value(check, indicator, value);
}

void QuotaAssigned::fold(const Folding& folding) const {
    folding.state.quotas[indicator][year] = {value, folding.date, folding.source};
}

}  // namespace oreplan
