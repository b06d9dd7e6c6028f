#pragma once

#include "web/widgets/paint.h"

namespace oreplan::widgets {

/// Words of the field, drawn at a place: underlined, and told what they mean where somebody points at them, steps to them or presses them.
void term(const Paint& paint, ImVec2 from, ImVec2 to, std::string_view words);

}  // namespace oreplan::widgets
