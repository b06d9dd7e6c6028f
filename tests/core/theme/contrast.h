#pragma once

// How well letters of one colour are read on another, as WCAG 2 counts it.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace oreplan::test {

/// The light that a channel of sRGB, from 0 to 255, stands for: from 0 to 1.
inline double linear(std::uint32_t channel) {
    const double share = static_cast<double>(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

inline double luminance(std::uint32_t colour) {
    return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF) + 0.0722 * linear(colour & 0xFF);
}

/// Contrast ratio of two colours (0xRRGGBB), from 1 to 21.
inline double contrast_ratio(std::uint32_t one, std::uint32_t other) {
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

/// How far two colours lie apart to the eye: CIE 1976, in which some 2 can just be told apart side by side.
inline double difference(std::uint32_t one, std::uint32_t other) {
    const auto lab = [](std::uint32_t colour) {
        const double red = linear(colour >> 16 & 0xFF), green = linear(colour >> 8 & 0xFF), blue = linear(colour & 0xFF);
        const auto root = [](double share) { return share > 0.008856 ? std::cbrt(share) : 7.787 * share + 16.0 / 116; };
        const double x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
        const double y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
        const double z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto a = lab(one), b = lab(other);
    return std::sqrt(std::pow(a[0] - b[0], 2) + std::pow(a[1] - b[1], 2) + std::pow(a[2] - b[2], 2));
}

}  // namespace oreplan::test
