#include "core/model/decimals.h"

#include <cmath>

namespace oreplan {

bool is_told(double value) {
    if (std::fabs(value) >= 1e9) return true;  // what is kept of so large a number has few decimals
    const double scaled = std::fabs(value) * std::pow(10.0, most_decimals);
    if (value != 0 && std::round(scaled) == 0) return false;
    return std::fabs(scaled - std::round(scaled)) < 1e-3 + 4e-15 * scaled;
}

int decimals_of(double value) {
    constexpr double arithmetic = 1e-11;  // what sums of printed numbers are off by, far below what was printed
    double scaled = std::fabs(value);
    for (int decimals = 0; decimals < most_decimals; ++decimals, scaled *= 10) {
        if (std::fabs(scaled - std::round(scaled)) < arithmetic * std::fmax(1.0, scaled)) return decimals;
    }
    return most_decimals;
}

double rounding_of(double value) { return 0.5 * std::pow(10.0, -decimals_of(value)); }

int decimals_apart(const std::vector<double>& values, int least) {
    const auto differ = [](double one, double other) {
        return std::fabs(one - other) > 1e-9 * std::fmax(1.0, std::fmax(std::fabs(one), std::fabs(other)));
    };
    const auto told_apart = [&](int decimals) {
        const double scale = std::pow(10.0, decimals);
        const auto rounded = [&](double value) { return std::round(value * scale); };
        for (const double one : values) {
            if (differ(one, 0) && rounded(one) == 0) return false;
            for (const double other : values) {
                if (differ(one, other) && rounded(one) == rounded(other)) return false;
            }
        }
        return true;
    };
    int decimals = least;
    while (decimals < most_decimals_apart && !told_apart(decimals)) ++decimals;
    return decimals;
}

}  // namespace oreplan
