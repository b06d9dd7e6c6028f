#pragma once

#include "core/assessment/upcoming.h"
#include "core/pages/words/words.h"

namespace oreplan {

/// What is due as its name, leading to where it is shown.
Phrase due_phrase(const Briefing& briefing, const Due& due);

/// What is due with its day and how far off it is: at most `most` rows, and how many more there are.
std::vector<Element> due_elements(const Briefing& briefing, const std::vector<Due>& due, std::size_t most);

}  // namespace oreplan
