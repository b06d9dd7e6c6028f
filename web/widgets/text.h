#pragma once

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "web/widgets/paint.h"

namespace oreplan::widgets {

/// Cuts text into lines no wider than `width`: at blanks, and between Chinese characters but never so that a line begins
/// with a closing mark or ends with an opening one, nor between a number and its unit. A word wider than a line is cut
/// where it must be. `advance` is the width of one character.
std::vector<std::string_view> wrapped(std::string_view text, float width, const std::function<float(char32_t)>& advance);

enum class Align { left, right, centre };

struct TextStyle {
    float size = text_size::body;  ///< em
    bool strong = false;
    Colour colour = Colour::ink;
    Align align = Align::left;
    float leading = 1.55f;  ///< height of a line as a multiple of its size
};

// What is said is shown without the marks that set off words of another language (core/text/passages.h).

float text_width(const Paint& paint, std::string_view said, const TextStyle& style);
/// The widest part of it that stands on one line however narrow its column is.
float longest_word(const Paint& paint, std::string_view said, const TextStyle& style);
float line_height(const Paint& paint, const TextStyle& style);

/// Draws wrapped text in the pen's column and moves the pen below it.
void text(const Paint& paint, Pen& pen, std::string_view said, const TextStyle& style = {});

/// The first of some sizes, from the largest on, in which something is no wider than its room; the last where it is in none.
template <typename Width>
float fitting_size(std::initializer_list<float> sizes, float room, Width width_at) {
    const auto fits = std::find_if(sizes.begin(), sizes.end(), [&](float size) { return width_at(size) <= room; });
    return fits == sizes.end() ? *(sizes.end() - 1) : *fits;
}

/// How high `text` would be.
float text_height(const Paint& paint, std::string_view said, float width, const TextStyle& style);

/// One line at a place; cut with an ellipsis where it is wider than `width` (0: as wide as it is). Returns its width.
float text_line(const Paint& paint, ImVec2 at, std::string_view said, const TextStyle& style, float width = 0);

/// Wrapped text that can be pressed: in the accent's colour, underlined when pointed at.
Pressed link(const Paint& paint, Pen& pen, std::string_view id, std::string_view said, TextStyle style = {});

}  // namespace oreplan::widgets
