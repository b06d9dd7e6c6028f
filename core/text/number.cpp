#include "core/text/number.h"

#include <cmath>
#include <cstdio>

namespace oreplan {

int decimals_of(double value) {
    constexpr double arithmetic = 1e-11;  // what sums of printed numbers are off by, far below what was printed
    double scaled = std::fabs(value);
    for (int decimals = 0; decimals < 6; ++decimals, scaled *= 10) {
        if (std::fabs(scaled - std::round(scaled)) < arithmetic * std::fmax(1.0, scaled)) return decimals;
    }
    return 6;
}

std::string format_number(double value, int decimals) {
    char buffer[352];  // the largest number has 309 digits before its point
    const int length = std::snprintf(buffer, sizeof buffer, "%.*f", decimals, std::fabs(value));
    const std::string digits{buffer, static_cast<std::size_t>(length)};
    const std::size_t whole = digits.find('.') == std::string::npos ? digits.size() : digits.find('.');
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    std::string text = value < 0 && !zero ? "\u2212" : "";
    for (std::size_t index = 0; index < digits.size(); ++index) {
        if (index > 0 && index < whole && (whole - index) % 3 == 0) text += ',';
        text += digits[index];
    }
    return text;
}

std::string format_number(double value) { return format_number(value, decimals_of(value)); }

}  // namespace oreplan
