#pragma once

#include <optional>

#include "core/pages/masthead.h"
#include "web/draw/element.h"
#include "web/draw/header.h"
#include "web/draw/page.h"

namespace oreplan::draw {

/// What the screen itself remembers between frames; everything else is in the view.
struct Screen {
    bool menu_open = false;
    bool settings_open = false;
    bool contents_open = false;
    Clock clock;                 ///< what the date is set with
    bool arrived = true;         ///< a new page or subject has come since the last frame: scroll to it
    bool search = false;         ///< the field to search in gets the keyboard as soon as it is there
    std::optional<Place> place;  ///< where the reader was in the text: scroll to it, as soon as there is a canvas
};

/// The whole screen for one frame.
void frame(const Context& context, const Masthead& head, const Page& page, Screen& screen);

}  // namespace oreplan::draw
