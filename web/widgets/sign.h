#pragma once

#include <string_view>

#include "core/page/page.h"
#include "web/widgets/text.h"

namespace oreplan::widgets {

/// An outcome's sign in its colour. `at` is its middle.
void sign(const Paint& paint, ImVec2 at, float radius, Outcome outcome);

/// Draws a mark's sign where its words will stand, and gives the pen for them.
Pen beside_sign(const Paint& paint, const Pen& pen, const Mark& mark, const TextStyle& style);

/// Shape and word on one line or wrapped; moves the pen below.
void mark(const Paint& paint, Pen& pen, const Mark& mark, TextStyle style = {});

/// Width of shape and word on one line, and height in a column.
float mark_width(const Paint& paint, std::string_view word, const TextStyle& style);
float mark_height(const Paint& paint, std::string_view word, float width, const TextStyle& style);

}  // namespace oreplan::widgets
