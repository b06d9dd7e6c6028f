#pragma once

#include <vector>

#include "core/pages/words/words.h"

namespace oreplan {

/// Where a block stands, by what was found of its window: `windows` are the verdicts of Rule::block_window.
Mark phase_mark(const Briefing& briefing, const VerdictIndex& windows, const BlockFacts& known);

/// How many days there are to its window, in it, or since.
std::string days_words(const Briefing& briefing, const BlockFacts& known);

/// When blocks are to be released, and what came of it.
Schedule block_schedule(const Briefing& briefing, const VerdictIndex& windows, const std::vector<const BlockFacts*>& blocks);

}  // namespace oreplan
