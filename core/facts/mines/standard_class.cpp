#include "core/facts/mines/standard_class.h"

#include "core/facts/mines/mineral_rows.h"

namespace oreplan {

namespace {

/// Room for binary arithmetic, far below any printed digit.
constexpr double arithmetic = 1e-9;

SizeClass class_within(const SizeLimits& limits, double capacity) {
    if (capacity >= limits.large - arithmetic) return SizeClass::large;
    return capacity >= limits.medium - arithmetic ? SizeClass::medium : SizeClass::small;
}

}  // namespace

StandardClass standard_class(const Plan& plan, const std::string& mineral, std::optional<MiningMethod> method,
                             const std::optional<Capacity>& capacity) {
    for (const Standard& standard : plan.standards) {
        const SizeLimits* limits = find_row(standard.size_limits, mineral, method);
        if (!limits && !method && tells_methods_apart(standard.size_limits, mineral)) {
            return {{}, &standard, {"reason.method_unknown", {}}};
        }
        if (!limits) continue;
        if (!capacity) return {{}, &standard, {"reason.capacity_not_reported", {}}};
        const auto value = capacity->per == limits->per ? convert(capacity->value, capacity->unit, limits->unit) : std::nullopt;
        if (!value) return {{}, &standard, {"reason.capacity_unit", {}}};
        return {class_within(*limits, *value), &standard, {}};
    }
    return {{}, nullptr, {"reason.no_size_limits", {}}};
}

}  // namespace oreplan
