#pragma once

#include <string_view>

#include "core/charts/drawing.h"
#include "web/widgets/paint.h"

namespace oreplan::widgets {

/// Draws it as wide as the pen's column. What it tells of a place is shown where that is pointed at or touched; with the keyboard on
/// it, place after place.
void chart(const Paint& paint, Pen& pen, const Drawing& drawing, std::string_view id);

/// Words beside a place of the screen, over all else.
void tip(const Paint& paint, ImVec2 from, ImVec2 to, std::string_view words);

}  // namespace oreplan::widgets
