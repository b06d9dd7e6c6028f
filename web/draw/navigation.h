#pragma once

#include <imgui.h>

#include "core/pages/masthead.h"
#include "web/draw/element.h"

namespace oreplan::draw {

/// The pages as a column at the left of a wide screen, or the settings while `settings_open`, which its button changes.
void rail(const Context& context, const Masthead& head, ImVec2 from, ImVec2 size, bool& settings_open);

/// Both as a sheet over a narrow screen; `close` is set when it is to go.
void menu(const Context& context, const Masthead& head, ImVec2 from, ImVec2 size, bool& close);

}  // namespace oreplan::draw
