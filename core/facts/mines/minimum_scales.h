#pragma once

#include <optional>

#include "core/model/plan.h"

namespace oreplan {

/// A row's number in a class's column; absent where the plan prints "/": not set.
std::optional<double> scale_in_column(const MinimumScale& row, SizeClass column);

/// The lowest number of a row: its floor where the columns are classes of the mine.
double lowest_scale(const MinimumScale& row);

/// Whether two capacities measure the same thing over the same time: a day's tonnes are no year's.
bool comparable(const Capacity& capacity, const MinimumScale& row);

}  // namespace oreplan
