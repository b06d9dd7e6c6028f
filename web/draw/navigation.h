#pragma once

#include <imgui.h>

#include "core/pages/masthead.h"
#include "web/draw/element.h"

namespace oreplan::draw {

/// The pages as a column at the left of a wide screen, or the settings while `settings_open`, which its button changes.
void rail(const Context& context, const Masthead& head, ImVec2 from, ImVec2 size, bool& settings_open);

/// The pages that most come for, and the menu, along the foot of a narrow screen, whose lower left corner is `foot`. Returns its height.
float tab_bar(const Context& context, const Masthead& head, ImVec2 foot, float width, bool& open_menu);

/// Both as a sheet over a narrow screen; `close` is set when it is to go.
void menu(const Context& context, const Masthead& head, ImVec2 from, ImVec2 size, bool& close);

/// The way to each section of a long page, in its place on a narrow screen, where little of a page is seen at a time.
void contents(const Context& context, const Page& page, ImVec2 from, ImVec2 size);

}  // namespace oreplan::draw
