#include "core/theme/theme.h"

#include <algorithm>
#include <cstdio>

namespace oreplan {

namespace {

using Palette = std::array<std::uint32_t, Names<Colour>::values.size()>;

constexpr std::array<Palette, Names<Theme>::values.size()> palettes{{
    // background, surface, raised, ink, muted, line, accent, on_accent,
    // met, watch, missed, pending, unknown, focus
    {0xF5F6F3, 0xFFFFFF, 0xECEFEB, 0x17211F, 0x56625F, 0xD6DCD8, 0x0B4F9E, 0xFFFFFF, 0x1C6B3C, 0x855600, 0xA52A1E, 0x6B3FA0,
     0x5B6470, 0x0B57D0},
    {0x10171A, 0x182124, 0x232E32, 0xE8EEEC, 0xA6B3B0, 0x35434A, 0x86B8F5, 0x06203B, 0x7FD3A0, 0xE8B95C, 0xF19A8E, 0xCDB2F5,
     0xA9B5C2, 0x8AB4F8},
    {0x000000, 0x000000, 0x1C1C1C, 0xFFFFFF, 0xE6E6E6, 0xFFFFFF, 0x8FD0FF, 0x000000, 0x7DFFB0, 0xFFD24D, 0xFF9D8F, 0xE3C8FF,
     0xD9E2EC, 0x00E5FF},
}};

std::string css_name(std::string_view colour) {
    std::string name{colour};
    std::replace(name.begin(), name.end(), '_', '-');
    return name;
}

std::string declarations(Theme theme) {
    std::string css = theme == Theme::light ? "color-scheme:light;" : "color-scheme:dark;";
    for (std::size_t index = 0; index < Names<Colour>::values.size(); ++index) {
        char value[16];
        std::snprintf(value, sizeof value, ":#%06x;", static_cast<unsigned>(palettes[static_cast<std::size_t>(theme)][index]));
        css += "--" + css_name(Names<Colour>::values[index]) + value;
    }
    return css;
}

/// What fills and strokes the shapes of drawings.
std::string shapes() {
    std::string css;
    for (const std::string_view colour : Names<Colour>::values) {
        const std::string name = css_name(colour);
        css += ".f-" + name + "{fill:var(--" + name + ")}.s-" + name + "{fill:none;stroke:var(--" + name + ")}";
    }
    return css + '\n';
}

}  // namespace

std::uint32_t colour_of(Theme theme, Colour colour) {
    return palettes[static_cast<std::size_t>(theme)][static_cast<std::size_t>(colour)];
}

Colour outcome_colour(Outcome outcome) {
    const auto status = status_of(outcome);
    if (!status) return Colour::unknown;
    constexpr std::array<Colour, Names<Status>::values.size()> colours{Colour::met, Colour::watch, Colour::missed,
                                                                       Colour::pending, Colour::unknown};
    return colours[static_cast<std::size_t>(*status)];
}

Sign outcome_sign(Outcome outcome) {
    const auto status = status_of(outcome);
    return status ? static_cast<Sign>(*status) : Sign::dash;  // in the order of the statuses
}

std::string_view character_of(Sign sign) {
    static constexpr std::array<std::string_view, 6> characters{"●", "▲", "■", "◐", "○", "–"};
    return characters[static_cast<std::size_t>(sign)];
}

std::string theme_css() {
    std::string css = ":root,[data-theme=light]{" + declarations(Theme::light) + "}\n";
    css += "@media (prefers-color-scheme:dark){:root:not([data-theme]){" + declarations(Theme::dark) + "}}\n";
    css += "[data-theme=dark]{" + declarations(Theme::dark) + "}\n";
    css += "[data-theme=contrast]{" + declarations(Theme::contrast) + "}\n";
    return css + shapes();
}

}  // namespace oreplan
