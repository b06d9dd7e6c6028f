#pragma once

struct ImFont;

namespace oreplan::platform {

/// Letters from the visitor's own fonts: each glyph is drawn once, at the device's own resolution, on a 2D
/// canvas of the browser and copied into ImGui's atlas. Nothing to download, and every character, size and
/// weight the device knows.
struct Fonts {
    ImFont* regular;
    ImFont* strong;
};

/// A font size in ImGui is the size of the letters in CSS pixels, and the height of a line without spacing.
/// Weights are as in CSS.
Fonts load_fonts(int regular_weight, int strong_weight);

/// Letters look otherwise from now on: none of those drawn before is kept.
void discard_letters();

}  // namespace oreplan::platform
