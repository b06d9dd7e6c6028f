#include "core/checks/plan/families.h"

namespace oreplan {

namespace {

/// What a mine yields in a day is told in tonnes, in a year by mass or volume.
template <typename Item>
void check_capacity_unit(PlanCheck& check, const Item& item, const std::string& at) {
    const bool daily = item.unit == Unit::tonnes_per_day;
    const bool yearly = comparable(item.unit, Unit::ten_thousand_tonnes) || item.unit == Unit::ten_thousand_cubic_metres;
    if (item.per == Per::day ? !daily : !yearly) check.report(at + "/unit", "unit_mismatch", {{"id", item.mineral}});
}

void check_mineral(PlanCheck& check, const Mineral& mineral, const std::string& at) {
    check.source(mineral.source, at);
    if (mineral.granting) check.source(mineral.granting->source, at + "/granting");
    each(mineral.directions, at + "/directions",
         [&](const MineralSteering& steering, const std::string& below) { check.source(steering.source, below); });
}

void check_count(PlanCheck& check, const MineCount& count, const std::string& at) {
    check.source(count.source, at);
    if (count.mineral.empty() != count.size_class.has_value()) check.report(at, "mine_count_kind", {});
    if (!count.mineral.empty()) check.known_mineral(count.mineral, at + "/mineral");
    check.amount(count.count, Unit::count, at + "/count");
}

void check_scale(PlanCheck& check, const MinimumScale& scale, const std::string& at) {
    check.source(scale.source, at);
    check.known_mineral(scale.mineral, at + "/mineral");
    check_capacity_unit(check, scale, at);
    check.amount(scale.large, scale.unit, at + "/large");
    check.amount(scale.medium, scale.unit, at + "/medium");
    check.amount(scale.small, scale.unit, at + "/small");
    if (!scale.large && !scale.medium && !scale.small) check.report(at, "no_scale", {});
}

void check_standard(PlanCheck& check, const Standard& standard, const std::string& at) {
    check.source(standard.source, at);
    each(standard.size_limits, at + "/size_limits", [&](const SizeLimits& limits, const std::string& below) {
        check.known_mineral(limits.mineral, below + "/mineral");
        check_capacity_unit(check, limits, below);
        check.amount(limits.large, limits.unit, below + "/large");
        check.amount(limits.medium, limits.unit, below + "/medium");
        if (limits.large < limits.medium) check.report(below + "/large", "range_order", {});
    });
    each(standard.recovery_limits, at + "/recovery_limits", [&](const RecoveryLimit& limit, const std::string& below) {
        check.known_mineral(limit.mineral, below + "/mineral");
        check.share(limit.least, below + "/least");
    });
    each(standard.green_goals, at + "/green_goals", [&](const GreenGoal& goal, const std::string& below) {
        check.share(goal.least, below + "/least");
        check.year(goal.year, below + "/year");
    });
}

}  // namespace

void check_minerals(PlanCheck& check) {
    each(check.plan.minerals, "/minerals", [&](const auto& item, const auto& at) { check_mineral(check, item, at); });
    each(check.plan.mine_counts, "/mine_counts", [&](const auto& item, const auto& at) { check_count(check, item, at); });
    each(check.plan.minimum_scales, "/minimum_scales", [&](const auto& item, const auto& at) { check_scale(check, item, at); });
    each(check.plan.standards, "/standards", [&](const auto& item, const auto& at) { check_standard(check, item, at); });
}

}  // namespace oreplan
