#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// The page that the view asks for in plain words: one thing a screen, and large ways on. Pages that nobody has put in plain words
/// say so, and lead to themselves as they are otherwise.
Page elder_page(const Briefing& briefing);

}  // namespace oreplan
