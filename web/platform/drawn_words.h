#pragma once

#include <string>
#include <vector>

namespace oreplan::platform {

/// A text, and the part of the canvas that it was laid out in: in CSS pixels from the canvas's corner, and beyond the
/// window where it is scrolled away.
struct DrawnWords {
    std::string words;
    float left = 0, top = 0, right = 0, bottom = 0;
};

/// Where the words of this frame go, in the order of drawing; null in a frame whose words nobody asked for. What a canvas shows
/// cannot be read otherwise: `oreplan.drawn()` in the browser has a frame drawn for it. Tests hold it against the text version,
/// and find by its words what they press; `oreplan.focus()` tells where the keyboard is.
std::vector<DrawnWords>* recorded_words();

}  // namespace oreplan::platform
