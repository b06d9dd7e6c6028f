#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// The life of the plan itself: its stages and who is answerable, its yearly plans, its evaluations.
std::vector<Section> plan_life_sections(const Briefing& briefing);

}  // namespace oreplan
