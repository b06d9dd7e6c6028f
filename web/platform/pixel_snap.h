#pragma once

struct ImDrawData;

namespace oreplan::platform {

/// Moves each glyph's quad onto the device's pixel grid. ImGui aligns text to CSS pixels and adds fractional
/// advances, so at a density of 1.25 or within a line of Latin text a glyph would be sampled between its
/// pixels and look blurred.
void snap_text_to_pixels(ImDrawData& data);

}  // namespace oreplan::platform
