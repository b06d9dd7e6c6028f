#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "core/model/names.h"
#include "core/model/status.h"

namespace oreplan {

enum class Theme { light, dark, contrast };

template <>
struct Names<Theme> {
    static constexpr std::array<std::string_view, 3> values{"light", "dark", "contrast"};
};

/// The named colours that canvas and text version share. Words are only ever set in `ink`, `muted`, `accent` or a colour of
/// a status, on `background`, `surface` or `raised`, and in `on_accent` on `accent`: a test holds those pairs to WCAG's
/// 4.5 : 1, and to 7 : 1 in the high-contrast theme.
enum class Colour {
    background,
    surface,  ///< cards and tables
    raised,   ///< tracks, hovered rows
    ink,
    muted,
    line,
    accent,
    on_accent,
    met,
    watch,
    missed,
    pending,
    unknown,
    focus,
};

template <>
struct Names<Colour> {
    static constexpr std::array<std::string_view, 14> values{"background", "surface", "raised",    "ink",  "muted",
                                                             "line",       "accent",  "on_accent", "met",  "watch",
                                                             "missed",     "pending", "unknown",   "focus"};
};

/// 0xRRGGBB.
std::uint32_t colour_of(Theme theme, Colour colour);

Colour outcome_colour(Outcome outcome);

/// The shape that stands before a status's word: colour never speaks alone. The canvas draws it, HTML has a character for it.
enum class Sign { disc, triangle, square, half_disc, ring, dash };

/// Each status has a sign of its own, and so has what does not apply.
Sign outcome_sign(Outcome outcome);

/// The character for it, where words stand.
std::string_view character_of(Sign sign);

/// All themes as CSS custom properties: --ink and so on, by [data-theme]; and classes that fill and stroke shapes with them: f-ink,
/// s-ink.
std::string theme_css();

}  // namespace oreplan
