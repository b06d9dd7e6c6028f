#include "core/model/event_check.h"
#include "core/model/folding.h"

namespace oreplan {

namespace {

double hectares(const Quantity& area) { return convert(area.value, area.unit, Unit::hectare).value_or(0); }

/// What was treated of a land before, and now on top of it, is no more than there is of it.
void check_land(EventCheck& check, const LandTreated& what) {
    constexpr double rounding = 0.01;  // hectares
    if (!what.part) return;
    const auto land = check.state.lands.find(*what.part);
    if (land == check.state.lands.end()) return;
    if (land->second.treated_hectares + hectares(what.area) > land->second.hectares + rounding) {
        check.report("/area/value", "more_than_all");
    }
}

/// And a number that can be meant.
void check_sum(EventCheck& check, const LandTreated& what) {
    const auto before = check.state.treated.find(what.topic);
    if (before == check.state.treated.end()) return;
    check.within(before->second.hectares + hectares(what.area), Unit::hectare, "/area/value");
    check.within(double{1} * before->second.plots + what.plots, Unit::count, "/plots");
}

}  // namespace

void LandSurveyed::check(EventCheck& check) const {
    check.amount(area, Unit::hectare, "/area");
    check.amount(treated, Unit::hectare, "/treated");
    const auto converted = convert(treated.value, treated.unit, area.unit);
    if (converted && *converted > area.value) check.report("/treated/value", "more_than_all");
}

void LandSurveyed::fold(const Folding& folding) const {
    folding.state.lands[part] = {hectares(area), hectares(treated), folding.date, folding.date};
}

void LandTreated::check(EventCheck& check) const {
    check.amount(area, Unit::hectare, "/area");
    check.not_negative(plots, "/plots");
    check.within(plots, Unit::count, "/plots");
    check_sum(check, *this);
    check_land(check, *this);
    if (topic != Topic::subsidence && topic != Topic::legacy_plots) check.report("/topic", "land_topic");
}

void LandTreated::fold(const Folding& folding) const {
    Treated& treated = folding.state.treated[topic];
    treated.hectares += hectares(area);
    treated.plots += plots;
    treated.last = folding.date;
    if (!part) return;
    const auto land = folding.state.lands.find(*part);
    if (land == folding.state.lands.end()) return;
    land->second.treated_hectares += hectares(area);
    land->second.last = folding.date;
}

}  // namespace oreplan
