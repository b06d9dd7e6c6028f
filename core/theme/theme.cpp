#include "core/theme/theme.h"

#include <algorithm>
#include <cstdio>

namespace oreplan {

namespace {

using Palette = std::array<std::uint32_t, Names<Colour>::values.size()>;

constexpr std::array<Palette, Names<Theme>::values.size()> palettes{{
    // background, surface, raised, ink, muted, line, accent, on_accent,
    // met, near, not_met, under_way, needs_person, no_data, focus
    {0xF5F6F3, 0xFFFFFF, 0xECEFEB, 0x17211F, 0x56625F, 0xD6DCD8, 0x0F5C63, 0xFFFFFF, 0x1C6B3C, 0x855600, 0xA52A1E, 0x2A5C9A,
     0x5A4A9C, 0x5B6470, 0x0B57D0},
    {0x10171A, 0x182124, 0x232E32, 0xE8EEEC, 0xA6B3B0, 0x35434A, 0x6CC5C9, 0x06282B, 0x7FD3A0, 0xE8B95C, 0xF19A8E, 0x8DBBF2,
     0xB9ACF2, 0xA9B5C2, 0x8AB4F8},
    {0x000000, 0x000000, 0x1C1C1C, 0xFFFFFF, 0xE6E6E6, 0xFFFFFF, 0xFFE14D, 0x000000, 0x7DFFB0, 0xFFD24D, 0xFF9D8F, 0x9CD2FF,
     0xD6CCFF, 0xD9E2EC, 0x00E5FF},
}};

std::string declarations(Theme theme) {
    std::string css = theme == Theme::light ? "color-scheme:light;" : "color-scheme:dark;";
    for (std::size_t index = 0; index < Names<Colour>::values.size(); ++index) {
        std::string name{Names<Colour>::values[index]};
        std::replace(name.begin(), name.end(), '_', '-');
        char value[16];
        std::snprintf(value, sizeof value, ":#%06x;", static_cast<unsigned>(palettes[static_cast<std::size_t>(theme)][index]));
        css += "--" + name + value;
    }
    return css;
}

}  // namespace

std::uint32_t colour_of(Theme theme, Colour colour) {
    return palettes[static_cast<std::size_t>(theme)][static_cast<std::size_t>(colour)];
}

Colour outcome_colour(Outcome outcome) {
    switch (outcome) {
        case Outcome::met: return Colour::met;
        case Outcome::near: return Colour::near;
        case Outcome::not_met: return Colour::not_met;
        case Outcome::under_way: return Colour::under_way;
        case Outcome::needs_person: return Colour::needs_person;
        case Outcome::not_applicable:
        case Outcome::no_data: return Colour::no_data;
    }
    return Colour::no_data;
}

Sign outcome_sign(Outcome outcome) {
    switch (outcome) {
        case Outcome::met: return Sign::disc;
        case Outcome::near: return Sign::triangle;
        case Outcome::not_met: return Sign::square;
        case Outcome::under_way: return Sign::half_disc;
        case Outcome::needs_person: return Sign::diamond;
        case Outcome::not_applicable: return Sign::dash;
        case Outcome::no_data: return Sign::ring;
    }
    return Sign::ring;
}

std::string theme_css() {
    std::string css = ":root,[data-theme=light]{" + declarations(Theme::light) + "}\n";
    css += "@media (prefers-color-scheme:dark){:root:not([data-theme]){" + declarations(Theme::dark) + "}}\n";
    css += "[data-theme=dark]{" + declarations(Theme::dark) + "}\n";
    css += "[data-theme=contrast]{" + declarations(Theme::contrast) + "}\n";
    return css;
}

}  // namespace oreplan
