#pragma once

#include <imgui.h>

#include "core/pages/masthead.h"
#include "web/draw/element.h"

namespace oreplan::draw {

/// The head of the page: its title and the line of time. On a narrow screen also the button that opens the menu; sets
/// `open_menu` when that is pressed. Returns its height.
float header(const Context& context, const Masthead& head, const Page& page, ImVec2 from, float width, bool narrow,
             bool& open_menu);

}  // namespace oreplan::draw
