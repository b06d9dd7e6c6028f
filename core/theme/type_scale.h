#pragma once

#include <array>

// The letters of the canvas. Few kinds, so that pages are calm, and that the page's own script can have the browser get them ready
// while the program is on its way (web/site/glyphs.js).

namespace oreplan {

/// Sizes in em, that of body text being 1: 14, 16, 18, 22, 28 and 40 pixels, and 13 in dense tables alone.
namespace text_size {
inline constexpr float dense = 0.8125f;
inline constexpr float note = 0.875f;
inline constexpr float body = 1;
inline constexpr float lead = 1.125f;
inline constexpr float heading = 1.375f;
inline constexpr float title = 1.75f;
inline constexpr float figure = 2.5f;
inline constexpr std::array all{dense, note, body, lead, heading, title, figure};
}  // namespace text_size

/// Weights as in CSS.
namespace text_weight {
inline constexpr int regular = 400;
inline constexpr int strong = 600;
inline constexpr std::array all{regular, strong};
}  // namespace text_weight

/// Body text where the view's scale is 1, in CSS pixels.
inline constexpr float body_pixels = 16;

}  // namespace oreplan
