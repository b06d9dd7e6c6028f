#pragma once

#include <vector>

namespace oreplan {

/// No figure that people bring is told with more.
constexpr int most_decimals = 6;

/// What is worked out may take more to bear out what is said of it.
constexpr int most_decimals_apart = 10;

/// Whether a number has no more decimals than that.
bool is_told(double value);

/// The decimals a number was printed with, as far as its value tells: 1087.6 has 1, 915 has 0. At most `most_decimals`.
int decimals_of(double value);

/// Half of the last digit that a number was printed with: what rounding can have taken from it or added.
double rounding_of(double value);

/// The fewest decimals, from `least` to `most_decimals_apart`, at which numbers that differ still differ when they are rounded, and none that is not
/// 0 is rounded to it: what is shown beside a verdict has to bear it out.
int decimals_apart(const std::vector<double>& values, int least);

}  // namespace oreplan
