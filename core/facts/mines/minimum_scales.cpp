#include "core/facts/mines/minimum_scales.h"

#include <algorithm>

namespace oreplan {

std::optional<double> scale_in_column(const MinimumScale& row, SizeClass column) {
    switch (column) {
        case SizeClass::large: return row.large;
        case SizeClass::medium: return row.medium;
        case SizeClass::small: return row.small;
    }
    return std::nullopt;
}

double lowest_scale(const MinimumScale& row) {
    std::optional<double> lowest;
    for (const auto& number : {row.large, row.medium, row.small}) {
        if (number) lowest = std::min(lowest.value_or(*number), *number);
    }
    return lowest.value_or(0);
}

bool comparable(const Capacity& capacity, const MinimumScale& row) {
    return capacity.per == row.per && comparable(capacity.unit, row.unit);
}

}  // namespace oreplan
