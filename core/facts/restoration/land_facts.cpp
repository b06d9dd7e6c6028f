#include "core/facts/restoration/land_facts.h"

#include <algorithm>

namespace oreplan {

namespace {

std::optional<double> printed(const Plan& plan, const std::string& id, Unit unit) {
    const Figure* figure = find(plan.figures, id);
    return figure ? convert(figure->value, figure->unit, unit) : std::nullopt;
}

/// The day that the figures of what is treated stand for, or else those of the whole.
Date base_date(const RestorationLand& land, const Plan& plan) {
    for (const std::string& id : {land.treated_area, land.treated_plots, land.total_area, land.total_plots}) {
        const Figure* figure = find(plan.figures, id);
        if (figure && figure->as_of) return *figure->as_of;
    }
    return last_day(plan.identity.base_year);
}

}  // namespace

std::optional<double> LandProgress::treated() const { return before ? std::optional{*before + since.value_or(0)} : std::nullopt; }

std::optional<double> LandProgress::left() const {
    return total && before ? std::optional{std::max(0.0, *total - *treated())} : std::nullopt;
}

std::optional<double> LandProgress::rate() const {
    return total && *total > 0 && before ? std::optional{100 * *treated() / *total} : std::nullopt;
}

LandFacts land_facts(const RestorationLand& land, const Plan& plan, std::span<const Event* const> events) {
    LandFacts facts;
    facts.land = &land;
    facts.base = base_date(land, plan);
    facts.area = {
        Unit::hectare, printed(plan, land.total_area, Unit::hectare), printed(plan, land.treated_area, Unit::hectare), {}};
    facts.plots = {Unit::count, printed(plan, land.total_plots, Unit::count), printed(plan, land.treated_plots, Unit::count), {}};
    for (const Event* event : events) {
        const auto* treated = std::get_if<LandTreated>(&event->what);
        if (!treated || treated->topic != land.topic) continue;
        if (event->date.last() <= facts.base) {
            facts.earlier_events = true;
            continue;
        }
        facts.last = event->date.last();
        facts.area.since =
            facts.area.since.value_or(0) + convert(treated->area.value, treated->area.unit, Unit::hectare).value_or(0);
        if (treated->plots > 0) facts.plots.since = facts.plots.since.value_or(0) + treated->plots;
    }
    return facts;
}

}  // namespace oreplan
