#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// What is asked of single mines and rights on the page of green mines: new mines, restarts, listings and delistings, the
/// national goal beside the plan's own, exploration. What the plan does not ask has no section.
std::vector<Section> green_duty_sections(const Briefing& briefing);

}  // namespace oreplan
