#pragma once

#include <string>

#include "core/page/slide.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// The slides of the briefing's view, and all that a speaker can choose from. `notice` is what is to be known first.
Presentation presentation(const Briefing& briefing, std::string notice = {});

}  // namespace oreplan
