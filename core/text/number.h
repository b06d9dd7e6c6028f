#pragma once

#include <string>

namespace oreplan {

/// The decimals a number was printed with, as far as its value tells: 1087.6 has 1, 915 has 0. At most 6.
int decimals_of(double value);

/// With `decimals` digits after the point and thousands set apart by commas: 12,832.78. Minus is U+2212.
std::string format_number(double value, int decimals);

/// With the decimals it has.
std::string format_number(double value);

}  // namespace oreplan
