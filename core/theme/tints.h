#pragma once

/// How strongly a colour lies over a ground that words stand on: thin enough that each of them can be read, which a test holds these to.
namespace oreplan::tint {

inline constexpr float watermark = 0.12f;     ///< watch, over the page: exercise data
inline constexpr float hit = 0.15f;           ///< watch, over what was searched for
inline constexpr float current_page = 0.13f;  ///< accent, over the page's name in the rail
inline constexpr float current_year = 0.07f;  ///< accent, over the year that is looked at, in charts
inline constexpr float typed = 0.3f;          ///< accent, over what is selected in a field
inline constexpr float selected = 0.15f;      ///< accent, over what is selected on the canvas, letters and all
inline constexpr float seam = 0.85f;          ///< surface, over what lies behind a chart's words
inline constexpr float bar = 0.85f;           ///< a status's colour, over the surface

}  // namespace oreplan::tint
