#pragma once

#include "core/pages/words/words.h"

namespace oreplan {

// One builder a screen, each in a file that begins with its name.
Page elder_start(const Briefing& briefing);
Page elder_promises(const Briefing& briefing);
Page elder_green(const Briefing& briefing);
Page elder_blocks(const Briefing& briefing);
Page elder_due(const Briefing& briefing);
Page elder_search(const Briefing& briefing);

/// A promise as questions that a citizen would ask, and their answers.
FactList promise_answers(const Briefing& briefing, const IndicatorFacts& known);

/// How an outcome is said to somebody who asks whether it was kept.
Mark kept_mark(const Briefing& briefing, Outcome outcome);

/// Where one can go from here.
Section ways(const char* name, std::vector<Phrase> ways);

/// From one thing to its neighbours in a list, and to the whole of it, in words "elder.turn.<group>.<previous|next|all>".
/// `neighbours` are views of the one before and after, as far as there are.
Section turns(const Briefing& briefing, const std::string& group, PageKind page, const std::vector<Subject>& list,
              const Subject& shown);

}  // namespace oreplan
