#pragma once

namespace oreplan {

/// The decimals a number was printed with, as far as its value tells: 1087.6 has 1, 915 has 0. At most 6.
int decimals_of(double value);

}  // namespace oreplan
