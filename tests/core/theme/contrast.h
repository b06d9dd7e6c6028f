#pragma once

// How well letters of one colour are read on another, as WCAG 2 counts it.

#include <algorithm>
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

}  // namespace oreplan::test
