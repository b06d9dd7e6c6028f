#pragma once

#include <string>

#include "core/theme/theme.h"
#include "web/app/session.h"

// What the browser is told of what is shown, beside the canvas: its looks, its title, its words. The page may stand in for the session's
// own.

namespace oreplan::twin {

/// What the view asks for, or the visitor once chose, or the visitor's system wants.
Theme theme_of(const View& view);

void tell_document(const Session& session, const Page& page, Face face);

/// The text version, or the slides. Returns what is told of the slide that is shown; nothing where none is.
std::string write(const Session& session, const Page& page, Face face);

}  // namespace oreplan::twin
