#include <set>

#include "core/checks/plan/families.h"

namespace oreplan {

namespace {

void check_area(PlanCheck& check, const std::optional<Quantity>& area, const std::string& id, const std::string& at) {
    if (!area) return;
    if (!comparable(area->unit, Unit::square_kilometre)) check.report(at + "/area/unit", "unit_mismatch", {{"id", id}});
    check.amount(area->value, area->unit, at + "/area/value");
}

void check_zone(PlanCheck& check, const Zone& zone, const std::string& at) {
    check.source(zone.source, at);
    each(zone.minerals, at + "/minerals",
         [&](const std::string& id, const std::string& below) { check.known_mineral(id, below); });
    check_area(check, zone.area, zone.id, at);
}

void check_block(PlanCheck& check, const Block& block, const std::string& at) {
    check.source(block.source, at);
    check.known_mineral(block.mineral, at + "/mineral");
    for (std::size_t index = 0; index < block.other_minerals.size(); ++index) {
        check.known_mineral(block.other_minerals[index], at + "/other_minerals/" + std::to_string(index));
    }
    check_area(check, block.area, block.id, at);
    if (!block.zone.empty() && !find(check.plan.zones, block.zone)) check.dangling(block.zone, "zones", at + "/zone");
    if (block.window.to < block.window.from) check.report(at + "/window/to", "window_order", {});
    const Identity& identity = check.plan.identity;
    if (year_of(block.window.from) < identity.first_year || year_of(block.window.to) > identity.last_year) {
        check.report(at + "/window", "window_outside", {});
    }
}

void check_land(PlanCheck& check, const RestorationLand& land, const std::string& at) {
    check.source(land.source, at);
    if (land.topic != Topic::subsidence && land.topic != Topic::legacy_plots) check.report(at + "/topic", "land_topic", {});
    const auto figure_is = [&](const std::string& id, const std::string& name, Unit unit) {
        if (id.empty()) return;
        const Figure* figure = find(check.plan.figures, id);
        if (!figure) {
            check.dangling(id, "figures", at + name);
        } else if (!comparable(figure->unit, unit)) {
            check.report(at + name, "unit_mismatch", {{"id", id}});
        } else if (figure->value < 0) {
            check.report(at + name, "negative", {});
        }
    };
    figure_is(land.total_area, "/total_area", Unit::hectare);
    figure_is(land.treated_area, "/treated_area", Unit::hectare);
    figure_is(land.total_plots, "/total_plots", Unit::count);
    figure_is(land.treated_plots, "/treated_plots", Unit::count);
}

}  // namespace

void check_areas(PlanCheck& check) {
    each(check.plan.zones, "/zones", [&](const auto& item, const auto& at) { check_zone(check, item, at); });
    each(check.plan.blocks, "/blocks", [&](const auto& item, const auto& at) { check_block(check, item, at); });
    std::set<Topic> told;
    each(check.plan.restoration_lands, "/restoration_lands", [&](const auto& item, const auto& at) {
        check_land(check, item, at);
        if (!told.insert(item.topic).second) check.report(at + "/topic", "land_twice", {});
    });
}

}  // namespace oreplan
