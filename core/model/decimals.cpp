#include "core/model/decimals.h"

#include <cmath>

namespace oreplan {

int decimals_of(double value) {
    constexpr double arithmetic = 1e-11;  // what sums of printed numbers are off by, far below what was printed
    double scaled = std::fabs(value);
    for (int decimals = 0; decimals < 6; ++decimals, scaled *= 10) {
        if (std::fabs(scaled - std::round(scaled)) < arithmetic * std::fmax(1.0, scaled)) return decimals;
    }
    return 6;
}

}  // namespace oreplan
