#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

/// What of the plan's data rests on a clause, each leading to the page where it is shown: its figures, its table of minimum
/// scales, and what it asks for. Empty where nothing rests on it.
std::vector<Element> clause_contents(const Briefing& briefing, const Clause& clause);

}  // namespace oreplan
