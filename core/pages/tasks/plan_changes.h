#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// How the plan was changed, and what of it was laid before the public.
std::vector<Section> plan_change_sections(const Briefing& briefing);

}  // namespace oreplan
