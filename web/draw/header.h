#pragma once

#include <imgui.h>

#include <string>

#include "core/pages/masthead.h"
#include "web/draw/element.h"

namespace oreplan::draw {

/// What the date is set with, as long as it is open.
struct Clock {
    bool open = false;
    std::string typed;   ///< a date that is being typed
    double next_at = 0;  ///< when the date goes on by itself, in ImGui's seconds; 0 where it stands
};

/// The title of the page, which on a narrow screen opens the contents of a long one, and the date, which opens what it is set
/// with. Returns its height.
float header(const Context& context, const Masthead& head, const Page& page, ImVec2 from, float width, bool narrow, Clock& clock,
             bool& contents_open);

}  // namespace oreplan::draw
