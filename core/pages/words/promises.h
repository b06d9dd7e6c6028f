#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/pages/words/words.h"

namespace oreplan {

/// The plan's main promises, each whole before its parts, with their depth.
std::vector<std::pair<const IndicatorFacts*, int>> main_promises(const Facts& facts);

/// How many there are, and of how many anything is known.
std::string promises_sentence(const Briefing& briefing);

/// One promise: what is asked, by when, and how far it is.
Card promise_card(const Briefing& briefing, const IndicatorFacts& known, int depth);

}  // namespace oreplan
