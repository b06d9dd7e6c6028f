#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/decimals.h"
#include "core/model/unit.h"

namespace oreplan {

/// With `decimals` digits after the point and thousands set apart by commas: 12,832.78. Minus is U+2212.
std::string format_number(double value, int decimals);

/// With the decimals it has.
std::string format_number(double value);

/// The decimals that quantities of a unit are shown with where nothing asks for more: areas are measured to a square metre, shares are
/// worked out.
int usual_decimals(Unit unit);

/// A number as people type it: digits of either width, thousands set apart by commas or blanks, a point, a sign. Nothing
/// where the text says anything else, such as 12,5 or 45万吨.
std::optional<double> parse_number(std::string_view text);

}  // namespace oreplan
