#pragma once

#include "core/pages/words.h"

namespace oreplan {

// One builder a page, each in a file of its name.
Page overview_page(const Briefing& briefing);
Page indicators_page(const Briefing& briefing);
Page green_mines_page(const Briefing& briefing);
Page blocks_page(const Briefing& briefing);
Page clauses_page(const Briefing& briefing);

/// The page that the view asks for, with what every page carries: the mark of exercise data and the words that verdicts
/// assist and do not decide.
Page build_page(const Briefing& briefing);

}  // namespace oreplan
