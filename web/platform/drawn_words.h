#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace oreplan::platform {

/// A text, and the part of the canvas that it was laid out in: in CSS pixels from the canvas's corner, and beyond the
/// window where it is scrolled away.
struct DrawnWords {
    std::string words;
    float left = 0, top = 0, right = 0, bottom = 0;
    float size = 0;    ///< of its letters; 0 where they are not to be seen
    float strong = 0;  ///< 1 where they are
    float middle = 0;  ///< where its lines stand in a wider place, from 0 (left) to 1 (right)
    unsigned int window = 0;
    std::vector<std::size_t> lines = {};  ///< the bytes at which its second and further lines begin
};

/// Where the words of this frame go, in the order of drawing; null in a frame whose words nobody asked for. What a canvas shows
/// cannot be read otherwise: `oreplan.drawn()` in the browser has a frame drawn for it. Tests hold it against the text version,
/// and find by its words what they press; the text that is laid over the canvas to be selected and found is made of it;
/// `oreplan.focus()` tells where the keyboard is.
std::vector<DrawnWords>* recorded_words();

/// A window scrolled: the text over the canvas is told at the end of a frame, while there is one.
void tell_scrolled();

}  // namespace oreplan::platform
